import { type ActsFor, actsFor } from "#core/contract/acting.ts";
import type { Contract } from "#core/contract/contract.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Role } from "#core/organisation/organisation.ts";
import { type StandsIn, standsIn } from "#core/organisation/standIn.ts";
import type { Day } from "#core/time.ts";

/** How one person stands to another on a day. */
export type Relation = "self" | "manager" | "deputy" | "managersManager" | "lineAbove" | "salarySetter" | "colleague";

/** Somebody who asks, with what the directory knows about them. */
export type Viewer = {
  readonly person: PersonId;
  readonly known: boolean;
  readonly knows: (subject: PersonId) => boolean;
  readonly has: (role: Role) => boolean;
  /** Leads others that day, or acts for somebody who does. */
  readonly leads: boolean;
  readonly isGuest: boolean;
  /** Has their place there, by the people file. */
  readonly worksIn: (unit: UnitId) => boolean;
  /** The kommunchef. */
  readonly isTop: boolean;
  /** Represents the board that day (P18). */
  readonly representsBoard: boolean;
  readonly is: (relation: Relation, subject: PersonId) => boolean;
  /** Was somebody's nearest manager on another day, or stood in for who was, as far as the files tell. */
  readonly ledOn: (subject: PersonId, day: Day) => boolean;
  /** Is the head of this unit or of one it belongs to, or stands in for who is. */
  readonly heads: (unit: UnitId) => boolean;
  /** For which manager of somebody they stand in that day, and since when. */
  readonly standsIn: (subject: PersonId) => StandsIn | undefined;
  /** For which party of a contract they act that day, if for any. */
  readonly actsFor: (contract: Pick<Contract, "holder" | "principal">) => ActsFor | undefined;
  /** The day it is. */
  readonly on: Day;
};

/** The viewer's standing in the organisation on a day. Somebody the directory does not know is a stranger to everyone. */
export function viewerOf(directory: Directory, person: PersonId, on: Day): Viewer {
  const known = directory.person(person) !== undefined;
  return {
    person,
    known,
    knows: (subject) => directory.person(subject) !== undefined,
    on,
    has: (role) => directory.hasRole(person, role),
    actsFor: (contract) => actsFor(contract, person, directory, on),
    standsIn: (subject) => (known ? standsIn(directory, person, subject, on) : undefined),
    get leads() {
      return directory.reportsOf(person, on).length > 0 || directory.represents(person, on).length > 0;
    },
    ledOn: (subject, day) => known && directory.actingManagersOf(subject, day).includes(person),
    heads: (unit) => {
      const mine = new Set([person, ...directory.represents(person, on)]);
      const walked = new Set<UnitId>();
      for (let at = directory.unit(unit); at && !walked.has(at.id); at = at.parent && directory.unit(at.parent)) {
        if (at.head && mine.has(at.head)) return true;
        walked.add(at.id);
      }
      return false;
    },
    isGuest: directory.person(person)?.guest ?? false,
    worksIn: (unit) => directory.person(person)?.unit === unit,
    isTop: known && directory.answersToBoard(person, on),
    representsBoard: known && directory.represents(person, on).includes("board"),
    is: (relation, subject) => {
      if (!known || !directory.person(subject)) return false;
      switch (relation) {
        case "self":
          return person === subject;
        case "manager":
          return person !== subject && directory.managerOf(subject, on) === person;
        case "deputy":
          return (
            person !== subject &&
            directory.managerOf(subject, on) !== person &&
            directory.actingManagersOf(subject, on).includes(person)
          );
        case "managersManager":
          return directory.lineAbove(subject, on)[1] === person;
        case "lineAbove": {
          const line = directory.lineAbove(subject, on);
          // Several may represent the board at once; the line names the first of them (P18).
          const forBoard = (each: PersonId) => directory.represents(each, on).includes("board");
          return line.includes(person) || (forBoard(person) && line.some(forBoard));
        }
        case "salarySetter":
          return directory.salarySetterOf(subject, on) === person;
        case "colleague":
          return person !== subject;
      }
    },
  };
}
