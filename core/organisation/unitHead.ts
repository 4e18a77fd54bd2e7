import type { PersonId, UnitId } from "#core/ids.ts";
import type { Organisation, Person, Unit } from "./organisation.ts";

/** Who works in a unit or in one below it, and who is led there by whom: by the people file and by the jobs beside it. */
export type UnitLines = {
  readonly has: (person: PersonId) => boolean;
  /** Who has their place in the very unit, by the people file. */
  readonly membersOf: (unit: UnitId) => readonly Person[];
  readonly isWithin: (at: UnitId, unit: UnitId) => boolean;
  /** Whether somebody is the manager of anyone there, `except` one. */
  readonly leads: (leader: PersonId, unit: UnitId, except?: PersonId) => boolean;
  /** Whether there is anybody but this person. */
  readonly hasOthers: (person: PersonId, unit: UnitId) => boolean;
};

export function unitLinesOf({ people, units, assignments }: Omit<Organisation, "representations">): UnitLines {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const upwards = new Map(units.map(({ id }) => [id, lineOf(id, parents)]));
  const managers = new Map(people.map(({ id, manager }) => [id, manager]));
  const places = [
    ...people.map(({ id, unit, manager }) => ({ person: id, unit, manager })),
    ...assignments.map(({ person, unit, manager }) => ({ person, unit, manager: manager ?? managers.get(person) })),
  ];
  const led = Map.groupBy(places, ({ manager }) => manager);
  const isWithin = (at: UnitId, unit: UnitId) => upwards.get(at)?.has(unit) ?? false;
  const members = Map.groupBy(people, ({ unit }) => unit);
  return {
    has: (person) => managers.has(person),
    membersOf: (unit) => members.get(unit) ?? [],
    isWithin,
    leads: (leader, unit, except) =>
      led.get(leader)?.some((place) => place.person !== except && isWithin(place.unit, unit)) ?? false,
    hasOthers: (person, unit) => places.some((place) => place.person !== person && isWithin(place.unit, unit)),
  };
}

/** A unit and those it belongs to. Stops where a circle has slipped in. */
function lineOf(unit: UnitId, parents: ReadonlyMap<UnitId, UnitId | undefined>): ReadonlySet<UnitId> {
  const line = new Set<UnitId>();
  for (let at: UnitId | undefined = unit; at && !line.has(at); at = parents.get(at)) line.add(at);
  return line;
}

type Lines = { readonly before: UnitLines; readonly after: UnitLines };

/**
 * A head who has left, or leads nobody there any more while others do, is followed by whoever alone leads people in the unit from
 * outside the line within it; by nobody, when there is no one such. Being the head opens what many there have said.
 */
export function withHead(unit: Unit, { before, after }: Lines): Unit {
  const successor = successorAmong(after.membersOf(unit.id));
  const { head, ...rest } = unit;
  const followed = { ...rest, ...(successor && { head: successor }) };
  if (head === undefined) return isMade(unit) ? followed : unit;
  const stays =
    after.has(head) &&
    (after.leads(head, unit.id, successor) ||
      !before.leads(head, unit.id, successor) ||
      !after.hasOthers(head, unit.id));
  return stays ? unit : followed;
}

const isMade = ({ id }: Unit) => id.startsWith("account-");

function successorAmong(members: readonly Person[]): PersonId | undefined {
  const ids = new Set(members.map(({ id }) => id));
  const led = new Set(members.map(({ manager }) => manager));
  const heads = members.filter(({ id, manager }) => led.has(id) && (manager === undefined || !ids.has(manager)));
  return heads.length === 1 ? heads[0]?.id : undefined;
}
