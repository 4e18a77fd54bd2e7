import type { PersonId, UnitId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Organisation, Person } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";

/**
 * Somebody who has left and whose dossier still holds records: what they were called, so that the records can be found and read
 * by name (research/domain A6). Nobody with a protected identity is among them.
 */
export type Leaver = {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly unit: UnitId;
  /** The day on which the directory no longer had them. */
  readonly leftOn: Day;
};

/** Who is in the directory and will not be any more. */
export function leaversBetween(before: Organisation, after: Pick<Organisation, "people">, on: Day): readonly Leaver[] {
  const staying = new Set(after.people.map(({ id }) => id));
  return before.people
    .filter(({ id, protected: isProtected }) => !isProtected && !staying.has(id))
    .map(({ id, name, title, unit }) => ({ id, name, title, unit, leftOn: on }));
}

/** The directory with those who have left among its people: for names and for finding, never for who leads whom. */
export function withLeavers(directory: Directory, leavers: readonly Leaver[]): Directory {
  const gone = new Map(
    leavers.filter(({ id }) => !directory.person(id)).map((leaver) => [leaver.id, asPerson(leaver)]),
  );
  if (gone.size === 0) return directory;
  const { organisation } = directory;
  return {
    ...directory,
    organisation: { ...organisation, people: [...organisation.people, ...gone.values()] },
    person: (id) => directory.person(id) ?? gone.get(id),
  };
}

const asPerson = ({ id, name, title, unit }: Leaver): Person => ({
  id,
  name,
  title,
  unit,
  email: "",
  roles: [],
  locale: "sv",
  protected: false,
});
