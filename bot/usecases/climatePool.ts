import { type ClimateAnswers, type ClimatePool, counted } from "#core/climate/climate.ts";
import { type ClimateReport, reportOf } from "#core/climate/report.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import { answerPools } from "./answerPools.ts";
import type { Ports } from "./ports.ts";

/** The working climate: one document of counts a unit and year (P4). */
const climate = answerPools<ClimatePool, ClimateReport>({
  poolsOf: (year) => `climate:${year}`,
  poolType: "climatePool",
  reports: "climateReports",
  reportType: "climateReport",
  reportOf: ({ directory }, year, pools) => reportOf(year, directory().organisation.units, pools),
});

/** Counts one person's answers into their unit's. */
export const addToPool = (
  ports: Pick<Ports, "store">,
  { year, unit, answers }: { readonly year: number; readonly unit: Unit; readonly answers: ClimateAnswers },
): Promise<void> => climate.add(ports, year, unit.id, (kept) => counted(kept, unit, answers));

export const { reportsFor, closeEnded: closeClimateYears } = climate;
