import { z } from "zod";
import { MATTER_KINDS } from "#core/handover/openMatters.ts";
import { PersonRef, command } from "./parts.ts";

const StandIn = z.object({
  person: PersonRef,
  decisionRef: z.string(),
  from: z.string(),
  to: z.string().optional(),
});

/** GET /api/handover: what no longer fits the organisation, and what the reader can do about it. */
export const HandoverWire = z.object({
  today: z.string(),
  /** So many of those who lead have no contract in force; for who sees the whole municipality. */
  withoutContract: z.number().optional(),
  matters: z.array(
    z.object({
      kind: z.enum(MATTER_KINDS),
      subject: PersonRef,
      contract: z.string().optional(),
      appraisal: z.string().optional(),
      assessing: z.string().optional(),
      from: PersonRef.optional(),
      to: PersonRef.optional(),
      by: z.string().optional(),
      span: z.object({ from: z.string(), to: z.string().optional() }).optional(),
      standIns: z.array(StandIn),
      count: z.number().optional(),
      /** The reader is the one to act. */
      mine: z.boolean(),
      own: z.boolean(),
      can: z.object({
        takeOver: z.boolean(),
        /** Take over the talk, on the page where talks are planned. */
        takeOverTalk: z.boolean(),
        confirm: z.boolean(),
        renew: z.boolean(),
        end: z.boolean(),
        /** Open a final assessment, before the contract ends or passes on. */
        assess: z.boolean(),
        /** Open the contract it is about. */
        open: z.boolean(),
      }),
    }),
  ),
});

export type HandoverView = z.infer<typeof HandoverWire>;

export const handoverRequests = {
  plain: z.object(command),
  end: z.object({ ...command, reason: z.enum(["roleEnds", "periodEnds", "replaced"]) }),
} as const;
