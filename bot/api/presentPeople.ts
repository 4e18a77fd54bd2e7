import { problemSentence } from "#core/content/importProblems.ts";
import { remedyText } from "#core/content/importRemedies.ts";
import { type FoundPeople, PEOPLE_A_PAGE, actingFrom, headcount } from "#core/organisation/findPeople.ts";
import { type Person, ROLES } from "#core/organisation/organisation.ts";
import { outsideTheLine } from "#core/organisation/directory.ts";
import { checkOrganisation } from "#core/organisation/validate.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { FoundPeopleWire, PeopleDeskWire, RolesWire } from "./wire/people.ts";

/** The municipality as it stands in the directory: its units, and what is not right with it. */
export function presentPeopleDesk(reader: Reader): Wire<typeof PeopleDeskWire> {
  const { directory, locale } = reader;
  const count = headcount(directory);
  return {
    people: directory.organisation.people.length,
    units: directory.organisation.units.map(({ id, name, authority, parent, head }) => ({
      id,
      name,
      authority,
      ...(parent && { parent }),
      ...(head && { head: personRef(reader, head) }),
      people: count.get(id) ?? 0,
    })),
    problems: checkOrganisation(directory.organisation).map((one) => ({
      text: problemSentence(one, locale),
      remedy: remedyText(one, locale),
    })),
  };
}

/** A page of people, each as the reader may see them. */
export function presentFoundPeople(reader: Reader, { people, total, page }: FoundPeople): Wire<typeof FoundPeopleWire> {
  const outside = outsideTheLine(reader.directory.organisation);
  return {
    people: people.map((person) => listed(reader, person, outside.has(person.id))),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / PEOPLE_A_PAGE)),
  };
}

function listed(reader: Reader, person: Person, outsideLine: boolean) {
  const { directory, today } = reader;
  const manager = outsideLine ? undefined : directory.managerOf(person.id, today);
  return {
    person: personRef(reader, person.id),
    email: person.email,
    ...(manager && { manager: personRef(reader, manager) }),
    needsNoManager: outsideLine || directory.answersToBoard(person.id, today),
    roles: [...person.roles],
    leads: outsideLine ? 0 : directory.reportsOf(person.id, today).length,
    ...(person.leave && { leave: person.leave }),
    protected: person.protected,
    guest: person.guest ?? false,
    jobs: directory.organisation.assignments
      .filter((job) => job.person === person.id && (job.to === undefined || job.to >= today))
      .map(({ title, unit, from, to }) => ({
        title,
        unit: directory.unit(unit)?.name ?? unit,
        from,
        ...(to && { to }),
      })),
  };
}

/** Who has which role, and who acts for whom, with the decision and the days. */
export function presentRoles(reader: Reader): Wire<typeof RolesWire> {
  const { directory, today } = reader;
  const { people, representations } = directory.organisation;
  return {
    roles: ROLES.filter((role) => role !== "employee").map((role) => ({
      role,
      holders: people
        .filter(({ id }) => directory.hasRole(id, role))
        .map(({ id }) => ({
          person: personRef(reader, id),
          periods:
            role === "boardRepresentative"
              ? representations
                  .filter((each) => each.person === id && each.for === "board")
                  .map(({ decisionRef, from, to }) => ({ decisionRef, from, ...(to && { to }) }))
              : [],
        })),
    })),
    deputies: people
      .flatMap(({ id }) => actingFrom(directory, id, today))
      .flatMap(({ person, for: whom, decisionRef, from, to }) =>
        whom === "board"
          ? []
          : [{ person: personRef(reader, person), for: personRef(reader, whom), decisionRef, from, ...(to && { to }) }],
      ),
  };
}
