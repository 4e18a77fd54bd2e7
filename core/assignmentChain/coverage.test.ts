import assert from "node:assert/strict";
import { active, awaitingNewPrincipal, proposed } from "../../test/support/builders.ts";
import { directory, inDays, people, TODAY } from "../../test/support/town.ts";
import { addCounts, factsOf, nextAssessmentIn, overdueIn } from "./coverage.ts";
import { leadersOf } from "./leaders.ts";

const facts = { ...factsOf([active()])!, to: inDays(300), assessments: [inDays(100), inDays(200)] };

describe("the chain of assignments", () => {
  it("knows a contract in force, and none while it is negotiated", () => {
    assert.equal(factsOf([proposed()]), undefined);
    assert.equal(factsOf([proposed(), active()])?.state, "active");
  });
  it("says what is missing or late on the day", () => {
    assert.deepEqual(overdueIn(undefined, TODAY), ["noContract"]);
    assert.deepEqual(overdueIn(facts, TODAY), []);
    assert.deepEqual(overdueIn(facts, inDays(101)), ["assessmentOverdue"]);
    assert.deepEqual(overdueIn({ ...facts, assessments: [] }, inDays(301)), ["periodEnded"]);
    assert.deepEqual(overdueIn({ ...facts, state: "awaitingNewPrincipal" }, TODAY), ["awaitingNewPrincipal"]);
    assert.equal(factsOf([awaitingNewPrincipal(people.deputy)])?.state, "awaitingNewPrincipal");
  });
  it("says when the next assessment is", () => {
    assert.equal(nextAssessmentIn(facts, inDays(101)), inDays(200));
    assert.equal(nextAssessmentIn(facts, inDays(201)), undefined);
  });
  it("counts", () =>
    assert.deepEqual(
      addCounts([
        { have: 1, of: 1 },
        { have: 0, of: 2 },
      ]),
      { have: 1, of: 3 },
    ));
  it("goes from the chief executive down over those who lead, each once, without the board and without employees", () => {
    const [top, ...others] = leadersOf(directory, TODAY);
    assert.deepEqual([top?.person, others], [people.chiefExecutive, []]);
    assert.deepEqual(
      top?.below.map(({ person, below }) => [person, below.map((each) => each.person)]),
      [[people.director, [people.unitHead]]],
    );
    assert.equal(leadersOf(directory, TODAY), leadersOf(directory, TODAY), "worked out once a day");
  });
});
