import type { SalaryOverviewView } from "#bot/api/wire/salary.ts";
import { salaryOverviewTexts } from "#core/content/tab/salaryOverview.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Day } from "#core/time.ts";
import type { Table } from "./spreadsheet.ts";

/** Who has had their salary talk and when, row by row, for the payroll system: no judgement and no amount (P25). */
export function salaryTable({ units }: SalaryOverviewView, locale: Locale): Table {
  const t = salaryOverviewTexts[locale].overview;
  const on = (day: string | undefined) => ({ day: day as Day | undefined });
  return {
    name: t.sheet,
    headings: t.file,
    rows: units.flatMap(({ name, people }) =>
      people.map(({ person, setter, standing, day, heldOn, readOn }) => [
        person.id,
        person.name,
        name,
        setter?.name ?? "",
        t.standing[standing],
        on(day),
        on(heldOn),
        on(readOn),
      ]),
    ),
  };
}
