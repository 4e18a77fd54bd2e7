import assert from "node:assert/strict";
import type { PersonId, UnitId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { PEOPLE_A_PAGE, findPeople, headcount, unitsUnder } from "#core/organisation/findPeople.ts";
import type { Person } from "#core/organisation/organisation.ts";

const care = asId<UnitId>("care");
const north = asId<UnitId>("north");
const person = (name: string, unit: UnitId, title = "Undersköterska"): Person => ({
  id: asId<PersonId>(name),
  name,
  email: `${name}@b.example`,
  title,
  unit,
  roles: ["employee"],
  locale: "sv",
  protected: false,
});
const directory = directoryOf({
  people: [person("Åsa Öberg", care, "Chef"), person("Bo Ek", north), person("Anna Åhl", north)],
  units: [
    { id: care, name: "Vård och omsorg", authority: "SN" },
    { id: north, name: "Hemtjänst norr", parent: care, authority: "SN" },
  ],
  assignments: [],
  representations: [],
});
const names = (text: string, unit?: UnitId) =>
  findPeople(directory, { text, page: 0, ...(unit && { unit }) }).people.map(({ name }) => name);

describe("the people one looks for", () => {
  it("are found by parts of words, without regard to case and accents, in Swedish order", () => {
    assert.deepEqual(names(""), ["Anna Åhl", "Bo Ek", "Åsa Öberg"]);
    assert.deepEqual(names("asa OBERG"), ["Åsa Öberg"]);
    assert.deepEqual(names("ek under"), ["Bo Ek"], "every word counts, wherever it stands");
    assert.deepEqual(names("hemtjänst"), ["Anna Åhl", "Bo Ek"], "by the name of their unit too");
    assert.deepEqual(names("nobody"), []);
  });
  it("are those of a unit and of the units below it", () => {
    assert.deepEqual(names("", care).length, 3);
    assert.deepEqual(names("", north), ["Anna Åhl", "Bo Ek"]);
  });
  it("stand a page at a time, and a page too far is the last one", () => {
    const many = directoryOf({
      ...directory.organisation,
      people: Array.from({ length: PEOPLE_A_PAGE * 4 + 1 }, (_, index) => person(`Person ${1000 + index}`, north)),
    });
    const last = findPeople(many, { text: "", page: 99 });
    assert.deepEqual([last.total, last.page, last.people.length], [PEOPLE_A_PAGE * 4 + 1, 4, 1]);
  });
  it("are counted in each unit, and units that go in a circle do not hang it", () => {
    assert.deepEqual(
      [...headcount(directory)],
      [
        [care, 1],
        [north, 2],
      ],
    );
    const circle = directoryOf({
      ...directory.organisation,
      units: [
        { id: care, name: "A", parent: north, authority: "SN" },
        { id: north, name: "B", parent: care, authority: "SN" },
      ],
    });
    assert.equal(unitsUnder(circle, care).size, 2);
  });
});
