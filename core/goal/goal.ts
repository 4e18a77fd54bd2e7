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

export type Proposed = Common & { readonly state: "proposed" };
type Live = Common & {
  readonly agreedAt: Instant;
  readonly progress: readonly Progress[];
  /** The newest change of what it serves that its owner or manager has found to make no difference. */
  readonly reviewed?: Review;
};
export type Agreed = Live & { readonly state: "agreed" };
export type Ongoing = Live & { readonly state: "ongoing"; readonly status: GoalStatus };
export type Evaluated = Live & {
  readonly state: "done" | "partly" | "notReached";
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
  | { readonly type: "goalDropped"; readonly goal: GoalId };

/** Put forward in this talk, not yet agreed. */
export const isProposedIn = (appraisal: { readonly id: AppraisalId }, goal: Goal): goal is Proposed =>
  goal.state === "proposed" && goal.appraisal === appraisal.id;

/** Taken away before it was agreed: there is nothing to show but its trace in the audit chain. */
export const wasRemoved = (goal: Goal) => goal.state === "dropped" && goal.reason === "";

/** Agreed and being worked on: what "my goals" shows first. */
export const isLive = (goal: Goal): goal is Agreed | Ongoing => goal.state === "agreed" || goal.state === "ongoing";

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
