import type { Difference, FileContents, ImportChanges } from "#bot/directory/importChanges.ts";
import type { ImportPreview } from "#bot/directory/importOrganisation.ts";
import { importPreviewTexts } from "#core/content/importPreview.ts";
import type { PartField } from "#core/content/importPreview.ts";
import { problemText } from "#core/content/importProblems.ts";
import type { Locale } from "#core/content/locale.ts";

/** A preview as lines of text: the problems, then what changes, kind by kind. */
export function previewLines(
  { changes, problems, contents }: ImportPreview,
  before: FileContents | undefined,
  locale: Locale,
) {
  const names = namesIn(before, contents);
  return [...problems.map((one) => problemText(one, locale)), ...(changes ? changeLines(changes, names, locale) : [])];
}

type Names = ReadonlyMap<string, string>;

/** What a reader calls a thing that the rows name by id; the new name where it has changed. */
const namesIn = (...all: readonly (FileContents | undefined)[]): Names =>
  new Map<string, string>(
    all.flatMap((contents) => [
      ...(contents?.people ?? []).map(({ id, name }) => [id, name] as const),
      ...(contents?.units ?? []).map(({ id, name }) => [id, name] as const),
      ...(contents?.goals ?? []).map(({ id, title }) => [id, title] as const),
    ]),
  );

function changeLines(changes: ImportChanges, names: Names, locale: Locale): readonly string[] {
  const texts = importPreviewTexts[locale];
  const parts = (Object.keys(texts.parts) as (keyof ImportChanges)[]).flatMap((part) => {
    const { added, changed, removed } = changes[part] as Difference<Row>;
    if (added.length + changed.length + removed.length === 0) return [];
    return [
      `${texts.parts[part]}: ${texts.counts(added.length, changed.length, removed.length)}`,
      ...added.map((row) => `  ${texts.added}: ${called(row, names)}`),
      ...changed.flatMap((row) =>
        row.fields.map(
          (field) =>
            `  ${texts.changed}: ${called(row.after, names)}, ${texts.fields[field]}: ${shown(row.before[field], names)} → ${shown(row.after[field], names)}`,
        ),
      ),
      ...removed.map((row) => `  ${texts.removed}: ${called(row, names)}`),
    ];
  });
  return parts.length > 0 ? parts : [texts.nothing];
}

/** A row of any kind, read field by field. */
type Row = { readonly [F in PartField]?: unknown };

const called = ({ id, person, unit, for: whom, from }: Row, names: Names) =>
  id !== undefined ? shown(id, names) : [person, whom ?? unit, from].map((value) => shown(value, names)).join(", ");

const shown = (value: unknown, names: Names): string => {
  if (value === undefined) return "–";
  if (typeof value === "string") return names.get(value) ?? value;
  return typeof value === "object" && value !== null ? Object.values(value).join(", ") : JSON.stringify(value);
};
