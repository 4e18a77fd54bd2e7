import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { Start } from "#bot/api/wire/overview.ts";
import type { PlanningView } from "#bot/api/wire/planning.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import type { PersonId } from "#core/ids.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { talkScene } from "../support/scenes.ts";
import { people } from "../support/tinyMunicipality.ts";

describe("asking for a talk over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const suits = { from: "2026-12-14", part: "afternoon" };
  const wish = (who: PersonId = people.self) =>
    server.ask(who, "POST", "/api/me/talk-wish", { request: ulid(), suits });
  const startOf = async (who: PersonId) => {
    await overviewKeeper(server.ports).catchUp();
    return (await server.ask(who, "GET", "/api/start")).body as Start;
  };
  const waits = async (who: PersonId) =>
    (await startOf(who)).waiting.flatMap(({ kind, subject }) => (kind === "talkWished" ? [subject.id] : []));

  it("waits for the manager and who stands in, and for nobody else", async () => {
    await wish();
    assert.deepEqual(await Promise.all([people.manager, people.deputy].map(waits)), [["sara"], ["sara"]]);
    for (const who of [people.managersManager, people.formerManager, people.hr, people.deputyToCome])
      assert.deepEqual(await waits(who), []);
    const { own, can } = await startOf(people.self);
    assert.deepEqual([own.wish, can.askForTalk], [{ askedOn: "2026-11-24", ...suits }, true]);
  });

  it("comes first in the plan, with a time that suits", async () => {
    await wish();
    await overviewKeeper(server.ports).catchUp();
    const { people: plan } = (await server.ask(people.manager, "GET", "/api/planning/2026-12-10")).body as PlanningView;
    assert.deepEqual(
      [plan[0]?.subject.id, plan[0]?.wish?.part, plan[0]?.proposal],
      ["sara", "afternoon", { day: "2026-12-14", time: "13:00" }],
    );
  });

  it("waits no longer when a talk is booked, and cannot be asked while one is under way", async () => {
    await wish();
    await talkScene(server.ports, "preparation");
    assert.deepEqual(await waits(people.manager), []);
    assert.equal((await startOf(people.self)).can.askForTalk, false);
    const { status, body } = await wish();
    assert.deepEqual([status, (body as RefusalView).key], [409, "appraisal.alreadyOpen"]);
  });

  it("is taken back, also twice", async () => {
    await wish();
    for (const _ of [1, 2])
      assert.equal(
        (await server.ask(people.self, "POST", "/api/me/talk-wish/withdrawal", { request: ulid() })).status,
        200,
      );
    assert.deepEqual(await waits(people.manager), []);
  });

  it("goes from the kommunchef to the board's representative", async () => {
    await wish(people.kommunchef);
    assert.deepEqual(await waits(people.boardRepresentative), ["kommunchef"]);
  });
});
