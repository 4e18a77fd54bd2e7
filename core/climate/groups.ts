import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import type { UnitId } from "#core/ids.ts";
import { circles } from "#core/organisation/circles.ts";
import type { Unit } from "#core/organisation/organisation.ts";

type Placed = Pick<Unit, "id" | "parent">;

/**
 * Whose answers stand behind what is shown, unit by unit. `own`: the unit's own answers with those of units below that are too
 * few by themselves. `whole`: all that is shown within the unit. `countedIn`: where the answers of a unit that is too small by
 * itself are counted, the nearest unit above that reaches five; whether it has any answers is not told by it.
 */
export type Groups = {
  readonly own: ReadonlyMap<UnitId, readonly UnitId[]>;
  readonly whole: ReadonlyMap<UnitId, readonly UnitId[]>;
  readonly countedIn: ReadonlyMap<UnitId, UnitId>;
};

/**
 * Divides the answers to one question so that no group of one to four can be had, by difference neither: the `own` groups have
 * no answer in common and at least five each, and everything else that is shown is a sum of whole such groups. So whatever is
 * taken away from whatever leaves none or at least five. Answers that reach five nowhere on the way up are not shown at all.
 */
export function groupsOf(units: readonly Placed[], answersOf: (unit: UnitId) => number): Groups {
  const { tops, below } = treeOf(units);
  const own = new Map<UnitId, readonly UnitId[]>();
  const whole = new Map<UnitId, readonly UnitId[]>();
  const countedIn = new Map<UnitId, UnitId>();

  /** What is shown within a unit, and what is left for the unit above. */
  const divide = (unit: UnitId): { readonly shown: readonly UnitId[]; readonly left: readonly UnitId[] } => {
    const parts = (below.get(unit) ?? []).map(divide);
    const together = [unit, ...parts.flatMap(({ left }) => left)];
    const reaches = together.reduce((sum, each) => sum + answersOf(each), 0) >= LEAST_GROUP;
    if (reaches) {
      own.set(unit, together);
      for (const each of together) countedIn.set(each, unit);
    }
    const shown = [...parts.flatMap((part) => part.shown), ...(reaches ? together : [])];
    if (shown.length > 0) whole.set(unit, shown);
    return { shown, left: reaches ? [] : together };
  };
  for (const top of tops) divide(top);
  return { own, whole, countedIn };
}

/** Fewer than five, perhaps none; counted in that unit's, or nowhere. */
export type TooFew = { readonly kind: "tooFew"; readonly countedIn?: UnitId };

export function tooFew({ countedIn }: Groups, unit: UnitId): TooFew {
  const where = countedIn.get(unit);
  return { kind: "tooFew", ...(where && { countedIn: where }) };
}

/** Units by what they belong to. One that belongs to something unknown is a top; a circle is opened somewhere. */
function treeOf(units: readonly Placed[]) {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const parentOf = (id: UnitId) => {
    const parent = known.get(id)?.parent;
    return parent !== undefined && known.has(parent) ? parent : undefined;
  };
  const opened = new Set(circles(known.keys(), parentOf).map(([first]) => first));
  const above = (id: UnitId) => (opened.has(id) ? undefined : parentOf(id));
  const ids = [...known.keys()];
  return { tops: ids.filter((id) => above(id) === undefined), below: Map.groupBy(ids, above) };
}
