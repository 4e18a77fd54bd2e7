import assert from "node:assert/strict";
import type { HappeningView, HistoryPageView } from "#bot/api/wire/history.ts";
import { type OutboxRow, newDigestRow } from "#bot/notify/outboxRow.ts";
import type { Write } from "#bot/store/store.ts";
import { reportGoalProgress } from "#bot/usecases/goal.ts";
import { sharePreparation, takeBackPreparation } from "#bot/usecases/preparation.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import type { PersonId } from "#core/ids.ts";
import { type Instant, addDays } from "#core/time.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { assessmentScene } from "../support/assessmentScenes.ts";
import { exchangeScene, noteScene } from "../support/betweenScenes.ts";
import { commentScene, request, talkScene } from "../support/scenes.ts";
import { NOW, TODAY, people } from "../support/tinyMunicipality.ts";

const { self: employee, manager } = people;
const MARKER = "HEMLIGT-31";

describe("what has happened, over HTTP:", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer();
  });
  afterEach(() => server.stop());

  const ask = async (who: PersonId, query = "") => {
    await overviewKeeper(server.ports).catchUp();
    return server.ask(who, "GET", `/api/history${query}`);
  };
  const history = async (who: PersonId, query = "") => (await ask(who, query)).body as HistoryPageView;
  const kinds = ({ happenings }: HistoryPageView) => happenings.map(({ kind }) => kind);
  const called = ({ by }: HappeningView) => (typeof by === "object" ? by.id : by);

  it("is told newest first, with who did it and where it leads", async () => {
    const { appraisal } = await talkScene(server.ports, "confirmed");
    const page = await history(employee);
    assert.deepEqual(
      page.happenings.filter(({ topic }) => topic === "talk").map((each) => [each.kind, called(each)]),
      [
        ["appraisalConfirmed", manager],
        ["summaryConfirmed", manager],
        ["summaryConfirmed", "reader"],
        ["summarySent", manager],
        ["appraisalHeld", manager],
        ["preparationsRevealed", manager],
        ["preparationShared", manager],
        ["preparationShared", "reader"],
        ["appraisalInvited", manager],
      ],
    );
    assert.deepEqual(page.happenings.at(-1)?.leadsTo, { type: "appraisal", id: appraisal });
    const agreed = page.happenings.find(({ kind }) => kind === "goalAgreed");
    assert.deepEqual([agreed?.titles, agreed?.leadsTo?.type], [["Kortare möten"], "goal"]);
    assert.deepEqual(page.topics, ["talk", "goal", "followUp"]);
    assert.deepEqual(kinds(await history(employee, "?about=goal")), ["goalAgreed"]);
    assert.equal((await ask(employee, "?about=everything")).status, 404);
  });

  it("tells a manager what the bot has written about those they lead, and nobody else", async () => {
    await talkScene(server.ports, "employeeShared");
    const page = await history(manager);
    assert.deepEqual(
      page.happenings.map(({ kind, subject, leadsTo }) => [kind, subject?.id, leadsTo?.type]),
      [["preparationShared", employee, "appraisal"]],
    );
    for (const who of [people.peer, people.hr, people.managersManager, people.deputyToCome, people.guest])
      assert.deepEqual(await history(who), { happenings: [], topics: [] }, who);
  });

  it("says what became of the bot's message, and of a digest only that it was sent", async () => {
    await talkScene(server.ports, "preparation");
    const { store } = server.ports;
    const [invited] = await store.find("dossiers", employee, { types: ["outbox"] });
    assert.ok(invited);
    const waiting = { ...(invited.body as OutboxRow), status: "waiting" };
    const digests = (["sent", "dropped"] as const).map((status, index) => ({
      ...newDigestRow(employee, addDays(TODAY, index), NOW, NOW),
      status,
    }));
    await store.commit("dossiers", employee, [
      { kind: "replace", body: waiting, version: invited.version },
      ...digests.map((body): Write => ({ kind: "create", body })),
    ]);
    assert.deepEqual(
      (await history(employee)).happenings.map(({ kind, told }) => [kind, told]),
      [
        ["digest", "sent"],
        ["appraisalInvited", "waiting"],
      ],
    );
  });

  it("does not tell what the other has done alone, nor any more what they have taken back", async () => {
    const { appraisal } = await talkScene(server.ports, "ready");
    const act = { subject: employee, appraisal, side: "manager" as const };
    const told = async (who: PersonId) => kinds(await history(who));
    assert.deepEqual(await told(employee), ["appraisalInvited"]);
    await sharePreparation(server.ports, manager, { ...act, request: request(), seenRev: 1 });
    assert.deepEqual(await told(employee), ["preparationShared", "appraisalInvited"]);
    await takeBackPreparation(server.ports, manager, { ...act, request: request() });
    assert.deepEqual(await told(employee), ["appraisalInvited"]);

    await sharePreparation(server.ports, employee, { ...act, side: "employee", request: request(), seenRev: 1 });
    assert.deepEqual(await told(manager), ["preparationShared"]);
    await takeBackPreparation(server.ports, employee, { ...act, side: "employee", request: request() });
    assert.deepEqual(await told(manager), []);
    assert.deepEqual(await told(employee), ["preparationTakenBack", "preparationShared", "appraisalInvited"]);
  });

  it("holds nothing of what anybody has written, shared or not", async () => {
    await talkScene(server.ports, "shared", { employee: MARKER, manager: MARKER });
    await commentScene(server.ports, MARKER);
    await noteScene(server.ports, { text: MARKER });
    await noteScene(server.ports, { author: manager, text: MARKER });
    await exchangeScene(server.ports, { text: MARKER, answer: MARKER });
    let lines = 0;
    for (const who of Object.values(people)) {
      const { text, body } = await ask(who);
      assert.doesNotMatch(text, /HEMLIGT|vaktmästare/);
      lines += (body as HistoryPageView).happenings.length;
    }
    assert.ok(lines > 10, "there was something to search");
    assert.doesNotMatch(JSON.stringify(await history(employee)), /note/);
  });

  it("comes a page at a time, each line once, and what has not changed is not sent again", async () => {
    await assessmentScene(server.ports, "confirmed");
    const { goal } = await talkScene(server.ports, "confirmed");
    for (let count = 0; count < 45; count++) {
      const ports = { ...server.ports, now: () => new Date(Date.parse(NOW) + count * 60_000).toISOString() as Instant };
      const said = { status: "onTrack" as const, note: String(count), from: "tab" as const, request: request() };
      await reportGoalProgress(ports, employee, { subject: employee, goal, ...said });
    }
    const first = await history(employee);
    assert.ok(first.before);
    assert.equal(first.happenings.length, 40);
    const second = await history(employee, `?before=${encodeURIComponent(first.before)}`);
    const keys = [...first.happenings, ...second.happenings].map(({ key }) => key);
    assert.deepEqual(keys, [...new Set(keys)].toSorted().toReversed());
    assert.deepEqual(second.happenings.at(-1)?.kind, "contractDrafted");
    const rest = await history(employee, `?about=goal&before=${encodeURIComponent(first.before)}`);
    assert.deepEqual(new Set(kinds(rest)), new Set(kinds(second).filter((kind) => kind.startsWith("goal"))));

    const etag = (await ask(employee)).headers.get("etag") ?? "";
    const again = await server.ask(employee, "GET", "/api/history", undefined, { "if-none-match": etag });
    assert.equal(again.status, 304);
  });
});
