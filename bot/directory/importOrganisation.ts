import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readCsvFiles } from "#bot/directory/csvFiles.ts";
import type { CsvFiles } from "#bot/directory/csvFiles.ts";
import { loadOrganisation, saveOrganisation } from "#bot/directory/directoryStore.ts";
import { changesNothing, importChanges } from "#bot/directory/importChanges.ts";
import type { ImportChanges } from "#bot/directory/importChanges.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { FILE_NAMES, problem } from "#core/organisation/problem.ts";
import type { FileName, Problem } from "#core/organisation/problem.ts";
import type { Instant } from "#core/time.ts";

/** What an import would do. Without `organisation` it is refused, and `problems` says why. */
export type ImportPreview = {
  readonly organisation?: Organisation;
  readonly changes?: ImportChanges;
  readonly problems: readonly Problem[];
};

const NOBODY: Organisation = { people: [], units: [], assignments: [], representations: [], goals: [] };

/** The part of all people whose removal at once looks like half a file. */
const MANY = 0.2;

/** Reads the files and compares them with the organisation in force; changes nothing. */
export function previewImport(files: CsvFiles, current: Organisation = NOBODY): ImportPreview {
  const { organisation, problems } = readCsvFiles(files);
  if (!organisation) return { problems };
  const changes = importChanges(current, organisation);
  const removed = changes.people.removed.length;
  const before = current.people.length;
  const many =
    removed > before * MANY ? [problem({ file: "people.csv" }, "import.manyRemoved", { removed, before })] : [];
  return { organisation, changes, problems: [...problems, ...many] };
}

export type ImportOutcome = ImportPreview & { readonly kind: "imported" | "unchanged" | "refused" | "conflict" };

/**
 * Puts the files' organisation in force, or nothing of it when anything is refused. `conflict` when another import came
 * between reading and writing: look at the preview again.
 */
export async function importOrganisation(store: DocumentStore, files: CsvFiles, now: Instant): Promise<ImportOutcome> {
  const current = await loadOrganisation(store);
  const preview = previewImport(files, current?.organisation);
  if (!preview.organisation || !preview.changes) return { kind: "refused", ...preview };
  if (current && changesNothing(preview.changes)) return { kind: "unchanged", ...preview };
  const saved = await saveOrganisation(store, preview.organisation, { now, over: current?.generation });
  return { kind: saved === "saved" ? "imported" : "conflict", ...preview };
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
