import assert from "node:assert/strict";
import type { Contract } from "#core/contract/contract.ts";
import { active, awaitingNewPrincipal, holder, proposed } from "../../test/support/builders.ts";
import { directory, inDays, people, TODAY } from "../../test/support/town.ts";
import { addCounts, factsOf, overdueIn } from "./coverage.ts";
import { leadersOf } from "./leaders.ts";

const among = (...documents: readonly Contract[]) => factsOf({ subject: holder, documents });
const facts = { ...among(active())!, to: inDays(300), nextAssessment: inDays(100) };

describe("the chain of assignments", () => {
  it("knows a contract in force, and none while it is negotiated", () => {
    assert.equal(among(proposed()), undefined);
    assert.equal(among(proposed(), active())?.state, "active");
  });
  it("says what is missing or late on the day", () => {
    assert.deepEqual(overdueIn(undefined, TODAY), ["noContract"]);
    assert.deepEqual(overdueIn(facts, TODAY), []);
    assert.deepEqual(overdueIn(facts, inDays(101)), ["assessmentOverdue"]);
    assert.deepEqual(overdueIn({ ...facts, nextAssessment: inDays(310) }, inDays(301)), ["periodEnded"]);
    assert.deepEqual(overdueIn({ ...facts, state: "awaitingNewPrincipal" }, TODAY), ["awaitingNewPrincipal"]);
    assert.equal(among(awaitingNewPrincipal(people.deputy))?.state, "awaitingNewPrincipal");
  });
  it("leaves out the days whose assessment has been opened", () => {
    const [first, ...later] = active().assessments;
    const assessed = { ...active(), assessments: [first!, inDays(400)], assessing: { opened: first! } };
    assert.deepEqual([among(active())?.nextAssessment, later], [first, []]);
    assert.equal(among(assessed)?.nextAssessment, inDays(400));
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
