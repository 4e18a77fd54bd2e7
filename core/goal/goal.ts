import type { Serves } from "#core/contract/terms.ts";
import type { AppraisalId, ContentHash, GoalId, PersonId, SharedGoalId } from "#core/ids.ts";
import { type Recurrence, occurrencesOf } from "#core/goal/recurrence.ts";
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
  /** It comes back, with a day of its own each time. */
  readonly recurs?: Recurrence;
};

type Common = GoalTerms & {
  readonly type: "goal";
  readonly schema: 1;
  readonly id: GoalId;
  readonly owner: PersonId;
  /** The talk it was set in; none for one's own part of a shared goal that was taken on between talks. */
  readonly appraisal?: AppraisalId;
  /** The goal shared with others that this is one's own part of, in the words it was offered in. */
  readonly shared?: { readonly id: SharedGoalId; readonly title: string };
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

/** Whether a goal that comes back was done one of its times. */
export type Occurrence = { readonly day: Day; readonly done: boolean; readonly at: Instant; readonly by: PersonId };

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

/** Which of the two that a goal is agreed between: whoever manages its owner acts as the manager. */
export type GoalSide = "owner" | "manager";

/** What one of the two wants of an agreed goal: other words, or that it is dropped. Its kind stays. */
export type GoalChange =
  { readonly kind: "reword"; readonly terms: GoalTerms } | { readonly kind: "drop"; readonly reason: string };

/** A change put forward between talks. What was agreed holds until the other accepts it (research/domain D8). */
export type ProposedChange = {
  readonly change: GoalChange;
  readonly by: PersonId;
  readonly as: GoalSide;
  readonly at: Instant;
  /** Of these words and those they are to replace: who answers has seen exactly them. */
  readonly hash: ContentHash;
};

/** What came of a change; overtaken, when the goal was evaluated, dropped or carried over before it had an answer. */
export const CHANGE_ENDINGS = ["accepted", "declined", "takenBack", "overtaken"] as const;
export type ChangeEnding = (typeof CHANGE_ENDINGS)[number];

/** A change that has had its answer, with the words as they were before it. */
export type SettledChange = ProposedChange & {
  readonly was: GoalTerms;
  readonly became: ChangeEnding;
  readonly settledAt: Instant;
  /** Who accepted, declined or took it back. */
  readonly settledBy?: PersonId;
  readonly comment: string;
};

export type Proposed = Common & { readonly state: "proposed" };
type Live = Common & {
  readonly agreedAt: Instant;
  readonly progress: readonly Progress[];
  /** What has been said of its times, when it comes back. */
  readonly occurrences?: readonly Occurrence[];
  /** The newest change of what it serves that its owner or manager has found to make no difference. */
  readonly reviewed?: Review;
  /** What is said of it in the talk under way. */
  readonly chosen?: ChosenOutcome;
  /** Each time it was carried over, the oldest first. */
  readonly carried?: readonly CarriedOver[];
  /** What one of the two wants changed and the other has not answered yet. */
  readonly proposal?: ProposedChange;
  /** What came of earlier ones, the oldest first. */
  readonly changes?: readonly SettledChange[];
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
  | { readonly type: "goalProgressTakenBack"; readonly goal: GoalId }
  | { readonly type: "goalOccurrenceReported"; readonly goal: GoalId; readonly day: Day; readonly done: boolean }
  | { readonly type: "goalEvaluated"; readonly goal: GoalId; readonly outcome: Evaluated["state"] }
  | { readonly type: "goalOutcomeChosen"; readonly goal: GoalId; readonly outcome: OutcomeKind }
  | { readonly type: "goalCarriedOver"; readonly goal: GoalId; readonly due: Day }
  | { readonly type: "goalDropped"; readonly goal: GoalId }
  | { readonly type: "goalChangeProposed"; readonly goal: GoalId; readonly to: PersonId }
  | { readonly type: "goalChangeTakenBack"; readonly goal: GoalId }
  | {
      readonly type: "goalChangeAnswered";
      readonly goal: GoalId;
      readonly to: PersonId;
      readonly answer: "accepted" | "declined";
    };

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

export const goalTerms = ({ kind, title, measure, due, dueReason, serves, recurs }: GoalTerms): GoalTerms => ({
  kind,
  title,
  measure,
  due,
  dueReason,
  serves,
  ...(recurs && { recurs }),
});

/** The times of a goal that comes back whose day has come and of which nothing has been said. */
export const unsaidOf = (goal: Agreed | Ongoing, today: Day): readonly Day[] =>
  occurrencesOf(goal).filter((day) => day <= today && !goal.occurrences?.some((each) => each.day === day));
