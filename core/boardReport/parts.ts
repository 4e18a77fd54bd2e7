import type { UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";

/** A part of the municipality as the board knows them: a förvaltning with everything below. */
export type Part = { readonly id: UnitId; readonly name: string };

/**
 * The parts: what stands right below the municipality's topmost unit, each with everything below it, and the topmost unit's own
 * people as a part of their own. Where several units are topmost, they are the parts.
 */
export function partsOf(units: readonly Unit[]): {
  readonly parts: readonly Part[];
  readonly partOf: (unit: UnitId) => UnitId | undefined;
} {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const parentOf = ({ parent }: Unit) => (parent === undefined ? undefined : known.get(parent));
  const tops = units.filter((unit) => !parentOf(unit));
  const [only] = tops.length === 1 ? tops : [];
  const isPart = (unit: Unit) => {
    const parent = parentOf(unit);
    return parent === undefined || parent === only;
  };
  const partOf = (id: UnitId) => {
    const walked = new Set<UnitId>();
    let at = known.get(id);
    for (; at && !isPart(at); at = parentOf(at)) {
      // In a circle there is no way up: whoever works there is counted in the whole alone.
      if (walked.has(at.id)) return undefined;
      walked.add(at.id);
    }
    return at?.id;
  };
  return { parts: units.filter(isPart).map(({ id, name }) => ({ id, name })), partOf };
}
