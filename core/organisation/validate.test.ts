import assert from "node:assert/strict";
import { problemText } from "#core/content/importProblems.ts";
import { LOCALES } from "#core/content/locale.ts";
import { asId } from "#core/ids.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Assignment, Organisation, Person, Representation, Unit } from "#core/organisation/organisation.ts";
import { isRefused } from "#core/organisation/problem.ts";
import type { ProblemKey } from "#core/organisation/problem.ts";
import { checkOrganisation } from "#core/organisation/validate.ts";
import type { Day } from "#core/time.ts";

/** An id that looks like Entra's, from a letter. */
const id = (letter: string) =>
  asId<PersonId>(`00000000-0000-4000-8000-${letter.charCodeAt(0).toString().padStart(12, "0")}`);
const unitId = (name: string) => asId<UnitId>(name);
const day = (text: string) => text as Day;

const person = (name: string, manager?: string, more: Partial<Person> = {}): Person => ({
  id: id(name[0]!),
  name,
  email: `${name.toLowerCase()}@example.example`,
  title: "",
  unit: unitId("office"),
  ...(manager ? { manager: id(manager) } : {}),
  roles: ["employee"],
  locale: "sv",
  protected: false,
  ...more,
});
const unit = (name: string, more: Partial<Unit> = {}): Unit => ({
  id: unitId(name),
  name,
  head: id("E"),
  authority: "KS",
  ...more,
});
const job = (name: string, at: string, from: string, more: Partial<Assignment> = {}): Assignment => ({
  person: id(name),
  unit: unitId(at),
  title: "",
  from: day(from),
  ...more,
});
const acts = (name: string, forWhom: Representation["for"]): Representation => ({
  person: id(name),
  for: forWhom,
  decisionRef: "KS 1",
  from: day("2026-01-01"),
});

const board = person("Birgitta", undefined, { roles: ["boardRepresentative"] });
const eva = person("Eva");
const karim = person("Karim", "E");
const sara = person("Sara", "K");
const sound: Organisation = {
  people: [board, eva, karim, sara],
  units: [unit("office"), unit("home", { parent: unitId("office"), head: id("K") })],
  assignments: [],
  representations: [acts("B", "board"), acts("S", id("K"))],
};
const people = (...more: readonly Person[]) => ({ people: [board, eva, karim, ...more] });
const units = (...more: readonly Unit[]) => ({ units: [...sound.units, ...more] });
const jobs = (...assignments: readonly Assignment[]) => ({ assignments });
const acting = (...more: readonly Representation[]) => ({ representations: [...sound.representations, ...more] });

type Case = readonly [what: string, parts: Partial<Organisation>, key: ProblemKey, says: string];

const refused: readonly Case[] = [
  ["two people with one id", people(sara, person("Samir", "K")), "person.duplicateId", "Samir har samma id som Sara."],
  [
    "two people with one e-mail address, in capitals or not",
    people(sara, person("Ali", "K", { email: "SARA@example.example" })),
    "person.duplicateEmail",
    "Ali har samma e-postadress som Sara: SARA@example.example.",
  ],
  [
    "a manager who does not exist",
    people(person("Sara", "X")),
    "reference.unknown",
    `Sara: managerId är ${id("X")}, som inte finns i people.csv.`,
  ],
  [
    "a person in a unit that does not exist",
    people(sara, person("Ali", "K", { unit: unitId("gone") })),
    "reference.unknown",
    "Ali: unit är gone, som inte finns i units.csv.",
  ],
  [
    "a person without a manager who is not the top",
    people(sara, person("Ali")),
    "person.noManager",
    "Ali har ingen chef. Bara den som är högst, Eva, får sakna chef.",
  ],
  ["somebody who is their own manager", people(sara, person("Ali", "A")), "person.circle", "Ali är sin egen chef."],
  [
    "managers in a circle, named all the way round",
    { people: [board, eva, person("Karim", "L"), sara, person("Lena", "M"), person("Mona", "K")] },
    "person.circle",
    "Cheferna går i cirkel: Karim → Lena → Mona → Karim.",
  ],
  [
    "managers whom an assignment closes to a circle, with the day",
    jobs(job("K", "home", "2026-09-01", { manager: id("S") })),
    "person.circle",
    "Cheferna går i cirkel från 2026-09-01: Karim → Sara → Karim.",
  ],
  [
    "managers who go in a circle when an assignment ends",
    {
      people: [board, eva, person("Karim", "S"), sara],
      ...jobs(job("K", "home", "2026-01-01", { manager: id("E"), to: day("2026-06-30") })),
    },
    "person.circle",
    "Cheferna går i cirkel: Karim → Sara → Karim.",
  ],
  [
    "two rows for one unit with two heads",
    units(unit("home", { head: id("S") })),
    "unit.twoHeads",
    "Enheten home har två rader med var sin chef: Karim och Sara.",
  ],
  [
    "two rows for one unit with one head",
    units(unit("home", { head: id("K") })),
    "unit.duplicate",
    "Enheten home har två rader.",
  ],
  [
    "a head who does not exist",
    units(unit("new", { head: id("X") })),
    "reference.unknown",
    `new: headId är ${id("X")}, som inte finns i people.csv.`,
  ],
  [
    "a unit below one that does not exist",
    units(unit("new", { parent: unitId("gone") })),
    "reference.unknown",
    "new: parentId är gone, som inte finns i units.csv.",
  ],
  [
    "a unit below itself",
    units(unit("new", { parent: unitId("new") })),
    "unit.circle",
    "Enheten new ligger under sig själv.",
  ],
  [
    "units in a circle",
    units(unit("one", { parent: unitId("two") }), unit("two", { parent: unitId("one") })),
    "unit.circle",
    "Enheterna går i cirkel: one → two → one.",
  ],
  [
    "an assignment of nobody",
    jobs(job("X", "office", "2026-01-01")),
    "reference.unknown",
    `personId är ${id("X")}, som inte finns i people.csv.`,
  ],
  [
    "an assignment nowhere",
    jobs(job("S", "office", "2026-01-01"), job("S", "gone", "2026-01-01")),
    "reference.unknown",
    "Sara: unitId är gone, som inte finns i units.csv.",
  ],
  [
    "an assignment under nobody",
    jobs(job("S", "office", "2026-01-01", { manager: id("X") })),
    "reference.unknown",
    `Sara: managerId är ${id("X")}, som inte finns i people.csv.`,
  ],
  [
    "a salary setter who does not exist",
    jobs(job("S", "office", "2026-01-01", { salarySetter: id("X") })),
    "reference.unknown",
    `Sara: salarySetterId är ${id("X")}, som inte finns i people.csv.`,
  ],
  [
    "a person's own salary setter",
    jobs(job("S", "office", "2026-01-01", { salarySetter: id("S") })),
    "assignment.ownSalary",
    "Sara är satt att sätta sin egen lön.",
  ],
  [
    "two assignments in one unit at the same time",
    jobs(job("S", "office", "2026-01-01", { to: day("2026-06-30") }), job("S", "office", "2026-06-30")),
    "assignment.overlap",
    "Sara har två uppdrag på office som gäller samtidigt.",
  ],
  [
    "a deputy who does not exist",
    acting(acts("X", id("K"))),
    "reference.unknown",
    `personId är ${id("X")}, som inte finns i people.csv.`,
  ],
  [
    "a deputy for nobody",
    acting(acts("S", id("X"))),
    "reference.unknown",
    `Sara: for är ${id("X")}, som inte finns i people.csv.`,
  ],
  ["one's own deputy", acting(acts("K", id("K"))), "representation.self", "Karim är satt som ersättare för sig själv."],
];

const warned: readonly Case[] = [
  [
    "an id that is none of Entra's",
    people(sara, person("Ali", "K", { id: asId<PersonId>("4711") })),
    "person.notObjectId",
    "Ali: 4711 är inget objekt-id från Entra.",
  ],
  [
    "a board's representative as manager",
    { people: [board, person("Eva", "B"), karim, sara] },
    "person.managedByBoard",
    "Eva har Birgitta, kommunstyrelsens företrädare, som chef.",
  ],
  [
    "nobody who represents the board",
    { people: [eva, karim, sara], representations: [] },
    "board.noRepresentative",
    "Ingen företräder kommunstyrelsen, så Eva saknar uppdragsgivare.",
  ],
  [
    "a board's representative without a period",
    { representations: [] },
    "board.noPeriod",
    "Birgitta har rollen boardRepresentative men ingen period",
  ],
  [
    "a board's representative without the role",
    { people: [person("Birgitta"), eva, karim, sara] },
    "board.noRole",
    "Birgitta företräder kommunstyrelsen men saknar rollen",
  ],
  [
    "a unit without a head",
    { units: [unit("office"), { id: unitId("home"), name: "home", authority: "KS" }] },
    "unit.noHead",
    "Enheten home har ingen chef.",
  ],
  [
    "a head who neither works nor leads anybody where others do",
    { ...people({ ...sara, unit: unitId("home") }), units: [unit("office"), unit("home", { head: id("B") })] },
    "unit.headElsewhere",
    "Enheten home har Birgitta som chef, men Birgitta hör till en annan enhet och leder ingen där.",
  ],
  [
    "an assignment elsewhere without one for the job at home",
    jobs(job("S", "home", "2026-01-01")),
    "assignment.replaces",
    "Medan uppdraget på home gäller räknas inte Sara till office.",
  ],
  [
    "a deputy for somebody who leads nobody",
    acting(acts("K", id("S"))),
    "representation.nobodyLed",
    "Karim är ersättare för Sara, som inte är chef för någon.",
  ],
];

describe("checking an organisation", () => {
  it("finds nothing wrong with a sound one", () => assert.deepEqual(checkOrganisation(sound), []));

  it("finds nothing wrong with two jobs at once in two units", () =>
    assert.deepEqual(
      checkOrganisation({ ...sound, ...jobs(job("S", "office", "2026-01-01"), job("S", "home", "2026-01-01")) }),
      [],
    ));

  it("finds nothing wrong with the head of a unit above, of an empty one, of one of others' people, or of one by a second job", () => {
    const [office, home] = [unit("office"), unit("home", { head: id("K") })];
    const at = (...there: readonly Person[]) => ({ ...sound, ...people(...there), units: [office, home] });
    const atHome = { ...sara, unit: unitId("home") };
    const nested = { ...at(sara), units: [office, { ...home, parent: office.id }] };
    const led = {
      ...at({ ...atHome, manager: id("E") }),
      ...jobs(job("S", "home", "2026-01-01", { manager: id("K") })),
    };
    for (const each of [nested, at(sara), at(atHome), led])
      assert.deepEqual(
        checkOrganisation(each).filter(({ key }) => key === "unit.headElsewhere"),
        [],
      );
  });

  const check = ([what, parts, key, says]: Case, severity: "refused" | "warning") =>
    it(`${severity === "refused" ? "refuses" : "warns of"} ${what}`, () => {
      const problems = checkOrganisation({ ...sound, ...parts });
      const sentences = problems.map((one) => problemText(one, "sv"));
      const found = problems.find((one) => one.key === key && problemText(one, "sv").includes(says));
      assert.ok(found, `${key} "${says}" is not among:\n${sentences.join("\n")}`);
      assert.equal(found.severity, severity);
      if (severity === "warning") assert.deepEqual(problems.filter(isRefused), []);
      for (const locale of LOCALES) assert.doesNotMatch(problemText(found, locale), /undefined|\[object/);
    });
  for (const one of refused) check(one, "refused");
  for (const one of warned) check(one, "warning");

  it("names each circle once, also when several lines lead into it", () => {
    const round = { people: [board, eva, person("Karim", "L"), person("Lena", "K"), sara, person("Ali", "L")] };
    const circles = checkOrganisation({ ...sound, ...round }).filter(({ key }) => key === "person.circle");
    assert.equal(circles.length, 1);
  });

  it("takes the one with most people below as the top", () => {
    const problems = checkOrganisation({ ...sound, people: [person("Ali"), ...sound.people] });
    assert.deepEqual(
      problems.map(({ params }) => params),
      [{ name: "Ali", top: "Eva" }],
    );
  });

  it("says the line a row was read from", () => {
    const lost = person("Ali", "X");
    const [problem] = checkOrganisation({ ...sound, ...people(sara, lost) }, (row) => (row === lost ? 7 : undefined));
    assert.equal(
      problemText(problem!, "en"),
      `people.csv, row 7: Ali: managerId is ${id("X")}, which is not in people.csv.`,
    );
  });
});
