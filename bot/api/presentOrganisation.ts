import type { ShareCell } from "#core/climate/groupShares.ts";
import { STANDING_QUESTIONS } from "#core/goal/standings.ts";
import type { UnitId } from "#core/ids.ts";
import type { CoveredPerson, UnitCoverage } from "#bot/usecases/organisationCoverage.ts";
import type { StandingsReading } from "#bot/usecases/goalStandings.ts";
import type { TreeCarriers } from "#bot/usecases/lines.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import { presentCarriers } from "./presentLines.ts";
import type {
  GoalStandingsWire,
  OrganisationCoverageWire,
  OrganisationLineWire,
  UnitCoverageWire,
} from "./wire/organisation.ts";

/** The units as they stand in the tree, each after the one it belongs to; one whose unit above is not the reader's is a top. */
export function presentOrganisationCoverage(units: readonly UnitCoverage[]): Wire<typeof OrganisationCoverageWire> {
  const shown = new Set(units.map(({ unit }) => unit.id));
  const children = Map.groupBy(units, ({ unit: { parent } }) => (parent && shown.has(parent) ? parent : undefined));
  const placed = new Set<UnitId>();
  const below = (above: UnitId | undefined, depth: number): Wire<typeof OrganisationCoverageWire>["units"] =>
    (children.get(above) ?? []).flatMap(({ unit, contracts, talks }) => {
      if (placed.has(unit.id)) return [];
      placed.add(unit.id);
      return [{ unit: unit.id, name: unit.name, depth, contracts, talks }, ...below(unit.id, depth + 1)];
    });
  return { units: below(undefined, 0) };
}

/** By name in the reader's language. */
export const presentUnitCoverage = (
  reader: Reader,
  people: readonly CoveredPerson[],
): Wire<typeof UnitCoverageWire> => ({
  people: people
    .map(({ person, contract, talk }) => ({
      person: personRef(reader, person),
      ...(contract && {
        contract: {
          standing: contract.standing,
          late: [...contract.late],
          ...(contract.facts && { id: contract.facts.contract, to: contract.facts.to }),
        },
      }),
      ...(talk && { talk: { standing: talk.standing, ...talk.facts } }),
    }))
    .toSorted((one, other) => one.person.name.localeCompare(other.person.name, reader.locale)),
});

/** How goals stand, of groups of five and more. */
export function presentGoalStandings({ countedOn, groups, nameOf }: StandingsReading): Wire<typeof GoalStandingsWire> {
  const present = (cell: ShareCell) => {
    if (cell.kind === "shown") return { ...cell };
    const countedIn = cell.countedIn && nameOf(cell.countedIn);
    return { kind: cell.kind, ...(countedIn && { countedIn }) };
  };
  return {
    countedOn,
    groups: groups.map(({ cells, ...group }) => ({
      ...group,
      questions: STANDING_QUESTIONS.map((question) => ({ question, cell: present(cells[question]) })),
    })),
  };
}

/** Who carries each goal, as its own page says it. */
export const presentOrganisationLine = (reader: Reader, carriers: TreeCarriers): Wire<typeof OrganisationLineWire> => ({
  carriers: carriers.map(({ goal, carriers: those }) => ({ goal, carriers: presentCarriers(reader, those) })),
});
