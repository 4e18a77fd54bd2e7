import { z } from "zod";
import { MAX_DISSENT, PARTIES } from "#core/assessment/assessment.ts";
import { CONCLUSIONS, CONTENT_SECTIONS, FITS, OUTCOMES } from "#core/assessment/matter.ts";
import { PersonRef, StepWire, WrittenWire, command, savedStep } from "./parts.ts";

/** What goes over the wire about the assessment of contracts (P19-P21). */

const state = z.enum(["open", "revealed", "compiled", "confirmed", "cancelled"]);
const party = z.enum(PARTIES as readonly ["holder", "principal"]);
const given = z.enum(["shared", "shown", "none"]);
const outcome = z.object({
  conclusion: z.enum(CONCLUSIONS),
  newWordingBy: z.string(),
  next: z.string(),
  talk: z.string(),
  salaryTalk: z.string(),
});

/** GET /api/assessments/:subject/:assessment: as far as the reader may see it. */
export const AssessmentWire = z.object({
  id: z.string(),
  subject: z.string(),
  contract: z.string(),
  state,
  day: z.string(),
  overdue: z.boolean(),
  holder: PersonRef,
  principal: PersonRef,
  /** Which party the reader is, if one, and how much they see. */
  party: party.optional(),
  scope: z.enum(["whole", "results", "outcome"]),
  given: z.object({ holder: given.optional(), principal: given.optional() }),
  /** `isRead`: the other may read it, or might before the assessment was called off. */
  mine: WrittenWire.extend({ status: z.enum(["draft", "shared", "shown", "none"]), isRead: z.boolean() }).optional(),
  theirs: z.object({ steps: z.array(StepWire), answers: z.record(z.string(), z.string()).optional() }).optional(),
  /** The common text while the principal writes it. */
  compiling: WrittenWire.optional(),
  compiled: z
    .object({
      revision: z.number(),
      hash: z.string(),
      at: z.string(),
      steps: z.array(StepWire),
      texts: z.record(z.string(), z.string()),
    })
    .optional(),
  outcome: outcome.optional(),
  changeAsked: z.string(),
  confirmations: z.array(z.object({ by: PersonRef, at: z.string(), dissent: z.string() })),
  additions: z.array(z.object({ by: PersonRef, at: z.string(), text: z.string() })),
  /** Until then the text may be confirmed as it is, as the two no longer have the contract with each other. */
  confirmBy: z.string().optional(),
  cancelled: z.enum(["contractEnded", "contractReplaced", "newPrincipal"]).optional(),
  /** The first day on which one may show one's own answers alone. */
  showFrom: z.string(),
  can: z.object({
    write: z.boolean(),
    share: z.boolean(),
    takeBack: z.boolean(),
    show: z.boolean(),
    decline: z.boolean(),
    agree: z.boolean(),
    compile: z.boolean(),
    askForChange: z.boolean(),
    confirm: z.boolean(),
    add: z.boolean(),
    revise: z.boolean(),
  }),
});

/** GET /api/assessments/:subject: what has been assessed, and each commitment and result over time. */
export const AssessmentsWire = z.object({
  holder: PersonRef,
  assessments: z.array(
    z.object({
      id: z.string(),
      contract: z.string(),
      day: z.string(),
      state,
      overdue: z.boolean(),
      /** The reader may open it. */
      readable: z.boolean(),
      conclusion: z.enum(CONCLUSIONS).optional(),
    }),
  ),
  lines: z.array(
    z.object({
      kind: z.enum(["commitment", "result"]),
      text: z.string(),
      points: z.array(z.object({ day: z.string(), assessment: z.string(), outcome: z.enum(OUTCOMES) })),
    }),
  ),
  /** The contract of which the reader may open an assessment now. */
  canOpen: z.string().optional(),
});

/** GET /api/contracts/:subject/:contract/remarks: what the last assessment said, part by part. */
export const RemarksWire = z.object({
  assessment: z.object({ id: z.string(), day: z.string() }).optional(),
  remarks: z.array(
    z.object({
      section: z.enum(CONTENT_SECTIONS),
      fit: z.enum(FITS).optional(),
      text: z.string(),
      rows: z.array(z.object({ text: z.string(), outcome: z.enum(OUTCOMES) })),
    }),
  ),
});

export const assessmentRequests = {
  plain: z.object(command),
  saveStep: savedStep,
  /** Sharing and sending cover exactly the revision that was reviewed. */
  reviewed: z.object({ ...command, rev: z.number().int() }),
  comment: z.object({ ...command, comment: z.string().max(MAX_DISSENT) }),
  confirm: z.object({ ...command, hash: z.string(), dissent: z.string().max(MAX_DISSENT) }),
  addition: z.object({ ...command, text: z.string().max(MAX_DISSENT) }),
} as const;

export type AssessmentPageView = z.infer<typeof AssessmentWire>;
export type AssessmentsPageView = z.infer<typeof AssessmentsWire>;
export type RemarksView = z.infer<typeof RemarksWire>;
