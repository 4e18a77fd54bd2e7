import assert from "node:assert/strict";
import { isFinalAssessmentOffered } from "#core/assessment/finalOffer.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { active, ended, holder, proposed } from "../../test/support/builders.ts";
import { TODAY, directory, inDays, people, townWith, townWithTwoJobs } from "../../test/support/town.ts";

describe("a final assessment (D8)", () => {
  const to = active().period.to;
  const before = (days: number) => isFinalAssessmentOffered(active(), directory, inDays(days));

  it("is offered from sixty days before a contract ends, and when its period has gone by", () => {
    assert.equal(to, inDays(365));
    assert.deepEqual([304, 305, 366].map(before), [false, true, true]);
  });
  it("is offered when the holder has another manager and the contract is to pass on", () => {
    const moved = directoryOf(townWith({ id: holder, manager: people.salarySetter }));
    assert.equal(isFinalAssessmentOffered(active(), moved, TODAY), true);
  });
  it("is not offered while the contract is with the manager of another of the holder's jobs", () => {
    const withOther = { ...active(), principal: people.salarySetter };
    assert.equal(isFinalAssessmentOffered(withOther, directory, TODAY), true);
    assert.equal(isFinalAssessmentOffered(withOther, directoryOf(townWithTwoJobs), TODAY), false);
  });
  it("is not offered of what is not in force", () => {
    for (const contract of [proposed(), ended()])
      assert.equal(isFinalAssessmentOffered(contract, directory, inDays(364)), false);
  });
});
