import { type YearNow, readYear, saveYear } from "#bot/usecases/year.ts";
import { readMyYear } from "#bot/usecases/myYear.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import { type Route, command, reading } from "./route.ts";
import { MyYearWire, YearWire, yearRequests } from "./wire/year.ts";

const YEAR = "/api/administration/year";

/** The year, read by HR and the administrator and decided by HR; and everybody's own. */
export const yearRoutes: readonly Route[] = [
  reading(YEAR, YearWire, ({ deps, actor, reader }) => {
    const found = readYear(deps.ports, actor);
    return found && presentYear(reader, found);
  }),
  reading("/api/me/year", MyYearWire, async ({ deps, actor }) => {
    const found = await readMyYear(deps.ports, actor);
    return (
      found && {
        booked: found.booked.map((each) => ({ ...each })),
        ...(found.periods && { periods: found.periods.map((each) => ({ ...each })) }),
      }
    );
  }),
  command("put", YEAR, yearRequests.saveYear, "yearCycleSaved", ({ deps, actor }, { request, seen, cycle }) =>
    saveYear(deps.ports, actor, { request, seen, cycle }),
  ),
];

/** With what is needed to count out what a year would send before it is saved. */
const presentYear = (reader: Reader, { saved, cycle, today, facts, canEdit }: YearNow): Wire<typeof YearWire> => ({
  version: saved?.version ?? 0,
  ...(saved && { saved: { by: personRef(reader, saved.savedBy), at: saved.savedAt } }),
  cycle: structuredClone(cycle) as Wire<typeof YearWire>["cycle"],
  today,
  facts: {
    managers: facts.managers,
    employees: facts.employees,
    toTell: facts.toTell.map((each) => ({ ...each })),
    ...(facts.quiet && { quiet: { ...facts.quiet } }),
  },
  can: { edit: canEdit },
});
