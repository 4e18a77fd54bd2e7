import type { OrgGoalId, PersonId, UnitId } from "#core/ids.ts";
import { circles } from "#core/organisation/circles.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Assignment, OrgGoal, Organisation, Person } from "#core/organisation/organisation.ts";
import { problem } from "#core/organisation/problem.ts";
import type { FileName, Place, Problem } from "#core/organisation/problem.ts";
import { addDays } from "#core/time.ts";
import type { Day } from "#core/time.ts";

/** The line of the file that a record was read from. */
export type LineOf = (record: object) => number | undefined;

/**
 * What would break a chain or is likely a mistake in a whole organisation (P14, P18): circles, people, units and goals that
 * do not exist, two heads, people without a manager. Problems come in the order of the files and the rows in them.
 */
export function checkOrganisation(organisation: Organisation, lineOf: LineOf = () => undefined): readonly Problem[] {
  const look: Look = {
    ...organisation,
    directory: directoryOf(organisation),
    at: (file, record) => ({ file, line: lineOf(record) }),
  };
  return [
    ...peopleProblems(look),
    ...topProblems(look),
    ...unitProblems(look),
    ...assignmentProblems(look),
    ...representationProblems(look),
    ...goalProblems(look),
  ];
}

type Look = Organisation & {
  readonly directory: Directory;
  readonly at: (file: FileName, record: object) => Place;
};

const nameIn = ({ directory }: Look, id: PersonId) => directory.person(id)?.name ?? id;
const unitIn = ({ directory }: Look, id: UnitId) => directory.unit(id)?.name ?? id;

/** A problem for each cell of a row that names something its file does not hold. */
function unknownReferences(
  place: Place,
  who: string,
  references: readonly (readonly [column: string, value: string | undefined, known: unknown, target: FileName])[],
): readonly Problem[] {
  return references.flatMap(([column, value, known, target]) =>
    value === undefined || known !== undefined
      ? []
      : [problem(place, "reference.unknown", { who, column, value, target })],
  );
}

/** Each row that repeats an earlier row's key, together with that earlier row. */
function repeated<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly [row: T, first: T])[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((row) => [row, first] as const),
  );
}

const ENTRA_OBJECT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function peopleProblems(look: Look): readonly Problem[] {
  const { people, directory, at } = look;
  const here = (person: Person) => at("people.csv", person);
  const sameId = repeated(people, ({ id }) => id);
  const sameEmail = repeated(people, ({ email }) => email.toLowerCase()).filter(([one, first]) => one.id !== first.id);
  return [
    ...sameId.map(([person, { name }]) => problem(here(person), "person.duplicateId", { name: person.name, other: name })),
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
        ...(manager && manager.roles.includes("boardRepresentative")
          ? [problem(here(person), "person.managedByBoard", { name: person.name, representative: manager.name })]
          : []),
      ];
    }),
    ...managerCircles(look).map((circle) =>
      problem(at("people.csv", directory.person(circle[0]!)!), "person.circle", {
        names: circle.map((id) => nameIn(look, id)),
      }),
    ),
  ];
}

const managerCircles = ({ people, directory }: Look) =>
  circles(
    people.map(({ id }) => id),
    (id) => directory.person(id)?.manager,
  );

/** One person alone may lack a manager: the one below whom most people are. The board leads that one (P18). */
function topProblems(look: Look): readonly Problem[] {
  const { people, representations, directory, at } = look;
  const board = representations.filter((representation) => representation.for === "board");
  const outsideTheLine = new Set([
    ...people.filter(({ roles }) => roles.includes("boardRepresentative")).map(({ id }) => id),
    ...board.map(({ person }) => person),
  ]);
  const tops = people.filter(({ id, manager }) => manager === undefined && !outsideTheLine.has(id));
  const below = peopleBelow(look);
  const [top, ...others] = tops.toSorted((one, other) => (below.get(other.id) ?? 0) - (below.get(one.id) ?? 0));
  return [
    ...others.map((person) => problem(at("people.csv", person), "person.noManager", { name: person.name, top: top!.name })),
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
    for (let above = at.manager && directory.person(at.manager); above && !walked.has(above.id); ) {
      walked.add(above.id);
      at = above;
      above = at.manager && directory.person(at.manager);
    }
    below.set(at.id, (below.get(at.id) ?? 0) + 1);
  }
  return below;
}

function unitProblems(look: Look): readonly Problem[] {
  const { units, directory, at } = look;
  return [
    ...repeated(units, ({ id }) => id).map(([unit, first]) =>
      unit.head && first.head && unit.head !== first.head
        ? problem(at("units.csv", unit), "unit.twoHeads", {
            unit: first.name,
            heads: [nameIn(look, first.head), nameIn(look, unit.head)],
          })
        : problem(at("units.csv", unit), "unit.duplicate", { unit: first.name }),
    ),
    ...units.flatMap((unit) => [
      ...unknownReferences(at("units.csv", unit), unit.name, [
        ["parentId", unit.parent, unit.parent && directory.unit(unit.parent), "units.csv"],
        ["headId", unit.head, unit.head && directory.person(unit.head), "people.csv"],
      ]),
      ...(unit.head ? [] : [problem(at("units.csv", unit), "unit.noHead", { unit: unit.name })]),
    ]),
    ...circles<UnitId>(
      units.map(({ id }) => id),
      (id) => directory.unit(id)?.parent,
    ).map((circle) =>
      problem(at("units.csv", directory.unit(circle[0]!)!), "unit.circle", {
        names: circle.map((id) => unitIn(look, id)),
      }),
    ),
  ];
}

const overlaps = (one: Assignment, other: Assignment) =>
  (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);

function assignmentProblems(look: Look): readonly Problem[] {
  const { assignments, directory, at } = look;
  const jobsOf = Map.groupBy(assignments, ({ person }) => person);
  const rows = assignments.flatMap((job) => {
    const place = at("assignments.csv", job);
    const name = nameIn(look, job.person);
    const unit = unitIn(look, job.unit);
    const jobs = jobsOf.get(job.person) ?? [];
    const earlier = jobs.slice(0, jobs.indexOf(job));
    const home = directory.person(job.person)?.unit;
    const replaces =
      home !== undefined && job.unit !== home && !jobs.some((other) => other.unit === home && overlaps(job, other));
    return [
      ...unknownReferences(place, name, [
        ["personId", job.person, directory.person(job.person), "people.csv"],
        ["unitId", job.unit, directory.unit(job.unit), "units.csv"],
        ["managerId", job.manager, job.manager && directory.person(job.manager), "people.csv"],
        ["salarySetterId", job.salarySetter, job.salarySetter && directory.person(job.salarySetter), "people.csv"],
      ]),
      ...(earlier.some((other) => other.unit === job.unit && overlaps(job, other))
        ? [problem(place, "assignment.overlap", { name, unit })]
        : []),
      ...(replaces ? [problem(place, "assignment.replaces", { name, unit, other: unitIn(look, home) })] : []),
      ...(job.salarySetter === job.person ? [problem(place, "assignment.ownSalary", { name })] : []),
    ];
  });
  return [...rows, ...assignmentCircles(look)];
}

/** Circles that assignments close, on the days a chain changes: the first of a job and the first after it. */
function assignmentCircles(look: Look): readonly Problem[] {
  const known = new Set(managerCircles(look).map(membersKey));
  return look.assignments.flatMap((job) => {
    const days: readonly Day[] = job.to ? [job.from, addDays(job.to, 1)] : [job.from];
    return days.flatMap((day) => {
      const line = look.directory.lineAbove(job.person, day);
      const circle = [job.person, ...line];
      const closes = look.directory.managerOf(circle.at(-1)!, day) === job.person;
      if (!closes || known.has(membersKey(circle))) return [];
      known.add(membersKey(circle));
      const names = circle.map((id) => nameIn(look, id));
      return [problem(look.at("assignments.csv", job), "person.circle", { names, from: day })];
    });
  });
}

const membersKey = (members: readonly string[]) => members.toSorted().join(" ");

function representationProblems(look: Look): readonly Problem[] {
  const { representations, people, assignments, directory, at } = look;
  const leaders = new Set([...people, ...assignments].map(({ manager }) => manager));
  return representations.flatMap((row) => {
    const place = at("representations.csv", row);
    const name = nameIn(look, row.person);
    const forPerson = row.for === "board" ? undefined : row.for;
    const represented = forPerson && directory.person(forPerson);
    return [
      ...unknownReferences(place, name, [
        ["personId", row.person, directory.person(row.person), "people.csv"],
        ["for", forPerson, represented, "people.csv"],
      ]),
      ...(forPerson === row.person ? [problem(place, "representation.self", { name })] : []),
      ...(represented && !leaders.has(represented.id)
        ? [problem(place, "representation.nobodyLed", { name: represented.name, deputy: name })]
        : []),
    ];
  });
}

const LEVELS: readonly OrgGoal["level"][] = ["vision", "council", "authority", "unit"];

function goalProblems(look: Look): readonly Problem[] {
  const { goals, directory, at } = look;
  return [
    ...repeated(goals, ({ id }) => id).map(([goal]) =>
      problem(at("goals.csv", goal), "goal.duplicate", { goal: goal.title }),
    ),
    ...goals.flatMap((goal) => {
      const place = at("goals.csv", goal);
      const parent = goal.parent && directory.goal(goal.parent);
      const pointsUp = !parent || parent === goal || pointsUpwards(goal, parent);
      return [
        ...unknownReferences(place, goal.title, [
          ["parentId", goal.parent, parent, "goals.csv"],
          ["unitId", goal.unit, goal.unit && directory.unit(goal.unit), "units.csv"],
        ]),
        ...(goal.level !== "vision" && !goal.parent ? [problem(place, "goal.noParent", { goal: goal.title })] : []),
        ...(goal.level === "unit" && !goal.unit ? [problem(place, "goal.noUnit", { goal: goal.title })] : []),
        ...(pointsUp ? [] : [problem(place, "goal.wrongLevel", { goal: goal.title, parent: parent.title })]),
      ];
    }),
    ...circles<OrgGoalId>(
      goals.map(({ id }) => id),
      (id) => directory.goal(id)?.parent,
    ).map((circle) =>
      problem(at("goals.csv", directory.goal(circle[0]!)!), "goal.circle", {
        names: circle.map((id) => directory.goal(id)?.title ?? id),
      }),
    ),
  ];
}

/** A goal serves one on a higher level; a unit's goal may also serve that of the unit above. */
const pointsUpwards = (goal: OrgGoal, parent: OrgGoal) =>
  LEVELS.indexOf(parent.level) < LEVELS.indexOf(goal.level) || (goal.level === "unit" && parent.level === "unit");
