import assert from "node:assert/strict";
import { given, when, documentsOf } from "../../test/support/specification.ts";
import {
  GROUNDS,
  around,
  decidedGoal,
  draftGoal,
  goalId,
  lineOfGoals,
  orgGoalTerms,
  unitId,
} from "../../test/support/orgGoals.ts";
import { hr, inDays, momentIn } from "../../test/support/town.ts";
import { type GoalRow, rowsOf, takeOverRows } from "./goalRow.ts";
import { type DecidedGoal, type OrgGoal, type OrgGoalTerms, versionsOf } from "./orgGoal.ts";
import * as goals from "./transitions.ts";
import { goalTreeOf } from "./tree.ts";

const now = momentIn(0);
const [vision, council, authority, unit] = lineOfGoals();
const line = [vision, council, authority, unit];
const decide = (goal: OrgGoal, all: readonly OrgGoal[] = line, grounds = GROUNDS) =>
  goals.decideGoal(goal, { grounds, seenRev: goal.rev, around: around(...all, goal) }, hr, now);
const change = (
  goal: OrgGoal,
  terms: Partial<OrgGoalTerms>,
  more: { seenRev?: number; grounds?: goals.Grounds } = {},
) =>
  goals.changeGoal(
    goal,
    {
      terms: { ...goal.terms, ...terms },
      grounds: GROUNDS,
      seenRev: goal.rev,
      around: around(...line.filter(({ id }) => id !== goal.id), goal),
      ...more,
    },
    hr,
    now,
  );

describe("a draft of a municipal goal", () => {
  it("says at least what it is and how one sees that it is reached", () => {
    const draft = (terms: Partial<OrgGoalTerms>) => goals.draftGoal(goalId("new"), orgGoalTerms(terms), hr, now);
    when(draft({})).then({ state: "draft", rev: 1, createdBy: hr }).happens("orgGoalDrafted");
    when(draft({ title: " ", measure: "" })).refuses("orgGoal.incomplete", { missing: ["title", "measure"] });
    when(draft({ level: "unit" })).refuses("orgGoal.incomplete", { missing: ["unit"] });
    when(draft({ title: "x".repeat(301) })).refuses("tooLong");
  });
  it("is reworded by who has seen it as it is", () => {
    const draft = draftGoal("new");
    given(draft)
      .when((goal) => goals.editDraft(goal, orgGoalTerms({ title: "Nytt" }), goal.rev))
      .then({ state: "draft", rev: 2, terms: { title: "Nytt" } });
    given(draft)
      .when((goal) => goals.editDraft(goal, orgGoalTerms({ title: "Nytt" }), goal.rev - 1))
      .refuses("orgGoal.changedSince");
  });
  it("can be thrown away, a decided goal cannot", () => {
    given(draftGoal("new")).when(goals.discardDraft).then({ state: "discarded" }).happens("orgGoalDiscarded");
    given(council).when(goals.discardDraft).refuses("orgGoal.wrongState");
  });
});

describe("deciding a municipal goal", () => {
  const below = (parent: string, more: Partial<OrgGoalTerms> = {}) =>
    draftGoal("new", { level: "unit", unit: unitId("homeCare"), parent: goalId(parent), ...more });

  it("takes the reference of the decision", () => {
    given(below("authority"))
      .when(decide)
      .then({ state: "decided", version: 1, earlier: [], decision: { reference: GROUNDS.reference, by: hr } })
      .happens("orgGoalDecided");
    given(below("authority"))
      .when((goal) => decide(goal, line, { reference: " ", why: "" }))
      .refuses("orgGoal.incomplete", { missing: ["reference"] });
  });
  const misplaced: readonly (readonly [
    what: string,
    draft: OrgGoal,
    key: Parameters<ReturnType<typeof when>["refuses"]>[0],
  ])[] = [
    ["an orphan", draftGoal("new"), "orgGoal.orphan"],
    [
      "a vision below another goal",
      draftGoal("new", { level: "vision", parent: goalId("council") }),
      "orgGoal.visionServes",
    ],
    ["a goal below one that is not decided", below("nowhere"), "orgGoal.parentNotDecided"],
    ["a goal below itself", below("new"), "orgGoal.circle"],
    ["a goal below a lower one", draftGoal("new", { parent: goalId("authority") }), "orgGoal.wrongLevel"],
    ["a goal of no unit there is", below("authority", { unit: unitId("gone") }), "invalid"],
    ["a goal that ends before it begins", below("authority", { to: inDays(-300) }), "orgGoal.datesReversed"],
  ];
  for (const [what, draft, key] of misplaced) it(`refuses ${what}`, () => given(draft).when(decide).refuses(key));
  it("refuses a goal that begins when the one above has ended", () => {
    const ended = decidedGoal("authority", { ...authority.terms, to: inDays(-1) });
    given(below("authority", { from: inDays(0) }))
      .when((goal) => decide(goal, [vision, council, ended]))
      .refuses("orgGoal.afterParent");
  });
});

describe("changing a decided goal", () => {
  it("makes a new version and keeps the one before, with its decision", () => {
    const [once] = documentsOf(change(council, { title: "Tryggare liv" })) as [DecidedGoal];
    const [twice] = documentsOf(change(once, { target: "90 procent" })) as [DecidedGoal];
    assert.deepEqual(
      versionsOf(twice).map(({ version, terms }) => [version, terms.title, terms.target]),
      [
        [1, "Trygga liv", "85 procent"],
        [2, "Tryggare liv", "85 procent"],
        [3, "Tryggare liv", "90 procent"],
      ],
    );
    assert.deepEqual(versionsOf(twice)[0]?.decision, council.decision);
  });
  it("says why, and changes something", () => {
    given(council)
      .when((goal) => change(goal, { title: "Nytt" }, { grounds: { reference: "KF § 1", why: "" } }))
      .refuses("orgGoal.incomplete", { missing: ["why"] });
    given(council)
      .when((goal) => change(goal, {}))
      .refuses("orgGoal.sameWording");
    given(council)
      .when((goal) => change(goal, { title: "Nytt" }, { seenRev: 0 }))
      .refuses("orgGoal.changedSince");
  });
  it("makes no circle", () =>
    given(authority)
      .when((goal) => change(goal, { level: "unit", unit: unitId("homeCare"), parent: goalId("unit") }))
      .refuses("orgGoal.circle"));
  it("leaves no goal below on the wrong level", () =>
    given(council)
      .when((goal) => change(goal, { level: "authority" }))
      .refuses("orgGoal.goalsBelow", { goals: ["Kända ansikten"] }));
});

describe("ending a decided goal", () => {
  const close = (goal: OrgGoal) => goals.closeGoal(goal, { grounds: GROUNDS, around: around(...line) }, hr, now);
  const other = decidedGoal("other", { level: "authority", title: "Få ansikten", parent: goalId("council") });
  const replace = (goal: OrgGoal, by: OrgGoal) =>
    goals.replaceGoal(goal, { replacement: by.id, grounds: GROUNDS, around: around(...line, other) }, hr, now);

  it("is refused while goals below serve it", () => given(authority).when(close).refuses("orgGoal.goalsBelow"));
  it("closes one that nothing serves, once", () => {
    given(unit)
      .when(close)
      .then({ state: "closed", ending: { reference: GROUNDS.reference } })
      .happens("orgGoalClosed");
    const [over] = documentsOf(close(unit)) as [OrgGoal];
    given(over).when(close).changesNothing();
  });
  it("replaces one by another on its level, which what is below then serves", () => {
    given(authority)
      .when((goal) => replace(goal, other))
      .then({ state: "replaced", replacedBy: other.id });
    const [replaced] = documentsOf(replace(authority, other)) as [OrgGoal];
    const tree = goalTreeOf([vision, council, replaced, other, unit]);
    assert.deepEqual(
      tree.lineOf("unit").map(({ terms }) => terms.title),
      ["Fast omsorgskontakt", "Få ansikten", "Trygga liv", "Nära varandra"],
    );
    assert.deepEqual(
      tree.below("other").map(({ id }) => id),
      ["unit"],
    );
  });
  it("is not replaced by itself, another level, or what is below it", () => {
    given(authority)
      .when((goal) => replace(goal, authority))
      .refuses("orgGoal.noReplacement");
    given(authority)
      .when((goal) => replace(goal, council))
      .refuses("orgGoal.otherLevel");
  });
});

describe("rows of a file", () => {
  const rows = rowsOf(line);
  const take = (present: readonly OrgGoal[], taken: readonly GoalRow[], ending: readonly string[] = []) =>
    takeOverRows(present, { rows: taken, closing: { ids: new Set(ending), reference: "KF § 9" }, why: "" }, hr, now);

  it("are decided goals", () => {
    when(take([], rows)).then({ id: "vision", state: "decided", version: 1 });
  });
  it("change nothing the second time", () => {
    when(take(line, rows)).changesNothing();
  });
  it("make a new version of what they say otherwise, and decide a draft", () => {
    const reworded = rows.map((row) => (row.id === "unit" ? { ...row, target: "95 procent" } : row));
    when(take([vision, council, authority, unit], reworded))
      .then({ id: "unit", version: 2, earlier: [{ version: 1 }] })
      .happens("orgGoalChanged");
    when(take([draftGoal("vision", vision.terms)], [rows[0]!])).then({ state: "decided", version: 1 });
  });
  it("end those that are named to end, and open none again", () => {
    when(take(line, [], ["unit"])).then({ id: "unit", state: "closed", ending: { reference: "KF § 9" } });
    const [over] = documentsOf(take(line, [], ["unit"])) as [OrgGoal];
    when(take([over], [rows[3]!])).changesNothing();
  });
});
