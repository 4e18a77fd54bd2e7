import assert from "node:assert/strict";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { directoryOf } from "./directory.ts";
import { findPeople } from "./findPeople.ts";
import { leaversBetween, withLeavers } from "./leavers.ts";
import type { Organisation, Person } from "./organisation.ts";

const on = "2026-11-25" as Day;
const school = asId<UnitId>("school");
const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: asId<PersonId>(name),
  name,
  email: `${name}@b.example`,
  title: "Rektor",
  unit: school,
  roles: ["employee"],
  locale: "sv",
  protected: false,
  ...more,
});
const townOf = (...people: readonly Person[]): Organisation => ({
  people,
  units: [{ id: school, name: "Skolan", authority: "BUN" }],
  assignments: [],
  representations: [],
});

describe("people who leave", () => {
  const before = townOf(person("Karin"), person("Bo"), person("Hemlig", { protected: true }));

  it("are those whom the directory has no longer, with name, title and unit and nothing more, and nobody protected", () => {
    assert.deepEqual(leaversBetween(before, townOf(person("Bo")), on), [
      { id: "Karin", name: "Karin", title: "Rektor", unit: "school", leftOn: on },
    ]);
    assert.deepEqual(leaversBetween(before, before, on), []);
  });

  it("have a name and are found by it, and lead nobody", () => {
    const leavers = leaversBetween(before, townOf(person("Bo")), on);
    const now = directoryOf(townOf(person("Bo", { manager: asId<PersonId>("Karin") })));
    const all = withLeavers(now, leavers);
    assert.equal(all.person(asId("Karin"))?.name, "Karin");
    assert.deepEqual(
      findPeople(all, { text: "karin skolan", page: 0 }).people.map(({ id }) => id),
      ["Karin"],
    );
    assert.equal(now.person(asId("Karin")), undefined);
    assert.ok(!all.answersToBoard(asId("Karin"), on));
  });

  it("are not doubled when they have come back", () => {
    const leavers = leaversBetween(before, townOf(), on);
    const back = directoryOf(before);
    assert.equal(withLeavers(back, leavers), back);
  });
});
