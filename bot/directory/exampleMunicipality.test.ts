import assert from "node:assert/strict";
import { join } from "node:path";
import { readCsvFiles } from "#bot/directory/csvFiles.ts";
import { readImportFolder } from "#bot/directory/importOrganisation.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { ROLES } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";

const {
  organisation,
  goals = [],
  problems,
} = readCsvFiles(await readImportFolder(join(import.meta.dirname, "../local/example")));
const { people, units, assignments } = organisation!;
const directory = directoryOf(organisation!);

const day = (text: string) => text as Day;
const TODAY = day("2026-05-04");
const idOf = (name: string): PersonId => {
  const found = people.find((person) => person.name === name);
  assert.ok(found, `${name} is not in the example`);
  return found.id;
};
const namesOf = (ids: readonly (PersonId | undefined)[]) => ids.map((id) => id && directory.person(id)?.name);

describe("the example municipality", () => {
  it("is imported without a problem", () => assert.deepEqual(problems, []));
  it("has about fifty people in nine units of three authorities", () => {
    assert.equal(people.length, 49);
    assert.equal(units.length, 9);
    assert.deepEqual([...new Set(units.map(({ authority }) => authority))].toSorted(), [
      "Barn- och utbildningsnämnden",
      "Kommunstyrelsen",
      "Vård- och omsorgsnämnden",
    ]);
  });
  it("has somebody in every role, somebody on leave, protected, English-speaking, and with two jobs", () => {
    for (const role of ROLES)
      assert.ok(
        people.some(({ roles }) => roles.includes(role)),
        role,
      );
    assert.ok(people.some(({ leave }) => leave));
    assert.equal(people.filter((person) => person.protected).length, 1);
    assert.ok(people.some(({ locale }) => locale === "en"));
    assert.deepEqual(
      [...Map.groupBy(assignments, ({ person }) => person)]
        .filter(([, jobs]) => jobs.length > 1)
        .map(([person]) => namesOf([person])[0]),
      ["Nils Bergkvist"],
    );
  });
  it("uses no real e-mail domain", () => {
    for (const { email } of people) assert.match(email, /^[a-z.-]+@bjorkhult\.example$/);
  });
  it("gives each unit a head who leads people", () => {
    for (const { head, name } of units) assert.ok(directory.leads(head!, TODAY), name);
  });

  it("has Karim manage Sara", () => {
    assert.deepEqual(namesOf([directory.managerOf(idOf("Sara Lindqvist"), TODAY)]), ["Karim Haddad"]);
    assert.ok(directory.reportsOf(idOf("Karim Haddad"), TODAY).includes(idOf("Sara Lindqvist")));
    assert.equal(directory.leads(idOf("Sara Lindqvist"), TODAY), false);
  });
  it("leads from Sara through four levels to the board's representative", () =>
    assert.deepEqual(namesOf(directory.lineAbove(idOf("Sara Lindqvist"), TODAY)), [
      "Karim Haddad",
      "Anders Holm",
      "Eva Nordström",
      "Birgitta Ek",
    ]));
  it("gives Eva the board's representative in force as her principal, not the former one", () => {
    const eva = idOf("Eva Nordström");
    assert.deepEqual(namesOf(directory.actingManagersOf(eva, TODAY)), ["Birgitta Ek"]);
    assert.deepEqual(namesOf(directory.actingManagersOf(eva, day("2024-06-03"))), ["Rolf Sandell"]);
    assert.deepEqual(directory.reportsOf(idOf("Rolf Sandell"), TODAY), []);
  });
  it("lets Maria act for Karim in the summer, and not before or after", () => {
    const acting = (on: string) => namesOf(directory.actingManagersOf(idOf("Sara Lindqvist"), day(on)));
    assert.deepEqual(acting("2026-06-22"), ["Karim Haddad", "Maria Lindgren"]);
    assert.deepEqual(acting("2026-08-16"), ["Karim Haddad", "Maria Lindgren"]);
    assert.deepEqual(acting("2026-06-21"), ["Karim Haddad"]);
    assert.deepEqual(acting("2026-08-17"), ["Karim Haddad"]);
    assert.deepEqual(namesOf(directory.actingManagersOf(idOf("Maria Lindgren"), day("2026-07-01"))), ["Karim Haddad"]);
  });
  it("names another than the manager where salaries are set above", () =>
    assert.deepEqual(namesOf([directory.salarySetterOf(idOf("Abebe Tesfaye"), TODAY)]), ["Ingrid Falk"]));

  it("has goals from one vision down to the units, each with a measure, none pointing nowhere", () => {
    const count = (level: string) => goals.filter((goal) => goal.level === level).length;
    assert.deepEqual(["vision", "council", "authority", "unit"].map(count), [1, 3, 4, 8]);
    for (const { measure, title } of goals) assert.ok(measure.length > 10, title);
  });
});
