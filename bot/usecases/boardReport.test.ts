import assert from "node:assert/strict";
import type { BoardReport } from "#core/boardReport/boardReport.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { Day, Instant } from "#core/time.ts";
import { boardYearWatch } from "#bot/schedule/boardWatch.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { active, held } from "../../test/support/builders.ts";
import { people } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";
import {
  giveBoardReport,
  readBoardReports,
  readReportForPaper,
  saveBoardComment,
  takeBackBoardReport,
} from "./boardReport.ts";
import { readSituation } from "./situation.ts";

const { board, chiefExecutive, director, employee, colleague, hr, registrar, unitHead } = people;
const CLOSING = "2027-01-15T05:00:00.000Z" as Instant;
const GIVEN = "2027-02-10T09:00:00.000Z" as Instant;

describe("the yearly page to the board", () => {
  let world: World;
  beforeEach(() => (world = makeWorld({ file: ":memory:" })));
  afterEach(() => world.close());

  const put = async (person: PersonId, body: DossierDocument) =>
    world.store.commit("dossiers", person, [{ kind: "put", body }]);
  const watch = () =>
    boardYearWatch(world.ports, {
      catchUp: overviewKeeper(world.ports).catchUp,
      onFault: (fault) => assert.fail(String(fault)),
    });
  const kept = async () => (await world.stored(MUNICIPALITY, "boardReport")) as unknown as readonly BoardReport[];
  const closeYear = async () => {
    await put(unitHead, active());
    await put(employee, held());
    world.setTime(CLOSING);
    await watch().look();
    const [report] = await kept();
    assert.ok(report);
    return report;
  };
  const comment = async () =>
    done(await saveBoardComment(world.ports, hr, { year: 2026, seen: 0, request: world.request(), text: "Bra." }));
  const give = async () => {
    await closeYear();
    await comment();
    world.setTime(GIVEN);
    const giving = { year: 2026, seen: 1, request: world.request(), on: "2027-02-10" as Day, reference: "KS 2027/3" };
    done(await giveBoardReport(world.ports, chiefExecutive, giving));
  };

  it("is counted by the clock when the year is closed, from what was done by then", async () => {
    const { counts, countedOn, state } = await closeYear();
    assert.deepEqual([state, countedOn], ["closed", "2027-01-15"]);
    assert.deepEqual(counts.whole.facts.contract, { have: 1, of: 3 });
    assert.equal(counts.whole.facts.talk.have, 1);
    assert.deepEqual(
      counts.parts.map(({ name }) => name),
      ["Kommunledningskontoret", "Socialförvaltningen"],
    );
    assert.deepEqual((await world.chain(MUNICIPALITY)).at(-1)?.actor, "clock");
  });
  it("is never counted again, whatever is written in later, and whoever looks", async () => {
    const report = await closeYear();
    await put(colleague, { ...held(), id: held().id, employee: colleague });
    world.setTime("2027-01-20T09:00:00.000Z" as Instant);
    await Promise.all([watch().look(), watch().look()]);
    assert.deepEqual(await kept(), [report]);
    assert.equal((await world.chain(MUNICIPALITY)).length, 1);
  });
  it("is counted once when two servers look at the same moment", async () => {
    await put(employee, held());
    world.setTime(CLOSING);
    await Promise.all([watch().look(), watch().look(), watch().look()]);
    assert.equal((await kept()).length, 1);
    assert.equal((await world.chain(MUNICIPALITY)).length, 1);
  });
  it("has nothing of a year in which nothing was done, or before it is over", async () => {
    world.setTime(CLOSING);
    await watch().look();
    assert.deepEqual(await kept(), []);
    await put(employee, held());
    world.setTime("2027-01-14T22:00:00.000Z" as Instant);
    await watch().look();
    assert.deepEqual(await kept(), []);
  });

  it("shows the running year so far to those who write to the board, without what comes of talks", async () => {
    await put(employee, held());
    await overviewKeeper(world.ports).catchUp();
    const found = await readBoardReports(world.ports, hr);
    assert.deepEqual([found?.reports, found?.running?.year], [[], 2026]);
    assert.equal(found?.running?.counts.whole.groups, undefined);
    assert.equal((await readBoardReports(world.ports, board))?.running, undefined);
  });
  it("is a draft for HR and the kommunchef until it is given, and then the board's and the registrar's too", async () => {
    await closeYear();
    const years = async (who: PersonId) =>
      (await readBoardReports(world.ports, who))?.reports.map(({ report }) => report.year);
    for (const who of [hr, chiefExecutive]) assert.deepEqual(await years(who), [2026]);
    for (const who of [board, registrar]) assert.deepEqual(await years(who), []);
    for (const who of [director, unitHead, employee, people.admin, people.formerBoard])
      assert.equal(await years(who), undefined);
    assert.equal(readReportForPaper(world.ports, board, 2026), undefined);
    await comment();
    world.setTime(GIVEN);
    const giving = { year: 2026, seen: 1, request: world.request(), on: "2027-02-10" as Day, reference: "KS 2027/3" };
    done(await giveBoardReport(world.ports, hr, giving));
    for (const who of [board, registrar, hr, chiefExecutive]) assert.deepEqual(await years(who), [2026]);
    assert.equal(readReportForPaper(world.ports, board, 2026)?.report.state, "given");
    assert.equal(await years(director), undefined);
  });
  it("is given once for its request, and says so in the municipality's chain without a word of it", async () => {
    await give();
    const [report] = await kept();
    assert.ok(report?.state === "given");
    const entries = await world.chain(MUNICIPALITY);
    assert.deepEqual(
      entries.flatMap(({ events }) => events.map(({ type }) => type)),
      ["boardYearClosed", "boardCommentSaved", "boardReportGiven"],
    );
    assert.ok(!JSON.stringify(entries).includes("Bra."));
  });
  const told = async () =>
    (await world.outbox(MUNICIPALITY))
      .map(({ to, about }) => `${to}: ${about.kind}${"giving" in about ? ` ${about.giving}` : ""}`)
      .toSorted();
  it("tells those who may give it when it is counted, in the same commit, and it waits for them until it is given", async () => {
    const waits = async (who: PersonId) =>
      (await readSituation(world.ports, who))?.waiting
        .filter(({ kind }) => kind === "boardYearToGive")
        .map(({ date }) => date);
    await closeYear();
    const counted = [hr, chiefExecutive].map((who) => `${who}: boardYearClosed 0`);
    assert.deepEqual(await told(), counted.toSorted());
    for (const who of [hr, chiefExecutive]) assert.deepEqual(await waits(who), ["2027-01-15"]);
    for (const who of [board, registrar, director]) assert.deepEqual(await waits(who), []);
    await comment();
    assert.deepEqual(await waits(hr), ["2027-01-15"]);
    world.setTime(GIVEN);
    const giving = { year: 2026, seen: 1, request: world.request(), on: "2027-02-10" as Day, reference: "KS 2027/3" };
    done(await giveBoardReport(world.ports, hr, giving));
    for (const who of [hr, chiefExecutive]) assert.deepEqual(await waits(who), []);
    const given = [board, chiefExecutive].map((who) => `${who}: boardReportGiven 1`);
    assert.deepEqual(await told(), [...counted, ...given].toSorted());
  });
  it("tells who was told when it is taken back, and stays with them as it was given", async () => {
    await give();
    const [report] = await kept();
    assert.ok(report?.state === "given");
    const act = { year: 2026, request: world.request(), seen: report.hash, reason: "Fel år." };
    for (const who of [board, registrar, director])
      assert.equal((await takeBackBoardReport(world.ports, who, { ...act, request: world.request() })).kind, "refused");
    done(await takeBackBoardReport(world.ports, hr, act));
    done(await takeBackBoardReport(world.ports, hr, act));
    assert.deepEqual(
      (await told()).filter((each) => each.includes("boardReportTakenBack")),
      [board, chiefExecutive].map((who) => `${who}: boardReportTakenBack 1`).toSorted(),
    );
    const read = async (who: PersonId) => (await readBoardReports(world.ports, who))?.reports[0];
    for (const who of [board, registrar]) {
      const shown = await read(who);
      assert.deepEqual([shown?.report.state, shown?.takenBack?.reason], ["given", "Fel år."]);
      assert.equal(readReportForPaper(world.ports, who, 2026)?.takenBack?.reason, "Fel år.");
      assert.equal(readReportForPaper(world.ports, who, 2026, 1)?.takenBack?.reason, "Fel år.");
      assert.equal(readReportForPaper(world.ports, who, 2026, 2), undefined);
    }
    assert.equal((await read(hr))?.report.state, "closed");
    // What is written towards the next one is not theirs until it is given.
    done(
      await saveBoardComment(world.ports, hr, { year: 2026, seen: 2, request: world.request(), text: "Nytt utkast." }),
    );
    assert.ok(!JSON.stringify(await read(board)).includes("Nytt utkast."));
    const again = { year: 2026, seen: 3, request: world.request(), on: "2027-02-10" as Day, reference: "KS 2027/9" };
    done(await giveBoardReport(world.ports, hr, again));
    assert.deepEqual((await read(board))?.report.comment, "Nytt utkast.");
    assert.equal((await told()).filter((each) => each.endsWith("boardReportGiven 2")).length, 2);
    assert.ok(!JSON.stringify(await world.chain(MUNICIPALITY)).includes("Fel år."));
  });
  it("costs no query for closed years, and one for the running year whatever the number of people", async () => {
    await give();
    const { find } = world.store.counts();
    await readBoardReports(world.ports, board);
    assert.equal(world.store.counts().find, find);
    await readBoardReports(world.ports, hr);
    assert.equal(world.store.counts().find, find + 1);
  });
});
