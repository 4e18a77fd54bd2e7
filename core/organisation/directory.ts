import type { PersonId, UnitId } from "#core/ids.ts";
import type { Assignment, Organisation, Person, Representation, Role, Unit } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";

/** Who is who on a given day: the organisation indexed for the questions the rest of the core asks. */
export type Directory = {
  readonly organisation: Organisation;
  readonly person: (id: PersonId) => Person | undefined;
  readonly unit: (id: UnitId) => Unit | undefined;
  /** The nearest manager; for the top of the chain, the board's first representative that day (P18). */
  readonly managerOf: (id: PersonId, on: Day) => PersonId | undefined;
  /**
   * Those who may act as the manager of a person that day, the nearest manager first: the manager and the manager's
   * deputies, or for the top all of the board's representatives. Never the person, who may be a deputy of the own manager.
   */
  readonly actingManagersOf: (id: PersonId, on: Day) => readonly PersonId[];
  /** People this person is the nearest manager of; for a representative of the board that day, the top of the chain. */
  readonly reportsOf: (id: PersonId, on: Day) => readonly PersonId[];
  /** Whom this person acts for that day: the board, or managers as their deputy. */
  readonly represents: (id: PersonId, on: Day) => readonly Representation["for"][];
  /** Who acts for the board, or for a manager as their deputy, that day: each by a decision, with its period. */
  readonly representatives: (whom: Representation["for"], on: Day) => readonly Representation[];
  /** At the top of the chain, so that the board is their principal (P18). */
  readonly answersToBoard: (id: PersonId, on: Day) => boolean;
  /** Everyone above in the line, nearest first. */
  readonly lineAbove: (id: PersonId, on: Day) => readonly PersonId[];
  /** The jobs in force by the assignments file, beside the one in the people file. */
  readonly jobsOf: (id: PersonId, on: Day) => readonly Assignment[];
  readonly salarySetterOf: (id: PersonId, on: Day) => PersonId | undefined;
  /** Leads others: holds a contract by default, and meets the leader's steps of a dialogue. The board's representatives do not. */
  readonly leads: (id: PersonId, on: Day) => boolean;
  readonly hasRole: (id: PersonId, role: Role) => boolean;
};

const inForce = (span: { readonly from: Day; readonly to?: Day }, on: Day) =>
  span.from <= on && (span.to === undefined || on <= span.to);

/** Indexes an organisation. Pure; rebuilt whenever the organisation changes. */
export function directoryOf(organisation: Organisation): Directory {
  const people = new Map(organisation.people.map((person) => [person.id, person]));
  const units = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const assignments = Map.groupBy(organisation.assignments, ({ person }) => person);
  const representatives = Map.groupBy(organisation.representations, (representation) => representation.for);
  const represented = Map.groupBy(organisation.representations, ({ person }) => person);
  const direct = Map.groupBy(organisation.people, ({ manager }) => manager);
  const assigned = Map.groupBy(organisation.assignments, ({ manager }) => manager);

  /** Assignments in force take the place of the job in the people file; of two jobs the first in the file is the main one. */
  const jobOf = (id: PersonId, on: Day) => assignments.get(id)?.find((job) => inForce(job, on));

  const lineManagerOf = (id: PersonId, on: Day) => jobOf(id, on)?.manager ?? people.get(id)?.manager;

  const representativesOf = (whom: Representation["for"], on: Day) =>
    (representatives.get(whom) ?? []).filter((span) => inForce(span, on));
  const actingFor = (whom: Representation["for"], on: Day) => representativesOf(whom, on).map(({ person }) => person);

  const represents = (id: PersonId, on: Day) =>
    (represented.get(id) ?? []).filter((span) => inForce(span, on)).map((span) => span.for);

  const outside = outsideTheLine(organisation);
  const isTop = (id: PersonId, on: Day) => people.has(id) && !outside.has(id) && lineManagerOf(id, on) === undefined;

  const lineReportsOf = (id: PersonId, on: Day) => {
    const candidates = new Set([
      ...(direct.get(id) ?? []).map((person) => person.id),
      ...(assigned.get(id) ?? []).map(({ person }) => person),
    ]);
    return [...candidates].filter((candidate) => candidate !== id && lineManagerOf(candidate, on) === id);
  };

  const managerOf = (id: PersonId, on: Day) =>
    lineManagerOf(id, on) ?? (isTop(id, on) ? actingFor("board", on)[0] : undefined);

  const actingManagersOf = (id: PersonId, on: Day): readonly PersonId[] => {
    const manager = lineManagerOf(id, on);
    const acting = manager ? [manager, ...actingFor(manager, on)] : isTop(id, on) ? actingFor("board", on) : [];
    return [...new Set(acting)].filter((one) => one !== id);
  };

  const reportsOf = (id: PersonId, on: Day): readonly PersonId[] => {
    if (!represents(id, on).includes("board")) return lineReportsOf(id, on);
    const tops = (direct.get(undefined) ?? []).map((person) => person.id).filter((person) => isTop(person, on));
    return [...new Set([...lineReportsOf(id, on), ...tops])];
  };

  const lineAbove = (id: PersonId, on: Day): readonly PersonId[] => {
    const line = new Set<PersonId>();
    for (let above = managerOf(id, on); above && above !== id && !line.has(above); above = managerOf(above, on))
      line.add(above);
    return [...line];
  };

  return {
    organisation,
    person: (id) => people.get(id),
    unit: (id) => units.get(id),
    managerOf,
    actingManagersOf,
    reportsOf,
    represents,
    representatives: representativesOf,
    answersToBoard: isTop,
    lineAbove,
    jobsOf: (id, on) => (assignments.get(id) ?? []).filter((job) => inForce(job, on)),
    salarySetterOf: (id, on) => jobOf(id, on)?.salarySetter ?? managerOf(id, on),
    leads: (id, on) => lineReportsOf(id, on).length > 0,
    hasRole: (id, role) => people.get(id)?.roles.includes(role) ?? false,
  };
}

/** The board's representatives, present and former: nobody manages them, and they are no top of the chain themselves. */
export const outsideTheLine = ({ people, representations }: Organisation): ReadonlySet<PersonId> =>
  new Set([
    ...people.filter(({ roles }) => roles.includes("boardRepresentative")).map(({ id }) => id),
    ...representations.filter((representation) => representation.for === "board").map(({ person }) => person),
  ]);
