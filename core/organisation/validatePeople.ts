import type { PersonId } from "#core/ids.ts";
import { circles } from "#core/organisation/circles.ts";
import { outsideTheLine } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { problem } from "#core/organisation/problem.ts";
import type { Problem } from "#core/organisation/problem.ts";
import { nameIn, repeated, unknownReferences } from "#core/organisation/validateLook.ts";
import type { Look } from "#core/organisation/validateLook.ts";

const ENTRA_OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** People as rows: one each, with a unit and a manager that exist, and no circle of managers. */
export function peopleProblems(look: Look): readonly Problem[] {
  const { people, directory, at } = look;
  const here = (person: Person) => at("people.csv", person);
  const sameId = repeated(people, ({ id }) => id);
  const sameEmail = repeated(people, ({ email }) => email.toLowerCase()).filter(([one, first]) => one.id !== first.id);
  return [
    ...sameId.map(([person, { name }]) =>
      problem(here(person), "person.duplicateId", { name: person.name, other: name }),
    ),
    ...sameEmail.map(([person, { name }]) =>
      problem(here(person), "person.duplicateEmail", { name: person.name, other: name, email: person.email }),
    ),
    ...people.flatMap((person) => {
      const manager = person.manager && directory.person(person.manager);
      return [
        ...(ENTRA_OBJECT_ID.test(person.id)
          ? []
          : [problem(here(person), "person.notObjectId", { name: person.name, id: person.id })]),
        ...unknownReferences(here(person), person.name, [
          ["unit", person.unit, directory.unit(person.unit), "units.csv"],
          ["managerId", person.manager, manager, "people.csv"],
        ]),
        ...(manager?.roles.includes("boardRepresentative")
          ? [problem(here(person), "person.managedByBoard", { name: person.name, representative: manager.name })]
          : []),
      ];
    }),
    ...managerCircles(look).map((circle) =>
      problem(at("people.csv", circle[0] && directory.person(circle[0])), "person.circle", {
        names: circle.map((id) => nameIn(look, id)),
      }),
    ),
  ];
}

export const managerCircles = ({ people, directory }: Look) =>
  circles(
    people.map(({ id }) => id),
    (id) => directory.person(id)?.manager,
  );

/** One person alone may lack a manager: the one below whom most people are. The board leads that one (P18). */
export function topProblems(look: Look): readonly Problem[] {
  const { people, representations, directory, at } = look;
  const board = representations.filter((representation) => representation.for === "board");
  const outside = outsideTheLine(look);
  const tops = people.filter(({ id, manager }) => manager === undefined && !outside.has(id));
  const below = peopleBelow(look);
  const [top, ...others] = tops.toSorted((one, other) => (below.get(other.id) ?? 0) - (below.get(one.id) ?? 0));
  return [
    ...others.map((person) =>
      problem(at("people.csv", person), "person.noManager", { name: person.name, top: top?.name ?? "" }),
    ),
    ...(top && board.length === 0
      ? [problem({ file: "representations.csv" }, "board.noRepresentative", { top: top.name })]
      : []),
    ...people
      .filter(({ id, roles }) => roles.includes("boardRepresentative") && !board.some(({ person }) => person === id))
      .map((person) => problem(at("people.csv", person), "board.noPeriod", { name: person.name })),
    ...board
      .filter(({ person }) => directory.person(person) && !directory.hasRole(person, "boardRepresentative"))
      .map((row) => problem(at("representations.csv", row), "board.noRole", { name: nameIn(look, row.person) })),
  ];
}

/** How many people the end of each person's chain has below it. */
function peopleBelow({ people, directory }: Look): ReadonlyMap<PersonId, number> {
  const below = new Map<PersonId, number>();
  for (const person of people) {
    const walked = new Set<PersonId>();
    let at = person;
    for (let above = at.manager && directory.person(at.manager); above && !walked.has(above.id);) {
      walked.add(above.id);
      at = above;
      above = at.manager && directory.person(at.manager);
    }
    below.set(at.id, (below.get(at.id) ?? 0) + 1);
  }
  return below;
}
