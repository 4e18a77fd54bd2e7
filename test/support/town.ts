import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { type Directory, directoryOf } from "#core/organisation/directory.ts";
import type { Organisation, Person, Role } from "#core/organisation/organisation.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/** The moment at which a test takes place, unless it says otherwise. */
export const NOW = "2026-09-14T08:00:00.000Z" as Instant;
export const TODAY = dayOf(NOW);

/** A day so many days from today. */
export const inDays = (days: number): Day => addDays(TODAY, days);
/** Ten o'clock (UTC) so many days from today. */
export const momentIn = (days: number): Instant => `${inDays(days)}T10:00:00.000Z` as Instant;

const person = (name: string) => asId<PersonId>(name);

/** Everybody a rule can be about, named for what they are to the employee. */
const board = person("board");
const formerBoard = person("formerBoard");
const chiefExecutive = person("chiefExecutive");
/** Förvaltningschef. */
export const director = person("director");
/** Enhetschef: the employee's nearest manager, and the holder of the contracts in these tests. */
export const unitHead = person("unitHead");
export const employee = person("employee");
export const colleague = person("colleague");
const protectedEmployee = person("protectedEmployee");
export const deputy = person("deputy");
export const formerDeputy = person("formerDeputy");
export const formerManager = person("formerManager");
export const salarySetter = person("salarySetter");
export const hr = person("hr");
const registrar = person("registrar");
export const admin = person("admin");
const safetyRep = person("safetyRep");
/** Known to the tenant, not to the directory. */
export const stranger = person("stranger");

export const people = {
  board,
  formerBoard,
  chiefExecutive,
  director,
  unitHead,
  employee,
  colleague,
  protectedEmployee,
  deputy,
  formerDeputy,
  formerManager,
  salarySetter,
  hr,
  registrar,
  admin,
  safetyRep,
  stranger,
} as const;

const social = asId<UnitId>("social");
const homeCare = asId<UnitId>("homeCare");
const office = asId<UnitId>("office");

const one = (
  id: PersonId,
  title: string,
  unit: UnitId,
  manager: PersonId | undefined,
  ...roles: readonly Role[]
): Person => ({
  id,
  name: `Namn ${id}`,
  email: `${id}@example.org`,
  title,
  unit,
  ...(manager && { manager }),
  roles: ["employee", ...roles],
  locale: "sv",
  protected: id === protectedEmployee,
});

/** A municipality as small as the rules allow. */
export const town: Organisation = {
  people: [
    one(board, "Ordförande", office, undefined, "boardRepresentative"),
    one(formerBoard, "Tidigare ordförande", office, undefined, "boardRepresentative"),
    one(chiefExecutive, "Kommunchef", office, undefined),
    one(director, "Förvaltningschef", social, chiefExecutive),
    one(unitHead, "Enhetschef", homeCare, director),
    one(employee, "Undersköterska", homeCare, unitHead),
    one(colleague, "Undersköterska", homeCare, unitHead),
    one(protectedEmployee, "Undersköterska", homeCare, unitHead),
    one(deputy, "Samordnare", homeCare, director),
    one(formerDeputy, "Samordnare", homeCare, director),
    one(formerManager, "Utredare", social, director),
    one(salarySetter, "Verksamhetschef", social, director),
    one(hr, "HR-specialist", office, chiefExecutive, "hr"),
    one(registrar, "Registrator", office, chiefExecutive, "registrar"),
    one(admin, "Systemförvaltare", office, chiefExecutive, "admin"),
    one(safetyRep, "Skyddsombud", homeCare, unitHead, "safetyRep"),
  ],
  units: [
    { id: office, name: "Kommunledningskontoret", head: chiefExecutive, authority: "KS" },
    { id: social, name: "Socialförvaltningen", parent: office, head: director, authority: "SN" },
    { id: homeCare, name: "Hemtjänsten", parent: social, head: unitHead, authority: "SN" },
  ],
  assignments: [
    {
      person: employee,
      unit: homeCare,
      title: "Undersköterska",
      manager: formerManager,
      from: inDays(-700),
      to: inDays(-60),
    },
    { person: employee, unit: homeCare, title: "Undersköterska", manager: unitHead, salarySetter, from: inDays(-59) },
  ],
  representations: [
    { person: formerBoard, for: "board", decisionRef: "KS 2022/1", from: inDays(-1400), to: inDays(-100) },
    { person: board, for: "board", decisionRef: "KS 2026/1", from: inDays(-99) },
    { person: formerDeputy, for: unitHead, decisionRef: "SN 2026/3", from: inDays(-40), to: inDays(-10) },
    { person: deputy, for: unitHead, decisionRef: "SN 2026/4", from: inDays(-5), to: inDays(20) },
  ],
};

export const directory: Directory = directoryOf(town);

/** The same town where the unit head has a second job, the main one, with the director; the unit is led for somebody else. */
export const townWithTwoJobs: Organisation = {
  ...town,
  assignments: [
    ...town.assignments,
    { person: unitHead, unit: social, title: "Projektledare", manager: director, from: inDays(-10) },
    { person: unitHead, unit: homeCare, title: "Enhetschef", manager: salarySetter, from: inDays(-10) },
  ],
};

/** The same town with one person changed. */
export const townWith = (
  changedPerson: Pick<Person, "id"> & Partial<Person>,
  more: Partial<Organisation> = {},
): Organisation => ({
  ...town,
  ...more,
  people: town.people.map((each) => (each.id === changedPerson.id ? { ...each, ...changedPerson } : each)),
});
