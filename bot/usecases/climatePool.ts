import { type ClimateAnswers, type ClimatePool, counted } from "#core/climate/climate.ts";
import { type ClimateReport, reportOf } from "#core/climate/report.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import type { Write } from "#bot/store/store.ts";
import type { Ports } from "./ports.ts";
import { inPresentShape } from "./schema.ts";

/**
 * What many have said together lies in a container of its own, which no dossier, view, live signal or log follows: each year's
 * pools in a partition, one document a unit, and the reports of closed years in another (docs/decisions/0012).
 */
const poolsOf = (year: number) => `climate:${year}`;
const REPORTS = "climateReports";

/**
 * Counts one person's answers into their unit's. Who came in between is made good by counting again on what they left. A fault
 * is passed on and nothing is tried again: an answer may be lost, never counted twice.
 */
export async function addToPool(
  { store }: Pick<Ports, "store">,
  { year, unit, answers }: { readonly year: number; readonly unit: Unit; readonly answers: ClimateAnswers },
): Promise<void> {
  for (;;) {
    const [kept] = await store.find("pools", poolsOf(year), { ids: [unit.id] });
    const body = counted(kept && inPresentShape<ClimatePool>(kept.body), unit, answers);
    const write: Write = kept ? { kind: "replace", body, version: kept.version } : { kind: "create", body };
    if ((await store.commit("pools", poolsOf(year), [write])) === "committed") return;
  }
}

/** The reports of these years, which have closed; made where there is none yet and something was answered. */
export async function reportsFor(ports: Ports, years: readonly number[]): Promise<readonly ClimateReport[]> {
  const kept = await keptReports(ports);
  const missing = years.filter((year) => !kept.some((report) => report.year === year));
  const made = await Promise.all(missing.map((year) => makeReport(ports, year)));
  return (made.some(Boolean) ? await keptReports(ports) : kept)
    .filter(({ year }) => years.includes(year))
    .toSorted((one, other) => one.year - other.year);
}

const keptReports = async ({ store }: Ports) =>
  (await store.find("pools", REPORTS, { types: ["climateReport"] })).map(({ body }) =>
    inPresentShape<ClimateReport>(body),
  );

/** Whoever comes first makes it, and it stays: two pictures of the same answers would tell the difference between them. */
async function makeReport({ store, directory }: Ports, year: number): Promise<boolean> {
  const pools = await store.find("pools", poolsOf(year), { types: ["climatePool"] });
  if (pools.length === 0) return false;
  const found = pools.map(({ body }) => inPresentShape<ClimatePool>(body));
  const body = reportOf(year, directory().organisation.units, found);
  await store.commit("pools", REPORTS, [{ kind: "create", body }]);
  return true;
}
