import type { PersonId } from "#core/ids.ts";
import type { Assignment, Organisation, Person, Representation } from "#core/organisation/organisation.ts";

/** Whose dossiers may look another way after a change of the organisation. */
export type Reorganised = {
  /** Of whom something is other than before: whoever has them in a picture is looked at as well, which the views know. */
  readonly changed: ReadonlySet<PersonId>;
  /** They, those who manage them or did, those whom they manage or did, and those in the units that somebody has left. */
  readonly touched: ReadonlySet<PersonId>;
};

/**
 * Compares two pictures of the municipality by what overviews are made of. Names, titles and addresses are in none of them. Undefined
 * where who stands for the board has changed: that turns who is at the top, so everybody is looked at.
 */
export function reorganised(before: Organisation, after: Organisation): Reorganised | undefined {
  if (standForBoard(before) !== standForBoard(after)) return undefined;
  const changed = new Set<PersonId>([
    ...differing(before.people, after.people, ({ id }) => id, standingOf),
    ...differing(before.assignments, after.assignments, ({ person }) => person),
    ...differing(before.representations, after.representations, ({ person }) => person),
    ...differing(before.representations, after.representations, ({ for: whom }) => whom).flatMap((whom) =>
      whom === "board" ? [] : whom,
    ),
  ]);
  const touched = new Set(changed);
  for (const organisation of [before, after]) {
    const left = new Set(organisation.people.filter(({ id }) => changed.has(id)).map(({ unit }) => unit));
    for (const { id, manager, unit } of organisation.people) {
      if (left.has(unit)) touched.add(id);
      relate(touched, changed, id, manager);
    }
    for (const { person, manager, salarySetter } of organisation.assignments) {
      relate(touched, changed, person, manager);
      relate(touched, changed, person, salarySetter);
    }
  }
  return { changed, touched };
}

/** Who leads a changed person looks another way, and so does who is led by one. */
function relate(
  touched: Set<PersonId>,
  changed: ReadonlySet<PersonId>,
  person: PersonId,
  leader: PersonId | undefined,
) {
  if (leader === undefined) return;
  if (changed.has(person)) touched.add(leader);
  if (changed.has(leader)) touched.add(person);
}

/** Those of whom the two say something else. */
function differing<T extends Person | Assignment | Representation, K extends string>(
  before: readonly T[],
  after: readonly T[],
  whose: (each: T) => K,
  what: (each: T) => object = (each: T) => each,
): readonly K[] {
  const said = (all: readonly T[]) =>
    new Map([...Map.groupBy(all, whose)].map(([key, those]) => [key, JSON.stringify(those.map(what))]));
  const [was, is] = [said(before), said(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
}

const standingOf = ({ name: _name, email: _email, title: _title, locale: _locale, ...standing }: Person) => standing;

const standForBoard = ({ people, representations }: Organisation): string =>
  JSON.stringify([
    people.filter(({ roles }) => roles.includes("boardRepresentative")).map(({ id }) => id),
    representations.filter((each) => each.for === "board"),
  ]);
