import { refusalText } from "#core/content/refusals.ts";
import { problemText } from "#core/content/importProblems.ts";
import { IMPORT_PARTS, type ImportCounts } from "#core/municipality/fileImport.ts";
import { FILE_IMPORT } from "#core/orgGoal/goalRow.ts";
import { isRefused } from "#core/organisation/problem.ts";
import { countsOf } from "#bot/directory/importChanges.ts";
import { previewRows } from "#bot/directory/previewText.ts";
import type { KnownImport } from "#bot/usecases/fileImport.ts";
import type { FilesPreview } from "#bot/usecases/organisationFiles.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { ImportPreviewWire, ImportsWire } from "./wire/imports.ts";

/** So many rows of each kind stand on the page, and so many names beside what an import means. */
const ROWS_SHOWN = 100;
const NAMES_SHOWN = 10;

/** A preview for the one who decides; who may import may read every name. */
export function presentImportPreview(
  { locale }: Reader,
  { contents, changes, problems, before, hash, meaning }: FilesPreview,
): Wire<typeof ImportPreviewWire> {
  const counts = changes && countsOf(changes);
  const rows = changes ? previewRows(changes, [before, contents], locale) : [];
  const names = new Map([...before.people, ...(contents?.people ?? [])].map(({ id, name }) => [id, name]));
  return {
    hash,
    parts: counts ? touchedParts(counts) : [],
    rows: [...Map.groupBy(rows, ({ part, kind }) => `${part} ${kind}`).values()].flatMap((alike) =>
      alike.slice(0, ROWS_SHOWN).map((row) => structuredClone(row) as Wire<typeof ImportPreviewWire>["rows"][number]),
    ),
    problems: problems.map((one) => ({ text: problemText(one, locale), refused: isRefused(one) })),
    meaning: [...Map.groupBy(meaning, ({ kind }) => kind)].map(([kind, alike]) => ({
      kind,
      count: alike.length,
      names: [...new Set(alike.map(({ subject }) => names.get(subject) ?? ""))].filter(Boolean).slice(0, NAMES_SHOWN),
    })),
    can: { apply: rows.length > 0 && !problems.some(isRefused) },
  };
}

/** What has been read in, and what can be done about the latest. */
export const presentImports = (reader: Reader, known: readonly KnownImport[]): Wire<typeof ImportsWire> => ({
  imports: known.map(({ import: each, undo }) => ({
    id: each.id,
    at: each.at,
    ...(each.by !== FILE_IMPORT && { by: personRef(reader, each.by) }),
    files: [...each.files],
    parts: touchedParts(each.counts),
    state: each.state,
    ...(each.undone && { undone: { by: personRef(reader, each.undone.by), at: each.undone.at } }),
    can: { undo: undo === "possible" },
    ...(typeof undo === "object" && { whyNot: refusalText(undo.refusal, reader.locale) }),
  })),
});

const touchedParts = (counts: ImportCounts) =>
  IMPORT_PARTS.map((part) => ({ part, counts: counts[part] })).filter(
    ({ counts: { added, changed, removed } }) => added + changed + removed > 0,
  );
