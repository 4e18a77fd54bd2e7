import assert from "node:assert/strict";
import { type SalaryBasisId, type UnitId, asId } from "#core/ids.ts";
import { type Calibration, type Member, calibrate } from "#core/salary/calibration.ts";
import { criteriaNow } from "#core/salary/criteriaShelf.ts";
import type { SalaryStep } from "#core/salary/criteria.ts";
import { TODAY } from "../../test/support/town.ts";

const [unit, other] = [asId<UnitId>("homeCare"), asId<UnitId>("social")];
const [first] = criteriaNow([]).sets.staff;
assert.ok(first);
const criterion = first;

const judged = (basis: string, step: SalaryStep = "expected", version = 0): Member => ({
  set: "staff",
  judged: { basis: asId<SalaryBasisId>(basis), version, criteria: [criterion], steps: { [criterion.key]: step } },
});
const waiting: Member = { set: "staff" };
const five = ["a", "b", "c", "d", "e"].map((basis) => judged(basis));
const shown = (made: readonly Calibration[]) => made.map((each) => [each.judged, each.steps[criterion.key]]);
const counted = (members: readonly Member[], made: readonly Calibration[] = [], where = unit) =>
  calibrate(where, members, made, TODAY);

describe("a calibration of how the steps are used", () => {
  it("is counted by step when everybody in a group of five is judged, by the same wording", () => {
    assert.deepEqual(shown(counted([judged("x", "develop"), ...five.slice(1)])), [
      [5, { develop: 1, expected: 4, above: 0 }],
    ]);
    assert.deepEqual(counted([...five, waiting]), []);
    assert.deepEqual(counted(five.slice(1)), []);
    assert.deepEqual(counted([...five.slice(1), judged("x", "develop", 1)]), []);
  });

  it("counts by the criteria of the basis, also of who has begun to lead since", () => {
    // Of six, one was opened as staff and leads now, and is not judged yet: the five others are not shown without them.
    assert.deepEqual(counted([...five, waiting, { set: "leaders" }]), []);
    assert.deepEqual(shown(counted([...five, { set: "leaders" }])), [[5, { develop: 0, expected: 5, above: 0 }]]);
  });

  it("does not change when somebody comes, goes or is judged anew", () => {
    const made = counted(five);
    const [, ...without] = five;
    for (const members of [
      [...five, judged("f", "develop")],
      without,
      [...without, judged("f", "develop")],
      [...without, judged("a", "develop")],
    ])
      assert.deepEqual(counted(members, made), []);
  });

  it("is made anew when all of them have a new judgement, and counts none twice", () => {
    const made = counted(five);
    const next = ["f", "g", "h", "i", "j"].map((basis) => judged(basis, "above"));
    const [again] = counted(next, made);
    assert.ok(again);
    assert.deepEqual(shown([again]), [[5, { develop: 0, expected: 0, above: 5 }]]);
    assert.deepEqual(counted(five, [again]), []);
  });

  it("leaves out who has been counted in another unit: not even a unit that takes over another's people tells one apart", () => {
    const made = counted(five);
    assert.deepEqual(counted([...five, judged("f", "develop")], made, other), []);
    const fresh = ["f", "g", "h", "i", "j"].map((basis) => judged(basis, "above"));
    assert.deepEqual(shown(counted([...five, ...fresh], made, other)), [[5, { develop: 0, expected: 0, above: 5 }]]);
  });
});
