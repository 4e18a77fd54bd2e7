import assert from "node:assert/strict";
import { TODAY, inDays, people } from "../../test/support/town.ts";
import { confirmed, held, inPreparation } from "../../test/support/builders.ts";
import { type TalkFacts, talkCounts, talkFactsOf, talkStanding, tallyTalks } from "./talkCoverage.ts";

describe("who has had a talk", () => {
  it("is told by when the last one was held and when the next one is", () => {
    const of = (...documents: Parameters<typeof talkFactsOf>[0]["documents"]) =>
      talkFactsOf({ subject: people.employee, documents });
    assert.equal(of(), undefined);
    assert.deepEqual(Object.keys(of(inPreparation()) ?? {}), ["ahead"]);
    assert.deepEqual(Object.keys(of(held()) ?? {}), ["held"]);
    assert.deepEqual(Object.keys(of(confirmed().appraisal, inPreparation()) ?? {}), ["held", "ahead"]);
  });

  it("stands for a year, by whole months", () => {
    assert.equal(talkStanding({ held: inDays(-1) }, TODAY), "held");
    assert.equal(talkStanding({ held: inDays(-360) }, TODAY), "held");
    assert.equal(talkStanding({ held: inDays(-400), ahead: inDays(3) }, TODAY), "ahead");
    assert.equal(talkStanding({ held: inDays(-400) }, TODAY), "none");
    assert.equal(talkStanding({}, TODAY), "none");
  });

  it("is counted without the people as it is with them, on any later day too", () => {
    const facts: readonly TalkFacts[] = [
      { held: inDays(-20) },
      { held: inDays(-300), ahead: inDays(10) },
      { held: inDays(-800), ahead: inDays(10) },
      { ahead: inDays(10) },
      { held: inDays(-800) },
    ];
    const tallies = tallyTalks(facts);
    for (const today of [TODAY, inDays(90), inDays(400)]) {
      const counts = talkCounts(tallies, facts.length + 1, today);
      for (const standing of ["held", "ahead"] as const)
        assert.equal(counts[standing], facts.filter((each) => talkStanding(each, today) === standing).length, standing);
      assert.equal(counts.held + counts.ahead + counts.none, facts.length + 1);
    }
  });
});
