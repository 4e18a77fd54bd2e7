import type { Side } from "#core/appraisal/appraisal.ts";
import type { AppraisalId, FollowUpId, GoalId, PersonId } from "#core/ids.ts";
import { type StandsIn, reachesStandIn } from "#core/organisation/standIn.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

/**
 * A short avstämning between two talks (P15, P1; research/domain D5 and D8): planned when a summary is confirmed, opened by the
 * clock, answered by each side alone until they share. One that did not come about is counted and never blamed.
 */
export type FollowUp = Planned | Asked | Shared | Acknowledged | Closed | NotHeld;
export type FollowUpState = FollowUp["state"];

/** How often, as the two chose in the summary. */
export const FOLLOW_UP_PACES = ["none", "everyMonth", "every2Months", "every3Months", "twice"] as const;
export type FollowUpPace = (typeof FOLLOW_UP_PACES)[number];
export const DEFAULT_FOLLOW_UP_PACE: FollowUpPace = "twice";

/** What a side has done with its answers; what they say lies in its own part, which only its author reads until then. */
export type Given = {
  readonly kind: "shared" | "declined";
  readonly at: Instant;
  /** Who stood in for the manager when they gave it. */
  readonly by?: PersonId;
};
/** What an employee who has shared asks for, without a reason: a talk, another assignment, feedback. */
export const WISHES = ["talk", "assignment", "feedback"] as const;
export type Wish = (typeof WISHES)[number];

type Common = {
  readonly type: "followUp";
  readonly schema: 1;
  readonly id: FollowUpId;
  readonly employee: PersonId;
  readonly manager: PersonId;
  /** The talk after which it was planned; absent when one of the two asked for it beside the plan. */
  readonly appraisal?: AppraisalId;
  readonly day: Day;
  /** The day it was first meant for: a later one never hides it. */
  readonly firstDay: Day;
  readonly postponed: number;
};

/** What was asked, as it was when it opened. */
type Opened = Common & {
  readonly askedAt: Instant;
  readonly form: number;
  readonly goals: readonly AskedGoal[];
  readonly holdsContract: boolean;
  readonly given: { readonly [S in Side]?: Given };
  readonly wishes: readonly Wish[];
};
export type AskedGoal = { readonly id: GoalId; readonly title: string };

export type Planned = Common & { readonly state: "planned" };
export type Asked = Opened & { readonly state: "asked" };
/** Both have shared or declined, or one has and the time is over. */
export type Shared = Opened & { readonly state: "shared"; readonly sharedAt: Instant };
/** The employee has read the answer, or there was nothing to read. */
export type Acknowledged = Opened & {
  readonly state: "acknowledged";
  readonly sharedAt: Instant;
  readonly acknowledgedAt: Instant;
};
/** The next talk is planned, and takes over from here. */
export type Closed = Opened & { readonly state: "closed"; readonly sharedAt: Instant; readonly closedAt: Instant };
export type NotHeld = Opened & { readonly state: "notHeld"; readonly endedAt: Instant };

/** It opens so many days before its day, so that one has a week to think. */
export const OPENS_DAYS_BEFORE = 7;
/** When so many days have passed after its day, what has been shared is all there will be. */
export const LAPSES_AFTER_DAYS = 14;
export const POSTPONED_DAYS = 7;
export const MAX_POSTPONED = 2;

export const isOpened = (followUp: FollowUp): followUp is Exclude<FollowUp, Planned> => followUp.state !== "planned";
/** Something may still be written and shared in it: also late, since an answer that comes late is better than none. */
export const isAnswerable = (followUp: FollowUp): followUp is Asked | Shared =>
  followUp.state === "asked" || followUp.state === "shared";
export const wasHeld = ({ state }: FollowUp) => state === "shared" || state === "acknowledged" || state === "closed";

export const sideIn = ({ employee, manager }: FollowUp, person: PersonId): Side | undefined =>
  employee === person ? "employee" : manager === person ? "manager" : undefined;

/** Who gave the manager's answer: the manager, or who stood in. */
export const answeredBy = (followUp: FollowUp): PersonId =>
  (isOpened(followUp) ? followUp.given.manager?.by : undefined) ?? followUp.manager;

/**
 * Whether it is there for who stands in for the manager: the employee has shared it while they did, and the manager has not
 * answered. What they have answered themselves they see as long as they stand in.
 */
export function isForStandIn(followUp: FollowUp, person: PersonId, standing: StandsIn | undefined): boolean {
  if (!isOpened(followUp)) return false;
  const { employee, manager } = followUp.given;
  return (
    employee?.kind === "shared" &&
    reachesStandIn(standing, followUp.manager, employee.at) &&
    (manager === undefined || manager.by === person)
  );
}

/** The manager has shared an answer that the employee has not said they have read. */
export const isToRead = (followUp: FollowUp) =>
  followUp.state === "shared" && followUp.given.manager?.kind === "shared";

/** The employee has shared and waits for the manager's word. */
export const isToAnswer = (followUp: FollowUp) =>
  isAnswerable(followUp) && followUp.given.employee?.kind === "shared" && followUp.given.manager === undefined;

/** The last day on which something happened in it, or on which it is to be. */
export function lastDayIn(followUp: FollowUp): Day {
  switch (followUp.state) {
    case "planned":
    case "asked":
      return followUp.day;
    case "shared":
    case "closed":
      return dayOf(followUp.sharedAt);
    case "acknowledged":
      return dayOf(followUp.acknowledgedAt);
    case "notHeld":
      return dayOf(followUp.endedAt);
  }
}

/** Neither has said anything yet. */
export const isUntouched = (followUp: FollowUp): followUp is Planned | Asked =>
  followUp.state === "planned" ||
  (followUp.state === "asked" && followUp.given.employee === undefined && followUp.given.manager === undefined);

export type FollowUpEvent =
  | { readonly type: "followUpPlanned"; readonly followUp: FollowUpId; readonly day: Day }
  | { readonly type: "followUpAsked"; readonly followUp: FollowUpId; readonly parties: readonly PersonId[] }
  | { readonly type: "followUpPostponed"; readonly followUp: FollowUpId; readonly day: Day; readonly to: PersonId }
  | { readonly type: "followUpSaved"; readonly followUp: FollowUpId; readonly side: Side; readonly step: string }
  | { readonly type: "followUpShared"; readonly followUp: FollowUpId; readonly side: Side; readonly to: PersonId }
  | { readonly type: "followUpDeclined"; readonly followUp: FollowUpId; readonly side: Side }
  | { readonly type: "followUpAcknowledged"; readonly followUp: FollowUpId }
  /** Time is over, with what one of them had shared. */
  | { readonly type: "followUpTimeOver"; readonly followUp: FollowUpId }
  | { readonly type: "followUpNotHeld"; readonly followUp: FollowUpId }
  | { readonly type: "followUpClosed"; readonly followUp: FollowUpId }
  /** The next talk comes before it. */
  | { readonly type: "followUpTakenAway"; readonly followUp: FollowUpId };
