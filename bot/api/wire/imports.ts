import { z } from "zod";
import { type ContentHash, type ImportId, asId } from "#core/ids.ts";
import { MATTER_KINDS } from "#core/handover/openMatters.ts";
import { IMPORT_PARTS, MOST_IMPORT_BYTES } from "#core/municipality/fileImport.ts";
import { FILE_NAMES } from "#core/organisation/problem.ts";
import { PersonRef, command } from "./parts.ts";

/** Reading in files with people, units and goals (DOMAIN section 8). */

const part = z.enum(IMPORT_PARTS);
const counts = z.object({ added: z.number(), changed: z.number(), removed: z.number() });

/** POST /api/administration/imports/preview */
export const ImportPreviewWire = z.object({
  hash: z.string(),
  parts: z.array(z.object({ part, counts })),
  /** So many as a page can show of each kind; `counts` has them all. */
  rows: z.array(
    z.object({
      part,
      kind: z.enum(["added", "changed", "removed"]),
      what: z.string(),
      changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  problems: z.array(z.object({ text: z.string(), refused: z.boolean() })),
  meaning: z.array(z.object({ kind: z.enum(MATTER_KINDS), count: z.number(), names: z.array(z.string()) })),
  can: z.object({ apply: z.boolean() }),
});

/** GET /api/administration/imports */
export const ImportsWire = z.object({
  imports: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      /** Nobody: the command on the server. */
      by: PersonRef.optional(),
      files: z.array(z.enum(FILE_NAMES)),
      parts: z.array(z.object({ part, counts })),
      state: z.enum(["done", "begun", "lost", "undone"]),
      undone: z.object({ by: PersonRef, at: z.string() }).optional(),
      can: z.object({ undo: z.boolean() }),
      /** Of the latest, where it cannot be undone. */
      whyNot: z.string().optional(),
    }),
  ),
});

/** In base64. */
const MOST_BASE64 = MOST_IMPORT_BYTES * 1.4;

const files = z
  .array(z.object({ name: z.enum(FILE_NAMES), content: z.base64().max(MOST_BASE64) }))
  .min(1)
  .max(FILE_NAMES.length);

export const importRequests = {
  preview: z.object({ files }),
  apply: z.object({
    ...command,
    files,
    hash: z
      .string()
      .max(64)
      .transform((hash) => asId<ContentHash>(hash)),
  }),
  undo: z.object({
    ...command,
    id: z
      .string()
      .max(100)
      .transform((id) => asId<ImportId>(id)),
  }),
} as const;

export type ImportPreviewView = z.infer<typeof ImportPreviewWire>;
export type ImportsView = z.infer<typeof ImportsWire>;
