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

/**
 * Beside a contract: who it would pass on to, who is away and who acts meanwhile, who could have signed a paper, and what the
 * reader can do.
 */
export const ContractHandoverWire = z.object({
  to: PersonRef.optional(),
  /** For which of the two the reader acts, and by which decision when not for themselves. */
  side: z.enum(["holder", "principal"]).optional(),
  standsInBy: z.string().optional(),
  /** Takes part in the assessments: a party or the board's representative, never a deputy. */
  takesPart: z.boolean(),
  /** Of the two, who is on leave, and until when: for the two, who acts for one of them, and who may know facts about that one. */
  away: z.array(z.object({ person: PersonRef, to: z.string().optional() })),
  /** Who acts for the principal today. */
  standIns: z.array(z.object({ person: PersonRef, decisionRef: z.string(), to: z.string().optional() })),
  /** It ends or passes on, so that those who take part are offered to look back first. */
  offersFinal: z.boolean(),
  /** The assessment under way, for those who take part in it. */
  assessment: z.object({ id: z.string(), day: z.string() }).optional(),
  /** What both have approved for a later day, to take its place. */
  coming: z.object({ id: z.string(), from: z.string() }).optional(),
  signers: z.array(PersonRef),
  can: z.object({
    /** Begin the next contract, for the next period. */
    renew: z.boolean(),
    /** Begin a new wording for the period there is. */
    revise: z.boolean(),
    takeOver: z.boolean(),
    confirm: z.boolean(),
    end: z.boolean(),
    /** Open an assessment before it ends or passes on. */
    assess: z.boolean(),
    recordPaper: z.boolean(),
    addToPaper: z.boolean(),
  }),
});

/** What the registrar records of an approval on paper: a reference to the scan, no file. */
export const paperRequests = {
  record: z.object({ ...command, seen, signedBy: z.string(), signedOn: day, reference: text(LIMITS.short) }),
  add: z.object({ ...command, text: text(LIMITS.text) }),
} as const;
