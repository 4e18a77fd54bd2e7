import { z } from "zod";
import { MAX_OWN_WORDING } from "#core/municipality/ownQuestions.ts";
import { PersonRef, command, text } from "./parts.ts";

/** The municipality's own questions in the preparations, as HR writes them: in both languages at once. */

const wording = z.object({ sv: text(MAX_OWN_WORDING), en: text(MAX_OWN_WORDING) });
const OwnQuestionWire = z.object({
  /** None while it is new. */
  key: z.string().max(20).optional(),
  step: z.string().max(40),
  kind: z.enum(["text", "scale"]),
  wording: z.object({ employee: wording.optional(), manager: wording.optional() }),
});

/** GET /api/administration/questions */
export const OwnQuestionsWire = z.object({
  /** 0 until there are any. */
  version: z.number(),
  saved: z.object({ by: PersonRef, at: z.string() }).optional(),
  questions: z.array(OwnQuestionWire),
  /** The steps they can stand in, with what is asked there anyway. */
  steps: z.array(z.object({ key: z.string(), title: z.string(), asked: z.array(z.string()) })),
});

export const ownQuestionsRequests = {
  saveOwnQuestions: z.object({
    ...command,
    seen: z.number().int(),
    questions: z.array(OwnQuestionWire).max(50),
  }),
} as const;

export type OwnQuestionsView = z.infer<typeof OwnQuestionsWire>;
export type OwnQuestionView = z.infer<typeof OwnQuestionWire>;
