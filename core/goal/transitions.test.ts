import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { type Goal, GOAL_LIMITS, type GoalTerms, MAX_OPEN_GOALS } from "#core/goal/goal.ts";
import * as goals from "#core/goal/transitions.ts";
import { type GoalId, type PersonId, asId } from "#core/ids.ts";
import type { RefusalKey } from "#core/refusal.ts";
import {
  AFTER_TALK,
  agreedGoal,
  droppedGoal,
  employee,
  evaluatedGoal,
  everyAppraisal,
  everyGoal,
  goalTermsOf,
  held,
  manager,
  nextTalk,
  ongoingGoal,
  proposedGoal,
  summaryDraft,
} from "../../test/support/builders.ts";
import { given, when } from "../../test/support/specification.ts";
import { type Instant } from "#core/time.ts";
import { TODAY, momentIn, stranger } from "../../test/support/town.ts";

const inEveryStateBut = (...states: readonly Goal["state"][]) =>
  everyGoal().filter(({ state }) => !states.includes(state));
const many = (count: number, goal: Goal) =>
  Array.from({ length: count }, (_, index) => ({ ...goal, id: asId<GoalId>(`goal${index}`) }));

describe("proposing a goal", () => {
  const propose = (
    terms: GoalTerms = goalTermsOf(),
    { by = employee, others = [], talk = held() }: { by?: PersonId; others?: readonly Goal[]; talk?: Appraisal } = {},
  ) => goals.proposeGoal(talk, others, asId<GoalId>("new"), terms, by, AFTER_TALK);

  it("is done by either in a held talk", () => {
    for (const by of [employee, manager])
      for (const talk of [held(), summaryDraft()])
        when(propose(goalTermsOf(), { by, talk }))
          .then({ state: "proposed", owner: employee, proposedBy: by, rev: 1 })
          .happens("goalProposed");
  });
  it("is for the two only", () => when(propose(goalTermsOf(), { by: stranger })).refuses("notAllowed"));
  for (const talk of everyAppraisal().filter(({ state }) => state !== "held" && state !== "summaryDraft"))
    it(`is not done in a talk that is ${talk.state}`, () =>
      when(propose(goalTermsOf(), { talk })).refuses("appraisal.wrongState", { state: talk.state }));

  it("makes at most five open ones", () => {
    for (const open of [proposedGoal(), agreedGoal(), ongoingGoal()])
      when(propose(goalTermsOf(), { others: many(MAX_OPEN_GOALS, open) })).refuses("goal.tooMany", {
        max: MAX_OPEN_GOALS,
      });
    when(propose(goalTermsOf(), { others: many(MAX_OPEN_GOALS - 1, ongoingGoal()) })).then({ state: "proposed" });
  });
  it("does not count what is over, nor proposals of a talk that was never confirmed", () => {
    for (const over of [evaluatedGoal(), droppedGoal(), { ...proposedGoal(), appraisal: nextTalk.id }])
      when(propose(goalTermsOf(), { others: many(MAX_OPEN_GOALS, over) })).then({ state: "proposed" });
  });

  const refused: readonly (readonly [string, Partial<GoalTerms>, RefusalKey])[] = [
    ["a goal without a title", { title: " " }, "goal.incomplete"],
    ["a goal that cannot be measured (P1)", { measure: "" }, "goal.incomplete"],
    ["a title that is too long", { title: "x".repeat(GOAL_LIMITS.title + 1) }, "tooLong"],
    ["a measure that is too long", { measure: "x".repeat(GOAL_LIMITS.measure + 1) }, "tooLong"],
    ["a reason that is too long", { dueReason: "x".repeat(GOAL_LIMITS.dueReason + 1) }, "tooLong"],
    ["a date in the past", { due: TODAY }, "dateInPast"],
  ];
  for (const [what, changes, key] of refused) {
    it(`does not take ${what}`, () => when(propose(goalTermsOf(changes))).refuses(key));
    it(`does not reword into ${what}`, () =>
      given(proposedGoal())
        .when((goal) => goals.editGoal(held(), goal, goalTermsOf(changes), 1, manager, AFTER_TALK))
        .refuses(key));
  }
});

describe("rewording and taking away a proposed goal", () => {
  const reworded = goalTermsOf({ title: "Handleda tre nya" });
  const edit =
    (seenRev = 1, by: PersonId = manager, talk = held()) =>
    (goal: Goal) =>
      goals.editGoal(talk, goal, reworded, seenRev, by, AFTER_TALK);
  const remove =
    (by: PersonId = manager, talk = held()) =>
    (goal: Goal) =>
      goals.removeGoal(talk, goal, by, AFTER_TALK);

  it("may be done by either", () => {
    for (const by of [employee, manager]) {
      given(proposedGoal()).when(edit(1, by)).then({ title: "Handleda tre nya", rev: 2 }).happens("goalEdited");
      given(proposedGoal()).when(remove(by)).then({ state: "dropped" }).happens("goalRemoved");
    }
  });
  it("tells who was slower", () =>
    given({ ...proposedGoal(), rev: 2 })
      .when(edit(1))
      .refuses("summary.changedSince", { field: "goal", value: "Handleda två nya" }));
  it("is for the two only", () => {
    given(proposedGoal()).when(edit(1, stranger)).refuses("notAllowed");
    given(proposedGoal()).when(remove(stranger)).refuses("notAllowed");
  });
  it("is about the goals of this talk", () => {
    const other = { ...proposedGoal(), appraisal: nextTalk.id };
    given(other).when(edit()).refuses("notFound");
    given(other).when(remove()).refuses("notFound");
  });
  it("removes once", () => given(droppedGoal()).when(remove()).changesNothing());
  for (const goal of inEveryStateBut("proposed")) {
    it(`does not reword what is ${goal.state}: that needs both`, () =>
      given(goal).when(edit()).refuses("goal.wrongState", { state: goal.state }));
    if (goal.state !== "dropped")
      it(`does not remove what is ${goal.state}`, () => given(goal).when(remove()).refuses("goal.wrongState"));
  }
});

describe("saying how a goal goes", () => {
  const report =
    (at: Instant = momentIn(20), note = "Ett steg till", by: PersonId = employee) =>
    (goal: Goal) =>
      goals.reportProgress(goal, { status: "onTrack", note, from: "card" }, by, at);

  it("is appended by its owner", () => {
    given(agreedGoal())
      .when(report())
      .then({ state: "ongoing", status: "onTrack", progress: [{ note: "Ett steg till", from: "card" }] })
      .happens("goalProgressed");
    given(ongoingGoal("atRisk"))
      .when(report(momentIn(40)))
      .then({ status: "onTrack", progress: [{ status: "atRisk" }, { status: "onTrack" }] });
  });
  it("is not said by others, the manager included", () => {
    for (const by of [manager, stranger])
      given(agreedGoal())
        .when(report(momentIn(20), "", by))
        .refuses("notAllowed");
  });
  it("is taken once within a minute", () => given(ongoingGoal()).when(report()).changesNothing());
  it("is taken again later", () =>
    given(ongoingGoal())
      .when(report(momentIn(21)))
      .happens("goalProgressed"));
  it("takes no endless note", () =>
    given(agreedGoal())
      .when(report(momentIn(20), "x".repeat(GOAL_LIMITS.note + 1)))
      .refuses("tooLong"));
  for (const goal of inEveryStateBut("agreed", "ongoing"))
    it(`is not possible when it is ${goal.state}`, () =>
      given(goal).when(report()).refuses("goal.wrongState", { state: goal.state }));
});

describe("taking back how a goal goes", () => {
  const takeBack =
    (note = "Ett steg till", by: PersonId = employee, at: Instant = momentIn(20)) =>
    (goal: Goal) =>
      goals.takeBackProgress(goal, { status: "onTrack", note }, by, at);

  it("leaves the goal as it was before", () => {
    given(ongoingGoal()).when(takeBack()).then({ state: "agreed", progress: [] }).happens("goalProgressTakenBack");
  });
  it("takes nothing else with it: not another word, not later, not what somebody else said", () => {
    given(ongoingGoal()).when(takeBack("Något annat")).refuses("goal.progressSince");
    given(ongoingGoal("atRisk")).when(takeBack()).refuses("goal.progressSince");
    given(ongoingGoal())
      .when(takeBack("Ett steg till", employee, momentIn(22)))
      .refuses("goal.progressSince");
    given(ongoingGoal()).when(takeBack("Ett steg till", manager)).refuses("notAllowed");
  });
  it("changes nothing when nothing is said", () => given(agreedGoal()).when(takeBack()).changesNothing());
});

describe("what comes of a goal", () => {
  const evaluate =
    (outcome: "done" | "partly" | "notReached" = "partly", comment = "Halva vägen") =>
    (goal: Goal) =>
      goals.evaluateGoal(goal, outcome, comment, manager, momentIn(30));
  const drop =
    (reason = "Enheten flyttar") =>
    (goal: Goal) =>
      goals.dropGoal(goal, reason, manager, momentIn(30));

  for (const outcome of ["done", "partly", "notReached"] as const)
    it(`may be ${outcome}`, () =>
      given(ongoingGoal())
        .when(evaluate(outcome))
        .then({ state: outcome, comment: "Halva vägen", evaluatedBy: manager })
        .happens("goalEvaluated"));
  it("keeps what was reported on the way", () =>
    given(ongoingGoal("reportedDone"))
      .when(evaluate("done"))
      .then({ progress: [{ status: "reportedDone" }] }));
  it("takes no endless comment", () =>
    given(agreedGoal())
      .when(evaluate("done", "x".repeat(GOAL_LIMITS.comment + 1)))
      .refuses("tooLong"));
  it("may be that it is dropped, with the reason", () => {
    given(agreedGoal()).when(drop()).then({ state: "dropped", reason: "Enheten flyttar" }).happens("goalDropped");
    given(agreedGoal()).when(drop(" ")).refuses("emptyComment");
  });
  for (const goal of inEveryStateBut("agreed", "ongoing"))
    it(`is not decided when it is ${goal.state}`, () => {
      given(goal).when(evaluate()).refuses("goal.wrongState");
      given(goal).when(drop()).refuses("goal.wrongState");
    });
});
