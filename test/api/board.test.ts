import assert from "node:assert/strict";
import { ulid } from "ulid";
import type { RefusalView } from "#bot/api/wire/answers.ts";
import type { BoardView } from "#bot/api/wire/board.ts";
import type { HistoryPageView } from "#bot/api/wire/history.ts";
import type { Start } from "#bot/api/wire/overview.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { COMMENT, REASON, REFERENCE, boardReportScene } from "../support/boardReportScenes.ts";
import { day, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

const { guest, hr, kommunchef, registrar, boardRepresentative, manager } = people;

/** The guest represents the board this year, beside the one who has an account. */
const directory = directoryOf({
  ...tinyMunicipality.organisation,
  representations: [
    ...tinyMunicipality.organisation.representations,
    { person: guest, for: "board", decisionRef: "KS 2026/8", from: day("2026-01-01"), to: day("2026-12-31") },
  ],
});

describe("the yearly page to the board over HTTP", () => {
  let server: ApiServer;
  beforeEach(async () => {
    server = await startApiServer({ directory });
    await boardReportScene(server.ports, "closed");
  });
  afterEach(() => server.stop());

  const read = async (who: PersonId) => (await server.ask(who, "GET", "/api/board")).body as BoardView;
  const comment = (text: string, seen: number, who: PersonId = hr) =>
    server.ask(who, "PUT", "/api/board/2025/comment", { request: ulid(), seen, text });
  const give = (seen: number, more: object = {}) =>
    server.ask(kommunchef, "POST", "/api/board/2025/giving", {
      request: ulid(),
      seen,
      on: "2026-02-10",
      reference: REFERENCE,
      ...more,
    });

  it("is commented on by HR, given by the kommunchef, and read by a guest who represents the board", async () => {
    assert.deepEqual((await read(guest)).years, []);
    assert.equal((await comment(COMMENT, 0)).status, 200);
    const [draft] = (await read(kommunchef)).years;
    assert.deepEqual([draft?.state, draft?.comment, draft?.can.write], ["closed", COMMENT, true]);
    const { status, body } = await give(1);
    assert.deepEqual(
      [status, body],
      [200, { done: true, notice: "Årsbilden är lämnad till kommunstyrelsen. Nu ändras den inte mer." }],
    );
    for (const who of [guest, boardRepresentative, registrar]) {
      const { years, mayWrite } = await read(who);
      assert.deepEqual([years.map(({ year, state }) => [year, state]), mayWrite], [[[2025, "given"]], false]);
      assert.partialDeepStrictEqual(years[0], { comment: COMMENT, given: { on: "2026-02-10", reference: REFERENCE } });
      const pdf = await server.ask(who, "GET", "/api/board/2025/pdf");
      assert.deepEqual(
        [pdf.status, pdf.headers.get("content-type"), pdf.headers.get("content-disposition")],
        [200, "application/pdf", 'attachment; filename="arsbild-2025.pdf"'],
      );
    }
  });
  it("shows the running year last, to those who write", async () => {
    const { years } = await read(hr);
    assert.deepEqual(
      years.map(({ year, state }) => [year, state]),
      [
        [2025, "closed"],
        [2026, "running"],
      ],
    );
    assert.equal(years[1]?.whole.groups, undefined);
  });
  it("says why it is not given, and changes nothing once it is", async () => {
    const keyOf = async (answer: ReturnType<typeof give>) => {
      const { status, body } = await answer;
      return [status, (body as RefusalView).key];
    };
    assert.deepEqual(await keyOf(give(0)), [400, "board.noComment"]);
    await comment(COMMENT, 0);
    assert.deepEqual(await keyOf(comment("Annat", 0)), [409, "board.changedSince"]);
    assert.deepEqual(await keyOf(give(1, { reference: " " })), [400, "board.noReference"]);
    assert.deepEqual(await keyOf(give(1, { on: "2026-11-25" })), [400, "dateInFuture"]);
    await give(1);
    assert.deepEqual(await keyOf(comment("Annat", 1)), [409, "board.alreadyGiven"]);
    assert.deepEqual(await keyOf(give(1)), [409, "board.alreadyGiven"]);
    for (const path of ["/api/board/2031/pdf", "/api/board/2025x/pdf", "/api/board/-1/pdf"])
      assert.equal((await server.ask(hr, "GET", path)).status, 404, path);
  });
  it("is taken back with a reason and given again, and the board reads both", async () => {
    await comment(COMMENT, 0);
    await give(1);
    const [present] = (await read(hr)).years;
    assert.equal(present?.can.takeBack, true);
    const takeBack = (who: PersonId, more: object = {}) =>
      server.ask(who, "POST", "/api/board/2025/taking-back", {
        request: ulid(),
        seen: present.given?.hash,
        reason: REASON,
        ...more,
      });
    for (const who of [guest, registrar]) assert.equal((await takeBack(who)).status, 404);
    assert.deepEqual(
      [(await takeBack(hr, { reason: " " })).status, (await takeBack(hr, { seen: "x" })).status],
      [400, 409],
    );
    assert.equal((await takeBack(hr)).status, 200);
    const [draft] = (await read(kommunchef)).years;
    assert.deepEqual([draft?.state, draft?.can.write, draft?.earlier[0]?.takenBack.reason], ["closed", true, REASON]);
    for (const who of [guest, boardRepresentative, registrar]) {
      const [theirs] = (await read(who)).years;
      assert.partialDeepStrictEqual(theirs, { state: "takenBack", comment: COMMENT, takenBack: { reason: REASON } });
      assert.deepEqual([theirs?.can.write, theirs?.can.takeBack, theirs?.earlier], [false, false, []]);
    }
    await comment("Rättad kommentar.", 2);
    assert.ok(!JSON.stringify(await read(guest)).includes("Rättad"));
    assert.equal((await give(3, { reference: "KS 2026/21" })).status, 200);
    const [again] = (await read(guest)).years;
    assert.partialDeepStrictEqual(again, {
      state: "given",
      comment: "Rättad kommentar.",
      given: { reference: "KS 2026/21" },
    });
    assert.partialDeepStrictEqual(again?.earlier, [{ giving: 1, comment: COMMENT, given: { reference: REFERENCE } }]);
    const old = await server.ask(guest, "GET", "/api/board/2025/given/1/pdf");
    assert.deepEqual(
      [old.status, old.headers.get("content-disposition")],
      [200, 'attachment; filename="arsbild-2025-tagen-tillbaka-1.pdf"'],
    );
    for (const which of ["0", "2", "1x"])
      assert.equal((await server.ask(guest, "GET", `/api/board/2025/given/${which}/pdf`)).status, 404, which);
  });
  it("stands in what has happened, for those who are told of it, and leads to the page", async () => {
    await comment(COMMENT, 0);
    await give(1);
    const happened = async (who: PersonId) =>
      ((await server.ask(who, "GET", "/api/history?about=board")).body as HistoryPageView).happenings.map(
        ({ kind, subject, leadsTo }) => [kind, subject, leadsTo?.id],
      );
    assert.deepEqual(await happened(boardRepresentative), [["boardReportGiven", undefined, "boardReport:2025"]]);
    assert.deepEqual(await happened(hr), [["boardYearClosed", undefined, "boardReport:2025"]]);
    assert.deepEqual(await happened(registrar), []);
  });
  it("names no person but who wrote the comment and who gave it", async () => {
    await comment(COMMENT, 0);
    await give(1);
    const text = JSON.stringify((await read(guest)).years);
    for (const { id } of directory.organisation.people.filter((each) => each.id !== hr && each.id !== kommunchef))
      assert.ok(!text.includes(`"${id}"`) && !text.includes(`${id} Name`), id);
    assert.ok(!server.logged().includes(COMMENT));
  });
});

describe("the pages that the tab offers somebody", () => {
  let server: ApiServer;
  before(async () => {
    server = await startApiServer({ directory });
  });
  after(() => server.stop());

  /** What each page reads, of the pages that are not everybody's; a contract and a talk of one's own are read with the start page. */
  const READS: { readonly [P in Start["me"]["opens"][number]]: (me: PersonId) => string | undefined } = {
    myContract: () => undefined,
    myTalk: () => undefined,
    goals: (me) => `/api/goals/${me}`,
    team: () => "/api/team",
    planning: () => "/api/planning/2026-11-24",
    sharedGoals: () => "/api/shared-goals",
    salaryOverview: () => "/api/salary-overview",
    organisation: () => "/api/organisation",
    coverage: () => "/api/organisation/coverage",
    standings: () => "/api/organisation/standings",
    chain: () => "/api/chain",
    climate: () => "/api/climate",
    needs: () => "/api/development-needs",
    ledger: () => "/api/ledger",
    board: () => "/api/board",
    policy: () => "/api/policy",
    safety: () => "/api/safety",
    handover: () => "/api/handover",
  };

  for (const role of Object.keys(people) as (keyof typeof people)[])
    it(`are just those that answer, for ${role}`, async () => {
      const me = people[role];
      const { opens } = ((await server.ask(me, "GET", "/api/start")).body as Start).me;
      for (const [page, pathOf] of Object.entries(READS)) {
        const path = pathOf(me);
        if (path === undefined) continue;
        const { status } = await server.ask(me, "GET", path);
        assert.equal(status, (opens as readonly string[]).includes(page) ? 200 : 404, `${page}: ${path}`);
      }
    });
  it("are for a guest the kommunchef's contract and the yearly page, and nothing else of the municipality's", async () => {
    const { opens } = ((await server.ask(guest, "GET", "/api/start")).body as Start).me;
    assert.deepEqual(opens, ["team", "board"]);
  });
  it("are the organisation's for who leads", async () => {
    const { opens } = ((await server.ask(manager, "GET", "/api/start")).body as Start).me;
    assert.ok(opens.includes("chain") && !opens.includes("board") && !opens.includes("safety"));
  });
});
