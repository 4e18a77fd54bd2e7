import type { ClimateCell } from "#core/climate/report.ts";
import type { ClimateReading } from "#bot/usecases/climate.ts";
import type { Wire } from "./present.ts";
import type { ClimateWire } from "./wire/climate.ts";

/** The working climate of groups of five and more (P4). */
export function presentClimate({ groups, nameOf }: ClimateReading): Wire<typeof ClimateWire> {
  const cell = (from: ClimateCell) => {
    if (from.kind === "shown") return { ...from };
    const countedIn = from.countedIn && nameOf(from.countedIn);
    return { kind: from.kind, ...(countedIn && { countedIn }) };
  };
  return {
    groups: groups.map(({ years, ...group }) => ({
      ...group,
      years: years.map(({ year, cells }) => ({
        year,
        ...(cells && {
          cells: {
            joy: cell(cells.joy),
            participation: cell(cells.participation),
            development: cell(cells.development),
          },
        }),
      })),
    })),
  };
}
