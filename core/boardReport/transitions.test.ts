import assert from "node:assert/strict";
import { type ContentHash, type PersonId, asId } from "#core/ids.ts";
import type { Day, Instant } from "#core/time.ts";
import { yearCounts } from "../../test/support/boardReportScenes.ts";
import {
  type BoardReport,
  type ClosedReport,
  asItWasGiven,
  contentOf,
  runningYear,
  timesGiven,
  yearToClose,
  yearToGive,
} from "./boardReport.ts";
import { closeYear, giveToBoard, saveComment, takeBack } from "./transitions.ts";

const day = (text: string) => text as Day;
const at = "2026-02-10T09:00:00.000Z" as Instant;
const hr = asId<PersonId>("hr");
const hashOf = (content: unknown) => asId<ContentHash>(JSON.stringify(content));

const closedYear = (): ClosedReport => {
  const decided = closeYear(
    undefined,
    { year: 2025, counts: yearCounts, to: [hr] },
    "2026-01-15T05:00:00.000Z" as Instant,
  );
  assert.ok(decided.kind === "changed");
  const [report] = decided.documents;
  assert.ok(report?.state === "closed");
  return report;
};
const changedBy = (decided: ReturnType<typeof saveComment>): BoardReport => {
  assert.ok(decided.kind === "changed");
  return decided.documents[0] as BoardReport;
};
const refusedAs = (decided: ReturnType<typeof saveComment>) =>
  decided.kind === "refused" ? decided.refusal.key : decided.kind;
const commented = () => changedBy(saveComment(closedYear(), { text: " Bättre än i fjol. ", seen: 0 }, hr, at));
const giving = { on: day("2026-02-10"), reference: "KS 2026/14", seen: 1, to: [asId<PersonId>("board")] };

describe("the year that runs, and the one that is closed", () => {
  it("is the year before until the middle of January, when it has been written in", () => {
    assert.deepEqual(runningYear(day("2026-01-14")), { year: 2025, last: "2025-12-31" });
    assert.deepEqual(runningYear(day("2026-01-15")), { year: 2026, last: "2026-01-15" });
  });
  it("is closed from the middle of January, once, and not so late that another organisation would be counted", () => {
    assert.equal(yearToClose([], day("2026-01-14")), undefined);
    assert.equal(yearToClose([], day("2026-01-15")), 2025);
    assert.equal(yearToClose([], day("2026-03-31")), 2025);
    assert.equal(yearToClose([], day("2026-04-01")), undefined);
    assert.equal(yearToClose([{ year: 2025 }], day("2026-01-15")), undefined);
  });
});

describe("a closed year", () => {
  it("keeps the counts it was closed with", () => {
    const report = closedYear();
    assert.deepEqual([report.counts, report.countedOn], [yearCounts, "2026-01-15"]);
    const other = { ...yearCounts, leaders: 99 };
    assert.equal(closeYear(report, { year: 2025, counts: other, to: [hr] }, at).kind, "unchanged");
    assert.deepEqual(changedBy(saveComment(report, { text: "Bra", seen: 0 }, hr, at)).counts, yearCounts);
  });
  it("takes a comment over the wording its writer has seen, and no other", () => {
    const report = commented();
    assert.deepEqual([report.comment, report.commentBy, report.rev], ["Bättre än i fjol.", hr, 1]);
    assert.equal(refusedAs(saveComment(report, { text: "Nytt", seen: 0 }, hr, at)), "board.changedSince");
    assert.equal(refusedAs(saveComment(report, { text: report.comment, seen: 0 }, hr, at)), "unchanged");
    assert.equal(refusedAs(saveComment(report, { text: "a".repeat(1201), seen: 1 }, hr, at)), "tooLong");
  });
  it("is given with a comment, a reference and a day that has been", () => {
    const give = (report: BoardReport, more: Partial<typeof giving>) =>
      refusedAs(giveToBoard(report, { ...giving, ...more }, hr, at, hashOf));
    assert.equal(give(closedYear(), { seen: 0 }), "board.noComment");
    assert.equal(give(commented(), { reference: "  " }), "board.noReference");
    assert.equal(give(commented(), { on: day("2026-02-11") }), "dateInFuture");
    assert.equal(give(commented(), { on: day("2025-12-31") }), "dateTooEarly");
    assert.equal(give(commented(), { seen: 0 }), "board.changedSince");
  });
  it("is never changed once it is given, and its hash covers what was given", () => {
    const report = changedBy(giveToBoard(commented(), giving, hr, at, hashOf));
    assert.ok(report.state === "given");
    assert.deepEqual([report.givenOn, report.reference, report.givenBy], ["2026-02-10", "KS 2026/14", hr]);
    assert.equal(report.hash, hashOf(contentOf(report, report)));
    assert.notEqual(report.hash, hashOf(contentOf({ ...report, comment: "Annat" }, report)));
    assert.equal(refusedAs(saveComment(report, { text: "Annat", seen: 1 }, hr, at)), "board.alreadyGiven");
    assert.equal(refusedAs(giveToBoard(report, giving, hr, at, hashOf)), "board.alreadyGiven");
  });
});

describe("a page given to the board by mistake", () => {
  const given = (report: BoardReport = commented(), more: Partial<typeof giving> = {}) => {
    const changed = changedBy(giveToBoard(report, { ...giving, ...more }, hr, at, hashOf));
    assert.ok(changed.state === "given");
    return changed;
  };
  const later = "2026-02-12T09:00:00.000Z" as Instant;
  const chief = asId<PersonId>("chief");
  const back = (report: BoardReport, more: Partial<Parameters<typeof takeBack>[1]> = {}) => {
    const seen = report.state === "given" ? report.hash : "";
    return takeBack(report, { reason: " Fel år. ", seen, to: [chief], ...more }, chief, later);
  };

  it("is taken back with a reason by who has read it, and is a draft again", () => {
    const report = given();
    assert.equal(refusedAs(back(report, { reason: "  " })), "board.noReason");
    assert.equal(refusedAs(back(report, { reason: "a".repeat(401) })), "tooLong");
    assert.equal(refusedAs(back(report, { seen: "another" })), "board.changedSince");
    assert.equal(refusedAs(back(commented())), "board.notGiven");
    const again = changedBy(back(report));
    assert.deepEqual([again.state, again.comment, again.counts, again.rev], ["closed", report.comment, yearCounts, 2]);
    assert.ok(!("hash" in again) && !("givenOn" in again));
    assert.equal(refusedAs(back(again)), "board.notGiven");
    assert.equal(refusedAs(giveToBoard(again, giving, hr, at, hashOf)), "board.changedSince", "what was read before");
  });
  it("tells those who were told that it was given, and those who would be told now", () => {
    const decided = back(given());
    assert.ok(decided.kind === "changed");
    assert.deepEqual(decided.events, [{ type: "boardReportTakenBack", year: 2025, giving: 1, to: ["board", "chief"] }]);
  });
  it("is given again, corrected, while each that was given stays as it was given", () => {
    const first = given();
    const corrected = changedBy(saveComment(changedBy(back(first)), { text: "Rätt år.", seen: 2 }, hr, later));
    const second = given(corrected, { seen: 3, reference: "KS 2026/21" });
    assert.notEqual(second.hash, first.hash);
    assert.equal(timesGiven(second), 2);
    const kept = asItWasGiven(second, 1);
    assert.deepEqual(
      [kept?.report.comment, kept?.report.reference, kept?.report.hash, kept?.takenBack.reason],
      [first.comment, first.reference, first.hash, "Fel år."],
    );
    assert.ok(kept && kept.report.hash === hashOf(contentOf(kept.report, kept.report)));
    assert.equal(second.hash, hashOf(contentOf(second, second)));
    const third = given(changedBy(back(second)), { seen: 4, reference: "KS 2026/21" });
    assert.notEqual(third.hash, second.hash, "the same words given anew are another record");
    assert.deepEqual(
      [1, 2, 3].map((which) => asItWasGiven(third, which)?.report.reference),
      ["KS 2026/14", "KS 2026/21", undefined],
    );
  });
  it("waits to be given again, and only the newest year waits", () => {
    const older = { ...given(), year: 2024 };
    assert.equal(yearToGive([older, changedBy(back(given()))])?.year, 2025);
    assert.equal(yearToGive([{ ...commented(), year: 2024 }, given()]), undefined);
    assert.equal(yearToGive([]), undefined);
  });
});
