import assert from "node:assert/strict";
import { type PersonId, asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { giveBoardReport, saveBoardComment, takeBackBoardReport } from "#bot/usecases/boardReport.ts";
import { chatWorld } from "./support/chatWorld.ts";
import { COMMENT, REASON, boardReportScene } from "./support/boardReportScenes.ts";
import { type Client, actionsIn, wordsIn } from "./support/fakeChannel.ts";
import { people } from "./support/tinyMunicipality.ts";

const { hr, kommunchef, boardRepresentative, registrar } = people;

describe("the yearly page to the board in the chat", () => {
  const world = chatWorld();
  const act = (request: string) => ({ year: 2025, request: asId<never>(request) });
  const give = async (seen: number, by: PersonId, reference = "KS 2026/14") =>
    giveBoardReport(world.server.ports, by, {
      ...act(`giving-${seen}`),
      seen,
      on: "2026-02-10" as Day,
      reference,
    });
  /** The message that says so, with the way to the year's page. */
  const told = async (client: Client, words: RegExp) => {
    await world.server.settled();
    const { card } = await client.arrived(({ card: sent }) => sent !== undefined && words.test(wordsIn(sent)));
    assert.ok(card);
    assert.ok(actionsIn(card).some(({ url }) => url?.includes("/tab/board/2025")));
    for (const written of [COMMENT, REASON]) assert.ok(!wordsIn(card).includes(written), "own text stays on the page");
  };

  it("tells who may give it that it is counted, and offers it until it is given", async () => {
    const [ann, chief] = [await world.meet(hr), await world.meet(kommunchef)];
    await boardReportScene(world.server.ports, "closed");
    for (const client of [ann, chief]) await told(client, /Årsbilden för 2025 är räknad/);
    const offered = async () => actionsIn(await ann.say("hej")).some(({ title }) => title === "Öppna årsbilden");
    assert.equal(await offered(), true);
    await saveBoardComment(world.server.ports, hr, { ...act("comment"), seen: 0, text: COMMENT });
    await give(1, hr);
    assert.equal(await offered(), false);
  });

  it("tells the board's representative and the kommunchef that it is given, taken back and given anew", async () => {
    const [chief, board, archive] = [
      await world.meet(kommunchef),
      await world.meet(boardRepresentative),
      await world.meet(registrar),
    ];
    await boardReportScene(world.server.ports, "given");
    for (const client of [chief, board]) await told(client, /Årsbilden för 2025 är lämnad till kommunstyrelsen/);
    const [report] = world.server.ports.municipality().boardReports;
    assert.ok(report?.state === "given");
    await takeBackBoardReport(world.server.ports, hr, { ...act("back"), seen: report.hash, reason: REASON });
    for (const client of [chief, board]) await told(client, /Årsbilden för 2025 är tagen tillbaka/);
    await give(2, hr, "KS 2026/21");
    for (const client of [chief, board]) await told(client, /Årsbilden för 2025 är lämnad på nytt/);
    assert.ok(!wordsIn(await archive.say("hej")).includes("Årsbilden"), "the registrar finds it on the page");
  });

  it("says nothing that is no longer so when its turn comes", async () => {
    await boardReportScene(world.server.ports, "takenBack");
    const board = await world.meet(boardRepresentative);
    await told(board, /är tagen tillbaka/);
    const all = world.server.ports.store.find("dossiers", "municipality", { types: ["outbox"] });
    const given = (await all)
      .map(({ body }) => body as unknown as { to: PersonId; about: { kind: string }; status: string })
      .filter(({ to, about }) => to === boardRepresentative && about.kind === "boardReportGiven");
    assert.deepEqual(
      given.map(({ status }) => status),
      ["dropped"],
    );
  });
});
