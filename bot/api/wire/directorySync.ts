import { z } from "zod";
import { ACCOUNT_ATTRIBUTES } from "#core/organisation/accounts.ts";
import { PersonRef, command, text } from "./parts.ts";

/** The synchronisation with the municipality's directory. */

const rules = {
  accountsUnitBy: z.enum(ACCOUNT_ATTRIBUTES),
  accountsOnlyBy: z.union([z.literal(""), z.enum(ACCOUNT_ATTRIBUTES)]),
  accountsOnlyValues: text(500),
  accountsMakeUnits: z.boolean(),
};

const Counts = z.object({
  added: z.number(),
  removed: z.number(),
  changed: z.number(),
  moved: z.number(),
  units: z.number(),
  held: z.number(),
});

const RunWire = z.object({
  at: z.string(),
  kind: z.enum(["full", "delta", "approval", "undoing"]),
  outcome: z.enum(["applied", "unchanged", "waiting", "conflict", "refused", "failed", "undone"]),
  /** What came of it, as a sentence. */
  said: z.string(),
  by: PersonRef.optional(),
  counts: Counts.optional(),
});

/** GET /api/directory/sync */
export const DirectorySyncWire = z.object({
  /** Whether the server reads a directory at all. */
  on: z.boolean(),
  rules: z.object(rules),
  attributes: z.array(z.string()),
  runs: z.array(RunWire),
  appliedAt: z.string().optional(),
  /** Waits for somebody's yes; what it is about is in the preview. */
  waiting: z
    .object({
      since: z.string(),
      why: z.enum(["first", "much", "undone"]),
      said: z.string(),
      hash: z.string(),
      counts: Counts,
    })
    .optional(),
  /** The newest change can perhaps be taken back: what that would change, and why it cannot be, is asked for apart. */
  undoable: z.boolean(),
  /** Of whom what the directory says is not taken over, and why. */
  held: z.array(z.object({ person: PersonRef, why: z.string() })),
  /** What kept the last reading from being taken over at all, line by line; HR alone, since it names people. */
  problems: z.array(z.string()),
});

/** GET /api/directory/sync/preview */
export const DirectoryPreviewWire = z.object({
  hash: z.string().optional(),
  counts: Counts,
  lines: z.array(z.string()),
  /** How many more lines there are. */
  left: z.number(),
});

/** GET /api/directory/sync/undoing: what taking back the newest change would change; `whyNot` when it cannot be. */
export const DirectoryUndoingWire = DirectoryPreviewWire.extend({ whyNot: z.string().optional() });

export const directorySyncRequests = {
  rules: z.object({ ...command, rules: z.strictObject(rules).partial() }),
  run: z.object({ ...command, full: z.boolean().optional() }),
  approve: z.object({ ...command, seen: z.string().max(80) }),
  undo: z.object({ ...command, seen: z.string().max(80) }),
} as const;

export type DirectorySyncView = z.infer<typeof DirectorySyncWire>;
export type DirectoryUndoingView = z.infer<typeof DirectoryUndoingWire>;
export type DirectoryPreviewView = z.infer<typeof DirectoryPreviewWire>;
