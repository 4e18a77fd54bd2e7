import assert from "node:assert/strict";
import type { GoalServes } from "#core/goal/goal.ts";
import { mayServe } from "#core/goal/serving.ts";
import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import type { Above, PresentRows } from "#core/line/flags.ts";
import { goalTreeOf } from "#core/orgGoal/tree.ts";
import { employee, held, manager } from "../../test/support/builders.ts";
import { lineOfGoals } from "../../test/support/orgGoals.ts";
import { colleague, momentIn } from "../../test/support/town.ts";

const contract = asId<ContractId>("contract");
const inForce = (holder: PersonId): PresentRows => ({
  holder,
  contract,
  since: momentIn(-100),
  rows: [
    { key: "r1", kind: "result", text: "Kortare köer" },
    { key: "c1", kind: "commitment", text: "Leda lugnt" },
  ],
  earlier: [],
});
const above: Above = { tree: goalTreeOf(lineOfGoals()), rowsOf: inForce };
const result = (holder: PersonId, key = "r1", of = contract): GoalServes => ({
  kind: "result",
  holder,
  contract: of,
  key,
});
const may = (serves: GoalServes, was?: GoalServes) => mayServe(serves, held(), above, was);

describe("what a personal goal may serve (P5)", () => {
  it("is nothing, a goal of the municipality, or a result that the employee or the manager has in force", () => {
    for (const serves of [
      { kind: "none" },
      { kind: "orgGoal", id: "unit" },
      result(employee),
      result(manager),
    ] as const)
      assert.ok(may(serves), JSON.stringify(serves));
  });
  it("is no goal that does not exist, and no commitment", () => {
    for (const serves of [{ kind: "orgGoal", id: "gone" }, result(manager, "gone"), result(manager, "c1")] as const)
      assert.ok(!may(serves), JSON.stringify(serves));
  });
  it("is no result of somebody else, nor of a contract that is not in force", () => {
    assert.ok(!may(result(colleague)));
    assert.ok(!may(result(manager, "r1", asId<ContractId>("former"))));
  });
  it("may stay what it was when that is gone", () => {
    const gone = result(manager, "gone");
    assert.ok(may(gone, gone));
    assert.ok(!may(result(manager, "other"), gone));
  });
});
