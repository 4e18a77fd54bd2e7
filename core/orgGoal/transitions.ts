import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { OrgGoalId, PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";
import {
  type ClosedGoal,
  type DecidedGoal,
  type DraftGoal,
  type GoalDecision,
  type OrgGoal,
  type OrgGoalEvent,
  type OrgGoalTerms,
  type ReplacedGoal,
  isDecided,
  versionsOf,
} from "./orgGoal.ts";
import { type Surroundings, faultIn, faultInText, tooLong } from "./structure.ts";

type Outcome = Decision<OrgGoal, OrgGoalEvent>;

/** What is given with a decision: where it is written, and why. */
export type Grounds = Pick<GoalDecision, "reference" | "why">;

const wrongState = ({ state }: OrgGoal) => refuse("orgGoal.wrongState", { state });
const changedSince = refuse("orgGoal.changedSince");

/** Begins a goal that only its editors see. Where it stands in the tree is checked when it is decided. */
export function draftGoal(id: OrgGoalId, terms: OrgGoalTerms, by: PersonId, at: Instant): Outcome {
  const fault = faultInText(terms);
  if (fault) return fault;
  const draft: DraftGoal = {
    type: "orgGoal",
    schema: 1,
    id,
    rev: 1,
    state: "draft",
    terms: tidy(terms),
    createdBy: by,
    createdAt: at,
  };
  return changed([draft], { type: "orgGoalDrafted", goal: id });
}

/** Rewords a draft. */
export function editDraft(goal: OrgGoal, terms: OrgGoalTerms, seenRev: number): Outcome {
  if (goal.state !== "draft") return wrongState(goal);
  if (goal.rev !== seenRev) return changedSince;
  return (
    faultInText(terms) ??
    changed([{ ...goal, terms: tidy(terms), rev: goal.rev + 1 }], { type: "orgGoalEdited", goal: goal.id })
  );
}

/** Throws a draft away. */
export function discardDraft(goal: OrgGoal): Outcome {
  if (goal.state === "discarded") return unchanged;
  if (goal.state !== "draft") return wrongState(goal);
  const { type, schema, id, rev, terms } = goal;
  return changed([{ type, schema, id, rev: rev + 1, state: "discarded", terms }], {
    type: "orgGoalDiscarded",
    goal: id,
  });
}

/** Puts a draft in force, with the decision's reference (P1). */
export function decideGoal(
  goal: OrgGoal,
  { grounds, seenRev, around }: { readonly grounds: Grounds; readonly seenRev: number; readonly around: Surroundings },
  by: PersonId,
  at: Instant,
): Outcome {
  if (goal.state !== "draft") return wrongState(goal);
  if (goal.rev !== seenRev) return changedSince;
  const fault = faultInGrounds(grounds, "first") ?? faultIn(goal.id, goal.terms, around);
  return fault ?? decided(goal, goal.terms, decisionOf(grounds, by, at));
}

/** A decided goal gets a new wording; the one before is kept, with its decision. */
export function changeGoal(
  goal: OrgGoal,
  {
    terms,
    grounds,
    seenRev,
    around,
  }: {
    readonly terms: OrgGoalTerms;
    readonly grounds: Grounds;
    readonly seenRev: number;
    readonly around: Surroundings;
  },
  by: PersonId,
  at: Instant,
): Outcome {
  if (goal.state !== "decided") return wrongState(goal);
  if (goal.rev !== seenRev) return changedSince;
  const wanted = tidy(terms);
  if (sameTerms(goal.terms, wanted)) return refuse("orgGoal.sameWording");
  const fault =
    faultInGrounds(grounds, "later") ?? faultIn(goal.id, wanted, around) ?? faultBelow(goal, wanted, around);
  return fault ?? reworded(goal, wanted, decisionOf(grounds, by, at));
}

/** Ends a goal that nothing takes the place of. Goals below it must first serve something else. */
export function closeGoal(
  goal: OrgGoal,
  { grounds, around }: { readonly grounds: Grounds; readonly around: Surroundings },
  by: PersonId,
  at: Instant,
): Outcome {
  if (goal.state === "closed") return unchanged;
  if (goal.state !== "decided") return wrongState(goal);
  const below = around.tree.below(goal.id);
  if (below.length > 0) return refuse("orgGoal.goalsBelow", { goals: below.map(({ terms }) => terms.title) });
  return faultInGrounds(grounds, "later") ?? closed(goal, decisionOf(grounds, by, at));
}

/** Ends a goal that another takes the place of: what is below it serves that one from now on. */
export function replaceGoal(
  goal: OrgGoal,
  {
    replacement,
    grounds,
    around,
  }: { readonly replacement: OrgGoalId; readonly grounds: Grounds; readonly around: Surroundings },
  by: PersonId,
  at: Instant,
): Outcome {
  if (goal.state !== "decided") return wrongState(goal);
  const other = around.tree.goal(replacement);
  if (!other || !isDecided(other) || other.id === goal.id) return refuse("orgGoal.noReplacement");
  if (other.terms.level !== goal.terms.level || around.tree.lineOf(other.id).some(({ id }) => id === goal.id))
    return refuse("orgGoal.otherLevel", { goal: other.terms.title });
  const fault = faultInGrounds(grounds, "later");
  if (fault) return fault;
  const replaced: ReplacedGoal = {
    ...goal,
    state: "replaced",
    rev: goal.rev + 1,
    replacedBy: other.id,
    ending: decisionOf(grounds, by, at),
  };
  return changed([replaced], {
    type: "orgGoalReplaced",
    goal: goal.id,
    by: other.id,
    reference: grounds.reference.trim(),
  });
}

/** The first decided wording, from a draft or from a file. */
export const decided = (
  { id, rev }: { readonly id: OrgGoalId; readonly rev: number },
  terms: OrgGoalTerms,
  decision: GoalDecision,
): Extract<Outcome, { readonly kind: "changed" }> => {
  const goal: DecidedGoal = {
    type: "orgGoal",
    schema: 1,
    id,
    rev: rev + 1,
    state: "decided",
    version: 1,
    terms,
    decision,
    earlier: [],
  };
  return changed([goal], { type: "orgGoalDecided", goal: id, reference: decision.reference });
};

export const reworded = (
  goal: DecidedGoal,
  terms: OrgGoalTerms,
  decision: GoalDecision,
): Extract<Outcome, { readonly kind: "changed" }> => {
  const version = goal.version + 1;
  const next: DecidedGoal = { ...goal, rev: goal.rev + 1, version, terms, decision, earlier: versionsOf(goal) };
  return changed([next], { type: "orgGoalChanged", goal: goal.id, version, reference: decision.reference });
};

export const closed = (goal: DecidedGoal, ending: GoalDecision): Extract<Outcome, { readonly kind: "changed" }> => {
  const over: ClosedGoal = { ...goal, state: "closed", rev: goal.rev + 1, ending };
  return changed([over], { type: "orgGoalClosed", goal: goal.id, reference: ending.reference });
};

const TERMS = ["level", "title", "measure", "target", "unit", "parent", "from", "to"] as const;
type Term = (typeof TERMS)[number];

/** Which parts of two wordings differ. */
export const differingTerms = (one: OrgGoalTerms, other: OrgGoalTerms): readonly Term[] =>
  TERMS.filter((key) => one[key] !== other[key]);
export const sameTerms = (one: OrgGoalTerms, other: OrgGoalTerms) => differingTerms(one, other).length === 0;

/** A goal below must still point upwards when the one it serves has moved. */
function faultBelow(goal: DecidedGoal, terms: OrgGoalTerms, { tree }: Surroundings): Refused | undefined {
  if (terms.level === goal.terms.level) return undefined;
  const below = tree.below(goal.id);
  return below.length > 0 ? refuse("orgGoal.goalsBelow", { goals: below.map((each) => each.terms.title) }) : undefined;
}

/** A first decision needs its reference; a later one also says why. */
function faultInGrounds({ reference, why }: Grounds, which: "first" | "later"): Refused | undefined {
  const missing = [
    ...(isBlank(reference) ? (["reference"] as const) : []),
    ...(which === "later" && isBlank(why) ? (["why"] as const) : []),
  ];
  return missing.length > 0 ? refuse("orgGoal.incomplete", { missing }) : tooLong({ reference, why });
}

const decisionOf = ({ reference, why }: Grounds, by: PersonId, at: Instant): GoalDecision => ({
  reference: reference.trim(),
  why: why.trim(),
  by,
  at,
});

const tidy = ({ title, measure, target, ...rest }: OrgGoalTerms): OrgGoalTerms => ({
  ...rest,
  title: title.trim(),
  measure: measure.trim(),
  target: target.trim(),
});
