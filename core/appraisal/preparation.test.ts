import assert from "node:assert/strict";
import {
  answered,
  decline,
  markReady,
  type Preparation,
  revealedAnswers,
  share,
  show,
  startPreparation,
  stepsFor,
  submitStep,
  takeBack,
} from "#core/appraisal/preparation.ts";
import * as talks from "#core/appraisal/transitions.ts";
import type { Submission } from "#core/dialogue/answers.ts";
import { dialogue, scale, step, text } from "#core/dialogue/dialogue.ts";
import {
  answering,
  employee,
  heldUnprepared,
  inPreparation,
  manager,
  planned,
  preparing,
  ready,
  revealed,
  sharedByEmployee,
  started,
} from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, inDays, momentIn } from "../../test/support/town.ts";

const label = { sv: "", en: "" };
const questions = dialogue("small", 1, [
  step("tasks", label, [text("mood", label, 20), scale("load", label)]),
  step("leading", label, [text("leads", label)], { when: "leads" }),
  step("other", label, [text("rest", label)]),
]);

const fresh = documentsOf(startPreparation(inPreparation(), "employee", questions, []))[0] as Preparation;
const submission = (changes: Partial<Submission> = {}): Submission => ({
  step: "tasks",
  seenRev: 0,
  values: { mood: "Bra" },
  go: "next",
  ...changes,
});
const submit =
  (changes: Partial<Submission> = {}) =>
  (preparation: Preparation) =>
    submitStep(preparation, questions, submission(changes));
const after = (preparation: Preparation, changes: Partial<Submission> = {}) =>
  documentsOf(submit(changes)(preparation))[0] as Preparation;

describe("beginning to prepare", () => {
  it("starts empty at the first question, of the version of the day", () =>
    when(startPreparation(inPreparation(), "manager", questions, []))
      .then({
        status: "draft",
        author: manager,
        other: employee,
        step: "tasks",
        rev: 0,
        dialogue: { id: "small", version: 1 },
      })
      .happens("preparationStarted"));
  it("leaves out the steps for leaders unless one leads", () => {
    assert.deepEqual(
      stepsFor(questions, []).map(({ key }) => key),
      ["tasks", "other"],
    );
    assert.deepEqual(
      stepsFor(questions, ["leads"]).map(({ key }) => key),
      ["tasks", "leading", "other"],
    );
  });
});

describe("a step of a preparation", () => {
  it("saves what was written and moves on", () =>
    given(fresh)
      .when(submit())
      .then({ step: "other", rev: 1, answers: { mood: { value: "Bra", rev: 1, kept: false } } })
      .happens("preparationSaved"));
  it("goes back, or stays", () => {
    given(after(fresh))
      .when(submit({ step: "other", values: {}, go: "back" }))
      .then({ step: "tasks" });
    given(fresh)
      .when(submit({ go: "stay" }))
      .then({ step: "tasks", rev: 1 });
  });
  it("stays on the last step", () =>
    given(after(fresh))
      .when(submit({ step: "other", values: { rest: "Inget" } }))
      .then({ step: "other" }));
  it("saves once when it comes twice", () => given(after(fresh)).when(submit()).changesNothing());
  it("leaves alone what it does not name, and clears what it names as empty", () => {
    const both = after(fresh, { values: { mood: "Bra", load: "mostly" } });
    given(both)
      .when(submit({ seenRev: 1, values: { mood: " " } }))
      .then({ answers: { mood: { value: "" }, load: { value: "mostly", rev: 1 } } });
  });
  it("asks for no answer", () =>
    given(fresh)
      .when(submit({ values: {} }))
      .then({ step: "other", rev: 0, answers: {} }));
  it("is not written over from a card that was drawn before", () => {
    const elsewhere = after(fresh, { values: { mood: "Från telefonen" } });
    given(elsewhere)
      .when(submit({ values: { mood: "Från datorn" } }))
      .refuses("preparation.changedElsewhere", { fields: ["mood"] });
    given(elsewhere)
      .when(submit({ values: { load: "partly" } }))
      .then({ answers: { mood: { value: "Från telefonen" }, load: { value: "partly" } } });
  });

  const refused: readonly (readonly [
    string,
    Partial<Submission>,
    "tooLong" | "invalid" | "preparation.unknownStep",
  ])[] = [
    ["an answer that is too long", { values: { mood: "x".repeat(21) } }, "tooLong"],
    ["a step on no scale", { values: { load: "11" } }, "invalid"],
    ["an answer to no question", { values: { salary: "Mer" } }, "invalid"],
    ["an answer to another step's question", { values: { rest: "Inget" } }, "invalid"],
    ["an unknown step", { step: "secret" }, "preparation.unknownStep"],
    ["a leaders' step from one who does not lead", { step: "leading", values: {} }, "preparation.unknownStep"],
  ];
  for (const [what, changes, key] of refused)
    it(`does not take ${what}`, () => given(fresh).when(submit(changes)).refuses(key));

  it("makes what was ready a draft again when something changes, not when one leafs through it", () => {
    given(ready(after(fresh)))
      .when(submit({ seenRev: 1, values: { mood: "Sådär" } }))
      .then({ status: "draft" });
    given(ready(after(fresh)))
      .when(submit({ step: "other", seenRev: 1, values: {}, go: "back" }))
      .then({ status: "ready", step: "tasks" });
  });
  it("counts what is answered of what one is asked", () =>
    assert.deepEqual(answered(after(fresh), questions), { answered: 1, of: 3 }));
});

describe("keeping an answer to oneself", () => {
  const kept = after(fresh, { kept: ["mood"], go: "stay" });

  it("is marked with the answer, or later", () => {
    assert.equal(kept.answers["mood"]?.kept, true);
    given(after(fresh, { go: "stay" }))
      .when(submit({ seenRev: 1, values: {}, kept: ["mood"], go: "stay" }))
      .then({ answers: { mood: { kept: true, value: "Bra" } } });
  });
  it("stays when a card does not speak of it", () =>
    given(kept)
      .when(submit({ seenRev: 1, values: { mood: "Annat" } }))
      .then({ answers: { mood: { value: "Annat", kept: true } } }));
  it("is given up by its author", () =>
    given(kept)
      .when(submit({ seenRev: 1, values: {}, kept: [] }))
      .then({ answers: { mood: { kept: false } } }));
  it("is not given up by a card drawn before it was marked", () =>
    given(kept)
      .when(submit({ seenRev: 0, values: { mood: "Bra" }, kept: [] }))
      .refuses("preparation.changedElsewhere", { fields: ["mood"] }));
});

describe("sharing a preparation", () => {
  it("says in the same act that one is done", () => {
    const { appraisal, employee: mine, manager: theirs } = preparing();
    given(mine)
      .when((it) => share(appraisal, it, theirs, it.rev, NOW))
      .then({ status: "shared", sharedAt: NOW })
      .happens("preparationReady", "preparationShared");
  });
  it("may come after one has said so", () => {
    const { appraisal, employee: mine, manager: theirs } = preparing();
    given(mine)
      .when((it) => markReady(it, NOW))
      .then({ status: "ready" })
      .happens("preparationReady");
    given(ready(mine))
      .when((it) => markReady(it, NOW))
      .changesNothing();
    given(ready(mine))
      .when((it) => share(appraisal, it, theirs, it.rev, NOW))
      .then({ status: "shared", sharedAt: NOW })
      .happens("preparationShared");
  });
  it("covers only what was reviewed", () => {
    const { appraisal, employee: mine, manager: theirs } = preparing();
    const changedSince = answering(mine, "Skrivet efter genomgången");
    for (const each of [changedSince, ready(changedSince)])
      given(each)
        .when((it) => share(appraisal, it, theirs, mine.rev, NOW))
        .refuses("preparation.changedSince");
  });
  it("shows nothing to the other until both have", () => {
    const { appraisal, employee: mine } = sharedByEmployee();
    assert.equal(revealedAnswers(appraisal, mine), undefined);
  });
  it("reveals both at once when the second shares", () => {
    const { appraisal, employee: theirs, manager: mine } = sharedByEmployee();
    given(ready(mine))
      .when((it) => share(appraisal, it, theirs, it.rev, NOW))
      .then({ status: "shared", author: manager }, { state: "shared", revealedAt: NOW })
      .happens("preparationShared", "preparationsRevealed");
    const both = revealed();
    assert.deepEqual(
      Object.values(revealedAnswers(both.appraisal, both.employee) ?? {}).map(({ value }) => value),
      ["Medarbetarens svar"],
    );
    assert.deepEqual(
      Object.values(revealedAnswers(both.appraisal, both.manager) ?? {}).map(({ value }) => value),
      ["Chefens svar"],
    );
  });
  it("never shows what its author keeps, nor empty answers", () => {
    const { appraisal } = revealed();
    const mine = answering(answering(started(appraisal, "employee"), "HEMLIGT", { kept: true }), "Öppet", {
      step: "tasks",
    });
    const shared = { ...mine, status: "shared", sharedAt: NOW } as Preparation;
    assert.deepEqual(
      Object.values(revealedAnswers(appraisal, shared) ?? {}).map(({ value }) => value),
      ["Öppet"],
    );
  });
  it("happens once", () => {
    const { appraisal, employee: mine, manager: theirs } = sharedByEmployee();
    given(mine)
      .when((it) => share(appraisal, it, theirs, it.rev, NOW))
      .changesNothing();
    given(mine)
      .when((it) => markReady(it, NOW))
      .changesNothing();
  });
  it("closes it for writing", () =>
    given(sharedByEmployee().employee)
      .when((it) => submitStep(it, questions, submission()))
      .refuses("preparation.shared"));
  it("is too late when the talk has been held, or early when nobody is called", () => {
    const { employee: mine, manager: theirs } = preparing();
    given(ready(mine))
      .when((it) => share(heldUnprepared(), it, theirs, it.rev, NOW))
      .refuses("appraisal.wrongState", { state: "held" });
    given(ready(mine))
      .when((it) => share(planned(), it, theirs, it.rev, NOW))
      .refuses("appraisal.wrongState", { state: "planned" });
  });
});

describe("showing one's preparation alone", () => {
  const { appraisal, employee: mine, manager: theirs } = sharedByEmployee();

  it("is possible from the day before the talk, when the other has been told that one has shared", () => {
    given(mine)
      .when((it) => show(appraisal, it, undefined, momentIn(8)))
      .refuses("preparation.tooEarlyToShow", { from: inDays(9) });
    given(mine)
      .when((it) => show(appraisal, it, undefined, momentIn(9)))
      .then({ status: "shown", shownAt: momentIn(9) })
      .happens("preparationShown");
    given(theirs)
      .when((it) => show(appraisal, it, "shared", momentIn(9)))
      .refuses("preparation.notShared");
  });
  it("shows one's own and not the other's, and cannot be taken back", () => {
    const shown = documentsOf(show(appraisal, mine, undefined, momentIn(9)))[0] as Preparation;
    assert.equal(Object.values(revealedAnswers(appraisal, shown) ?? {})[0]?.value, "Medarbetarens svar");
    assert.equal(revealedAnswers(appraisal, answering(theirs, "Chefens svar")), undefined);
    given(shown)
      .when((it) => takeBack(appraisal, it))
      .refuses("preparation.revealed");
    given(shown)
      .when((it) => show(appraisal, it, undefined, momentIn(9)))
      .changesNothing();
    given(shown)
      .when((it) => submitStep(it, questions, submission()))
      .refuses("preparation.shared");
  });
  it("leaves the other free to share after all, and then both have", () => {
    const shown = documentsOf(show(appraisal, mine, undefined, momentIn(9)))[0] as Preparation;
    given(theirs)
      .when((it) => share(appraisal, it, shown, it.rev, momentIn(9)))
      .then({ status: "shared" }, { state: "shared" })
      .happens("preparationReady", "preparationShared", "preparationsRevealed");
  });
  it("is too late when the talk has been held", () =>
    given(mine)
      .when((it) => show(heldUnprepared(), it, undefined, momentIn(11)))
      .refuses("appraisal.wrongState", { state: "held" }));
});

describe("having no written preparation", () => {
  const { appraisal, employee: mine, manager: theirs } = sharedByEmployee();
  const none = documentsOf(decline(appraisal, answering(theirs, "Aldrig delat"), NOW))[0] as Preparation;

  it("is said to the other, and lets nobody see anything", () => {
    given(theirs)
      .when((it) => decline(appraisal, it, NOW))
      .then({ status: "none", declinedAt: NOW })
      .happens("preparationDeclined");
    assert.equal(revealedAnswers(appraisal, mine), undefined, "the other's is the other's to show");
    assert.equal(revealedAnswers(appraisal, none), undefined, "what was written so far stays its author's");
  });
  it("does not have what is shared after it shown, until its author has agreed", () => {
    const unshared = preparing();
    const declined = documentsOf(decline(unshared.appraisal, unshared.manager, NOW))[0] as Preparation;
    given(unshared.employee)
      .when((it) => share(unshared.appraisal, it, declined, it.rev, NOW))
      .then({ status: "shared" })
      .happens("preparationReady", "preparationShared");
  });
  it("has the other decide, also long before the talk", () =>
    given(mine)
      .when((it) => show(appraisal, it, "none", NOW))
      .then({ status: "shown" })
      .happens("preparationShown"));
  it("is no longer so when one writes", () =>
    given(documentsOf(decline(inPreparation(), fresh, NOW))[0] as Preparation)
      .when(submit())
      .then({ status: "draft" }));
  it("is not for what one has shared, nor when the talk has been held", () => {
    given(mine)
      .when((it) => decline(appraisal, it, NOW))
      .refuses("preparation.shared");
    given(theirs)
      .when((it) => decline(heldUnprepared(), it, NOW))
      .refuses("appraisal.wrongState", { state: "held" });
    given(none)
      .when((it) => decline(appraisal, it, NOW))
      .changesNothing();
  });
});

describe("taking a shared preparation back", () => {
  it("is possible as long as the other has not shared", () => {
    const { appraisal, employee: mine } = sharedByEmployee();
    given(mine)
      .when((it) => takeBack(appraisal, it))
      .then({ status: "draft" })
      .happens("preparationTakenBack");
  });
  it("is too late when both have seen", () => {
    const { appraisal, employee: mine } = revealed();
    given(mine)
      .when((it) => takeBack(appraisal, it))
      .refuses("preparation.revealed");
    const held = documentsOf(
      talks.hold(appraisal, appraisal.date, manager, `${appraisal.date}T10:00:00.000Z` as typeof NOW),
    )[0];
    given(mine)
      .when((it) => takeBack(held as typeof appraisal, it))
      .refuses("preparation.revealed");
  });
  it("says that the talk has been held, when nothing was revealed", () =>
    given(sharedByEmployee().employee)
      .when((it) => takeBack(heldUnprepared(), it))
      .refuses("appraisal.wrongState", { state: "held" }));
  it("changes nothing for what was never shared", () =>
    given(preparing().employee)
      .when((it) => takeBack(inPreparation(), it))
      .changesNothing());
});
