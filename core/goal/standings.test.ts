import assert from "node:assert/strict";
import { type PersonId, type UnitId, asId } from "#core/ids.ts";
import { evaluatedGoal, ongoingGoal, agreedGoal } from "../../test/support/builders.ts";
import { TODAY, inDays, people, town } from "../../test/support/town.ts";
import type { Goal } from "./goal.ts";
import { type GoalsRow, goalsRowOf, standingsReport } from "./standings.ts";

const [office, social, homeCare] = town.units.map(({ id }) => id) as [UnitId, UnitId, UnitId];
const rowOf = (...documents: readonly Goal[]) => goalsRowOf({ subject: people.employee, documents });

describe("what of somebody's goals is counted", () => {
  it("is whether what they have said of them is as planned, and what came of others, and no word of it", () => {
    const evaluated = [{ on: inDays(30), reached: true }];
    assert.deepEqual(rowOf(ongoingGoal("onTrack"), ongoingGoal("reportedDone"), evaluatedGoal()), {
      person: people.employee,
      asPlanned: true,
      evaluated,
    });
    assert.deepEqual(rowOf(ongoingGoal("onTrack"), ongoingGoal("atRisk")), {
      person: people.employee,
      asPlanned: false,
      evaluated: [],
    });
    assert.equal(rowOf(ongoingGoal("needsChange"))?.asPlanned, false);
  });

  it("is nothing of a goal that nothing was said of", () => assert.equal(rowOf(agreedGoal()), undefined));
});

describe("how goals stand in a unit", () => {
  const rows = (count: number, row: Partial<GoalsRow>): readonly GoalsRow[] =>
    Array.from({ length: count }, (_, index) => ({ person: asId<PersonId>(`p${index}`), evaluated: [], ...row }));
  const cellsOf = (by: readonly (readonly [UnitId, readonly GoalsRow[]])[]) => {
    const known = new Map(by);
    const { units } = standingsReport(town.units, (unit) => known.get(unit) ?? [], TODAY);
    return (unit: UnitId, scope: "own" | "whole" = "own") => units.find((each) => each.unit === unit)?.[scope];
  };

  it("is told from five people, as a share in words", () => {
    const cells = cellsOf([[homeCare, [...rows(4, { asPlanned: true }), ...rows(1, { asPlanned: false })]]]);
    assert.deepEqual(cells(homeCare)?.asPlanned, { kind: "shown", share: "nearlyAll", size: 5 });
    assert.deepEqual(cells(homeCare)?.reached, { kind: "tooFew" });
  });

  it("counts those who are too few in the unit above, so that no difference tells of them", () => {
    const cells = cellsOf([
      [office, rows(6, { asPlanned: true })],
      [social, rows(2, { asPlanned: false })],
      [homeCare, rows(3, { asPlanned: true })],
    ]);
    assert.deepEqual(cells(homeCare)?.asPlanned, { kind: "tooFew", countedIn: social });
    assert.deepEqual(cells(social)?.asPlanned, { kind: "shown", share: "half", size: 5 });
    assert.deepEqual(cells(office, "whole")?.asPlanned, { kind: "shown", share: "nearlyAll", size: 10 });
  });

  it("counts what was evaluated during the last year; who reached all of it", () => {
    const on = (days: number, ...reached: readonly boolean[]) => ({
      evaluated: reached.map((each) => ({ on: inDays(days), reached: each })),
    });
    const cells = cellsOf([[homeCare, [...rows(3, on(-364, true)), ...rows(2, on(-10, true, false))]]]);
    assert.deepEqual(cells(homeCare)?.reached, { kind: "shown", share: "half", size: 5 });
    assert.deepEqual(cellsOf([[homeCare, rows(5, on(-365, true))]])(homeCare)?.reached, { kind: "tooFew" });
  });
});
