import type { Goal, GoalOutcome, GoalTerms } from "#core/goal/goal.ts";
import type { TalkLength } from "#core/appraisal/length.ts";
import type { AppraisalId, ContentHash, GoalId, PersonId, TalkActionId } from "#core/ids.ts";
import type { TalkAction, TalkActionTerms } from "#core/talkAction/talkAction.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

/**
 * A medarbetarsamtal (P22-P24): planned, prepared by each side alone, revealed to both at once, held, summed up together,
 * confirmed by both. The states and who moves between them: research/domain D8.
 */
export type Appraisal =
  | Planned
  | InPreparation
  | Shared
  | Held
  | SummaryDraft
  | AwaitingConfirmation
  | Confirmed
  | ConfirmedByOne
  | Closed
  | Cancelled;

export type AppraisalState = Appraisal["state"];
export type Side = "employee" | "manager";
export const SIDES: readonly Side[] = ["employee", "manager"];

type Common = {
  readonly type: "appraisal";
  readonly schema: 1;
  readonly id: AppraisalId;
  readonly employee: PersonId;
  readonly manager: PersonId;
  readonly date: Day;
  /** `HH:MM` in the municipality's time zone, or empty when the two have not set one. */
  readonly time: string;
  /** How long it is booked for; absent when nobody has chosen. */
  readonly minutes?: TalkLength;
  readonly plannedAt: Instant;
  /** How often its day or time has been changed, so that a calendar knows which of two entries is the newer one. */
  readonly moves?: number;
  /** The talk it took the place of when another took over: the same entry in a calendar. */
  readonly continues?: AppraisalId;
};

/** The common fields of the summary (research/domain D3): short, both must recognise themselves. */
export const SUMMARY_TEXTS = [
  "followedUp",
  "tasks",
  "results",
  "unit",
  "workEnvironment",
  "development",
  "ideasAndSupport",
  "managerPromises",
] as const;
/** `noGoalsReason` stands in for goals; the days are the first follow-up and the next talk, the pace is of the follow-ups between. */
export const SUMMARY_FIELDS = [...SUMMARY_TEXTS, "noGoalsReason", "followUp", "followUpPace", "nextDate"] as const;
export type SummaryField = (typeof SUMMARY_FIELDS)[number];
export const MAX_SUMMARY_TEXT = 500;

/** One field of the common text, with who wrote it last; `rev` lets a writer be told that the other was faster. */
export type SummaryEntry = {
  readonly value: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly rev: number;
};
export type SummaryEntries = { readonly [F in SummaryField]?: SummaryEntry };

export type Confirmation = {
  readonly by: PersonId;
  readonly at: Instant;
  readonly hash: ContentHash;
  readonly dissent: string;
};

/** Both have shared: since then each may read the other's preparation. Never set when the talk was held before that. */
type Revealed = { readonly revealedAt?: Instant };

type Talked = Common &
  Revealed & {
    readonly heldOn: Day;
    readonly heldAt: Instant;
    readonly entries: SummaryEntries;
    /** Who held it, where another writes its summary to the end. */
    readonly heldBy?: PersonId;
  };
/** A summary as it was sent: from now on only confirmed or asked to be changed. */
type Sent = Talked & {
  readonly revision: number;
  readonly hash: ContentHash;
  readonly sentAt: Instant;
  readonly nextDate: Day;
};

/** What is put right beside a confirmed summary, with the other side's answer. */
export type Correction = {
  readonly text: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly answer?: { readonly by: PersonId; readonly at: Instant; readonly agrees: boolean };
};
/** A confirmed summary is never changed: absent while nothing was put right. */
type Kept = { readonly corrections?: readonly Correction[] };

export type Planned = Common & { readonly state: "planned" };
export type InPreparation = Common & { readonly state: "preparation" };
export type Shared = Common & { readonly state: "shared"; readonly revealedAt: Instant };
export type Held = Talked & { readonly state: "held" };
export type SummaryDraft = Talked & {
  readonly state: "summaryDraft";
  /** Revisions sent so far, and what the employee asked to be changed in the last one. */
  readonly revision: number;
  readonly changeAsked: string;
};
export type AwaitingConfirmation = Sent & {
  readonly state: "awaitingConfirmation";
  readonly confirmations: readonly [] | readonly [Confirmation];
};
export type Confirmed = Sent &
  Kept & {
    readonly state: "confirmed";
    readonly confirmations: readonly [Confirmation, Confirmation];
    readonly confirmedAt: Instant;
  };
/** Days after which an unanswered summary is recorded as confirmed by one (research/domain D8). */
export const CONFIRMATION_DAYS = 21;

/** 21 days passed with one confirmation or none: recorded as such, never as agreed. */
export type ConfirmedByOne = Sent &
  Kept & {
    readonly state: "confirmedByOne";
    readonly confirmations: readonly [] | readonly [Confirmation];
    readonly lapsedAt: Instant;
  };
export type Closed = Sent &
  Kept & {
    readonly state: "closed";
    readonly confirmations: readonly Confirmation[];
    readonly closedAt: Instant;
  };
export type Cancelled = Common & {
  readonly state: "cancelled";
  readonly by: PersonId;
  readonly reason: CancelReason;
  readonly cancelledAt: Instant;
};

export type CancelReason = "newDate" | "absence" | "newManager" | "leaves" | "other";

/** What both confirm: the common text, the goals and what else was agreed, word for word, never changed once written. */
export type SummaryRevision = {
  readonly type: "summaryRevision";
  readonly schema: 1;
  readonly id: string;
  readonly appraisal: AppraisalId;
  readonly revision: number;
  readonly hash: ContentHash;
  readonly content: SummaryContent;
};
export type SummaryContent = {
  readonly heldOn: Day;
  /** Who held it, where that is not the manager who confirms. */
  readonly heldBy?: PersonId;
  readonly texts: { readonly [F in SummaryField]?: string };
  readonly goals: readonly (GoalTerms & { readonly id: GoalId })[];
  /** Absent where nothing was agreed beside the goals. */
  readonly actions?: readonly (TalkActionTerms & { readonly id: TalkActionId })[];
  /** What came of the goals of earlier talks; absent when there were none. */
  readonly earlier?: readonly EarlierGoal[];
};

/** A goal as it was agreed before, and what the two say of it now. */
export type EarlierGoal = Pick<GoalTerms, "title" | "measure" | "due"> & {
  readonly id: GoalId;
  readonly said: GoalOutcome;
};

export const summaryRevisionId = (appraisal: AppraisalId, revision: number) =>
  `summaryRevision:${appraisal}:${revision}`;

export const sideOf = (appraisal: Appraisal, person: PersonId): Side | undefined =>
  appraisal.employee === person ? "employee" : appraisal.manager === person ? "manager" : undefined;

export const otherSide = (side: Side): Side => (side === "employee" ? "manager" : "employee");

export const partyOn = (appraisal: Appraisal, side: Side): PersonId => appraisal[side];

export const isRevealed = (appraisal: Appraisal) => "revealedAt" in appraisal && appraisal.revealedAt !== undefined;

/** The last day on which something happened in it, or on which it is to be. */
export function lastDayOf(appraisal: Appraisal): Day {
  switch (appraisal.state) {
    case "planned":
    case "preparation":
    case "shared":
      return appraisal.date;
    case "held":
    case "summaryDraft":
      return appraisal.heldOn;
    case "awaitingConfirmation":
      return dayOf(appraisal.sentAt);
    case "confirmed":
      return dayOf(appraisal.confirmedAt);
    case "confirmedByOne":
      return dayOf(appraisal.lapsedAt);
    // That the next talk is planned is nothing that happens in this one.
    case "closed":
      return dayOf(appraisal.confirmations.at(-1)?.at ?? appraisal.sentAt);
    case "cancelled":
      return dayOf(appraisal.cancelledAt);
  }
}

/** Nothing more will happen to it. */
export const isOver = (appraisal: Appraisal): appraisal is Closed | Cancelled =>
  appraisal.state === "closed" || appraisal.state === "cancelled";

/** Its summary was sent, and has not been opened again. */
export const isSent = (appraisal: Appraisal): appraisal is AwaitingConfirmation | KeptSummary => "hash" in appraisal;

/** A summary that is no longer changed: what is put right in it stands beside it. */
export type KeptSummary = Confirmed | ConfirmedByOne | Closed;
export const isKept = (appraisal: Appraisal): appraisal is KeptSummary =>
  appraisal.state === "confirmed" || appraisal.state === "confirmedByOne" || appraisal.state === "closed";

/** Agreed, and not only recorded because the time ran out. */
export const isConfirmedByBoth = (appraisal: Appraisal): boolean =>
  isKept(appraisal) && appraisal.confirmations.length === SIDES.length;

/** Booked and still ahead: it can be moved or called off. */
export const isAhead = <T extends { readonly state: AppraisalState }>(
  appraisal: T,
): appraisal is T & { readonly state: "planned" | "preparation" | "shared" } =>
  appraisal.state === "planned" || appraisal.state === "preparation" || appraisal.state === "shared";

/** Confirmed or lapsed: the next talk may be planned beside it. */
export const isSettled = (appraisal: Appraisal) =>
  isOver(appraisal) || appraisal.state === "confirmed" || appraisal.state === "confirmedByOne";

/** The common fields can be written: from the moment the talk is held until the summary is sent. */
export const isWritable = (appraisal: Appraisal): appraisal is Held | SummaryDraft =>
  appraisal.state === "held" || appraisal.state === "summaryDraft";

export type AppraisalEvent =
  | { readonly type: "appraisalPlanned"; readonly appraisal: AppraisalId; readonly date: Day }
  | {
      readonly type: "appraisalInvited";
      readonly appraisal: AppraisalId;
      readonly date: Day;
      readonly employee: PersonId;
      readonly manager: PersonId;
    }
  | {
      readonly type: "appraisalRescheduled";
      readonly appraisal: AppraisalId;
      readonly date: Day;
      readonly to: PersonId;
    }
  | {
      readonly type: "appraisalCancelled";
      readonly appraisal: AppraisalId;
      readonly reason: CancelReason;
      readonly to: PersonId;
    }
  | {
      readonly type: "appraisalTakenOver";
      readonly appraisal: AppraisalId;
      readonly employee: PersonId;
      readonly former: AppraisalId;
      readonly from: PersonId;
    }
  | {
      readonly type: "summaryTakenOver";
      readonly appraisal: AppraisalId;
      readonly employee: PersonId;
      readonly from: PersonId;
    }
  | { readonly type: "preparationsRevealed"; readonly appraisal: AppraisalId; readonly parties: readonly PersonId[] }
  | { readonly type: "appraisalHeld"; readonly appraisal: AppraisalId; readonly heldOn: Day }
  | { readonly type: "summaryEdited"; readonly appraisal: AppraisalId; readonly field: SummaryField }
  | {
      readonly type: "summarySent";
      readonly appraisal: AppraisalId;
      readonly revision: number;
      readonly hash: ContentHash;
      readonly parties: readonly PersonId[];
    }
  | {
      readonly type: "summaryChangeAsked";
      readonly appraisal: AppraisalId;
      readonly revision: number;
      readonly to: PersonId;
    }
  | {
      readonly type: "summaryConfirmed";
      readonly appraisal: AppraisalId;
      readonly revision: number;
      readonly hash: ContentHash;
      readonly dissent: boolean;
    }
  | { readonly type: "appraisalConfirmed"; readonly appraisal: AppraisalId; readonly parties: readonly PersonId[] }
  | {
      readonly type: "summaryCorrectionProposed";
      readonly appraisal: AppraisalId;
      readonly number: number;
      readonly to: PersonId;
    }
  | {
      readonly type: "summaryCorrectionAnswered";
      readonly appraisal: AppraisalId;
      readonly number: number;
      readonly agrees: boolean;
      readonly to: PersonId;
    }
  | { readonly type: "summaryLapsed"; readonly appraisal: AppraisalId }
  | { readonly type: "appraisalClosed"; readonly appraisal: AppraisalId };

export type AppraisalDocument = Appraisal | SummaryRevision | Goal | TalkAction;
