import { z } from "zod";
import { LIMITS } from "#core/contract/terms.ts";
import { PersonRef, command } from "./parts.ts";

/** What two parties say to each other about a part of a wording. */
export const CommentWire = z.object({
  id: z.string(),
  part: z.string(),
  revision: z.number(),
  by: PersonRef,
  at: z.string(),
  text: z.string(),
  answers: z.array(z.object({ by: PersonRef, at: z.string(), text: z.string() })),
  resolvedBy: PersonRef.optional(),
  resolvedAt: z.string().optional(),
});
export type CommentView = z.infer<typeof CommentWire>;

const text = z.string().max(LIMITS.text);

export const commentRequests = {
  /** `part` names a part of the wording (core/contract/parts.ts); that it exists is for the rules to say. */
  comment: z.object({ ...command, part: z.string().regex(/^[\w.-]{1,80}$/), text }),
  answer: z.object({ ...command, text }),
} as const;
