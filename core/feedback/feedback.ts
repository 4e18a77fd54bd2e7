import type { FeedbackId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/**
 * Feedback between two colleagues (P15): asked for by its receiver, or thanks that come unasked. It is named and short, lies in
 * its receiver's dossier and is read by the two alone: no manager, nobody else, no counts by person. The receiver owns it, may
 * bring it into a talk or remove it; the giver can take it back until it is read. What goes on between an employee and their
 * manager about the work is `core/exchange`.
 */
export type Feedback = Asked | Ended | Given | Read | Removed | TakenBack;

/** What somebody asks about; in `own` the question is the asker's. */
export const FEEDBACK_PROMPTS = ["helped", "differently", "own"] as const;
export type FeedbackPrompt = (typeof FEEDBACK_PROMPTS)[number];

export const FEEDBACK_KINDS = ["answer", "thanks"] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

type Base = {
  readonly type: "feedback";
  readonly schema: 1;
  readonly id: FeedbackId;
  /** Whom it is about and for. */
  readonly receiver: PersonId;
  readonly giver: PersonId;
  /**
   * Whom it was sent to wants nothing more from its sender. It goes the way of any that is never opened: they see nothing of it,
   * and the sender nothing else than with everybody.
   */
  readonly unheard?: true;
};
export type Question = {
  readonly kind: "answer";
  readonly prompt: FeedbackPrompt;
  /** What it is about, in the asker's words; may be empty where the prompt says enough. */
  readonly matter: string;
  readonly askedAt: Instant;
  /** The giver has been reminded, which happens once. */
  readonly remindedAt?: Instant;
};
type Thanks = {
  readonly kind: "thanks";
  /** The message in Teams that it is thanks for, where the giver wanted it to come along; else empty. */
  readonly quote: string;
};
type Words = { readonly text: string; readonly givenAt: Instant };

export type Asked = Base & Question & { readonly state: "asked" };
/** Nothing came of it. It stays for a while, so that the same person is not asked again at once. */
export type Ended = Base &
  Question & {
    readonly state: "ended";
    /** `removed`: an answer came, and its receiver has put it away for good. */
    readonly how: "declined" | "expired" | "withdrawn" | "removed";
    readonly endedAt: Instant;
  };
export type Given = Base & (Question | Thanks) & Words & { readonly state: "given" };
/** Its receiver has said that they have read it; it can be taken back no longer. */
export type Read = Base & (Question | Thanks) & Words & { readonly state: "read"; readonly readAt: Instant };
/** Put away by its receiver, who can take that back for some days; then the clock clears it out, text and all. */
export type Removed = Base &
  (Question | Thanks) &
  Words & { readonly state: "removed"; readonly readAt: Instant; readonly removedAt: Instant };

/** Thanks taken back by their giver while a hold keeps them: nobody reads them, and the clock clears them out when it is lifted. */
export type TakenBack = Base & Thanks & Words & { readonly state: "takenBack"; readonly takenBackAt: Instant };

/** Somebody wants nothing more of this kind from a colleague. It lies in their own dossier, and the other is never told who did. */
export type FeedbackMute = {
  readonly type: "feedbackMute";
  readonly schema: 1;
  readonly id: string;
  readonly owner: PersonId;
  readonly from: PersonId;
  readonly since: Instant;
};
export const feedbackMuteId = (from: PersonId) => `feedbackMute:${from}`;

/** Short: what needs more is a talk. */
export const FEEDBACK_LIMITS = { matter: 200, text: 600, quote: 600 } as const;
/** So many one has asked that have not answered yet; more would be a poll. */
export const MAX_ASKED = 10;
/** So many thanks to the same person that they have not read yet. */
export const MAX_UNREAD_THANKS = 3;
/** So many one wants nothing from. */
export const MAX_MUTED = 100;

const REMIND_AFTER_DAYS = 7;
const EXPIRES_AFTER_DAYS = 21;
/** The same person is asked once in so many days. */
const ASK_AGAIN_AFTER_DAYS = 30;
const RESTORABLE_DAYS = 7;
/** So long what one has given is listed for the giver; afterwards it is the receiver's alone to look for. */
const GIVEN_LISTED_DAYS = 90;

export type FeedbackEvent =
  | { readonly type: "feedbackAsked" | "feedbackReminded"; readonly feedback: FeedbackId; readonly to: PersonId }
  | {
      readonly type: "feedbackGiven";
      readonly feedback: FeedbackId;
      readonly kind: FeedbackKind;
      readonly to: PersonId;
    }
  | {
      readonly type:
        | "feedbackDeclined"
        | "feedbackWithdrawn"
        | "feedbackExpired"
        | "feedbackTakenBack"
        | "feedbackRead"
        | "feedbackRemoved"
        | "feedbackRestored"
        | "feedbackCleared";
      readonly feedback: FeedbackId;
    }
  | { readonly type: "feedbackMuted" | "feedbackUnmuted"; readonly mute: string };

/** To whom it was sent, and who does not receive it. */
export const isUnheardBy = ({ unheard, kind, receiver, giver }: Feedback, person: PersonId): boolean =>
  unheard === true && person === (kind === "thanks" ? receiver : giver);

/** It has words that the receiver may read. */
export const hasWords = (feedback: Feedback): feedback is Given | Read =>
  feedback.state === "given" || feedback.state === "read";

export const isFromQuestion = <F extends Feedback>(feedback: F): feedback is F & Question => feedback.kind === "answer";

export const remindsOn = ({ askedAt }: Question): Day => addDays(dayOf(askedAt), REMIND_AFTER_DAYS);
/** The first day on which a question is no longer waited for. */
export const expiresOn = ({ askedAt }: Question): Day => addDays(dayOf(askedAt), EXPIRES_AFTER_DAYS);
/** From which day the same person may be asked again; what came of nothing is cleared out then. */
export const askableFrom = ({ askedAt }: Question): Day => addDays(dayOf(askedAt), ASK_AGAIN_AFTER_DAYS);
/** The day from which thanks that nobody receives are gone. */
export const unheardClearedOn = ({ givenAt }: Words): Day => addDays(dayOf(givenAt), GIVEN_LISTED_DAYS);
/** The day from which a removed one is gone for good. */
export const clearedOn = ({ removedAt }: Removed): Day => addDays(dayOf(removedAt), RESTORABLE_DAYS);

/** Given lately enough to stand on its giver's page. */
export const isListedForGiver = (feedback: Feedback, today: Day): feedback is Given | Read =>
  hasWords(feedback) && addDays(dayOf(feedback.givenAt), GIVEN_LISTED_DAYS) > today;

/** Given after the last talk or on its day, so that the next one can use it. */
export const isSinceTalk = ({ givenAt }: Words, lastTalk: Day | undefined): boolean =>
  lastTalk === undefined || dayOf(givenAt) >= lastTalk;

/** The day something last happened in it; undefined while an answer is waited for. */
export function lastDayOfFeedback(feedback: Feedback): Day | undefined {
  switch (feedback.state) {
    case "asked":
      return undefined;
    case "ended":
      return dayOf(feedback.endedAt);
    case "given":
      return dayOf(feedback.givenAt);
    case "read":
    case "removed":
      return dayOf(feedback.readAt);
    case "takenBack":
      return dayOf(feedback.takenBackAt);
  }
}

const momentOf = (feedback: Feedback): Instant =>
  "givenAt" in feedback ? feedback.givenAt : feedback.state === "ended" ? feedback.endedAt : feedback.askedAt;

/** The newest first. */
export const newestFeedback = (one: Feedback, other: Feedback): number =>
  momentOf(other).localeCompare(momentOf(one)) || other.id.localeCompare(one.id);
