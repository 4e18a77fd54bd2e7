import assert from "node:assert/strict";
import { type Contract, isInForce } from "#core/contract/contract.ts";
import type { Serves } from "#core/contract/terms.ts";
import { type ContractId, asId } from "#core/ids.ts";
import { changeGoal, closeGoal, replaceGoal } from "#core/orgGoal/transitions.ts";
import type { OrgGoal } from "#core/orgGoal/orgGoal.ts";
import { goalTreeOf } from "#core/orgGoal/tree.ts";
import { agreedGoal, active, completeTerms, holder, principal, proposed } from "../../test/support/builders.ts";
import { GROUNDS, around, decidedGoal, goalId, lineOfGoals } from "../../test/support/orgGoals.ts";
import { documentsOf, given } from "../../test/support/specification.ts";
import { colleague, employee, hr, momentIn } from "../../test/support/town.ts";
import { type Above, type PresentRows, flagsFor, newestOf, wordsOf } from "./flags.ts";
import { carriedBy, lineUp } from "./line.ts";
import { namedRows, targetsOf, watched } from "./pointing.ts";
import { reviewAbove, reviewAboveGoal, watchedIn } from "./review.ts";

const [vision, council, authority, unit] = lineOfGoals();
const line = [vision, council, authority, unit];
const contract = asId<ContractId>("above");
const toGoal = (id: string): Serves => ({ kind: "orgGoal", id });
const toResult = (key = "r1", of = contract): Serves => ({ kind: "result", holder: principal, contract: of, key });

const rowsAbove = (more: Partial<PresentRows> = {}): PresentRows => ({
  holder: principal,
  contract,
  since: momentIn(-100),
  rows: [{ key: "r1", kind: "result", text: "Kortare köer", serves: toGoal("authority") }],
  earlier: [],
  ...more,
});
const above = (all: readonly OrgGoal[] = line, present: PresentRows | undefined = rowsAbove()): Above => ({
  tree: goalTreeOf(all),
  rowsOf: (who) => (who === principal ? present : undefined),
});

describe("the line upwards", () => {
  it("goes over the contract above and the goals to the vision", () =>
    assert.deepEqual(
      lineUp(toResult(), above()).map(({ text }) => text),
      ["Kortare köer", "Kända ansikten", "Trygga liv", "Nära varandra"],
    ));
  it("is empty where nothing is served, and ends where the contract above has no such result", () => {
    assert.deepEqual(lineUp(undefined, above()), []);
    assert.deepEqual(lineUp(toResult("gone"), above()), []);
  });
  it("ends where contracts point at each other", () => {
    const round = rowsAbove({ rows: [{ key: "r1", kind: "result", text: "Runt", serves: toResult() }] });
    assert.deepEqual(
      lineUp(toResult(), above(line, round)).map(({ text }) => text),
      ["Runt"],
    );
  });
});

describe("who carries something", () => {
  it("is told as contracts by holder, and personal goals as a number", () => {
    const rows = namedRows(completeTerms());
    const carriers = carriedBy([
      { contracts: { [holder]: { contract, rows } }, goals: { [employee]: 2 } },
      { contracts: {}, goals: { [colleague]: 1 } },
    ]);
    assert.deepEqual(
      [carriers.contracts.map((each) => [each.holder, each.rows.length]), carriers.goals],
      [[[holder, 2]], 3],
    );
  });
});

describe("what a wording points at", () => {
  it("is each goal and result once, from the whole and from its rows", () => {
    const terms = completeTerms();
    const [commitment] = terms.commitments;
    const [result] = terms.results;
    const pointing = completeTerms({
      goals: ["council"],
      commitments: [{ ...commitment!, serves: toResult() }],
      results: [{ ...result!, serves: toGoal("council") }],
    });
    assert.deepEqual(targetsOf(pointing), [toGoal("council"), toResult()]);
  });
});

const change = (goal: OrgGoal, title: string, days: number) =>
  documentsOf(
    changeGoal(
      goal,
      { terms: { ...goal.terms, title }, grounds: GROUNDS, seenRev: goal.rev, around: around(...line) },
      hr,
      momentIn(days),
    ),
  )[0]!;
const treeWith = (changed: OrgGoal, ...more: readonly OrgGoal[]) => [
  ...line.filter(({ id }) => id !== changed.id),
  changed,
  ...more,
];

describe("flags", () => {
  const at = momentIn(-50);
  const flags = (target: Serves, known: Above, since = at) => flagsFor({ targets: [target], since }, known);

  it("are none while nothing has changed, or when it changed before", () => {
    assert.deepEqual(flags(toGoal("authority"), above()), []);
    assert.deepEqual(flags(toGoal("authority"), above(treeWith(change(authority, "Nytt", -60)))), []);
  });
  it("tell what a goal said then and says now, over several changes", () => {
    const twice = change(change(authority, "Nyare", -40), "Nyast", -30);
    const [flag] = flags(toGoal("authority"), above(treeWith(twice)));
    assert.ok(flag?.kind === "goalChanged");
    assert.deepEqual([flag.before.title, flag.after?.title, flag.at], ["Kända ansikten", "Nyast", momentIn(-30)]);
  });
  it("tell of a goal that has ended, or that another has taken the place of", () => {
    const closed = documentsOf(closeGoal(unit, { grounds: GROUNDS, around: around(...line) }, hr, momentIn(-10)))[0]!;
    assert.deepEqual(
      flags(toGoal("unit"), above(treeWith(closed))).map(({ kind }) => kind),
      ["goalClosed"],
    );
    const other = decidedGoal("other", { level: "council", title: "Annat", parent: vision.id });
    const replaced = documentsOf(
      replaceGoal(
        council,
        { replacement: other.id, grounds: GROUNDS, around: around(...line, other) },
        hr,
        momentIn(-10),
      ),
    )[0]!;
    const [flag] = flags(toGoal("council"), above(treeWith(replaced, other)));
    assert.ok(flag?.kind === "goalReplaced");
    assert.equal(flag.after?.title, "Annat");
  });
  it("tell of a result that a new contract above words otherwise or leaves out, not of one that it keeps", () => {
    const renewed = (text: string | undefined) =>
      rowsAbove({
        contract: asId<ContractId>("renewed"),
        since: momentIn(-20),
        rows: text === undefined ? [] : [{ key: "r1", kind: "result", text }],
        earlier: [{ contract, rows: rowsAbove().rows }],
      });
    const kinds = (text: string | undefined) =>
      flags(toResult(), above(line, renewed(text))).map((flag) => [flag.kind, flag.before, flag.after]);
    assert.deepEqual(kinds("Inga köer"), [["resultChanged", "Kortare köer", "Inga köer"]]);
    assert.deepEqual(kinds(undefined), [["resultGone", "Kortare köer", undefined]]);
    assert.deepEqual(kinds("Kortare köer"), []);
  });
  it("tell of a result whose contract has ended without a new one", () => {
    const ended = rowsAbove({
      contract: undefined,
      since: momentIn(-20),
      rows: [],
      earlier: [{ contract, rows: rowsAbove().rows }],
    });
    assert.deepEqual(
      flags(toResult(), above(line, ended)).map((flag) => [flag.kind, flag.before]),
      [["resultEnded", "Kortare köer"]],
    );
    assert.equal(wordsOf(toResult(), above(line, ended)), "Kortare köer", "one still reads what it was");
    assert.deepEqual(lineUp(toResult(), above(line, ended)), []);
  });

  const pointing = (state: Contract) =>
    ({ ...state, pointing: { targets: [toGoal("authority")] } }) as Exclude<Contract, { state: "draft" }>;

  it("are answered by a party, up to the change that was shown", () => {
    const now = momentIn(30);
    const inForce = pointing(active());
    const known = above(treeWith(change(authority, "Nytt", 10)));
    const first = flagsFor(watchedIn(inForce)!, known);
    const upTo = newestOf(first)!;
    assert.equal(first.length, 1);
    given(inForce)
      .when((each) => reviewAbove(each, upTo, { party: holder }, now))
      .happens("contractAboveReviewed");
    const [seen] = documentsOf(reviewAbove(inForce, upTo, { party: holder }, now)) as [Contract];
    assert.deepEqual(flagsFor(watchedIn(seen)!, known), []);
    given(inForce)
      .when((each) =>
        reviewAbove(each, upTo, { party: principal, standIn: { person: employee, decisionRef: "1" } }, now),
      )
      .then({ pointing: { reviewed: { upTo, by: principal, standIn: employee, at: now } } });
    const later = above(treeWith(change(change(authority, "Nytt", 10), "Nyare", 40)));
    assert.equal(flagsFor(watchedIn(seen)!, later).length, 1, "what changes after that is asked about anew");
    given(seen)
      .when((each) => reviewAbove(each, upTo, { party: holder }, now))
      .changesNothing();
    given(inForce)
      .when((each) => reviewAbove(each, upTo, { party: employee }, now))
      .refuses("notAllowed");
  });
  it("wait on wordings under negotiation and in force, and on goals under way", () => {
    assert.ok(isInForce(active()) && watchedIn(active()));
    assert.ok(watchedIn(proposed()));
    for (const serves of [toGoal("authority"), toResult()])
      given({ ...agreedGoal(), serves })
        .when((each) => reviewAboveGoal(each, momentIn(900), employee, momentIn(901)))
        .happens("goalAboveReviewed");
  });
  it("count from the later of agreement and review", () => {
    const reviewed = { upTo: momentIn(-10), by: holder, at: momentIn(-9) };
    assert.equal(watched({ targets: [], reviewed }, momentIn(-20)).since, momentIn(-10));
    assert.equal(watched({ targets: [], reviewed }, momentIn(-5)).since, momentIn(-5));
    assert.equal(goalId("authority"), authority.id);
  });
});
