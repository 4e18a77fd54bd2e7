import type { PersonId, UnitId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";

/** How many people stand on a page of a list. */
export const PEOPLE_A_PAGE = 25;

export type PeopleQuestion = {
  /** Words that all must be found in name, title, e-mail or unit. */
  readonly text: string;
  /** Only those of this unit and the units below it. */
  readonly unit?: UnitId;
  /** From 0. */
  readonly page: number;
};

export type FoundPeople = { readonly people: readonly Person[]; readonly total: number; readonly page: number };

const plain = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** People by words and unit, in the order of their names; a page that is not there is the last one. */
export function findPeople(directory: Directory, { text, unit, page }: PeopleQuestion): FoundPeople {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const within = unit === undefined ? undefined : unitsUnder(directory, unit);
  const fits = (person: Person) => {
    if (within && !within.has(person.unit)) return false;
    const about = plain([person.name, person.title, person.email, directory.unit(person.unit)?.name ?? ""].join(" "));
    return words.every((word) => about.includes(word));
  };
  const all = directory.organisation.people
    .filter(fits)
    .toSorted((one, other) => one.name.localeCompare(other.name, "sv") || one.id.localeCompare(other.id));
  const shown = Math.min(page, Math.max(0, Math.ceil(all.length / PEOPLE_A_PAGE) - 1));
  return {
    people: all.slice(shown * PEOPLE_A_PAGE, (shown + 1) * PEOPLE_A_PAGE),
    total: all.length,
    page: shown,
  };
}

/** A unit and every unit below it. */
export function unitsUnder({ organisation }: Directory, top: UnitId): ReadonlySet<UnitId> {
  const below = Map.groupBy(organisation.units, ({ parent }) => parent);
  const found = new Set<UnitId>();
  const walk = (unit: UnitId) => {
    if (found.has(unit)) return;
    found.add(unit);
    for (const { id } of below.get(unit) ?? []) walk(id);
  };
  walk(top);
  return found;
}

/** How many have their place in each unit, by the people file. */
export const headcount = ({ organisation }: Directory): ReadonlyMap<UnitId, number> =>
  new Map([...Map.groupBy(organisation.people, ({ unit }) => unit)].map(([unit, people]) => [unit, people.length]));

/** Who acts for somebody, or is to: representations whose period is not over. */
export const actingFrom = (directory: Directory, person: PersonId, today: string) =>
  directory.organisation.representations.filter(
    (each) => each.person === person && (each.to === undefined || each.to >= today),
  );
