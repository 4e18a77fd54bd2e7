import { z } from "zod";
import { FEEDBACK_KINDS, FEEDBACK_PROMPTS } from "#core/feedback/feedback.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { PersonRef, command } from "./parts.ts";

/** Feedback or a question for it, for one of the two it is between. */
export const FeedbackWire = z.object({
  id: z.string(),
  kind: z.enum(FEEDBACK_KINDS),
  state: z.enum(["asked", "declined", "expired", "given", "read", "removed"]),
  receiver: PersonRef,
  giver: PersonRef,
  /** What was asked, and when; absent for thanks. */
  question: z
    .object({ prompt: z.enum(FEEDBACK_PROMPTS), matter: z.string(), on: z.string(), by: z.string() })
    .optional(),
  given: z.object({ text: z.string(), quote: z.string(), on: z.string() }).optional(),
  /** Put away, and from which day it is gone for good. */
  removedUntil: z.string().optional(),
});
export type FeedbackItemView = z.infer<typeof FeedbackWire>;

/** GET /api/feedback: what the reader has got, asked for, is asked for and has given lately. */
export const FeedbackPageWire = z.object({
  received: z.array(FeedbackWire),
  /** One's own questions that no answer has come to. */
  asked: z.array(FeedbackWire),
  toGive: z.array(FeedbackWire),
  given: z.array(FeedbackWire),
  /** From whom the reader wants nothing. */
  muted: z.array(PersonRef),
  /** Whom one works nearest to. */
  near: z.array(PersonRef),
});
export type FeedbackPageView = z.infer<typeof FeedbackPageWire>;

/** POST /api/feedback/people: colleagues by words; a name is nothing for an address that gets logged. */
export const ColleaguesWire = z.object({ people: z.array(PersonRef), total: z.number() });

const person = z
  .string()
  .max(80)
  .transform((value) => asId<PersonId>(value));

export const feedbackRequests = {
  find: z.object({ text: z.string().max(100) }),
  ask: z.object({ ...command, colleague: person, prompt: z.enum(FEEDBACK_PROMPTS), matter: z.string() }),
  thank: z.object({ ...command, colleague: person, text: z.string() }),
  answer: z.object({ ...command, text: z.string() }),
  mute: z.object({ ...command, colleague: person }),
} as const;
