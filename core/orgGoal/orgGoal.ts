import type { OrgGoalId, PersonId, UnitId } from "#core/ids.ts";
import type { Day, Instant } from "#core/time.ts";

/**
 * A goal of the municipality (P1, P5): a node of the tree from the vision over the council's and the authority's (nämnd) goals
 * down to the units'. Decided with a reference; every later change is a new version that keeps the ones before. The states:
 * DOMAIN section 4.
 */
export type OrgGoal = DraftGoal | DecidedGoal | ClosedGoal | ReplacedGoal | DiscardedGoal;
export type OrgGoalState = OrgGoal["state"];

/** From the top down. */
export const ORG_GOAL_LEVELS = ["vision", "council", "authority", "unit"] as const;
export type OrgGoalLevel = (typeof ORG_GOAL_LEVELS)[number];

/** What is decided about a goal. */
export type OrgGoalTerms = {
  readonly level: OrgGoalLevel;
  readonly title: string;
  readonly measure: string;
  /** Målvärde; may be empty where the measure says it. */
  readonly target: string;
  readonly unit?: UnitId;
  readonly parent?: OrgGoalId;
  readonly from: Day;
  readonly to?: Day;
};

/** Who decided, where it is written, and why: the reference is the decision's, `by` the person who entered it. */
export type GoalDecision = {
  readonly reference: string;
  readonly why: string;
  readonly by: PersonId;
  readonly at: Instant;
};

/** One decided wording, never changed once written. */
export type OrgGoalVersion = {
  readonly version: number;
  readonly terms: OrgGoalTerms;
  readonly decision: GoalDecision;
};

type Identity = {
  readonly type: "orgGoal";
  readonly schema: 1;
  readonly id: OrgGoalId;
  /** Counts every change, so that a writer is told when the other was faster. */
  readonly rev: number;
};
type Wording = Identity & OrgGoalVersion & { readonly earlier: readonly OrgGoalVersion[] };

/** For the eyes of those who may edit it. */
export type DraftGoal = Identity & {
  readonly state: "draft";
  readonly terms: OrgGoalTerms;
  readonly createdBy: PersonId;
  readonly createdAt: Instant;
};
export type DecidedGoal = Wording & { readonly state: "decided" };
export type ClosedGoal = Wording & { readonly state: "closed"; readonly ending: GoalDecision };
export type ReplacedGoal = Wording & {
  readonly state: "replaced";
  readonly ending: GoalDecision;
  readonly replacedBy: OrgGoalId;
};
/** A draft that came to nothing: only its trace in the audit chain is of interest. */
export type DiscardedGoal = Identity & { readonly state: "discarded"; readonly terms: OrgGoalTerms };

/** A goal that has been decided: everybody may read it. */
export type PublicGoal = DecidedGoal | ClosedGoal | ReplacedGoal;

export const isPublic = (goal: OrgGoal): goal is PublicGoal => goal.state !== "draft" && goal.state !== "discarded";
export const isDecided = (goal: OrgGoal): goal is DecidedGoal => goal.state === "decided";

/** Every decided wording, oldest first. */
export const versionsOf = ({ earlier, version, terms, decision }: PublicGoal): readonly OrgGoalVersion[] => [
  ...earlier,
  { version, terms, decision },
];

/** Decided, and the day is within its dates: what a contract or a goal may newly serve. */
export const isInForceOn = (goal: OrgGoal, day: Day): goal is DecidedGoal =>
  isDecided(goal) && goal.terms.from <= day && (goal.terms.to === undefined || day <= goal.terms.to);

export const ORG_GOAL_LIMITS = { title: 300, measure: 500, target: 200, reference: 200, why: 500 } as const;

export type OrgGoalEvent =
  | { readonly type: "orgGoalDrafted"; readonly goal: OrgGoalId }
  | { readonly type: "orgGoalEdited"; readonly goal: OrgGoalId }
  | { readonly type: "orgGoalDiscarded"; readonly goal: OrgGoalId }
  | { readonly type: "orgGoalDecided"; readonly goal: OrgGoalId; readonly reference: string }
  | {
      readonly type: "orgGoalChanged";
      readonly goal: OrgGoalId;
      readonly version: number;
      readonly reference: string;
    }
  /** The import that decided, reworded or closed it was undone. */
  | { readonly type: "orgGoalTakenBack"; readonly goal: OrgGoalId }
  | { readonly type: "orgGoalClosed"; readonly goal: OrgGoalId; readonly reference: string }
  | {
      readonly type: "orgGoalReplaced";
      readonly goal: OrgGoalId;
      readonly by: OrgGoalId;
      readonly reference: string;
    };
