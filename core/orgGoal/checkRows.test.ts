import assert from "node:assert/strict";
import { problemText } from "#core/content/importProblems.ts";
import { LOCALES } from "#core/content/locale.ts";
import type { Problem, ProblemKey, Severity } from "#core/organisation/problem.ts";
import { decidedGoal, goalId, orgGoalTerms, unitId } from "../../test/support/orgGoals.ts";
import { inDays } from "../../test/support/town.ts";
import { goalProblems } from "./checkRows.ts";
import type { GoalRow } from "./goalRow.ts";
import { type GoalTree, NO_GOALS, goalTreeOf } from "./tree.ts";

const row = (name: string, level: GoalRow["level"], parent?: string, more: Partial<GoalRow> = {}): GoalRow => ({
  ...orgGoalTerms({ level, title: name, ...(parent && { parent: goalId(parent) }) }),
  id: goalId(name),
  decisionRef: "KF 1",
  ...more,
});
const home = { unit: unitId("homeCare") };
const sound = [row("vision", "vision"), row("council", "council", "vision"), row("ours", "unit", "council", home)];

const check = (rows: readonly GoalRow[], tree: GoalTree = NO_GOALS, closing: readonly string[] = []) =>
  goalProblems(rows, { tree, hasUnit: (unit) => unit === home.unit, closing: new Set(closing) });

const isSaid = (problems: readonly Problem[], key: ProblemKey, severity: Severity, says: string) => {
  const found = problems.find((one) => one.key === key && problemText(one, "sv").includes(says));
  assert.ok(found, `"${says}" is not among:\n${problems.map((one) => problemText(one, "sv")).join("\n")}`);
  assert.equal(found.severity, severity);
  for (const locale of LOCALES) assert.doesNotMatch(problemText(found, locale), /undefined|\[object/);
};

const refused: readonly (readonly [what: string, rows: readonly GoalRow[], key: ProblemKey, says: string])[] = [
  [
    "two goals with one id",
    [row("council", "council", "vision")],
    "goal.duplicate",
    'Målet "council" har samma goalId som ett mål före.',
  ],
  [
    "a goal with the id of something else",
    [row("chain", "council", "vision")],
    "goal.badId",
    'Målet "chain" har ett goalId som inte går att använda.',
  ],
  [
    "a goal with an id that a store cannot keep",
    [row("kf/1", "council", "vision")],
    "goal.badId",
    'Målet "kf/1" har ett goalId som inte går att använda.',
  ],
  [
    "a goal that serves one that does not exist",
    [row("new", "council", "gone")],
    "reference.unknown",
    "new: parentId är gone, som inte finns i goals.csv.",
  ],
  [
    "a goal of a unit that does not exist",
    [row("new", "unit", "council", { unit: unitId("gone") })],
    "reference.unknown",
    "new: unitId är gone, som inte finns i units.csv.",
  ],
  [
    "a goal that serves a lower one",
    [row("new", "council", "ours")],
    "goal.wrongLevel",
    'Målet "new" pekar på "ours", som inte ligger på en högre nivå.',
  ],
  ["a goal that serves itself", [row("new", "council", "new")], "goal.circle", 'Målet "new" pekar på sig själv.'],
  [
    "goals in a circle",
    [row("one", "unit", "two", home), row("two", "unit", "one", home)],
    "goal.circle",
    "Målen går i cirkel: one → two → one.",
  ],
  [
    "a goal that begins when the one above has ended",
    [row("old", "council", "vision", { to: inDays(-1) }), row("late", "unit", "old", { ...home, from: inDays(0) })],
    "goal.afterParent",
    'Målet "late" börjar efter att "old" slutar gälla',
  ],
];
const warned: typeof refused = [
  [
    "a goal that serves nothing",
    [row("new", "council")],
    "goal.noParent",
    'Målet "new" pekar inte på något mål ovanför.',
  ],
  [
    "a unit's goal without the unit",
    [row("new", "unit", "council")],
    "goal.noUnit",
    'Målet "new" är en enhets mål men säger inte vilken enhets.',
  ],
];

describe("checking the rows of goals.csv", () => {
  it("finds nothing wrong with a sound tree", () => assert.deepEqual(check(sound), []));
  for (const [what, more, key, says] of refused)
    it(`refuses ${what}`, () => isSaid(check([...sound, ...more]), key, "refused", says));
  for (const [what, more, key, says] of warned)
    it(`warns of ${what}`, () => isSaid(check([...sound, ...more]), key, "warning", says));

  it("lets rows point at goals that are there already", () => {
    const tree = goalTreeOf([decidedGoal("vision", { level: "vision" })]);
    assert.deepEqual(check([row("council", "council", "vision")], tree), []);
  });
  it("refuses to close a goal that others go on serving", () => {
    const tree = goalTreeOf([
      decidedGoal("vision", { level: "vision" }),
      decidedGoal("council", { level: "council", parent: goalId("vision") }),
    ]);
    isSaid(check([], tree, ["vision"]), "goal.leftBelow", "refused", "står kvar medan målet det bidrar till avslutas");
  });
});
