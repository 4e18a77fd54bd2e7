import type { OrganisationCoverageView } from "#bot/api/wire/organisation.ts";
import type { BarPart } from "#tab/parts/bar.tsx";

export type CoveredUnit = OrganisationCoverageView["units"][number];

/** All units together; it has no id, as it is none. */
export function totalOf(name: string, units: readonly CoveredUnit[]): CoveredUnit {
  const sum = <K extends string>(countsOf: (unit: CoveredUnit) => { readonly [key in K]: number }, key: K) =>
    units.reduce((total, unit) => total + countsOf(unit)[key], 0);
  const contracts = ({ contracts: counts }: CoveredUnit) => counts;
  const talks = ({ talks: counts }: CoveredUnit) => counts;
  return {
    unit: "",
    name,
    depth: 0,
    contracts: { inForce: sum(contracts, "inForce"), late: sum(contracts, "late"), none: sum(contracts, "none") },
    talks: { held: sum(talks, "held"), ahead: sum(talks, "ahead"), none: sum(talks, "none") },
  };
}

export const contractParts = ({ contracts }: CoveredUnit) =>
  [
    { standing: "inForce", look: "full", count: contracts.inForce },
    { standing: "late", look: "part", count: contracts.late },
    { standing: "none", look: "empty", count: contracts.none },
  ] as const;

export const talkParts = ({ talks }: CoveredUnit) =>
  [
    { standing: "held", look: "full", count: talks.held },
    { standing: "ahead", look: "part", count: talks.ahead },
    { standing: "none", look: "empty", count: talks.none },
  ] as const;

/** What of it there is. */
export const barOf = <P extends BarPart>(parts: readonly P[]): readonly P[] => parts.filter(({ count }) => count > 0);
