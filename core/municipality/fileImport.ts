import { type Decision, changed, unchanged } from "#core/decision.ts";
import type { ImportId, OrgGoalId, PersonId } from "#core/ids.ts";
import type { DraftGoal } from "#core/orgGoal/orgGoal.ts";
import type { FileName } from "#core/organisation/problem.ts";
import type { Instant } from "#core/time.ts";

/** What an import did to a goal, so that one can see whether it is still so. */
export type TouchedGoal = {
  readonly goal: OrgGoalId;
  readonly became: "decided" | "reworded" | "closed";
  /** The wording it then had. */
  readonly version: number;
};

/** All files together; whoever has more uses the command on the server. */
export const MOST_IMPORT_BYTES = 3_000_000;

export const IMPORT_PARTS = ["people", "units", "assignments", "representations", "goals"] as const;
export type ImportPart = (typeof IMPORT_PARTS)[number];
export type ImportCounts = {
  readonly [P in ImportPart]: { readonly added: number; readonly changed: number; readonly removed: number };
};

/**
 * Files that were read in (DOMAIN section 8): who, when, which, how much it changed, and what it takes to undo it. The rows are
 * not kept here. `begun` is written before the organisation is changed and settled afterwards, so that an import which was cut
 * off is found and finished, or seen to have come to nothing.
 */
export type FileImport = {
  readonly type: "fileImport";
  readonly schema: 1;
  readonly id: ImportId;
  readonly at: Instant;
  readonly by: PersonId;
  readonly files: readonly FileName[];
  readonly counts: ImportCounts;
  /** The generation of the directory that it put in force, and the one it took the place of; none before the first. */
  readonly organisation?: { readonly generation: string; readonly before?: string };
  readonly goals: readonly TouchedGoal[];
  /** What it found as drafts and decided. */
  readonly drafts: readonly DraftGoal[];
  readonly state: "begun" | "done" | "lost" | "undone";
  readonly undone?: { readonly by: PersonId; readonly at: Instant };
};

export type FileImportEvent =
  | { readonly type: "importBegun"; readonly import: ImportId }
  /** `lost`: another import came between. */
  | { readonly type: "importSettled"; readonly import: ImportId; readonly became: "done" | "lost" }
  | { readonly type: "importUndone"; readonly import: ImportId };

type Outcome = Decision<FileImport, FileImportEvent>;

export const beginImport = (begun: Omit<FileImport, "type" | "schema" | "state">): Outcome =>
  changed([{ type: "fileImport", schema: 1, state: "begun", ...begun }], { type: "importBegun", import: begun.id });

/** How it went: what it came to be, with what it has done to goals. */
export const settleImport = (
  begun: FileImport,
  became: "done" | "lost",
  { goals, drafts }: Pick<FileImport, "goals" | "drafts">,
): Outcome =>
  begun.state === "begun"
    ? changed([{ ...begun, state: became, goals, drafts }], { type: "importSettled", import: begun.id, became })
    : unchanged;

/** That it has been undone; what it takes has been done before. */
export const noteUndone = (done: FileImport, by: PersonId, at: Instant): Outcome =>
  done.state === "undone"
    ? unchanged
    : changed([{ ...done, state: "undone" as const, undone: { by, at } }], { type: "importUndone", import: done.id });

/** Newest first. */
export const newestFirst = (imports: readonly FileImport[]): readonly FileImport[] =>
  imports.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at) || other.id.localeCompare(one.id));

/** The one that the others have been before: only that one can be undone. */
export const latestOf = (imports: readonly FileImport[]): FileImport | undefined =>
  newestFirst(imports).find(({ state }) => state === "done" || state === "begun");
