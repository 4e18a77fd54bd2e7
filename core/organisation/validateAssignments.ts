import type { Assignment } from "#core/organisation/organisation.ts";
import { problem } from "#core/organisation/problem.ts";
import type { Problem } from "#core/organisation/problem.ts";
import { nameIn, unitIn, unknownReferences } from "#core/organisation/validateLook.ts";
import type { Look } from "#core/organisation/validateLook.ts";
import { managerCircles } from "#core/organisation/validatePeople.ts";
import { addDays } from "#core/time.ts";
import type { Day } from "#core/time.ts";

const overlaps = (one: Assignment, other: Assignment) =>
  (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);

/** Jobs with dates: nobody twice in one unit at a time, nobody's own salary setter, no circle on any day. */
export function assignmentProblems(look: Look): readonly Problem[] {
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
      const closes = look.directory.managerOf(line.at(-1) ?? job.person, day) === job.person;
      if (!closes || known.has(membersKey(circle))) return [];
      known.add(membersKey(circle));
      const names = circle.map((id) => nameIn(look, id));
      return [problem(look.at("assignments.csv", job), "person.circle", { names, from: day })];
    });
  });
}

const membersKey = (members: readonly string[]) => members.toSorted().join(" ");

/** Those who act for others: both exist, and there is something to act in. */
export function representationProblems(look: Look): readonly Problem[] {
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
