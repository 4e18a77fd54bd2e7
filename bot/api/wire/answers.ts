import { z } from "zod";

/** Every refusal, in the reader's language, with its key for the client to act on. */
export const RefusalWire = z.object({
  key: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.unknown()),
});

/** What every command answers: that it was done, and where the thing is to be read. `notice` is said to the user. */
export const DoneWire = z.object({
  done: z.boolean(),
  notice: z.string(),
  contract: z.string().optional(),
  appraisal: z.string().optional(),
  assessment: z.string().optional(),
});

export type RefusalView = z.infer<typeof RefusalWire>;
export type Done = z.infer<typeof DoneWire>;
