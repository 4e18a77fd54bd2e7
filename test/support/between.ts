import type { Answered, Exchange, Read, Sent, Settled } from "#core/exchange/exchange.ts";
import { type Acting, type Sending, answerExchange, readExchange, sendExchange } from "#core/exchange/transitions.ts";
import { type ExchangeId, type FeedbackId, type NoteId, type PersonId, asId } from "#core/ids.ts";
import type { Kept, Note, NoteTerms, Removed } from "#core/note/note.ts";
import { removeNote, writeNote } from "#core/note/transitions.ts";
import type { Asked, Feedback, Given, Read as ReadFeedback, TakenBack } from "#core/feedback/feedback.ts";
import * as feedbacks from "#core/feedback/transitions.ts";
import { employee, manager } from "./builders.ts";
import { standingHold } from "./holds.ts";
import { documentsOf } from "./specification.ts";
import { NOW, colleague, inDays, momentIn } from "./town.ts";

/** What is written between two talks, made through the domain's own transitions. */

export const noteText = (text = "Fråga om sommarens schema"): NoteTerms => ({ kind: "note", text });
export const eventText = (changes: Partial<Extract<NoteTerms, { kind: "event" }>> = {}): NoteTerms => ({
  kind: "event",
  text: "Anhöriga tackade för hjälpen",
  day: inDays(-3),
  link: "",
  ...changes,
});

export const note = (
  terms: NoteTerms = noteText(),
  { author = employee, about = author, id = "note" }: { author?: PersonId; about?: PersonId; id?: string } = {},
): Kept => documentsOf(writeNote([], { id: asId<NoteId>(id), author, about }, terms, NOW))[0] as Kept;

export const removedNote = (from: Note = note()): Removed => documentsOf(removeNote(from, NOW))[0] as Removed;

export const sending = (changes: Partial<Sending> = {}): Sending => ({
  id: asId<ExchangeId>("exchange"),
  employee,
  manager,
  from: "employee",
  text: "När får vi veta schemat?",
  ...changes,
});
export const sent = (changes: Partial<Sending> = {}): Sent =>
  documentsOf(sendExchange([], sending(changes), NOW))[0] as Sent;
/** One of the two, as themselves. */
export const asSelf = (person: PersonId): Acting => ({
  person,
  as: person === employee ? "employee" : person === manager ? "manager" : undefined,
});
export const read = (): Read => documentsOf(readExchange(sent(), asSelf(manager), momentIn(1)))[0] as Read;
export const answeredExchange = (exchange: Exchange = sent()): Answered =>
  documentsOf(answerExchange(exchange, "På fredag", asSelf(manager), momentIn(2)))[0] as Answered;
export const settled = (): Settled =>
  documentsOf(readExchange(answeredExchange(), asSelf(employee), momentIn(3)))[0] as Settled;

/** Feedback between the employee, whose it is, and a colleague. */
export const feedbackBetween = ({ id = "feedback", receiver = employee, giver = colleague } = {}) => ({
  id: asId<FeedbackId>(id),
  receiver,
  giver,
});
export const askedFeedback = (changes: Parameters<typeof feedbackBetween>[0] = {}): Asked =>
  documentsOf(
    feedbacks.askForFeedback([], feedbackBetween(changes), { prompt: "helped", matter: "Mötet i tisdags" }, NOW),
  )[0] as Asked;
export const thanksFeedback = (changes: Parameters<typeof feedbackBetween>[0] = {}): Given =>
  documentsOf(feedbacks.thank([], feedbackBetween(changes), { text: "Tack för hjälpen" }, NOW))[0] as Given;
/** While a hold keeps them. */
export const takenBackFeedback = (): TakenBack =>
  documentsOf(feedbacks.takeBackFeedback(thanksFeedback(), [standingHold()], momentIn(1)))[0] as TakenBack;
export const givenFeedback = (asked: Asked = askedFeedback()): Given =>
  documentsOf(feedbacks.giveFeedback(asked, "Du lyssnade klart", momentIn(1)))[0] as Given;
export const readFeedback = (feedback: Feedback = givenFeedback()): ReadFeedback =>
  documentsOf(feedbacks.readFeedback(feedback, momentIn(2)))[0] as ReadFeedback;
