import { z } from "zod";
import { EXCHANGE_KINDS } from "#core/exchange/exchange.ts";
import { FEEDBACK_KINDS } from "#core/feedback/feedback.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { NOTE_KINDS } from "#core/note/note.ts";
import { PersonRef, command, day } from "./parts.ts";

const NoteTermsWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("note"), text: z.string() }),
  z.object({ kind: z.literal("event"), text: z.string(), day, link: z.string() }),
]);

/** A note or an event of the year, for its author. */
export const NoteWire = z.object({
  id: z.string(),
  kind: z.enum(NOTE_KINDS),
  text: z.string(),
  /** The day it is about: an event's own, else when it was written. */
  day: z.string(),
  link: z.string().optional(),
  rev: z.number(),
  /** Written or happened since the last talk. */
  recent: z.boolean(),
  /** Removed, and from which day it is gone for good. */
  removedUntil: z.string().optional(),
});
export type NoteView = z.infer<typeof NoteWire>;

/** A question or thanks, for one of the two it is between. */
export const ExchangeWire = z.object({
  id: z.string(),
  kind: z.enum(EXCHANGE_KINDS),
  from: PersonRef,
  to: PersonRef,
  /** The reader has sent it. */
  own: z.boolean(),
  text: z.string(),
  sentOn: z.string(),
  /** Its receiver has said that they have read it, or has answered. */
  seen: z.boolean(),
  /** `by`: the receiver, or who answered in their place. */
  answer: z.object({ text: z.string(), on: z.string(), own: z.boolean(), by: PersonRef }).optional(),
  recent: z.boolean(),
  can: z.object({ answer: z.boolean(), markRead: z.boolean() }),
});
export type ExchangeView = z.infer<typeof ExchangeWire>;

/** GET /api/between/:subject: what the reader has between the talks of one person. Another reader gets another answer. */
export const BetweenWire = z.object({
  subject: PersonRef,
  own: z.boolean(),
  /** Whom the reader can send a question or thanks to here. */
  other: PersonRef.optional(),
  /** Who stands in for one's manager today, and reads what one sends. */
  standIns: z.array(PersonRef),
  lastTalk: z.string().optional(),
  notes: z.array(NoteWire),
  exchanges: z.array(ExchangeWire),
  /** Feedback the reader has got and read since the last talk, to be used when they prepare. */
  feedback: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(FEEDBACK_KINDS),
      from: PersonRef,
      text: z.string(),
      on: z.string(),
    }),
  ),
  /** Whom else the reader has notes about. */
  others: z.array(z.object({ person: PersonRef, notes: z.number() })),
  can: z.object({ write: z.boolean(), send: z.boolean() }),
});
export type BetweenView = z.infer<typeof BetweenWire>;

export const betweenRequests = {
  write: z.object({
    ...command,
    about: z
      .string()
      .max(80)
      .transform((value) => asId<PersonId>(value)),
    terms: NoteTermsWire,
  }),
  edit: z.object({ ...command, terms: NoteTermsWire, seenRev: z.number().int() }),
  send: z.object({ ...command, text: z.string() }),
  answer: z.object({ ...command, text: z.string() }),
};
