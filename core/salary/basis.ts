import type { GoalTerms } from "#core/goal/goal.ts";
import type { ContentHash, GoalId, PersonId, SalaryBasisId } from "#core/ids.ts";
import type { CriteriaSet } from "#core/salary/criteria.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/**
 * A löneunderlag (P20, P25; research/domain D7 and D8): the employee's own view first, then the judgement of who sets the
 * salary, in words on known criteria, each traceable to what it rests on. No sum, no ranking, no kronor. That the judgement is
 * being written is its author's alone to know, so it is no state of this document.
 */
export type SalaryBasis = Asked | ViewGiven | Ready | Shared | Commented | Read | Closed | Cancelled;
export type SalaryState = SalaryBasis["state"];

type Common = {
  readonly type: "salaryBasis";
  readonly schema: 1;
  readonly id: SalaryBasisId;
  readonly employee: PersonId;
  /** Who sets the salary: named in the assignments, else the nearest manager. */
  readonly author: PersonId;
  /** What is looked back on; what the judgement rests on happened in it. */
  readonly period: { readonly from: Day; readonly to: Day };
  /** The salary talk, and the last day for the own view. */
  readonly day: Day;
  readonly viewBy: Day;
  readonly openedAt: Instant;
  /** Which criteria, in which version: those the employee could read when it was opened. */
  readonly set: CriteriaSet;
  readonly criteria: number;
};

/** The employee is asked for their own view. */
export type Asked = Common & { readonly state: "asked" };
/** The view is there, or the employee has said that there is none in writing. */
export type ViewGiven = Common & WithView & { readonly state: "viewGiven" };
/** The author has found the judgement ready for the talk, which the employee is told; the judgement is still theirs alone. */
export type Ready = Common & Partial<WithView> & { readonly state: "ready"; readonly readyAt: Instant };
/** The talk was held and the judgement shared: the employee reads it. */
export type Shared = Common & Partial<WithView> & Record & { readonly state: "shared" };
export type Commented = Common & Partial<WithView> & Record & WithComment & { readonly state: "commented" };
/** The employee has said that they have read it, which is not to agree. */
export type Read = Common & Partial<WithView> & Record & Partial<WithComment> & WasRead & { readonly state: "read" };
export type Closed = Common &
  Partial<WithView> &
  Record &
  Partial<WithComment> &
  // Absent where the employee has not said so: the time ran out.
  Partial<WasRead> & { readonly state: "closed"; readonly closedAt: Instant };
/** Called off before it was shared. */
export type Cancelled = Common & {
  readonly state: "cancelled";
  readonly reason: CancelledBecause;
  readonly cancelledAt: Instant;
};

export const CANCELLED_BECAUSE = ["leaving", "otherBody", "mistake"] as const;
export type CancelledBecause = (typeof CANCELLED_BECAUSE)[number];

type WithView = { readonly view: "given" | "none"; readonly viewAt: Instant };
type Record = {
  readonly sharedAt: Instant;
  readonly hash: ContentHash;
  /** What is needed ahead, put forward as a goal that the employee answers. */
  readonly ahead: ProposedAhead;
  /** What turned out to be wrong is put right beside the text, which stays. */
  readonly additions: readonly Addition[];
};
type WithComment = { readonly comment: string; readonly commentedAt: Instant };
type WasRead = { readonly readAt: Instant };
export type Addition = { readonly by: PersonId; readonly at: Instant; readonly text: string };

/** What is needed for a good development ahead, as a goal that is proposed; `forTalk`: to be worded together in the next talk. */
export type ProposedAhead = {
  readonly terms: AheadTerms;
  readonly answer?: { readonly kind: "taken"; readonly goal: GoalId } | { readonly kind: "forTalk" };
};
export type AheadTerms = Pick<GoalTerms, "kind" | "title" | "measure" | "due">;

export const MAX_SALARY_TEXT = 1200;
/** So long before the talk the own view is wanted. */
export const VIEW_DAYS_BEFORE = 7;
/** What is looked back on when nothing else is said. */
export const PERIOD_DAYS = 365;
/** A basis that has been read is closed by itself, and one that nobody has said they have read, so that the next can be opened. */
export const CLOSES_AFTER_DAYS = 30;

export type OnRecord = Shared | Commented | Read | Closed;
/** The judgement is shared: there is a record that never changes. */
export const isShared = (basis: SalaryBasis): basis is OnRecord => "sharedAt" in basis;
/** Not yet shared, and still to be. */
export const isAhead = (basis: SalaryBasis): basis is Asked | ViewGiven | Ready =>
  basis.state === "asked" || basis.state === "viewGiven" || basis.state === "ready";
/** Something in it still waits for one of the two. */
export const isUnderWay = (basis: SalaryBasis) =>
  isAhead(basis) || basis.state === "shared" || basis.state === "commented";

/** The judgement may be begun: the own view comes first, or the day for it has passed. */
export const mayJudge = (basis: SalaryBasis, today: Day): boolean =>
  basis.state === "viewGiven" || basis.state === "ready" || (basis.state === "asked" && today > basis.viewBy);

/** The last day on which something happened in it, or on which it is to be. */
export function lastDayOfBasis(basis: SalaryBasis): Day {
  switch (basis.state) {
    case "asked":
    case "viewGiven":
    case "ready":
      return basis.day;
    case "shared":
      return dayOf(basis.sharedAt);
    case "commented":
      return dayOf(basis.commentedAt);
    case "read":
      return dayOf(basis.readAt);
    // That the time ran out is nothing that happens between the two.
    case "closed":
      return dayOf(basis.readAt ?? basis.commentedAt ?? basis.sharedAt);
    case "cancelled":
      return dayOf(basis.cancelledAt);
  }
}

/** The day on which the clock closes one that is shared. */
export const closesOn = (basis: Shared | Commented | Read): Day => addDays(lastDayOfBasis(basis), CLOSES_AFTER_DAYS);

/** What a judgement cannot be shared without. */
export const SALARY_PARTS = ["step", "motivation", "ground", "overall", "ahead", "plan"] as const;
export type MissingInSalary = (typeof SALARY_PARTS)[number];

type About = { readonly basis: SalaryBasisId };
export type SalaryEvent =
  | (About & { readonly type: "salaryOpened"; readonly day: Day; readonly to: PersonId })
  | (About & { readonly type: "salaryMoved"; readonly day: Day; readonly to: PersonId })
  | (About & { readonly type: "salaryTakenOver"; readonly from: PersonId; readonly to: PersonId })
  | (About & { readonly type: "salaryCancelled"; readonly reason: CancelledBecause; readonly to: PersonId })
  | (About & { readonly type: "salaryViewSaved" })
  | (About & { readonly type: "salaryViewGiven"; readonly to: PersonId })
  | (About & { readonly type: "salaryViewDeclined"; readonly to: PersonId })
  | (About & { readonly type: "salaryJudgementSaved" })
  | (About & { readonly type: "salaryReady" })
  | (About & { readonly type: "salaryReopened" })
  | (About & { readonly type: "salaryShared"; readonly hash: ContentHash; readonly to: PersonId })
  | (About & { readonly type: "salaryCommented"; readonly to: PersonId })
  | (About & { readonly type: "salaryRead"; readonly to: PersonId })
  | (About & { readonly type: "salaryAheadAnswered"; readonly answer: "taken" | "forTalk"; readonly to: PersonId })
  | (About & { readonly type: "salaryAddedTo"; readonly to: PersonId })
  | (About & { readonly type: "salaryClosed" })
  | (About & { readonly type: "salaryLapsed" });
