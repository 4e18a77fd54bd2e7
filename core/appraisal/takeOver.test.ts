import assert from "node:assert/strict";
import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { calendarEntryOf } from "#core/appraisal/calendarEntry.ts";
import { type Preparation, revealedAnswers, share } from "#core/appraisal/preparation.ts";
import { preparationFor } from "#core/content/preparation.ts";
import { type AppraisalId, asId } from "#core/ids.ts";
import {
  answering,
  cancelled,
  employee,
  held,
  manager,
  preparing,
  revealed,
  sharedByEmployee,
} from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, deputy } from "../../test/support/town.ts";
import { takeOver } from "./takeOver.ts";

const id = asId<AppraisalId>("taken");
const over = (talk: Appraisal, theirs: Preparation, by = deputy) =>
  takeOver(talk, theirs, preparationFor("manager"), { id, by }, NOW);
const partsOf = (talk: Appraisal, theirs: Preparation) => {
  const decision = over(talk, theirs);
  const documents = documentsOf(decision);
  const [former, taken, carried, blank] = documents as readonly [Appraisal, Appraisal, Preparation, Preparation];
  return { former, taken, carried, blank, removed: decision.kind === "changed" ? (decision.removed ?? []) : [] };
};

describe("taking over a talk", () => {
  const { appraisal, employee: empty } = preparing();
  const written = answering(empty, "Medarbetarens ord");

  it("calls the one off and puts another in its place, on the same day and time", () => {
    const { date, time } = appraisal;
    when(over(appraisal, written))
      .then(
        { state: "cancelled", manager, reason: "newManager" },
        { state: "preparation", id, manager: deputy, date, time },
      )
      .happens("appraisalTakenOver", "preparationStarted", "preparationStarted");
  });

  it("lets the employee's words go along, and gives the new one an empty preparation", () => {
    const { carried, blank } = partsOf(appraisal, written);
    assert.deepEqual(
      [carried.author, carried.other, carried.status, carried.answers],
      [employee, deputy, "draft", written.answers],
    );
    assert.deepEqual([blank.author, blank.other, blank.status, blank.answers], [deputy, employee, "draft", {}]);
  });

  it("is the same entry in the calendar, newer than the one before", () => {
    const { taken } = partsOf(appraisal, written);
    assert.equal(calendarEntryOf(taken).id, calendarEntryOf(appraisal).id);
    assert.ok(calendarEntryOf(taken).sequence > calendarEntryOf(appraisal).sequence);
  });

  it("passes on nothing that the former manager has prepared, and lets them read no more of the employee's", () => {
    const { appraisal: shown, employee: theirs, manager: formers } = revealed();
    const { former, taken, carried } = partsOf(shown, theirs);
    assert.equal(revealedAnswers(former, theirs), undefined);
    assert.equal(revealedAnswers(former, formers), undefined);
    assert.equal(revealedAnswers(taken, carried), undefined);
    assert.ok(!JSON.stringify(documentsOf(over(shown, theirs))).includes("Chefens svar"));
  });

  it("asks the employee to share anew, with whom it is now", () => {
    const { appraisal: waiting, employee: shared } = sharedByEmployee();
    const { taken, carried, blank } = partsOf(waiting, shared);
    given(carried)
      .when((mine) => share(taken, mine, blank, mine.rev, NOW))
      .then({ status: "shared" })
      .happens("preparationReady", "preparationShared");
  });

  it("leaves what nobody has read in one place, and what was read where it was", () => {
    const { appraisal: waiting, employee: shared } = sharedByEmployee();
    assert.deepEqual(partsOf(waiting, shared).removed, [shared.id]);
    const { appraisal: shown, employee: theirs } = revealed();
    assert.deepEqual(partsOf(shown, theirs).removed, []);
  });

  it("is for a talk that is still ahead, and for somebody else", () => {
    for (const talk of [held(), cancelled()])
      given(written)
        .when((mine) => over(talk, mine))
        .refuses("appraisal.wrongState", { state: talk.state });
    for (const by of [employee, manager])
      given(written)
        .when((mine) => over(appraisal, mine, by))
        .refuses("notAllowed");
  });
});
