import type { Assessment, AssessmentRevision } from "#core/assessment/assessment.ts";
import { FITS, type Fit, OUTCOMES, type RowOutcome, fieldKeys, sectionsOf } from "#core/assessment/matter.ts";
import { type PartId, isRowSection, sectionOf } from "#core/contract/parts.ts";
import { type Serves, type Terms, rowKey } from "#core/contract/terms.ts";
import type { Wording } from "#core/contract/wordings.ts";
import { type GoalDecision, type OrgGoalTerms, isPublic, versionsOf } from "#core/orgGoal/orgGoal.ts";
import type { GoalTree } from "#core/orgGoal/tree.ts";
import type { Instant } from "#core/time.ts";
import { pointedAt } from "./pointing.ts";

/** What a wording came of, beside what the two asked of each other: an assessment, and what was decided above meanwhile. */
export type Causes = {
  readonly assessment?: AssessmentCause;
  readonly goals: readonly GoalCause[];
};
export type AssessmentCause = {
  readonly assessment: ConfirmedAssessment;
  /** What it said of the part; nothing for a wording altogether. */
  readonly fit?: Fit;
  readonly outcome?: RowOutcome;
  readonly remark: string;
};
export type GoalCause = {
  readonly kind: "changed" | "closed" | "replaced";
  /** As it was when the wording before was put forward. */
  readonly goal: OrgGoalTerms;
  readonly decision: GoalDecision;
};
type ConfirmedAssessment = Extract<Assessment, { state: "confirmed" }>;

/** What is known of what a wording may have come of: the assessments whose outcome the reader may see, and the goals. */
export type Known = {
  readonly assessments: readonly Assessment[];
  readonly records: readonly AssessmentRevision[];
  readonly tree: GoalTree;
};

/** What a wording as a whole came of. `former` is the wording before it, as far as the reader may see. */
export function causesOf(wording: Wording, former: Wording | undefined, known: Known): Causes {
  const assessment = wording.revision.revision === 1 ? revisingAssessment(wording, known) : undefined;
  return {
    ...(assessment && { assessment: { assessment, remark: "" } }),
    goals: goalsChanged(former ? pointedAt(former.revision.terms) : [], former, wording, known),
  };
}

/** What the present words of one part came of: what the assessment said of it, and changes of the goals that it serves. */
export function causesOfPart(wording: Wording, part: PartId, former: Wording | undefined, known: Known): Causes {
  const assessment = revisingAssessment(wording, known);
  const said = assessment && saidOf(assessment, part, known);
  const targets = [former?.revision.terms, wording.revision.terms].flatMap((terms) =>
    terms ? servedIn(terms, part) : [],
  );
  return {
    ...(assessment && said && { assessment: { assessment, ...said } }),
    goals: goalsChanged(targets, former, wording, known),
  };
}

/** The assessment that the contract was reworded after: the last of the one it replaces, and it said that it was to be. */
function revisingAssessment({ contract, revision }: Wording, { assessments }: Known): ConfirmedAssessment | undefined {
  if (contract.replaces === undefined) return undefined;
  const last = assessments
    .filter((each): each is ConfirmedAssessment => each.state === "confirmed" && each.contract === contract.replaces)
    .filter(({ confirmedAt }) => confirmedAt <= revision.proposedAt)
    .toSorted((one, other) => other.confirmedAt.localeCompare(one.confirmedAt))[0];
  return last?.outcome.conclusion === "revise" ? last : undefined;
}

/** What it said of a part, where that is more than that all is well. */
function saidOf({ id, revision }: ConfirmedAssessment, part: PartId, { records }: Known) {
  const content = records.find((record) => record.assessment === id && record.revision === revision)?.content;
  if (!content) return undefined;
  const { texts, matter } = content;
  const partSection = sectionOf(part);
  if (isRowSection(partSection)) {
    const row = matter.rows.find(({ kind, key }) => part === `${kind}s.${key}`);
    const outcome = row && OUTCOMES.find((each) => each === texts[fieldKeys.outcome(row)]);
    const remark = row ? (texts[fieldKeys.shows(row)] ?? "") : "";
    return outcome || remark ? { ...(outcome && { outcome }), remark } : undefined;
  }
  const section = sectionsOf(matter).find((each) => each === partSection);
  if (!section) return undefined;
  const fit = FITS.find((each) => each === texts[fieldKeys.fit(section)]);
  const remark = texts[fieldKeys.why(section)] ?? "";
  return (fit !== undefined && fit !== "fits") || remark ? { ...(fit && { fit }), remark } : undefined;
}

/** What a part serves: the purpose the goals of the whole contract, a row its own. */
function servedIn({ goals, commitments, results }: Terms, part: PartId): readonly Serves[] {
  if (part === "purpose") return goals.map((id) => ({ kind: "orgGoal", id }));
  const rows = [
    ...commitments.map((row, index) => [`commitments.${rowKey(row, index)}`, row.serves] as const),
    ...results.map((row, index) => [`results.${rowKey(row, index)}`, row.serves] as const),
  ];
  return rows.flatMap(([id, serves]) => (id === part && serves ? [serves] : []));
}

/** Decided between the two wordings, each goal once: what has happened to it last. */
function goalsChanged(
  targets: readonly Serves[],
  former: Wording | undefined,
  { revision: { proposedAt: until } }: Wording,
  { tree }: Known,
): readonly GoalCause[] {
  if (!former) return [];
  const since = former.revision.proposedAt;
  const between = (at: Instant) => since < at && at <= until;
  const ids = new Set(targets.flatMap((target) => (target.kind === "orgGoal" ? [target.id] : [])));
  return [...ids].flatMap((id): readonly GoalCause[] => {
    const goal = tree.goal(id);
    if (!goal || !isPublic(goal)) return [];
    const versions = versionsOf(goal);
    const then = versions.findLast(({ decision }) => decision.at <= since);
    if (!then) return [];
    if (goal.state !== "decided" && between(goal.ending.at))
      return [{ kind: goal.state, goal: then.terms, decision: goal.ending }];
    const changed = versions.findLast(({ decision }) => between(decision.at));
    return changed ? [{ kind: "changed", goal: then.terms, decision: changed.decision }] : [];
  });
}
