import { may } from "#core/access/access.ts";
import { type NeedsCells, showsSomething } from "#core/development/needs.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { needs } from "#bot/views/needs.ts";
import { type Ports, asking } from "./ports.ts";

/** What many in a unit need to learn, by itself or with everything below. */
export type NeedsGroup = {
  readonly unit: UnitId;
  readonly name: string;
  readonly scope: "own" | "whole";
  readonly cells: NeedsCells;
};
export type NeedsReading = {
  readonly countedOn: Day;
  /** The reader's groups of which something is shown, the widest first. */
  readonly groups: readonly NeedsGroup[];
  readonly nameOf: (unit: UnitId) => string | undefined;
};

/** Development activities agreed in talks, in counts of people, of the units that are the reader's to follow (P16). */
export async function readDevelopmentNeeds(ports: Ports, actor: PersonId): Promise<NeedsReading | undefined> {
  const { viewer, directory } = asking(ports, actor);
  if (!may(viewer, "needs.open", null)) return undefined;
  const { countedOn, units } = await needs.reportFor(ports);
  return {
    countedOn,
    groups: units.flatMap(({ unit, name, own, whole }): readonly NeedsGroup[] => {
      if (!may(viewer, "needs.read", { id: unit, head: directory.unit(unit)?.head })) return [];
      const groups: readonly NeedsGroup[] = [
        ...(whole ? [{ unit, name, scope: "whole" as const, cells: whole }] : []),
        { unit, name, scope: "own", cells: own },
      ];
      return groups.filter(({ cells }) => showsSomething(cells));
    }),
    nameOf: (unit) => directory.unit(unit)?.name,
  };
}
