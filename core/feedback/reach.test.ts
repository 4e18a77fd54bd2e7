import assert from "node:assert/strict";
import { viewerOf } from "#core/access/viewer.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { TODAY, directory as town, inDays, people } from "../../test/support/town.ts";
import { isFindable, nearestColleagues, unreachable } from "./reach.ts";

const changing = (who: PersonId, changes: Partial<Person>) => {
  const { organisation } = town;
  return directoryOf({
    ...organisation,
    people: organisation.people.map((person) => (person.id === who ? { ...person, ...changes } : person)),
  });
};
const why = (from: PersonId, to: PersonId, directory = town) =>
  unreachable(directory, viewerOf(directory, from, TODAY), to, TODAY)?.refusal.key;

describe("whom one can ask for feedback or thank", () => {
  it("is everybody who works here and may be named to the other", () => {
    assert.equal(why(people.employee, people.colleague), undefined);
    assert.equal(why(people.employee, people.unitHead), undefined);
    assert.equal(why(people.employee, people.stranger), "feedback.notHere");
    assert.equal(
      why(people.employee, people.colleague, changing(people.colleague, { guest: true })),
      "feedback.notHere",
    );
    const away = (to: number) => changing(people.colleague, { leave: { from: inDays(-1), to: inDays(to) } });
    assert.equal(why(people.employee, people.colleague, away(3)), "feedback.onLeave");
    assert.equal(why(people.employee, people.colleague, away(-1)), undefined);
  });
  it("is nobody whose name is masked for one of the two", () => {
    assert.equal(why(people.colleague, people.protectedEmployee), "feedback.protected");
    assert.equal(why(people.protectedEmployee, people.colleague), "feedback.protectedSelf");
    assert.equal(why(people.protectedEmployee, people.unitHead), undefined);
    assert.equal(why(people.unitHead, people.protectedEmployee), undefined);
    const finds = (from: PersonId, to: PersonId) => isFindable(town, viewerOf(town, from, TODAY), to, TODAY);
    assert.deepEqual(
      [
        finds(people.colleague, people.protectedEmployee),
        finds(people.protectedEmployee, people.colleague),
        finds(people.unitHead, people.protectedEmployee),
        finds(people.employee, people.employee),
        finds(people.employee, people.director),
      ],
      [false, false, true, false, true],
    );
  });
  it("begins with one's manager, then one's people and those beside one, without who is away", () => {
    const near = (who: PersonId, directory = town) =>
      nearestColleagues(directory, viewerOf(directory, who, TODAY), TODAY);
    const [first, ...beside] = near(people.employee);
    assert.equal(first, people.unitHead);
    assert.ok(beside.includes(people.colleague) && !beside.includes(people.employee));
    assert.ok(!near(people.colleague).includes(people.protectedEmployee));
    assert.ok(
      !near(people.employee, changing(people.colleague, { leave: { from: inDays(-1) } })).includes(people.colleague),
    );
  });
});
