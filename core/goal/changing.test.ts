import assert from "node:assert/strict";
import { type BetweenTalks, betweenTalks } from "#core/goal/betweenTalks.ts";
import * as changing from "#core/goal/changing.ts";
import { settleFromBefore } from "#core/goal/fromLastTalk.ts";
import { type Agreed, type Dropped, type Goal, type GoalChange, type GoalTerms, isLive } from "#core/goal/goal.ts";
import * as goals from "#core/goal/transitions.ts";
import type { RefusalKey } from "#core/refusal.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import {
  agreedGoal,
  cancelled,
  confirmed,
  employee,
  everyAppraisal,
  everyGoal,
  goalTermsOf,
  inPreparation,
  manager,
  nextTalk,
  ongoingGoal,
} from "../../test/support/builders.ts";
import { documentsOf, given } from "../../test/support/specification.ts";
import { inDays, momentIn } from "../../test/support/town.ts";

const AT = momentIn(60);
const apart: BetweenTalks = { inTalk: false, nextTalk: inDays(375) };
const asOwner: changing.Acting = { by: employee, as: "owner", other: manager, at: AT };
const asManager: changing.Acting = { by: manager, as: "manager", other: employee, at: AT };
const words = (changes: Partial<GoalTerms> = { title: "Handleda tre nya" }): GoalChange => ({
  kind: "reword",
  terms: goalTermsOf(changes),
});
const drop: GoalChange = { kind: "drop", reason: "Enheten flyttar" };
const propose =
  (change: GoalChange = words(), acting = asOwner, between = apart, seenRev = 1) =>
  (goal: Goal) =>
    changing.proposeChange(goal, { change, seenRev }, between, acting, hashOf);
const proposed = (change = words(), acting = asOwner, goal: Goal = agreedGoal()) =>
  documentsOf(propose(change, acting)(goal))[0] as Agreed;
const seenIn = (goal: Goal) => (isLive(goal) ? goal.proposal?.hash : undefined) ?? hashOf("nothing");
const accept =
  (seen?: ReturnType<typeof hashOf>, acting = asManager, between = apart) =>
  (goal: Goal) =>
    changing.acceptChange(goal, seen ?? seenIn(goal), between, acting);
const decline =
  (comment = "Två räcker i år", acting = asManager) =>
  (goal: Goal) =>
    changing.declineChange(goal, seenIn(goal), comment, acting);
const takeBack =
  (acting = asOwner) =>
  (goal: Goal) =>
    changing.takeBackChange(goal, acting);

describe("a change of what was agreed", () => {
  it("is put forward by either, and until it is accepted the agreed words hold", () => {
    for (const acting of [asOwner, asManager])
      for (const goal of [agreedGoal(), ongoingGoal()])
        given(goal)
          .when(propose(words(), acting))
          .then({ state: goal.state, title: "Handleda två nya", rev: 1, proposal: { as: acting.as } })
          .happens("goalChangeProposed");
  });
  it("holds when the other has accepted exactly it, and what was is kept", () =>
    given(proposed())
      .when(accept())
      .then({
        state: "agreed",
        title: "Handleda tre nya",
        rev: 2,
        changes: [{ became: "accepted", was: { title: "Handleda två nya" }, by: employee, settledBy: manager }],
      })
      .happens("goalChangeAnswered"));
  it("leaves the words as they are when it is declined, with a word why", () => {
    given(proposed())
      .when(decline())
      .then({ title: "Handleda två nya", rev: 1, changes: [{ became: "declined", comment: "Två räcker i år" }] })
      .happens("goalChangeAnswered");
    given(proposed()).when(decline(" ")).refuses("emptyComment");
    given(proposed())
      .when(decline("x".repeat(501)))
      .refuses("tooLong");
  });
  it("can be that the goal is dropped, with the reason", () => {
    given(proposed(drop))
      .when(accept())
      .then({ state: "dropped", reason: "Enheten flyttar", droppedBy: employee })
      .happens("goalChangeAnswered", "goalDropped");
    given(agreedGoal())
      .when(propose({ kind: "drop", reason: " " }))
      .refuses("emptyComment");
  });
  it("is taken back by the side that put it forward, also by who manages after that", () => {
    given(proposed())
      .when(takeBack())
      .then({ changes: [{ became: "takenBack" }] })
      .happens("goalChangeTakenBack");
    given(proposed()).when(takeBack(asManager)).refuses("notAllowed");
    given(agreedGoal()).when(takeBack()).changesNothing();
  });
  it("may be rewritten by who put it forward, while the other answers first", () => {
    given(proposed())
      .when(propose(words({ title: "Handleda fyra nya" })))
      .then({ proposal: { change: { terms: { title: "Handleda fyra nya" } } } });
    given(proposed()).when(propose()).changesNothing();
    given(proposed())
      .when(propose(words({ title: "En ny" }), asManager))
      .refuses("goal.changeWaits");
  });
  it("goes on with progress meanwhile", () =>
    given(proposed())
      .when((goal) => goals.reportProgress(goal, { status: "atRisk", note: "", from: "tab" }, employee, AT))
      .then({ state: "ongoing", proposal: { as: "owner" } }));

  const refused: readonly (readonly [string, GoalChange, RefusalKey])[] = [
    ["the same words", words({}), "goal.sameWording"],
    ["no title", words({ title: " " }), "goal.incomplete"],
    ["a measure that is too long", words({ measure: "x".repeat(301) }), "tooLong"],
    ["a day that has passed", words({ due: inDays(30) }), "dateInPast"],
    ["a day beyond the next talk without a reason", words({ due: inDays(380) }), "summary.goalBeyondNextTalk"],
  ];
  for (const [what, change, key] of refused)
    it(`is not ${what}`, () => given(agreedGoal()).when(propose(change)).refuses(key));
  it("reaches beyond the next talk with a reason, or as far as was agreed before", () => {
    given(agreedGoal())
      .when(propose(words({ due: inDays(380), dueReason: "Kursen slutar då" })))
      .happens("goalChangeProposed");
    given(agreedGoal())
      .when(propose(words(), asOwner, { inTalk: false, nextTalk: inDays(100) }))
      .happens("goalChangeProposed");
  });
  it("keeps the kind of the goal", () =>
    given(agreedGoal())
      .when(propose(words({ kind: "performance", title: "Annat" })))
      .then({ proposal: { change: { terms: { kind: "content" } } } }));
  it("is of the words its writer has seen", () =>
    given({ ...agreedGoal(), rev: 2 })
      .when(propose())
      .refuses("summary.changedSince", { field: "goal", value: "Handleda två nya" }));
  for (const goal of everyGoal().filter(({ state }) => state !== "agreed" && state !== "ongoing"))
    it(`is not put forward of what is ${goal.state}`, () =>
      given(goal).when(propose()).refuses("goal.wrongState", { state: goal.state }));
});

describe("an answer that comes too late", () => {
  it("says that the proposal was rewritten, taken back or answered", () => {
    const first = proposed();
    const hash = seenIn(first);
    const rewritten = proposed(words({ title: "Handleda fyra nya" }), { ...asOwner, at: momentIn(61) }, first);
    given(rewritten).when(accept(hash)).refuses("goal.changeReworded");
    const takenBack = documentsOf(takeBack()(first))[0] as Goal;
    given(takenBack).when(accept(hash)).refuses("goal.changeSettled", { became: "takenBack" });
    const declined = documentsOf(decline()(first))[0] as Goal;
    given(declined).when(accept(hash)).refuses("goal.changeSettled", { became: "declined" });
    given(agreedGoal()).when(accept(hash)).refuses("goal.noChange");
  });
  it("changes nothing when it is one's own once more", () => {
    const first = proposed();
    const hash = seenIn(first);
    for (const change of [words(), drop]) {
      const waits = proposed(change);
      const done = documentsOf(accept()(waits))[0] as Goal;
      given(done)
        .when(accept(seenIn(waits)))
        .changesNothing();
    }
    const declined = documentsOf(decline()(first))[0] as Goal;
    given(declined)
      .when((goal) => changing.declineChange(goal, hash, "Igen", asManager))
      .changesNothing();
  });
  it("is not given by who put it forward", () => {
    given(proposed()).when(accept(undefined, asOwner)).refuses("notAllowed");
    given(proposed()).when(decline("Nej", asOwner)).refuses("notAllowed");
  });
  it("does not bring back a day that has passed meanwhile", () => {
    const waits = proposed(words({ due: inDays(61) }));
    given(waits)
      .when(accept(undefined, { ...asManager, at: momentIn(62) }))
      .refuses("dateInPast");
  });
  it("says how the goal stands when a talk has settled it", () => {
    const waits = proposed();
    const evaluated = documentsOf(goals.evaluateGoal(waits, "done", "", manager, AT))[0] as Goal;
    given(evaluated)
      .when(accept(seenIn(waits)))
      .refuses("goal.wrongState", { state: "done" });
    const dropped = documentsOf(goals.dropGoal(waits, "Enheten flyttar", manager, AT))[0] as Dropped;
    for (const goal of [evaluated, dropped]) {
      assert.ok("changes" in goal && !("proposal" in goal));
      assert.deepEqual(
        goal.changes?.map(({ became }) => became),
        ["overtaken"],
      );
    }
  });
});

describe("goals while two are in a talk", () => {
  const inTalk = { ...apart, inTalk: true };
  it("are changed in it: nothing is put forward or accepted beside it, but a no is taken", () => {
    given(agreedGoal())
      .when(propose(words(), asOwner, inTalk))
      .refuses("goal.inTalk");
    given(proposed())
      .when(accept(undefined, asManager, inTalk))
      .refuses("goal.inTalk");
    given(proposed()).when(decline()).happens("goalChangeAnswered");
  });
  it("are so from when it is held until the summary is confirmed", () => {
    const talking = everyAppraisal().filter((talk) => betweenTalks([talk]).inTalk);
    assert.deepEqual(
      talking.map(({ state }) => state),
      ["held", "summaryDraft", "awaitingConfirmation"],
    );
  });
  it("know the next talk: the one booked, else the day agreed in the last", () => {
    const last = confirmed().appraisal;
    assert.equal(betweenTalks([last]).nextTalk, last.nextDate);
    assert.equal(betweenTalks([last, inPreparation({ id: "next", days: 90 })]).nextTalk, inDays(90));
    assert.equal(betweenTalks([cancelled()]).nextTalk, undefined);
  });
  it("are carried over without what was proposed before", () => {
    const waits: Agreed = {
      ...proposed(),
      chosen: { outcome: "carriedOver", due: inDays(300), comment: "", appraisal: nextTalk.id, by: manager, at: AT },
    };
    const [settled] = settleFromBefore(nextTalk, [waits], AT);
    assert.partialDeepStrictEqual(settled?.documents[0], { due: inDays(300), changes: [{ became: "overtaken" }] });
  });
});
