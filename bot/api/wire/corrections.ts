import { z } from "zod";
import { PersonRef, command } from "./parts.ts";

/** A correction of a confirmed summary, with the other side's answer. */
export const CorrectionWire = z.object({
  number: z.number(),
  text: z.string(),
  by: PersonRef,
  at: z.string(),
  answer: z.object({ by: PersonRef, at: z.string(), agrees: z.boolean() }).optional(),
  /** Whose answer it waits for, and whether that is the reader. */
  waitsFor: PersonRef.optional(),
  /** Until when it is waited for, and whether that has passed. */
  answerBy: z.string(),
  unanswered: z.boolean(),
  mayAnswer: z.boolean(),
});

export const correctionRequests = {
  propose: z.object({ ...command, text: z.string() }),
  answer: z.object({ ...command, number: z.number().int(), agrees: z.boolean() }),
} as const;
