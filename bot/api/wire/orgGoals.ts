import { z } from "zod";
import { ORG_GOAL_LEVELS, ORG_GOAL_LIMITS } from "#core/orgGoal/orgGoal.ts";
import { type OrgGoalId, type UnitId, asId } from "#core/ids.ts";
import { command, day, text } from "./parts.ts";

/** The goal tree (P1): read by everyone, written by HR and by the heads of units. */

const level = z.enum(ORG_GOAL_LEVELS);
const decision = z.object({ reference: z.string(), why: z.string(), by: z.string(), at: z.string() });
const terms = z.object({
  level,
  title: z.string(),
  measure: z.string(),
  target: z.string(),
  unit: z.object({ id: z.string(), name: z.string() }).optional(),
  parent: z.object({ id: z.string(), title: z.string() }).optional(),
  from: z.string(),
  to: z.string().optional(),
});
const version = z.object({ version: z.number(), terms, decision });

const OrgGoalWire = z.object({
  id: z.string(),
  rev: z.number(),
  state: z.enum(["draft", "decided", "closed", "replaced"]),
  terms,
  /** Under which goal it stands: what it serves, or what has taken that one's place. */
  under: z.string().optional(),
  decision: decision.optional(),
  version: z.number(),
  earlier: z.array(version),
  ending: decision.optional(),
  replacedBy: z.object({ id: z.string(), title: z.string() }).optional(),
  can: z.object({ edit: z.boolean() }),
});

/** GET /api/organisation */
export const OrganisationWire = z.object({
  municipality: z.string(),
  goals: z.array(OrgGoalWire),
  /** What the reader may begin a goal for. */
  can: z.object({
    import: z.boolean(),
    /** Levels that need no unit of the reader's. */
    levels: z.array(level),
    units: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});

/** POST /api/organisation/goal-file/preview: what a goals.csv would change, line by line. */
export const GoalImportWire = z.object({
  rows: z.array(
    z.object({
      line: z.number().optional(),
      kind: z.enum(["added", "changed", "closed"]),
      title: z.string(),
      changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  unchanged: z.number(),
  problems: z.array(z.object({ text: z.string(), refused: z.boolean() })),
  can: z.object({ apply: z.boolean() }),
});

const unitId = z
  .string()
  .max(80)
  .transform((value) => asId<UnitId>(value));
const orgGoalId = z
  .string()
  .max(80)
  .transform((value) => asId<OrgGoalId>(value));
const Terms = z.object({
  level,
  title: text(ORG_GOAL_LIMITS.title),
  measure: text(ORG_GOAL_LIMITS.measure),
  target: text(ORG_GOAL_LIMITS.target),
  unit: unitId.optional(),
  parent: orgGoalId.optional(),
  from: day,
  to: day.optional(),
});
const grounds = z.object({ reference: text(ORG_GOAL_LIMITS.reference), why: text(ORG_GOAL_LIMITS.why) });
const seenRev = z.number().int();
/** The bytes of a file, base64; a request has at most 256 KB. */
const file = z.base64().max(240_000);

export const orgGoalRequests = {
  draft: z.object({ ...command, terms: Terms }),
  edit: z.object({ ...command, terms: Terms, seenRev }),
  decide: z.object({ ...command, grounds, seenRev }),
  change: z.object({ ...command, terms: Terms, grounds, seenRev }),
  close: z.object({ ...command, grounds }),
  replace: z.object({ ...command, grounds, replacement: orgGoalId }),
  preview: z.object({ file, closeMissing: z.boolean() }),
  import: z.object({
    ...command,
    file,
    closeMissing: z.boolean(),
    closingReference: text(ORG_GOAL_LIMITS.reference),
    why: text(ORG_GOAL_LIMITS.why),
  }),
} as const;

export type OrganisationView = z.infer<typeof OrganisationWire>;
export type GoalImportView = z.infer<typeof GoalImportWire>;
