import { type Exchange, awaitsReading, hasAnswer } from "#core/exchange/exchange.ts";
import {
  type Feedback,
  askableFrom,
  clearedOn as feedbackClearedOn,
  expiresOn,
  remindsOn,
  unheardClearedOn,
} from "#core/feedback/feedback.ts";
import { type Note, clearedOn } from "#core/note/note.ts";
import { type Day, dayOf } from "#core/time.ts";
import { type Moment, daysAfter } from "./moment.ts";

/** A note that its author has removed is cleared out when the time for taking it back is over. Nobody is ever reminded of one. */
export const noteMoments = (note: Note): readonly Moment[] =>
  note.state === "removed" ? [{ on: clearedOn(note), remind: [], acts: true }] : [];

/** A question or thanks between talks, or the answer to one, that has not been read: whoever is to read it is asked twice. */
export function exchangeMoments(exchange: Exchange): readonly Moment[] {
  const reader = awaitsReading(exchange);
  const since = hasAnswer(exchange) ? exchange.answeredAt : exchange.sentAt;
  return reader ? daysAfter(dayOf(since), [3, 10], [reader]) : [];
}

/**
 * Who is asked for feedback is reminded once, by a message of its own and by no digest; then the clock lets go of it, as of what
 * its receiver has put away and of what its giver took back while a hold kept it.
 */
export function feedbackMoments(feedback: Feedback): readonly Moment[] {
  const acts = (on: Day): Moment => ({ on, remind: [], acts: true });
  switch (feedback.state) {
    case "asked":
      return [acts(feedback.remindedAt === undefined ? remindsOn(feedback) : expiresOn(feedback))];
    case "ended":
      return [acts(askableFrom(feedback))];
    case "removed":
      return [acts(feedbackClearedOn(feedback))];
    case "takenBack":
      return [acts(dayOf(feedback.takenBackAt))];
    case "given":
      return feedback.unheard && feedback.kind === "thanks" ? [acts(unheardClearedOn(feedback))] : [];
    case "read":
      return [];
  }
}
