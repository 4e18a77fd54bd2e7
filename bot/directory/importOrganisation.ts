import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ulid } from "ulid";
import { missingIn, readCsvFiles } from "#bot/directory/csvFiles.ts";
import type { CsvFiles } from "#bot/directory/csvFiles.ts";
import { loadOrganisation } from "#bot/directory/directoryStore.ts";
import { changesNothing, countsOf, importChanges } from "#bot/directory/importChanges.ts";
import type { FileContents, ImportChanges } from "#bot/directory/importChanges.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { bringIn } from "#bot/usecases/fileImport.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { MUNICIPALITY, municipalityOf } from "#core/municipality/municipality.ts";
import { FILE_IMPORT, rowsOf, withoutEnded } from "#core/orgGoal/goalRow.ts";
import { type GoalTree, NO_GOALS, goalTreeOf } from "#core/orgGoal/tree.ts";
import { orgGoalsIn } from "#core/dossier/dossier.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { FILE_NAMES, problem } from "#core/organisation/problem.ts";
import type { FileName, Problem } from "#core/organisation/problem.ts";
import type { Instant } from "#core/time.ts";

/** What an import would do. Without `contents` it is refused, and `problems` says why. */
export type ImportPreview = {
  readonly contents?: FileContents;
  readonly changes?: ImportChanges;
  readonly problems: readonly Problem[];
};

const NOTHING: FileContents = { people: [], units: [], assignments: [], representations: [], goals: [] };

/** The part of all people whose removal at once looks like half a file. */
const MANY = 0.2;

/** What is there before an import, and whether goals that the file does not name end with it: then which decision says so. */
export type Before = {
  readonly contents: FileContents;
  readonly tree: GoalTree;
  readonly closingReference?: string | undefined;
  /** What a file that is left out holds stays as it is. */
  readonly keepsLeftOut?: boolean;
};
const BEFORE_ALL: Before = { contents: NOTHING, tree: NO_GOALS };

/** Reads the files and compares them with what is in force; changes nothing. */
export function previewImport(
  files: CsvFiles,
  { contents: current, tree, closingReference, keepsLeftOut = false }: Before = BEFORE_ALL,
): ImportPreview {
  const closeMissing = closingReference !== undefined;
  const {
    organisation,
    goals: rows = [],
    problems,
  } = readCsvFiles(files, {
    tree,
    closeMissing,
    ...(keepsLeftOut && { kept: current }),
  });
  if (!organisation) return { problems };
  const goals = withoutEnded(rows, tree);
  const kept = closeMissing ? [] : current.goals.filter(({ id }) => goals.every((row) => row.id !== id));
  const contents: FileContents = { ...organisation, goals: [...goals, ...kept] };
  const changes = importChanges(current, contents);
  const removed = changes.people.removed.length;
  const before = current.people.length;
  const many =
    removed > before * MANY ? [problem({ file: "people.csv" }, "import.manyRemoved", { removed, before })] : [];
  return { contents, changes, problems: [...problems, ...many] };
}

export type ImportOutcome = ImportPreview & { readonly kind: "imported" | "unchanged" | "refused" | "conflict" };

/**
 * Puts what the files hold in force, or nothing of it when anything is refused: the organisation at once, then the goals as
 * decided changes in the municipality's dossier. `conflict` when another import came between reading and writing: look at the
 * preview again.
 */
export async function importOrganisation(
  store: DocumentStore,
  files: CsvFiles,
  now: Instant,
  closingReference?: string,
): Promise<ImportOutcome> {
  const before = await loadBefore(store);
  const preview = previewImport(files, { ...before, closingReference });
  const { contents, changes } = preview;
  if (!contents || !changes) return { kind: "refused", ...preview };
  if (before.generation && changesNothing(changes)) return { kind: "unchanged", ...preview };
  const { goals, ...organisation } = contents;
  const closing = closingReference === undefined ? new Set<string>() : missingIn(before.tree, goals);
  const ports: Ports = {
    store,
    directory: () => directoryOf(organisation),
    municipality: () => municipalityOf([]),
    now: () => now,
    newId: ulid,
    committed: () => {},
  };
  const outcome = await bringIn(ports, FILE_IMPORT, {
    request: ulid(),
    files: FILE_NAMES.filter((file) => files[file] !== undefined),
    counts: countsOf(changes),
    organisation: { next: organisation, over: before.generation },
    goals: { rows: goals, closing: { ids: closing, reference: closingReference ?? "" }, why: "" },
  });
  return { kind: outcome.kind === "refused" ? "conflict" : "imported", ...preview };
}

/** What is in force in the store. */
export async function loadBefore(store: DocumentStore): Promise<Before & { readonly generation?: string }> {
  const stored = await loadOrganisation(store);
  const goals = orgGoalsIn(await readDossier({ store }, MUNICIPALITY, { types: ["orgGoal"] }));
  return {
    contents: { ...(stored?.organisation ?? NOTHING), goals: rowsOf(goals) },
    tree: goalTreeOf(goals),
    ...(stored && { generation: stored.generation }),
  };
}

/** The files of a folder that the import knows, whatever the case of their names. Throws when there is no such folder. */
export async function readImportFolder(folder: string): Promise<CsvFiles> {
  const names = await readdir(folder);
  const known = names.flatMap((name) => {
    const file = FILE_NAMES.find((one) => one === name.toLowerCase());
    return file ? [{ file, path: join(folder, name) }] : [];
  });
  const read = await Promise.all(
    known.map(async ({ file, path }): Promise<[FileName, Uint8Array]> => [file, await readFile(path)]),
  );
  return Object.fromEntries(read);
}
