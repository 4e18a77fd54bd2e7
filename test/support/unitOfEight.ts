import assert from "node:assert/strict";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";

const id = (name: string) => asId<PersonId>(name);

/** A unit of eight: who leads it and the seven she leads; above her the kommunchef; beside them who works elsewhere. */
export const eight = {
  chief: id("karin"),
  manager: id("maja"),
  team: ["ali", "bea", "cissi", "david", "elsa", "farid", "gun"].map(id),
  hr: id("henrik"),
  registrar: id("rut"),
  stranger: id("sten"),
} as const;

export const homeUnit = asId<UnitId>("hemmet");
const hall = asId<UnitId>("huset");

const person = (who: PersonId, manager: PersonId | undefined, more: Partial<Person> = {}): Person => ({
  id: who,
  name: `${who[0]?.toUpperCase()}${who.slice(1)} Ek`,
  email: `${who}@kommun.example`,
  title: "Medarbetare",
  unit: homeUnit,
  ...(manager && { manager }),
  roles: ["employee"],
  locale: "sv",
  protected: false,
  ...more,
});

const { chief, manager, team, hr, registrar, stranger } = eight;

export const unitOfEight = directoryOf({
  people: [
    person(chief, undefined, { unit: hall }),
    person(manager, chief),
    ...team.map((who) => person(who, manager)),
    person(hr, chief, { unit: hall, roles: ["employee", "hr"] }),
    person(registrar, chief, { unit: hall, roles: ["employee", "registrar"] }),
    person(stranger, chief, { unit: hall }),
  ],
  units: [
    { id: hall, name: "Kommunhuset", head: chief, authority: "Kommunstyrelsen" },
    { id: homeUnit, name: "Hemmet", parent: hall, head: manager, authority: "Kommunstyrelsen" },
  ],
  assignments: [],
  representations: [],
});

/** The one of the two in a dossier who is not its subject: who leads them. */
export const leaderOf = (subject: PersonId): PersonId => (subject === manager ? chief : manager);

/**
 * Who may ever read a text: nobody but who wrote it; the two it is between; also the registrar, when it is a record; also the
 * manager's manager, when it is a shared salary basis; everybody, when it is a public record (research/domain D10).
 */
const REACHES = ["author", "pair", "record", "salary", "public"] as const;
type Reach = (typeof REACHES)[number];

const MARK = "MÄRKE";
const MARKS = new RegExp(`${MARK}\\.(\\w+)\\.(\\w+)\\.(${REACHES.join("|")})\\.\\w+`, "gu");

/** A text that somebody writes in somebody's dossier, with who may read it in it. */
export const mark = (subject: PersonId, author: PersonId, reach: Reach, what: string) =>
  `${MARK}.${subject}.${author}.${reach}.${what}`;
export const ANY_MARK = new RegExp(MARK, "u");

function mayHave(reader: PersonId, subject: PersonId, author: PersonId, reach: Reach): boolean {
  const isOneOfTwo = reader === subject || reader === leaderOf(subject);
  switch (reach) {
    case "author":
      return reader === author;
    case "pair":
      return isOneOfTwo;
    case "record":
      return isOneOfTwo || reader === registrar;
    case "salary":
      return isOneOfTwo || reader === registrar || reader === leaderOf(leaderOf(subject));
    case "public":
      return true;
  }
}

/** Everything marked that somebody has been answered is theirs to read; gives how many different texts that were. */
export function onlyTheirs(reader: PersonId, answered: string): number {
  const found = new Map([...answered.matchAll(MARKS)].map((each) => [each[0], each]));
  const wrong = [...found.values()].filter(
    ([, subject = "", author = "", reach]) => !mayHave(reader, id(subject), id(author), reach as Reach),
  );
  assert.deepEqual(
    wrong.map(([text]) => text),
    [],
    `${reader} has read what is not theirs`,
  );
  return found.size;
}
