import { z } from "zod";
import { LIMITS } from "#core/contract/terms.ts";
import { PersonRef, command, day, seen, text } from "./parts.ts";

/** An approval as it is shown: by whom, for whom and by which decision when not for themselves, and what there is on paper. */
export const ApprovalWire = z.object({
  by: PersonRef,
  onBehalfOf: PersonRef.optional(),
  decisionRef: z.string().optional(),
  at: z.string(),
  opened: z.boolean(),
  /** What its giver does not agree with, although they approve. */
  dissent: z.string().optional(),
  from: z.enum(["card", "tab", "paper"]),
  paper: z
    .object({
      signedOn: z.string(),
      reference: z.string(),
      recordedBy: PersonRef,
      additions: z.array(z.object({ text: z.string(), by: PersonRef, at: z.string() })),
    })
    .optional(),
});

/** Beside a contract: who it would pass on to, who could have signed a paper, and what the reader can do. */
export const ContractHandoverWire = z.object({
  to: PersonRef.optional(),
  signers: z.array(PersonRef),
  can: z.object({
    renew: z.boolean(),
    takeOver: z.boolean(),
    confirm: z.boolean(),
    end: z.boolean(),
    recordPaper: z.boolean(),
    addToPaper: z.boolean(),
  }),
});

/** What the registrar records of an approval on paper: a reference to the scan, no file. */
export const paperRequests = {
  record: z.object({ ...command, seen, signedBy: z.string(), signedOn: day, reference: text(LIMITS.short) }),
  add: z.object({ ...command, text: text(LIMITS.text) }),
} as const;
