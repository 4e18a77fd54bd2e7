import assert from "node:assert/strict";
import type { Assessment, AssessmentRevision } from "#core/assessment/assessment.ts";
import { fieldKeys, matterOf } from "#core/assessment/matter.ts";
import type { Terms } from "#core/contract/terms.ts";
import type { Wording } from "#core/contract/wordings.ts";
import { type ContractId, asId } from "#core/ids.ts";
import { causesOf, causesOfPart } from "#core/line/causes.ts";
import type { OrgGoal } from "#core/orgGoal/orgGoal.ts";
import { goalTreeOf } from "#core/orgGoal/tree.ts";
import { completeTerms } from "../../test/support/builders.ts";
import { decidedGoal } from "../../test/support/orgGoals.ts";
import { hr, momentIn } from "../../test/support/town.ts";

const former = asId<ContractId>("former");
const terms: Terms = {
  ...completeTerms(),
  goals: ["council"],
  results: completeTerms()
    .results.slice(0, 1)
    .map((row) => ({ ...row, key: "a" })),
};
const wordingOf = (id: string, day: number, replaces?: ContractId): Wording =>
  ({
    contract: { id, state: "active", ...(replaces && { replaces }) },
    revision: { contract: id, revision: 1, proposedAt: momentIn(day), terms },
  }) as unknown as Wording;
const before = wordingOf(former, -100);
const now = wordingOf("now", 0, former);

const matter = matterOf(terms);
const [row] = matter.rows.filter(({ kind }) => kind === "result");
assert.ok(row);
const record = {
  assessment: "assessment",
  revision: 1,
  content: {
    matter,
    texts: {
      [fieldKeys.fit("mandate")]: "adjust",
      [fieldKeys.why("mandate")]: "Vikarierna.",
      [fieldKeys.fit("purpose")]: "fits",
      [fieldKeys.outcome(row)]: "partly",
    },
  },
} as unknown as AssessmentRevision;
const assessment = (conclusion: string, confirmed = -20) =>
  ({
    id: "assessment",
    contract: former,
    state: "confirmed",
    revision: 1,
    confirmedAt: momentIn(confirmed),
    outcome: { conclusion },
  }) as unknown as Assessment;
const known = (one?: Assessment, ...goals: readonly OrgGoal[]) => ({
  assessments: one ? [one] : [],
  records: [record],
  tree: goalTreeOf(goals),
});

describe("what a wording came of", () => {
  it("names the assessment that ended in rewording, and of a part what it said", () => {
    const after = known(assessment("revise"));
    assert.equal(causesOf(now, before, after).assessment?.assessment.id, "assessment");
    const { assessment: mandate } = causesOfPart(now, "mandate", before, after);
    assert.deepEqual([mandate?.fit, mandate?.remark], ["adjust", "Vikarierna."]);
    assert.equal(causesOfPart(now, "results.a", before, after).assessment?.outcome, "partly");
  });

  it("names none for a part that was right as it was, nor an assessment that changed nothing or came later", () => {
    assert.equal(causesOfPart(now, "purpose", before, known(assessment("revise"))).assessment, undefined);
    assert.equal(causesOf(now, before, known(assessment("unchanged"))).assessment, undefined);
    assert.equal(causesOf(now, before, known(assessment("revise", 5))).assessment, undefined);
    assert.equal(causesOf(before, undefined, known(assessment("revise"))).assessment, undefined);
  });

  it("says nothing of what the reader may not read", () => {
    const outcomeOnly = { ...known(assessment("revise")), records: [] };
    assert.equal(causesOf(now, before, outcomeOnly).assessment?.remark, "");
    assert.equal(causesOfPart(now, "mandate", before, outcomeOnly).assessment, undefined);
  });

  const goal = decidedGoal("council");
  const decision = { reference: "KF 2026 § 90", why: "Ny budget", by: hr, at: momentIn(-30) };
  const reworded: OrgGoal = {
    ...goal,
    version: goal.version + 1,
    terms: { ...goal.terms, title: "Tryggare liv" },
    decision,
    earlier: [{ version: goal.version, terms: goal.terms, decision: goal.decision }],
  };

  it("names a goal that was decided anew between the two wordings, for the parts that serve it", () => {
    const { goals } = causesOfPart(now, "purpose", before, known(undefined, reworded));
    assert.deepEqual(
      goals.map(({ kind, goal: { title }, decision: { reference } }) => [kind, title, reference]),
      [["changed", "Trygga liv", "KF 2026 § 90"]],
    );
    assert.deepEqual(causesOfPart(now, "mandate", before, known(undefined, reworded)).goals, []);
    const closed: OrgGoal = { ...goal, state: "closed", ending: decision };
    assert.equal(causesOf(now, before, known(undefined, closed)).goals[0]?.kind, "closed");
  });

  it("names no goal that was decided before the one or after the other", () => {
    const late: OrgGoal = { ...reworded, decision: { ...decision, at: momentIn(3) } };
    assert.deepEqual(causesOf(now, before, known(undefined, late, goal)).goals, []);
    assert.deepEqual(causesOf(now, before, known(undefined, goal)).goals, []);
    assert.deepEqual(causesOf(before, undefined, known(undefined, reworded)).goals, []);
  });
});
