import assert from "node:assert/strict";
import { ulid } from "ulid";
import * as talks from "#bot/usecases/appraisal.ts";
import { liveSignals } from "#bot/live/liveSignals.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { followChanges } from "#tab/api/live.ts";
import { type ApiServer, startApiServer } from "./support/apiServer.ts";
import { talkScene } from "./support/scenes.ts";
import { day, people } from "./support/tinyMunicipality.ts";

/** Someone's open page: follows the server as the tab does. `next` resolves at the next signal. */
function openPage(server: ApiServer, person: PersonId) {
  let resolve = () => {};
  let heard = 0;
  const opened = Promise.withResolvers<void>();
  const stop = followChanges(
    async (signal) => {
      const headers = { authorization: `Bearer ${await server.tokenOf(person)}` };
      const answer = await fetch(`${server.origin}/api/live`, { headers, signal });
      assert.equal(answer.headers.get("content-type"), "text/event-stream");
      opened.resolve();
      return answer.body ?? undefined;
    },
    () => {
      heard += 1;
      resolve();
    },
    { firstPauseMs: 1 },
  );
  return {
    opened: opened.promise,
    next: () => new Promise<void>((done) => (resolve = done)),
    heard: () => heard,
    stop,
  };
}

describe("an open page, over HTTP,", () => {
  let server: ApiServer;

  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  it("is told of what the other has done, and nobody of what is written alone", async () => {
    const { appraisal } = await talkScene(server.ports, "preparation");
    const talk = `/api/appraisals/${people.self}/${appraisal}`;
    const employee = openPage(server, people.self);
    const manager = openPage(server, people.manager);
    await Promise.all([employee.opened, manager.opened]);

    const ownTold = employee.next();
    const step = { request: ulid(), step: "results", seenRev: 1, values: {}, go: "next" };
    const saved = await server.ask(people.self, "PUT", `${talk}/preparation`, step);
    assert.equal(saved.status, 200, saved.text);
    await ownTold;
    assert.equal(manager.heard(), 0);

    const bothTold = Promise.all([employee.next(), manager.next()]);
    const moved = { request: ulid(), date: "2026-12-02", time: "" };
    assert.equal((await server.ask(people.self, "POST", `${talk}/reschedule`, moved)).status, 200);
    await bothTold;
    employee.stop();
    manager.stop();
  });

  it("is told of what another server has written, and no more once it is closed", async () => {
    const { appraisal } = await talkScene(server.ports, "preparation");
    const elsewhere = liveSignals(server.ports, { lookEveryMs: 5, onFault: (fault) => assert.fail(String(fault)) });
    let heard = 0;
    await new Promise<void>((told) => {
      elsewhere.listen(people.manager, { changed: () => told(), ended: () => {} });
      elsewhere.listen(people.self, { changed: () => (heard += 1), ended: () => {} })();
      void talks.rescheduleAppraisal(server.ports, people.self, {
        subject: people.self,
        appraisal,
        date: day("2026-12-02"),
        time: "",
        request: asId(ulid()),
      });
    });
    await elsewhere.stop();
    assert.equal(heard, 0);
  });

  it("lets nobody in without a token", async () => {
    assert.equal((await server.askWith(undefined, "GET", "/api/live")).status, 401);
  });

  it("opens the stream anew when the server has ended it, and then reads what it may have missed", async () => {
    const page = openPage(server, people.manager);
    await page.opened;
    const readAnew = page.next();
    server.breakConnections();
    await readAnew;
    page.stop();
  });
});
