import { z } from "zod";
import { TEMPLATE_ROLES } from "#core/contract/template.ts";
import { AREAS, ENTITLEMENTS, EXPECTATIONS, LIMITS } from "#core/contract/terms.ts";
import { CommentWire } from "./comment.ts";
import { LegalStateWire, OrgGoalRef, PersonRef, ServesWire, command, day, dayOrNone, seen, text } from "./parts.ts";
import { ExamplesWire } from "./administration.ts";
import { ApprovalWire, ContractHandoverWire } from "./approval.ts";

/** Names a row through rewordings and renewals, and says what it serves above. */
const row = {
  key: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional(),
  serves: ServesWire.optional(),
};
const Commitment = z.object({
  ...row,
  text: text(LIMITS.short),
  why: text(LIMITS.short),
  due: dayOrNone,
  concerns: text(LIMITS.short),
});
const Result = z.object({
  ...row,
  outcome: text(LIMITS.short),
  measure: text(LIMITS.short),
  target: text(LIMITS.short),
  baseline: text(LIMITS.short),
  due: dayOrNone,
  source: text(LIMITS.short),
  dependsOn: text(LIMITS.short),
});

export const TermsWire = z.object({
  period: z.object({ from: day, to: day }),
  basis: text(LIMITS.short),
  instruction: z.object({ title: text(LIMITS.short), decisionRef: text(LIMITS.short), date: dayOrNone }).optional(),
  purpose: text(LIMITS.purpose),
  goals: z.array(z.string()).max(10),
  whole: z.object({ clause: text(LIMITS.text), contributions: z.array(text(LIMITS.short)).max(LIMITS.contributions) }),
  responsibility: z.object(
    Object.fromEntries(AREAS.map((area) => [area, text(LIMITS.text)])) as Record<(typeof AREAS)[number], z.ZodString>,
  ),
  mandate: text(LIMITS.text),
  commitments: z.array(Commitment).max(LIMITS.commitments),
  results: z.array(Result).max(LIMITS.results),
  deprioritised: text(LIMITS.text),
  leadership: z
    .object({ expectations: z.array(z.enum(EXPECTATIONS)).max(LIMITS.expectations), sign: text(LIMITS.short) })
    .optional(),
  owed: z.object(
    Object.fromEntries(
      ENTITLEMENTS.map((key) => [key, z.object({ text: text(LIMITS.text), date: dayOrNone })]),
    ) as Record<(typeof ENTITLEMENTS)[number], z.ZodObject<{ text: z.ZodString; date: typeof dayOrNone }>>,
  ),
  assessment: z.object({ followUps: z.array(day).max(LIMITS.dates), assessments: z.array(day).max(LIMITS.dates) }),
  changes: text(LIMITS.text),
  publicRecord: text(LIMITS.text),
});

export const ContractStateWire = z.enum([
  "draft",
  "proposed",
  "changesRequested",
  "agreed",
  "active",
  "awaitingNewPrincipal",
  "superseded",
  "ended",
  "withdrawn",
  "declined",
]);

/** GET /api/contracts/:subject/:contract */
export const ContractWire = z.object({
  id: z.string(),
  subject: z.string(),
  state: ContractStateWire,
  holder: PersonRef,
  principal: PersonRef,
  title: z.string(),
  unit: z.string(),
  revision: z.number(),
  hash: z.string().optional(),
  terms: TermsWire,
  /** What the reader is writing, for their eyes only: their draft, or towards the next revision. */
  own: z.object({ terms: TermsWire, rev: z.number() }).optional(),
  comments: z.array(CommentWire),
  /** What changed since the reader last had it open, or from the contract it is to replace: by name, never by words. */
  changed: z.object({ contract: z.string(), revision: z.number(), text: z.string() }).optional(),
  proposedBy: PersonRef.optional(),
  proposedAt: z.string().optional(),
  approvals: z.array(ApprovalWire),
  comment: z.string().optional(),
  commentBy: PersonRef.optional(),
  reason: z.string().optional(),
  legalState: LegalStateWire,
  /** Goals above that may be chosen, with the ones chosen among them. */
  orgGoals: z.array(OrgGoalRef),
  /** For the one who writes: the template the wording began from, with its examples to copy. */
  template: z.object({ role: z.enum(TEMPLATE_ROLES), examples: ExamplesWire }).optional(),
  missing: z.array(z.string()),
  handover: ContractHandoverWire,
  can: z.object({
    edit: z.boolean(),
    chooseTemplate: z.boolean(),
    propose: z.boolean(),
    approve: z.boolean(),
    requestChanges: z.boolean(),
    withdraw: z.boolean(),
    decline: z.boolean(),
    takeOut: z.boolean(),
    register: z.boolean(),
    comment: z.boolean(),
    discard: z.boolean(),
    /** Begin anew from a proposal that was withdrawn or refused. */
    again: z.boolean(),
    /** See how the wording came to be. */
    history: z.boolean(),
  }),
});

/** Each carries `request`: the id that makes it happen once. */
export const contractRequests = {
  draftContract: z.object({ ...command, holder: z.string(), template: z.enum(TEMPLATE_ROLES).optional() }),
  chooseTemplate: z.object({ ...command, role: z.enum(TEMPLATE_ROLES) }),
  /** `seenRev`: the last saving of one's own text that the writer had before them. */
  editContract: z.object({ ...command, terms: TermsWire, seenRev: z.number().int() }),
  /** `revision`: the wording that it answers; 0 for a draft. */
  proposeContract: z.object({ ...command, terms: TermsWire, seenRev: z.number().int(), revision: z.number().int() }),
  approve: z.object({ ...command, seen, unopened: z.boolean(), dissent: text(LIMITS.text).optional() }),
  inviteToDraft: z.object({ ...command, holder: z.string() }),
  refuse: z.object({ ...command, seen: seen.optional(), comment: z.string().max(LIMITS.text) }),
  withdraw: z.object({ ...command, seen: seen.optional() }),
  requestChanges: z.object({ ...command, seen, comment: z.string().max(LIMITS.text) }),
} as const;

export type ContractView = z.infer<typeof ContractWire>;
export type TermsView = z.infer<typeof TermsWire>;
