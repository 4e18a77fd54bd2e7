import { may } from "#core/access/access.ts";
import type { GroupScope } from "#core/climate/groupShares.ts";
import { type StandingCells, tellsSomething } from "#core/goal/standings.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { standings } from "#bot/views/standings.ts";
import { type Ports, asking } from "./ports.ts";

export type StandingGroup = {
  readonly unit: UnitId;
  readonly name: string;
  readonly scope: GroupScope;
  readonly cells: StandingCells;
};
export type StandingsReading = {
  readonly countedOn: Day;
  /** The reader's groups of which something is shown, the widest first. */
  readonly groups: readonly StandingGroup[];
  readonly nameOf: (unit: UnitId) => string | undefined;
};

/** How personal goals stand in the units that are the reader's to follow: groups of five and more (P1, DOMAIN decision 12). */
export async function readGoalStandings(ports: Ports, actor: PersonId): Promise<StandingsReading | undefined> {
  const { viewer, directory } = asking(ports, actor);
  if (!may(viewer, "coverage.open", null)) return undefined;
  const { countedOn, units } = await standings.reportFor(ports);
  return {
    countedOn,
    groups: units.flatMap(({ unit, name, own, whole }): readonly StandingGroup[] => {
      if (!may(viewer, "standings.read", { id: unit, head: directory.unit(unit)?.head })) return [];
      const groups: readonly StandingGroup[] = [
        ...(whole ? [{ unit, name, scope: "whole" as const, cells: whole }] : []),
        { unit, name, scope: "own", cells: own },
      ];
      return groups.filter(({ cells }) => tellsSomething(cells));
    }),
    nameOf: (unit) => directory.unit(unit)?.name,
  };
}
