import { z } from "zod";
import { OVERDUE } from "#core/assignmentChain/coverage.ts";
import { PersonRef } from "./parts.ts";

const count = z.object({ have: z.number(), of: z.number() });

/** GET /api/chain: who has a contract, from the board down, as far as the reader may know. */
export const ChainWire = z.object({
  today: z.string(),
  board: z.array(PersonRef),
  /** All of the part that the reader follows up. */
  count,
  rows: z.array(
    z.object({
      person: PersonRef,
      above: z.string().optional(),
      contract: z
        .object({
          id: z.string(),
          state: z.enum(["active", "awaitingNewPrincipal"]),
          since: z.string(),
          to: z.string(),
        })
        .optional(),
      nextAssessment: z.string().optional(),
      overdue: z.array(z.enum(OVERDUE)),
      count: count.optional(),
      self: z.boolean(),
    }),
  ),
});

export type ChainView = z.infer<typeof ChainWire>;
