import { z } from "zod";
import { OUTCOMES } from "#core/assessment/matter.ts";

/** GET /api/appraisals/:subject/:appraisal/results: the contract's results with what came of them (P20). */
export const TalkResultsWire = z.object({
  contract: z.string().optional(),
  results: z.array(
    z.object({
      key: z.string(),
      outcome: z.string(),
      measure: z.string(),
      target: z.string(),
      due: z.string(),
      latest: z.object({ assessment: z.string(), day: z.string(), outcome: z.enum(OUTCOMES) }).optional(),
    }),
  ),
});

export type TalkResultsView = z.infer<typeof TalkResultsWire>;
