import type { PersonId, UnitId } from "#core/ids.ts";
import type { OrgGoal, Organisation, Person, Role, Unit } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";

/** Who is who on a given day: the organisation indexed for the questions the rest of the core asks. */
export type Directory = {
  readonly organisation: Organisation;
  readonly person: (id: PersonId) => Person | undefined;
  readonly unit: (id: UnitId) => Unit | undefined;
  readonly goal: (id: string) => OrgGoal | undefined;
  /** The nearest manager; for the top of the chain, the board's first representative that day (P18). */
  readonly managerOf: (id: PersonId, on: Day) => PersonId | undefined;
  /** Those who may act as the manager of a person that day: the manager, the board's representatives, deputies. */
  readonly actingManagersOf: (id: PersonId, on: Day) => readonly PersonId[];
  /** People whose nearest manager (or board representative) this person is. */
  readonly reportsOf: (id: PersonId, on: Day) => readonly PersonId[];
  /** Everyone above in the line, nearest first. */
  readonly lineAbove: (id: PersonId, on: Day) => readonly PersonId[];
  readonly salarySetterOf: (id: PersonId, on: Day) => PersonId | undefined;
  /** Leads others: holds a contract by default, and meets the leader's steps of a dialogue. */
  readonly leads: (id: PersonId, on: Day) => boolean;
  readonly hasRole: (id: PersonId, role: Role) => boolean;
};

const inForce = (span: { readonly from: Day; readonly to?: Day }, on: Day) =>
  span.from <= on && (span.to === undefined || on <= span.to);

/** Indexes an organisation. Pure; rebuilt whenever the organisation changes. */
export function directoryOf(organisation: Organisation): Directory {
  const people = new Map(organisation.people.map((person) => [person.id, person]));
  const units = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const goals = new Map<string, OrgGoal>(organisation.goals.map((goal) => [goal.id, goal]));
  const assignments = Map.groupBy(organisation.assignments, ({ person }) => person);
  const representatives = Map.groupBy(organisation.representations, (representation) => representation.for);
  const represented = Map.groupBy(organisation.representations, ({ person }) => person);
  const direct = Map.groupBy(organisation.people, ({ manager }) => manager);
  const assigned = Map.groupBy(organisation.assignments, ({ manager }) => manager);

  const jobOf = (id: PersonId, on: Day) => assignments.get(id)?.find((job) => inForce(job, on));
  const actingFor = (whom: "board" | PersonId, on: Day) =>
    (representatives.get(whom) ?? []).filter((span) => inForce(span, on)).map(({ person }) => person);

  /** Board representatives are outside the line: nobody manages them, and they manage only its top. */
  const isTop = (person: Person) => person.manager === undefined && !person.roles.includes("boardRepresentative");

  const lineManagerOf = (id: PersonId, on: Day) => jobOf(id, on)?.manager ?? people.get(id)?.manager;

  const managerOf = (id: PersonId, on: Day): PersonId | undefined => {
    const person = people.get(id);
    if (!person) return undefined;
    return lineManagerOf(id, on) ?? (isTop(person) ? actingFor("board", on)[0] : undefined);
  };

  const actingManagersOf = (id: PersonId, on: Day): readonly PersonId[] => {
    const manager = lineManagerOf(id, on);
    if (manager) return [manager, ...actingFor(manager, on)];
    const person = people.get(id);
    return person && isTop(person) ? actingFor("board", on) : [];
  };

  const reportsOf = (id: PersonId, on: Day): readonly PersonId[] => {
    const candidates = new Set([
      ...(direct.get(id) ?? []).map((person) => person.id),
      ...(assigned.get(id) ?? []).map(({ person }) => person),
      ...((represented.get(id) ?? []).some((span) => span.for === "board" && inForce(span, on))
        ? (direct.get(undefined) ?? []).map((person) => person.id)
        : []),
    ]);
    return [...candidates].filter((candidate) => managerOf(candidate, on) === id || actingManagersOf(candidate, on)[0] === id);
  };

  const lineAbove = (id: PersonId, on: Day): readonly PersonId[] => {
    const line: PersonId[] = [];
    for (let above = managerOf(id, on); above && !line.includes(above) && above !== id; above = managerOf(above, on)) line.push(above);
    return line;
  };

  return {
    organisation,
    person: (id) => people.get(id),
    unit: (id) => units.get(id),
    goal: (id) => goals.get(id),
    managerOf,
    actingManagersOf,
    reportsOf,
    lineAbove,
    salarySetterOf: (id, on) => jobOf(id, on)?.salarySetter ?? managerOf(id, on),
    leads: (id, on) => reportsOf(id, on).length > 0 && !people.get(id)?.roles.includes("boardRepresentative"),
    hasRole: (id, role) => people.get(id)?.roles.includes(role) ?? false,
  };
}
