import { CLIMATE_VALUES, type ClimateAnswers } from "#core/climate/climate.ts";
import { NOT_SAID } from "#core/pool/counts.ts";
import { type Day, yearOf } from "#core/time.ts";
import { addToPool } from "#bot/usecases/climatePool.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** How many said what to each question, from "fully" to "not at all": joy, participation, development. */
type Said = readonly [string, string, string];

/**
 * What was answered in the unit the last two years, so many years ago. A preschool and a park crew are too few to be shown by
 * themselves in one of them, and a question is hardly answered in the care home.
 */
const SAID: { readonly [unit: string]: { readonly [yearsAgo: number]: Said } } = {
  kommunledning: { 2: ["2411", "1331", "2222"], 1: ["3410", "2411", "2321"] },
  "vard-omsorg": { 2: ["1210", "0220", "1111"], 1: ["1110", "0120", "1110"] },
  "hemtjanst-norr": { 2: ["0231", "0132", "1221"], 1: ["1410", "0420", "1221"] },
  bjorkgarden: { 2: ["1310", "1220", "0321"], 1: ["0321", "0222", "0210"] },
  "barn-utbildning": { 2: ["1100", "1100", "0110"], 1: ["1100", "0200", "0110"] },
  bjorkskolan: { 2: ["2210", "1220", "3200"], 1: ["3200", "2210", "4100"] },
  kotten: { 2: ["2300", "1310", "0230"], 1: ["1200", "1110", "0120"] },
  "gata-park": { 2: ["1300", "0310", "0040"], 1: ["2310", "1320", "0231"] },
  "kultur-fritid": { 2: ["2210", "1220", "1310"], 1: ["2400", "1410", "2310"] },
};

/** Two closed years of the three questions, counted as they would have been. */
export async function seedClimate(ports: Ports, today: Day): Promise<void> {
  for (const unit of ports.directory().organisation.units)
    for (const [yearsAgo, said] of Object.entries(SAID[unit.id] ?? {}))
      for (const answers of answersOf(said))
        await addToPool(ports, { year: yearOf(today) - Number(yearsAgo), unit, answers });
}

/** One person's answers after the other's; who has nothing left to say to a question does not say. */
function answersOf(said: Said): readonly ClimateAnswers[] {
  const columns = said.map((counts) =>
    CLIMATE_VALUES.flatMap((value, index) => Array.from({ length: Number(counts[index]) }, () => value)),
  );
  const [joy = [], participation = [], development = []] = columns;
  return Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, index) => ({
    joy: joy[index] ?? NOT_SAID,
    participation: participation[index] ?? NOT_SAID,
    development: development[index] ?? NOT_SAID,
  }));
}
