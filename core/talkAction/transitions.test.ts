import assert from "node:assert/strict";
import type { SummaryContent } from "#core/appraisal/appraisal.ts";
import * as talks from "#core/appraisal/transitions.ts";
import { type AppraisalId, type TalkActionId, asId } from "#core/ids.ts";
import type { RefusalKey } from "#core/refusal.ts";
import {
  MAX_OF_A_KIND,
  TALK_ACTION_LIMITS,
  type TalkAction,
  type TalkActionTerms,
  isShownToSafetyRep,
  managersFirst,
} from "#core/talkAction/talkAction.ts";
import * as actions from "#core/talkAction/transitions.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { AFTER_TALK, employee, everyAppraisal, held, manager, summaryDraft } from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import {
  agreedAction,
  confirmedWith,
  developmentTerms,
  doneAction,
  droppedAction,
  everyAction,
  ideaTerms,
  promiseTerms,
  proposedAction,
  sentWith,
  shownAction,
  workEnvironmentTerms,
} from "../../test/support/talkActions.ts";
import { TODAY, inDays, momentIn, stranger } from "../../test/support/town.ts";

const NEW = asId<TalkActionId>("new");
const byEmployee = { by: employee, as: "employee", other: manager, at: momentIn(30) } as const;
const byManager = { by: manager, as: "manager", other: employee, at: momentIn(30) } as const;

describe("putting something forward in a talk", () => {
  const propose = (terms: TalkActionTerms, by = manager, others: readonly TalkAction[] = [], talk = held()) =>
    actions.proposeAction(talk, others, NEW, terms, by, AFTER_TALK);

  it("is for both, in a held talk whose summary is being written", () => {
    for (const by of [employee, manager])
      when(propose(promiseTerms(), by))
        .then({ state: "proposed", kind: "promise", owner: "manager", proposedBy: by, employee, manager, rev: 1 })
        .happens("talkActionProposed");
    when(propose(promiseTerms(), stranger)).refuses("notAllowed");
    for (const talk of everyAppraisal().filter(({ state }) => state !== "held" && state !== "summaryDraft"))
      when(actions.proposeAction(talk, [], NEW, promiseTerms(), manager, AFTER_TALK)).refuses("appraisal.wrongState", {
        state: talk.state,
      });
  });
  it("leaves the answer to an idea to the manager (P6)", () => {
    when(propose(ideaTerms(), employee)).then({ kind: "idea", answer: "", due: "" });
    when(propose(ideaTerms("Ja, vi prövar"), employee)).refuses("talkAction.answerIsManagers");
    when(propose(ideaTerms("Ja, vi prövar", inDays(30)))).then({ answer: "Ja, vi prövar", due: inDays(30) });
  });
  it("keeps to a few of each kind", () => {
    const five = Array.from({ length: MAX_OF_A_KIND }, (_, index) =>
      proposedAction(promiseTerms(), { id: `action${index}` }),
    );
    when(propose(promiseTerms(), manager, five)).refuses("talkAction.tooMany", { max: MAX_OF_A_KIND });
    when(propose(developmentTerms(), manager, five)).then({ kind: "development" });
  });
  const refused: readonly (readonly [string, TalkActionTerms, RefusalKey])[] = [
    ["nothing", promiseTerms(" "), "talkAction.incomplete"],
    ["a development activity that leads to nothing (P16)", developmentTerms(""), "talkAction.incomplete"],
    ["a text that is too long", promiseTerms("x".repeat(TALK_ACTION_LIMITS.text + 1)), "tooLong"],
    ["a day that has been", { ...workEnvironmentTerms(), due: TODAY }, "dateInPast"],
    ["a day nobody means", { ...workEnvironmentTerms(), due: inDays(4000) }, "dateTooFar"],
  ];
  for (const [what, terms, key] of refused) {
    it(`does not take ${what}`, () => when(propose(terms)).refuses(key));
    it(`is not reworded into ${what}`, () =>
      given(proposedAction({ ...terms, text: "Något", due: inDays(20), effect: "Något" } as TalkActionTerms))
        .when((action) => actions.editAction(held(), action, terms, 1, manager, AFTER_TALK))
        .refuses(key));
  }
});

describe("rewording and taking away what was put forward", () => {
  const edit = (action: TalkAction, { by = employee, seenRev = 1, terms = promiseTerms("Jag ringer i dag") } = {}) =>
    actions.editAction(held(), action, terms, seenRev, by, AFTER_TALK);

  it("is for both, and says so when the other was faster", () => {
    given(proposedAction()).when(edit).then({ text: "Jag ringer i dag", rev: 2, proposedBy: manager });
    given(proposedAction())
      .when((action) => edit(action, { seenRev: 0 }))
      .refuses("summary.changedSince");
    given(proposedAction())
      .when((action) => edit(action, { by: stranger }))
      .refuses("notAllowed");
  });
  it("keeps what kind it is", () =>
    given(proposedAction())
      .when((action) => edit(action, { terms: developmentTerms() }))
      .refuses("invalid"));
  it("lets the employee change an idea, but not the answer to it", () => {
    const answered = proposedAction(ideaTerms("Ja, till våren", inDays(90)));
    given(answered)
      .when((action) => edit(action, { terms: ideaTerms("Nej", inDays(90)) }))
      .refuses("talkAction.answerIsManagers");
    given(answered)
      .when((action) => edit(action, { terms: { ...ideaTerms("Ja, till våren"), text: "Två promenadmöten" } }))
      .then({ text: "Två promenadmöten", answer: "Ja, till våren", due: "" });
  });
  it("leaves nothing but the trace of what was taken away", () => {
    const removed = actions.removeAction(held(), proposedAction(), employee);
    assert.deepEqual(removed, {
      kind: "changed",
      documents: [],
      removed: ["action"],
      events: [{ type: "talkActionRemoved", talkAction: "action" }],
    });
  });
  it("is over when it is agreed", () => {
    for (const action of everyAction().filter(({ state }) => state !== "proposed")) {
      given(action).when(edit).refuses("talkAction.wrongState", { state: action.state });
      given(action)
        .when((each) => actions.removeAction(held(), each, manager))
        .refuses("talkAction.wrongState");
    }
  });
});

describe("what both confirm", () => {
  it("holds what was agreed, word for word, and another word is another fingerprint", () => {
    const { appraisal, summary } = sentWith(
      proposedAction(developmentTerms(), { id: "two" }),
      proposedAction(promiseTerms(), { id: "one" }),
    );
    assert.deepEqual(summary.content.actions, [
      { id: "one", ...promiseTerms() },
      { id: "two", ...developmentTerms() },
    ]);
    assert.notEqual(appraisal.hash, sentWith(proposedAction(promiseTerms("Ett annat löfte"))).appraisal.hash);
  });
  it("says what a development activity is about, when that was asked", () => {
    const { content } = sentWith(proposedAction(developmentTerms("Kan själv", "digital"))).summary;
    assert.deepEqual(content.actions, [{ id: "action", ...developmentTerms("Kan själv", "digital") }]);
    assert.ok(!JSON.stringify(sentWith(proposedAction(developmentTerms())).summary.content).includes("category"));
  });

  it("is as it was for a talk where nothing was agreed beside the goals", () => {
    const content: SummaryContent = sentWith().summary.content;
    assert.ok(!("actions" in content));
  });
  it("makes it agreed in the same moment", () => {
    const { agreed } = confirmedWith(proposedAction(promiseTerms(), { id: "one" }), proposedAction(developmentTerms()));
    assert.deepEqual(
      agreed.map(({ state, kind, agreedAt }) => ({ state, kind, agreedAt })),
      [
        { state: "agreed", kind: "promise", agreedAt: AFTER_TALK },
        { state: "agreed", kind: "development", agreedAt: AFTER_TALK },
      ],
    );
  });
  it("is not sent while an idea waits for its answer or its day (P6)", () => {
    for (const terms of [ideaTerms(), ideaTerms("Ja, vi prövar"), ideaTerms("", inDays(30))])
      when(talks.sendSummary(summaryDraft(), [], hashOf, manager, AFTER_TALK, [proposedAction(terms)])).refuses(
        "summary.incomplete",
        { missing: ["answers"] },
      );
    when(
      talks.sendSummary(summaryDraft(), [], hashOf, manager, AFTER_TALK, [
        proposedAction(ideaTerms("Ja, vi prövar", inDays(30))),
      ]),
    ).then({ state: "awaitingConfirmation" });
  });
  it("is not sent while something from last time has passed its day and nobody has said what came of it", () => {
    const before = (action: TalkAction, due = inDays(2)) =>
      ({ ...action, appraisal: asId<AppraisalId>("last"), due }) as TalkAction;
    const send = (earlier: TalkAction) => talks.sendSummary(summaryDraft(), [], hashOf, manager, AFTER_TALK, [earlier]);
    when(send(before(agreedAction()))).refuses("summary.incomplete", { missing: ["earlierActions"] });
    for (const spokenOf of [doneAction(), droppedAction()])
      when(send(before(spokenOf))).then({ state: "awaitingConfirmation" });
    when(send(before(agreedAction(), inDays(80)))).then({ state: "awaitingConfirmation" });
  });
});

describe("what was agreed", () => {
  it("is said to be done by the one who was to do it, or by the manager, and once", () => {
    given(agreedAction())
      .when((action) => actions.completeAction(action, " Klart ", byManager))
      .then({ state: "done", doneBy: manager, note: "Klart" })
      .happens("talkActionDone");
    given(agreedAction())
      .when((action) => actions.completeAction(action, "", byEmployee))
      .refuses("notAllowed");
    for (const answering of [byEmployee, byManager])
      given(agreedAction(developmentTerms()))
        .when((action) => actions.completeAction(action, "", answering))
        .then({ state: "done" });
    given(doneAction())
      .when((action) => actions.completeAction(action, "", byManager))
      .changesNothing();
  });
  it("gets another day with the reason, and keeps the first beside it", () =>
    given(agreedAction())
      .when((action) => actions.moveAction(action, { due: inDays(90), reason: "Mötet är flyttat" }, byManager))
      .then({ due: inDays(90), moves: [{ from: inDays(60), to: inDays(90), reason: "Mötet är flyttat", by: manager }] })
      .happens("talkActionMoved"));
  it("is not moved without a reason, nor to a day that has been", () => {
    given(agreedAction())
      .when((action) => actions.moveAction(action, { due: inDays(90), reason: " " }, byManager))
      .refuses("nothingWritten");
    given(agreedAction())
      .when((action) => actions.moveAction(action, { due: inDays(29), reason: "Nej" }, byManager))
      .refuses("dateInPast");
  });
  it("is dropped with a reason", () => {
    given(agreedAction())
      .when((action) => actions.dropAction(action, "Schemat byts ut", byManager))
      .then({ state: "dropped", reason: "Schemat byts ut", droppedBy: manager });
    given(agreedAction())
      .when((action) => actions.dropAction(action, "", byManager))
      .refuses("emptyComment");
    given(agreedAction())
      .when((action) => actions.dropAction(action, "Nej", byEmployee))
      .refuses("notAllowed");
  });
  it("is not answered for before it is agreed, nor when it is over", () => {
    given(proposedAction())
      .when((action) => actions.completeAction(action, "", byManager))
      .refuses("talkAction.wrongState");
    given(droppedAction())
      .when((action) => actions.completeAction(action, "", byManager))
      .refuses("talkAction.wrongState");
    given(doneAction())
      .when((action) => actions.moveAction(action, { due: inDays(90), reason: "Nej" }, byManager))
      .refuses("talkAction.wrongState");
  });
  it("is to be done again when that it was done or dropped was a mistake, seen within two weeks", () => {
    for (const ended of [doneAction(), droppedAction()]) {
      const [again] = documentsOf(actions.reopenAction(ended, { as: "manager", at: momentIn(44) }));
      assert.deepEqual(again, agreedAction(), "nothing of the mistake stays");
      given(ended)
        .when((action) => actions.reopenAction(action, { as: "manager", at: momentIn(45) }))
        .refuses("talkAction.wrongState");
      given(ended)
        .when((action) => actions.reopenAction(action, { as: "employee", at: momentIn(31) }))
        .refuses("notAllowed");
    }
    given(agreedAction())
      .when((action) => actions.reopenAction(action, byManager))
      .changesNothing();
  });
  it("is listed with what the manager is to do first", () => {
    const mine = agreedAction(developmentTerms());
    const theirs = agreedAction();
    assert.deepEqual([mine, theirs].toSorted(managersFirst), [theirs, mine]);
  });
});

describe("what a safety representative sees", () => {
  it("takes a tick by both", () => {
    const action = agreedAction(workEnvironmentTerms());
    assert.ok(!isShownToSafetyRep(action));
    given(action)
      .when((each) => actions.tickForSafetyRep(each, true, "employee"))
      .then({ shownBy: ["employee"] })
      .happens("talkActionTicked");
    assert.ok(isShownToSafetyRep(shownAction()));
  });
  it("ends when one of them takes it back", () =>
    given(shownAction())
      .when((action) => actions.tickForSafetyRep(action, false, "employee"))
      .then({ shownBy: ["manager"] })
      .happens("talkActionUnticked"));
  it("changes nothing the second time", () =>
    given(shownAction())
      .when((action) => actions.tickForSafetyRep(action, true, "employee"))
      .changesNothing());
  it("is never anything but the work environment, and never what is not agreed", () => {
    given(agreedAction())
      .when((action) => actions.tickForSafetyRep(action, true, "manager"))
      .refuses("invalid");
    given(proposedAction(workEnvironmentTerms()))
      .when((action) => actions.tickForSafetyRep(action, true, "manager"))
      .refuses("talkAction.wrongState");
  });
});
