import type { Serves } from "#core/contract/terms.ts";
import type { AppraisalId, GoalId, PersonId } from "#core/ids.ts";
import type { Review } from "#core/line/pointing.ts";
import type { Day, Instant } from "#core/time.ts";

/**
 * A goal of one person (P1, P24): of the work's content or of how it is performed, set in a talk, followed until it is
 * evaluated. The states: research/domain D8, DOMAIN section 4.
 */
export type Goal = Proposed | Agreed | Ongoing | Evaluated | Dropped;
export type GoalState = Goal["state"];

export const GOAL_KINDS = ["content", "performance"] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** What it serves above (P5): a goal of the municipality, or a result of the contract that its owner or their manager has. */
export type GoalServes = Serves | { readonly kind: "none" };

/** What is agreed about a goal. A date beyond the next talk needs a reason. */
export type GoalTerms = {
  readonly kind: GoalKind;
  readonly title: string;
  readonly measure: string;
  readonly due: Day;
  readonly dueReason: string;
  readonly serves: GoalServes;
};

type Common = GoalTerms & {
  readonly type: "goal";
  readonly schema: 1;
  readonly id: GoalId;
  readonly owner: PersonId;
  readonly appraisal: AppraisalId;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  /** Counts edits of the proposal, so that a writer is told when the other was faster. */
  readonly rev: number;
};

export const GOAL_STATUSES = ["onTrack", "atRisk", "reportedDone", "needsChange"] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

/** What its owner says of a goal between talks; "reported done" is evaluated at the talk. */
export type Progress = {
  readonly at: Instant;
  readonly by: PersonId;
  readonly status: GoalStatus;
  readonly note: string;
  readonly from: "card" | "tab";
};

/** What comes of a goal at the next talk. Carried over, it has a new day, and a reason when that is beyond the talk after. */
export type GoalOutcome =
  | { readonly outcome: "done" | "partly" | "notReached"; readonly comment: string }
  | { readonly outcome: "carriedOver"; readonly due: Day; readonly comment: string }
  | { readonly outcome: "dropped"; readonly comment: string };
export type OutcomeKind = GoalOutcome["outcome"];
export const EVALUATIONS = ["done", "partly", "notReached"] as const;

/** An outcome as the two have put it in a talk; it holds when both have confirmed the summary. */
export type ChosenOutcome = GoalOutcome & {
  readonly appraisal: AppraisalId;
  readonly by: PersonId;
  readonly at: Instant;
};

/** A goal that went on to a new day, in the words both confirmed. */
export type CarriedOver = {
  readonly appraisal: AppraisalId;
  readonly at: Instant;
  readonly from: Day;
  readonly to: Day;
  readonly comment: string;
};

export type Proposed = Common & { readonly state: "proposed" };
type Live = Common & {
  readonly agreedAt: Instant;
  readonly progress: readonly Progress[];
  /** The newest change of what it serves that its owner or manager has found to make no difference. */
  readonly reviewed?: Review;
  /** What is said of it in the talk under way. */
  readonly chosen?: ChosenOutcome;
  /** Each time it was carried over, the oldest first. */
  readonly carried?: readonly CarriedOver[];
};
export type Agreed = Live & { readonly state: "agreed" };
export type Ongoing = Live & { readonly state: "ongoing"; readonly status: GoalStatus };
export type Evaluated = Live & {
  readonly state: (typeof EVALUATIONS)[number];
  readonly evaluatedAt: Instant;
  readonly evaluatedBy: PersonId;
  readonly comment: string;
};
export type Dropped = Live & {
  readonly state: "dropped";
  readonly droppedAt: Instant;
  readonly droppedBy: PersonId;
  readonly reason: string;
};

export const MAX_OPEN_GOALS = 5;
export const GOAL_LIMITS = { title: 200, measure: 300, dueReason: 300, note: 400, comment: 500 } as const;

export type GoalEvent =
  | { readonly type: "goalAboveReviewed"; readonly goal: GoalId }
  | { readonly type: "goalProposed"; readonly goal: GoalId }
  | { readonly type: "goalEdited"; readonly goal: GoalId }
  | { readonly type: "goalRemoved"; readonly goal: GoalId }
  | { readonly type: "goalAgreed"; readonly goal: GoalId }
  | { readonly type: "goalProgressed"; readonly goal: GoalId; readonly status: GoalStatus }
  | { readonly type: "goalEvaluated"; readonly goal: GoalId; readonly outcome: Evaluated["state"] }
  | { readonly type: "goalOutcomeChosen"; readonly goal: GoalId; readonly outcome: OutcomeKind }
  | { readonly type: "goalCarriedOver"; readonly goal: GoalId; readonly due: Day }
  | { readonly type: "goalDropped"; readonly goal: GoalId };

type InTalk = { readonly id: AppraisalId };

/** Put forward in this talk, not yet agreed. */
export const isProposedIn = (appraisal: InTalk, goal: Goal): goal is Proposed =>
  goal.state === "proposed" && goal.appraisal === appraisal.id;

/** Taken away before it was agreed: there is nothing to show but its trace in the audit chain. */
export const wasRemoved = (goal: Goal) => goal.state === "dropped" && goal.reason === "";

/** Agreed and being worked on: what "my goals" shows first. */
export const isLive = (goal: Goal): goal is Agreed | Ongoing => goal.state === "agreed" || goal.state === "ongoing";

/** Agreed in an earlier talk and still under way. */
export const isFromBefore = (talk: InTalk, goal: Goal): goal is Agreed | Ongoing =>
  isLive(goal) && goal.appraisal !== talk.id;

/** What the two say of it in this talk. */
export const chosenIn = (talk: InTalk, goal: Goal): ChosenOutcome | undefined =>
  isFromBefore(talk, goal) && goal.chosen?.appraisal === talk.id ? goal.chosen : undefined;

/** Open after this talk: proposed in it, or from before and not over with it. */
export function isOpenAfter(talk: InTalk, goal: Goal): boolean {
  const chosen = chosenIn(talk, goal);
  return isProposedIn(talk, goal) || (isLive(goal) && (chosen === undefined || chosen.outcome === "carriedOver"));
}

/** What a goal points at; undefined when it points at nothing. */
export const servedBy = ({ serves }: Pick<GoalTerms, "serves">): Serves | undefined =>
  serves.kind === "none" ? undefined : serves;

export const goalTerms = ({ kind, title, measure, due, dueReason, serves }: GoalTerms): GoalTerms => ({
  kind,
  title,
  measure,
  due,
  dueReason,
  serves,
});
