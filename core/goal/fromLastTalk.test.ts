import assert from "node:assert/strict";
import type { Appraisal, AwaitingConfirmation, SummaryDraft, SummaryRevision } from "#core/appraisal/appraisal.ts";
import * as talks from "#core/appraisal/transitions.ts";
import { chooseOutcome, leftFromBefore } from "#core/goal/fromLastTalk.ts";
import { type Goal, type GoalOutcome, MAX_OPEN_GOALS } from "#core/goal/goal.ts";
import * as goals from "#core/goal/transitions.ts";
import { type AppraisalId, type GoalId, type PersonId, asId } from "#core/ids.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import {
  AFTER_TALK,
  agreedGoal,
  confirmation,
  employee,
  everyAppraisal,
  evaluatedGoal,
  goalTermsOf,
  held,
  manager,
  ongoingGoal,
  proposedGoal,
  summaryDraft,
} from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { inDays, stranger } from "../../test/support/town.ts";

/** A goal of a talk before the one that is held. */
const before = (goal: Goal = agreedGoal(), id = "before"): Goal => ({
  ...goal,
  id: asId<GoalId>(id),
  appraisal: asId<AppraisalId>("lastTalk"),
});
const carriedOver = (days = 300, comment = ""): GoalOutcome => ({ outcome: "carriedOver", due: inDays(days), comment });
const done: GoalOutcome = { outcome: "done", comment: "Båda arbetar själva." };
type Choosing = {
  readonly by?: PersonId;
  readonly talk?: Appraisal;
  readonly others?: readonly Goal[];
  readonly seenRev?: number;
};
const choose =
  (said: GoalOutcome, { by = manager, talk = held(), others = [], seenRev = 1 }: Choosing = {}) =>
  (goal: Goal) =>
    chooseOutcome(talk, { goal, others }, said, seenRev, by, AFTER_TALK);
const chosen = (said: GoalOutcome, goal = before()) => documentsOf(choose(said)(goal))[0] as Goal;
const send = (all: readonly Goal[], talk: Appraisal = summaryDraft()) =>
  talks.sendSummary(talk, all, hashOf, manager, AFTER_TALK);

describe("a goal from the last talk", () => {
  it("gets one of five answers, from either, and is under way until both have confirmed it", () => {
    const answers: readonly GoalOutcome[] = [
      done,
      { outcome: "partly", comment: "" },
      { outcome: "notReached", comment: "" },
      carriedOver(),
      { outcome: "dropped", comment: "Enheten flyttar" },
    ];
    for (const said of answers)
      for (const by of [employee, manager])
        for (const goal of [before(), before(ongoingGoal())])
          given(goal)
            .when(choose(said, { by }))
            .then({ state: goal.state, due: goal.due, chosen: { ...said, by } })
            .happens("goalOutcomeChosen");
  });
  it("can be answered anew until the summary is sent, and tells who saw an older answer", () => {
    const first = chosen(done);
    given(first).when(choose(carriedOver())).refuses("summary.changedSince");
    given(first)
      .when(choose(carriedOver(), { seenRev: 2 }))
      .then({ chosen: { outcome: "carriedOver" } });
    given(first).when(choose(done)).changesNothing();
  });
  it("is not dropped without a reason, nor carried to a day that is past or out of sight", () => {
    given(before())
      .when(choose({ outcome: "dropped", comment: " " }))
      .refuses("emptyComment");
    given(before())
      .when(choose(carriedOver(-1)))
      .refuses("dateInPast");
    given(before())
      .when(choose(carriedOver(4000)))
      .refuses("dateTooFar");
    given(before())
      .when(choose({ outcome: "done", comment: "x".repeat(501) }))
      .refuses("tooLong");
  });
  it("is for the two, in a talk whose text can be written, and of an earlier one that is under way", () => {
    given(before())
      .when(choose(done, { by: stranger }))
      .refuses("notAllowed");
    for (const talk of everyAppraisal().filter(({ state }) => state !== "held" && state !== "summaryDraft"))
      given(before()).when(choose(done, { talk })).refuses("appraisal.wrongState");
    for (const goal of [proposedGoal(), agreedGoal(), before(evaluatedGoal())])
      given(goal).when(choose(done)).refuses("goal.wrongState");
  });
  it("counts among the five open ones unless it is over", () => {
    const talk = held();
    const fresh = Array.from({ length: MAX_OPEN_GOALS }, (_, index) => proposedGoal(talk, `new${index}`));
    const propose = (others: readonly Goal[]) =>
      goals.proposeGoal(talk, others, asId<GoalId>("one more"), goalTermsOf(), employee, AFTER_TALK);
    const four = fresh.slice(1);
    when(propose([...four, before()])).refuses("goal.tooMany");
    when(propose([...four, chosen(carriedOver())])).refuses("goal.tooMany");
    when(propose([...four, chosen(done)])).then({ state: "proposed" });
    given(chosen(done))
      .when(choose(carriedOver(), { others: fresh, seenRev: 2 }))
      .refuses("goal.tooMany", { max: MAX_OPEN_GOALS });
  });
});

describe("a summary with goals from the last talk", () => {
  it("is not sent before each has an answer, and names those that have none", () => {
    const open = [before(agreedGoal(), "one"), chosen(done, before(agreedGoal(), "two"))];
    when(send(open)).refuses("summary.goalsLeft", { goals: [agreedGoal().title] });
    assert.equal(leftFromBefore(held(), open).length, 1);
  });
  it("does not ask about an answer of another talk", () => {
    const elsewhere = {
      ...before(),
      chosen: { ...done, appraisal: asId<AppraisalId>("x"), by: manager, at: AFTER_TALK },
    };
    when(send([elsewhere])).refuses("summary.goalsLeft");
  });
  it("has none carried beyond the next talk without a reason", () => {
    when(send([chosen(carriedOver(400))])).refuses("summary.goalBeyondNextTalk");
    when(send([chosen(carriedOver(400, "Bygget tar två år"))])).then({ state: "awaitingConfirmation" });
  });
  it("says of each what both confirm, and it holds then and not before", () => {
    const all = [
      chosen(done, before(agreedGoal(), "one")),
      chosen(carriedOver(), before(agreedGoal(), "two")),
      chosen({ outcome: "dropped", comment: "Enheten flyttar" }, before(ongoingGoal(), "three")),
    ];
    const [sent, summary] = documentsOf(send(all)) as [AwaitingConfirmation, SummaryRevision];
    assert.deepEqual(
      summary.content.earlier?.map(({ id, said }) => [id, said.outcome]),
      [
        ["one", "done"],
        ["two", "carriedOver"],
        ["three", "dropped"],
      ],
    );
    const [half] = documentsOf(talks.confirmSummary(sent, all, confirmation(sent), employee, AFTER_TALK));
    const decided = talks.confirmSummary(half as AwaitingConfirmation, all, confirmation(sent), manager, AFTER_TALK);
    const carried = { appraisal: sent.id, from: agreedGoal().due, to: inDays(300) };
    assert.partialDeepStrictEqual(documentsOf(decided), [
      { state: "confirmed" },
      { id: "one", state: "done", comment: "Båda arbetar själva." },
      { id: "two", state: "agreed", due: inDays(300), carried: [carried] },
      { id: "three", state: "dropped", reason: "Enheten flyttar" },
    ]);
    when(decided).happens("summaryConfirmed", "appraisalConfirmed", "goalEvaluated", "goalCarriedOver", "goalDropped");
  });
  it("is opened again with the answers in it", () => {
    const all = [chosen(done)];
    const [sent] = documentsOf(send(all)) as [AwaitingConfirmation];
    const [draft] = documentsOf(talks.askForSummaryChange(sent, "Oklart", employee)) as [SummaryDraft];
    assert.deepEqual(leftFromBefore(draft, all), []);
    given(all[0] as Goal)
      .when(choose(carriedOver(), { talk: draft, seenRev: 2 }))
      .happens("goalOutcomeChosen");
  });
});
