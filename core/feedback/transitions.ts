import type { LegalHold } from "#core/archive/legalHold.ts";
import { isHeld } from "#core/archive/legalHold.ts";
import { type Changed, type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import {
  type Asked,
  type Ended,
  FEEDBACK_LIMITS,
  type Feedback,
  type FeedbackEvent,
  type FeedbackMute,
  type FeedbackPrompt,
  type Given,
  MAX_ASKED,
  MAX_MUTED,
  MAX_UNREAD_THANKS,
  type Removed,
  type TakenBack,
  askableFrom,
  clearedOn,
  expiresOn,
  feedbackMuteId,
  isFromQuestion,
  remindsOn,
  unheardClearedOn,
} from "#core/feedback/feedback.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Instant, dayOf } from "#core/time.ts";

type Outcome = Decision<Feedback, FeedbackEvent>;
type Between = Pick<Feedback, "id" | "receiver" | "giver" | "unheard">;

/** Asks a colleague, who is told at once and reminded once. `others` is all that lies in the asker's dossier. */
export function askForFeedback(
  others: readonly Feedback[],
  between: Between,
  { prompt, matter }: { readonly prompt: FeedbackPrompt; readonly matter: string },
  at: Instant,
): Outcome {
  const { id, giver } = between;
  if (prompt === "own" && isBlank(matter)) return refuse("nothingWritten", { what: "question" });
  const fault = tooLong("matter", matter);
  if (fault) return fault;
  const today = dayOf(at);
  const questions = others.filter(isFromQuestion);
  const lately = questions.filter((each) => each.giver === giver && askableFrom(each) > today);
  const from = lately.map(askableFrom).toSorted().at(-1);
  if (from !== undefined) return refuse("feedback.askedLately", { from });
  if (questions.filter(({ state }) => state === "asked").length >= MAX_ASKED)
    return refuse("feedback.tooManyAsked", { max: MAX_ASKED });
  const asked: Asked = {
    type: "feedback",
    schema: 1,
    ...between,
    kind: "answer",
    prompt,
    matter: matter.trim(),
    askedAt: at,
    state: "asked",
  };
  return changed([asked], { type: "feedbackAsked", feedback: id, to: giver });
}

/** Thanks a colleague unasked, who is told at once. `others` is all that lies in the receiver's dossier. */
export function thank(
  others: readonly Feedback[],
  between: Between,
  { text, quote = "" }: { readonly text: string; readonly quote?: string },
  at: Instant,
): Outcome {
  const { id, receiver, giver } = between;
  if (isBlank(text)) return refuse("nothingWritten", { what: "thanks" });
  const fault = tooLong("text", text) ?? tooLong("quote", quote);
  if (fault) return fault;
  const unread = others.filter((each) => each.giver === giver && each.kind === "thanks" && each.state === "given");
  if (unread.length >= MAX_UNREAD_THANKS) return refuse("feedback.tooManyUnread", { max: MAX_UNREAD_THANKS });
  const given: Given = {
    type: "feedback",
    schema: 1,
    ...between,
    kind: "thanks",
    quote: quote.trim(),
    text: text.trim(),
    givenAt: at,
    state: "given",
  };
  return changed([given], { type: "feedbackGiven", feedback: id, kind: "thanks", to: receiver });
}

/** Who was asked answers. */
export function giveFeedback(feedback: Feedback, text: string, at: Instant): Outcome {
  if (feedback.state !== "asked") return refuse("feedback.notAsked");
  if (isBlank(text)) return refuse("nothingWritten", { what: "answer" });
  const fault = tooLong("text", text);
  if (fault) return fault;
  const given: Given = { ...feedback, state: "given", text: text.trim(), givenAt: at };
  return changed([given], { type: "feedbackGiven", feedback: feedback.id, kind: "answer", to: feedback.receiver });
}

/** Who was asked does not want to, or cannot; no reason is asked for. */
export const declineFeedback = (feedback: Feedback, at: Instant): Outcome =>
  feedback.state === "asked" ? ended(feedback, "declined", at) : refuse("feedback.notAsked");

/** Who asked no longer needs the answer. */
export function withdrawQuestion(feedback: Feedback, at: Instant): Outcome {
  if (feedback.state === "asked") return ended(feedback, "withdrawn", at);
  return feedback.state === "ended" ? unchanged : refuse("feedback.answered");
}

/**
 * The giver takes back what is not read: thanks are gone, for as long as a hold keeps them without being there for anybody, since
 * nobody but their receiver is to know of a hold. An answer is its giver's to word anew as long as it is waited for.
 */
export function takeBackFeedback(feedback: Feedback, holds: readonly LegalHold[], at: Instant): Outcome {
  if (feedback.state === "asked" || feedback.state === "takenBack") return unchanged;
  if (feedback.state !== "given") return refuse("feedback.alreadyRead");
  const event = { type: "feedbackTakenBack", feedback: feedback.id } as const;
  if (!isFromQuestion(feedback)) {
    const kept: TakenBack = { ...feedback, state: "takenBack", takenBackAt: at };
    return isHeld(feedback, holds) ? changed([kept], event) : gone(feedback, event);
  }
  const { text: _, givenAt: _givenAt, ...question } = feedback;
  const again: Asked = { ...question, state: "asked" };
  return dayOf(at) < expiresOn(again)
    ? changed([again], event)
    : changed([{ ...again, state: "ended" as const, how: "expired" as const, endedAt: at }], event);
}

/** The receiver says that they have read it. */
export function readFeedback(feedback: Feedback, at: Instant): Outcome {
  if (feedback.state !== "given") return unchanged;
  return changed([{ ...feedback, state: "read" as const, readAt: at }], {
    type: "feedbackRead",
    feedback: feedback.id,
  });
}

/** The receiver puts it away: it is theirs (research/domain A7: a passing note between two, unless a hold keeps it). */
export function removeFeedback(feedback: Feedback, holds: readonly LegalHold[], at: Instant): Outcome {
  if (feedback.state === "removed") return unchanged;
  if (feedback.state !== "given" && feedback.state !== "read") return refuse("feedback.nothingToRemove");
  if (isHeld(feedback, holds)) return refuse("feedback.held");
  const readAt = feedback.state === "read" ? feedback.readAt : at;
  const removed: Removed = { ...feedback, state: "removed", readAt, removedAt: at };
  return changed([removed], { type: "feedbackRemoved", feedback: feedback.id });
}

export function restoreFeedback(feedback: Feedback): Outcome {
  if (feedback.state === "read") return unchanged;
  if (feedback.state !== "removed") return refuse("feedback.nothingToRemove");
  const { removedAt: _, ...rest } = feedback;
  return changed([{ ...rest, state: "read" as const }], { type: "feedbackRestored", feedback: feedback.id });
}

/**
 * What a day brings: who was asked is reminded once, a question is no longer waited for, and what is put away, taken back or came
 * of nothing is cleared out, unless a hold keeps it.
 */
export function followFeedback(feedback: Feedback, holds: readonly LegalHold[], at: Instant): Outcome {
  const today = dayOf(at);
  switch (feedback.state) {
    case "asked":
      if (today >= expiresOn(feedback)) return ended(feedback, "expired", at);
      if (feedback.remindedAt !== undefined || today < remindsOn(feedback)) return unchanged;
      return changed([{ ...feedback, remindedAt: at }], {
        type: "feedbackReminded",
        feedback: feedback.id,
        to: feedback.giver,
      });
    case "ended":
      return today < askableFrom(feedback) || isHeld(feedback, holds)
        ? unchanged
        : gone(feedback, { type: "feedbackCleared", feedback: feedback.id });
    case "removed":
      return today < clearedOn(feedback) || isHeld(feedback, holds) ? unchanged : cleared(feedback, at);
    case "given":
      if (!feedback.unheard || feedback.kind !== "thanks") return unchanged;
      return today < unheardClearedOn(feedback) || isHeld(feedback, holds)
        ? unchanged
        : gone(feedback, { type: "feedbackCleared", feedback: feedback.id });
    case "takenBack":
      return isHeld(feedback, holds) ? unchanged : gone(feedback, { type: "feedbackCleared", feedback: feedback.id });
    case "read":
      return unchanged;
  }
}

/** Somebody wants nothing more of this kind from a colleague. */
export function muteFeedback(
  others: readonly FeedbackMute[],
  { owner, from }: { readonly owner: PersonId; readonly from: PersonId },
  at: Instant,
): Decision<FeedbackMute, FeedbackEvent> {
  const id = feedbackMuteId(from);
  if (others.some((each) => each.id === id)) return unchanged;
  if (others.length >= MAX_MUTED)
    return refuse("tooMany", { field: "muted", max: MAX_MUTED, count: others.length + 1 });
  return changed([{ type: "feedbackMute", schema: 1, id, owner, from, since: at }], {
    type: "feedbackMuted",
    mute: id,
  });
}

/** Takes that back; nothing stays of it, unless a hold keeps it. */
export function unmuteFeedback(
  mute: FeedbackMute | undefined,
  holds: readonly LegalHold[],
): Decision<FeedbackMute, FeedbackEvent> {
  if (!mute) return unchanged;
  if (isHeld(mute, holds)) return refuse("feedback.held");
  const lifted: Changed<FeedbackMute, FeedbackEvent> = changed([], { type: "feedbackUnmuted", mute: mute.id });
  return { ...lifted, removed: [mute.id] };
}

function ended(feedback: Asked, how: Exclude<Ended["how"], "removed">, at: Instant): Outcome {
  const over: Ended = { ...feedback, state: "ended", how, endedAt: at };
  const type = ({ declined: "feedbackDeclined", expired: "feedbackExpired", withdrawn: "feedbackWithdrawn" } as const)[
    how
  ];
  return changed([over], { type, feedback: feedback.id });
}

/** Its words go. That it was asked stays for as long as the same person is not to be asked again. */
function cleared(removed: Removed, at: Instant): Outcome {
  const event = { type: "feedbackCleared", feedback: removed.id } as const;
  if (!isFromQuestion(removed) || dayOf(at) >= askableFrom(removed)) return gone(removed, event);
  const { text: _, givenAt: _givenAt, readAt: _readAt, removedAt: _removedAt, ...question } = removed;
  const over: Ended = { ...question, matter: "", state: "ended", how: "removed", endedAt: at };
  return changed([over], event);
}

/** No word of it stays. */
function gone({ id }: Feedback, event: FeedbackEvent): Outcome {
  const without: Changed<Feedback, FeedbackEvent> = changed([], event);
  return { ...without, removed: [id] };
}

function tooLong(field: keyof typeof FEEDBACK_LIMITS, text: string) {
  const [max, { length }] = [FEEDBACK_LIMITS[field], text.trim()];
  return length > max ? refuse("tooLong", { field, max, length }) : undefined;
}
