import { z } from "zod";
import { FITS, OUTCOMES } from "#core/assessment/matter.ts";
import { ContractStateWire, TermsWire } from "./contracts.ts";
import { ApprovalWire } from "./approval.ts";
import { CommentWire } from "./comment.ts";
import { OrgGoalRef, PersonRef } from "./parts.ts";

/** Why a wording came. What was said in words is there for the parties only. */
const ReasonWire = z.object({
  kind: z.enum(["first", "changeRequest", "counter", "renewal", "newPrincipal"]),
  by: PersonRef.optional(),
  at: z.string().optional(),
  comment: z.string().optional(),
  /** The assessment that ended in rewording, and for a part what it said of it. */
  assessment: z
    .object({
      id: z.string(),
      day: z.string(),
      fit: z.enum(FITS).optional(),
      outcome: z.enum(OUTCOMES).optional(),
      remark: z.string(),
    })
    .optional(),
  /** Goals it serves that were decided anew since the wording before. */
  goals: z.array(
    z.object({
      kind: z.enum(["changed", "closed", "replaced"]),
      title: z.string(),
      reference: z.string(),
      at: z.string(),
    }),
  ),
});

const wording = {
  contract: z.string(),
  revision: z.number(),
  hash: z.string(),
  state: ContractStateWire,
  principal: PersonRef,
  proposedBy: PersonRef,
  proposedAt: z.string(),
  inForce: z.object({ from: z.string(), to: z.string().optional() }).optional(),
  reason: ReasonWire,
  approvals: z.array(ApprovalWire),
  /** How a proposal ended that was refused, in the words of who refused it. */
  refusal: z.string().optional(),
};

/** GET /api/contracts/:subject/:contract/history */
export const HistoryWire = z.object({
  subject: z.string(),
  contract: z.string(),
  holder: PersonRef,
  today: z.string(),
  wordings: z.array(z.object({ ...wording, comments: z.number() })),
  /** Who has been, or has acted for, the principal since it was agreed: newest first. */
  principals: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("handedOver"), contract: z.string(), from: PersonRef, to: PersonRef, at: z.string() }),
      z.object({
        kind: z.literal("steppedIn"),
        contract: z.string(),
        person: PersonRef,
        decisionRef: z.string(),
        from: z.string(),
        to: z.string().optional(),
        at: z.string(),
      }),
    ]),
  ),
});

/** GET /api/contracts/:subject/:contract/wordings/:revision */
export const WordingWire = z.object({
  ...wording,
  subject: z.string(),
  holder: PersonRef,
  title: z.string(),
  unit: z.string(),
  terms: TermsWire,
  orgGoals: z.array(OrgGoalRef),
  parts: z.array(
    z.object({
      part: z.string(),
      since: z.object({
        contract: z.string(),
        revision: z.number(),
        by: PersonRef,
        at: z.string(),
        reason: ReasonWire,
      }),
      comments: z.array(CommentWire),
    }),
  ),
});

export type HistoryView = z.infer<typeof HistoryWire>;
export type WordingView = z.infer<typeof WordingWire>;
