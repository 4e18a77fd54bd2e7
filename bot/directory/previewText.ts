import type { Difference, FileContents, ImportChanges } from "#bot/directory/importChanges.ts";
import type { ImportPreview } from "#bot/directory/importOrganisation.ts";
import { importPreviewTexts } from "#core/content/importPreview.ts";
import type { PartField } from "#core/content/importPreview.ts";
import { problemText } from "#core/content/importProblems.ts";
import type { Locale } from "#core/content/locale.ts";
import { IMPORT_PARTS, type ImportPart } from "#core/municipality/fileImport.ts";

/** A row that a preview shows: what it is called, and each field that changes in words. */
export type PreviewRow = {
  readonly part: ImportPart;
  readonly kind: "added" | "changed" | "removed";
  readonly what: string;
  readonly changes: readonly { readonly field: string; readonly before: string; readonly after: string }[];
};

/** A preview as lines of text: the problems, then what changes, kind by kind. */
export function previewLines(
  { changes, problems, contents }: ImportPreview,
  before: FileContents | undefined,
  locale: Locale,
) {
  const said = problems.map((one) => problemText(one, locale));
  return [...said, ...(changes ? changeLines(changes, previewRows(changes, [before, contents], locale), locale) : [])];
}

/** What changes, kind by kind, with ids as the names people know; the new name where it has changed. */
export function previewRows(
  changes: ImportChanges,
  named: readonly (FileContents | undefined)[],
  locale: Locale,
): readonly PreviewRow[] {
  const names = namesIn(named);
  const { fields: words } = importPreviewTexts[locale];
  return IMPORT_PARTS.flatMap((part) => {
    const { added, changed, removed } = changes[part] as Difference<Row>;
    const plain = (kind: "added" | "removed") => (row: Row) => ({
      part,
      kind,
      what: called(row, names, locale),
      changes: [],
    });
    return [
      ...added.map(plain("added")),
      ...changed.map(({ before, after, fields }) => ({
        part,
        kind: "changed" as const,
        what: called(after, names, locale),
        changes: fields.map((field) => ({
          field: words[field],
          before: shown(before[field], names, locale),
          after: shown(after[field], names, locale),
        })),
      })),
      ...removed.map(plain("removed")),
    ];
  });
}

type Names = ReadonlyMap<string, string>;

const namesIn = (all: readonly (FileContents | undefined)[]): Names =>
  new Map<string, string>(
    all.flatMap((contents) => [
      ...(contents?.people ?? []).map(({ id, name }) => [id, name] as const),
      ...(contents?.units ?? []).map(({ id, name }) => [id, name] as const),
      ...(contents?.goals ?? []).map(({ id, title }) => [id, title] as const),
    ]),
  );

function changeLines(changes: ImportChanges, rows: readonly PreviewRow[], locale: Locale): readonly string[] {
  const texts = importPreviewTexts[locale];
  if (rows.length === 0) return [texts.nothing];
  return [...Map.groupBy(rows, ({ part }) => part)].flatMap(([part, those]) => {
    const { added, changed, removed } = changes[part];
    return [
      `${texts.parts[part]}: ${texts.counts(added.length, changed.length, removed.length)}`,
      ...those.flatMap(({ kind, what, changes: fields }) =>
        kind === "changed"
          ? fields.map(({ field, before, after }) => `  ${texts.changed}: ${what}, ${field}: ${before} → ${after}`)
          : [`  ${texts[kind]}: ${what}`],
      ),
    ];
  });
}

/** A row of any kind, read field by field. */
type Row = { readonly [F in PartField]?: unknown };

const called = ({ id, person, unit, for: whom, from }: Row, names: Names, locale: Locale) =>
  id !== undefined
    ? shown(id, names, locale)
    : [person, whom ?? unit, from].map((value) => shown(value, names, locale)).join(", ");

const shown = (value: unknown, names: Names, locale: Locale): string => {
  if (value === undefined) return "–";
  if (typeof value === "boolean") return importPreviewTexts[locale][value ? "yes" : "no"];
  if (typeof value === "string") return names.get(value) ?? value;
  return typeof value === "object" && value !== null ? Object.values(value).join(", ") : JSON.stringify(value);
};
