import type { SalaryOverviewView } from "#bot/api/wire/salary.ts";
import { salaryPageTexts } from "#core/content/tab/salary.ts";
import type { Locale } from "#core/content/locale.ts";

/** Who has had their salary talk and when, row by row, for the payroll system: no judgement and no amount (P25). */
export function salaryTable({ units }: SalaryOverviewView, locale: Locale): readonly (readonly string[])[] {
  const t = salaryPageTexts[locale].overview;
  return [
    t.file,
    ...units.flatMap(({ name, people }) =>
      people.map(({ person, setter, standing, day = "", heldOn = "", readOn = "" }) => [
        person.id,
        person.name,
        name,
        setter?.name ?? "",
        t.standing[standing],
        day,
        heldOn,
        readOn,
      ]),
    ),
  ];
}

/**
 * The same as CSV that Excel opens as it should: a mark of its encoding, semicolons as in Swedish Excel. A text that a
 * spreadsheet would take for a formula is text.
 */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;

const cell = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
