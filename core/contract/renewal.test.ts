import assert from "node:assert/strict";
import { completeTerms } from "../../test/support/builders.ts";
import { TODAY, inDays } from "../../test/support/town.ts";
import type { Day } from "#core/time.ts";
import { renewedTerms, revisedTerms } from "./renewal.ts";

describe("the words of the next contract", () => {
  const periods: readonly (readonly [from: string, to: string, next: readonly [string, string]])[] = [
    ["2026-01-01", "2026-12-31", ["2027-01-01", "2027-12-31"]],
    ["2026-03-01", "2027-02-28", ["2027-03-01", "2028-02-29"]],
    ["2027-03-01", "2028-02-29", ["2028-03-01", "2029-02-28"]],
    ["2026-09-14", "2026-12-13", ["2026-12-14", "2027-03-14"]],
  ];
  for (const [from, to, [nextFrom, nextTo]] of periods)
    it(`are for ${nextFrom} to ${nextTo} after ${from} to ${to}, with no day left out between`, () => {
      const period = { from: from as Day, to: to as Day };
      assert.deepEqual(renewedTerms(completeTerms({ period })).period, { from: nextFrom, to: nextTo });
    });
});

describe("the words of a revision", () => {
  const terms = completeTerms();

  it("are those that hold, for the same period, also what was to be done by a day that has passed", () => {
    const revised = revisedTerms(terms, inDays(250));
    assert.deepEqual(revised.period, terms.period);
    assert.deepEqual(
      [revised.commitments, revised.results].map((rows) => rows.map(({ due }) => due)),
      [[inDays(180)], [inDays(300)]],
    );
    assert.deepEqual(revised.owed, terms.owed);
    assert.ok(revised.results.every(({ key }) => key !== undefined));
  });
  it("name the days of its assessments, so that no year is without one, and the follow-ups that are left", () => {
    const assessment = { followUps: [inDays(10), inDays(260)], assessments: [inDays(20), inDays(270)] };
    assert.deepEqual(revisedTerms({ ...terms, assessment }, inDays(250)).assessment, {
      followUps: [inDays(260)],
      assessments: [inDays(20), inDays(270)],
    });
  });
  it("are for a year from the day when the period is over, and what was due before that is to be set anew", () => {
    const over = completeTerms({ period: { from: inDays(-400), to: inDays(-30) } });
    const revised = revisedTerms(
      { ...over, results: over.results.map((row) => ({ ...row, due: inDays(-50) })) },
      TODAY,
    );
    assert.deepEqual(revised.period, { from: TODAY, to: inDays(364) });
    assert.equal(revised.results[0]?.due, "");
  });
});
