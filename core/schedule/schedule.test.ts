import assert from "node:assert/strict";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { type Instant, addDays, dayOf, momentOn, timeOf } from "#core/time.ts";
import {
  active,
  agreed,
  awaitingConfirmation,
  awaitingNewPrincipal,
  changesRequested,
  drafted,
  everyAppraisal,
  everyContract,
  everyGoal,
  halfConfirmed,
  heldUnprepared,
  holder,
  manager,
  partlyApproved,
  preparing,
  principal,
  proposed,
  revealed,
} from "../../test/support/builders.ts";
import {
  OPENING,
  compiledAssessment,
  confirmedAssessment,
  everyAssessment,
  opened,
  revealedAssessment,
  sharedByHolder,
} from "../../test/support/assessments.ts";
import {
  OPENED_AT,
  acknowledged,
  asked as askedFollowUp,
  closed as closedFollowUp,
  everyFollowUp,
  notHeld,
  planned as plannedFollowUp,
  shared as answeredFollowUp,
  sharedByEmployee as sharedFollowUp,
} from "../../test/support/followUps.ts";
import { answeredExchange, note, read, removedNote, sent as question } from "../../test/support/between.ts";
import { NOW, TODAY, employee, inDays, momentIn, stranger } from "../../test/support/town.ts";
import { agreedAction, developmentTerms, everyAction } from "../../test/support/talkActions.ts";
import type { ReminderDays } from "#core/year/reminderDays.ts";
import { SCHEDULED_TYPES, dueAfter, lookOn, mayActAt, remindedBetween } from "./schedule.ts";

const dayNumber = (at: Instant) => Math.round((Date.parse(dayOf(at)) - Date.parse(TODAY)) / 86_400_000);

/** The looks at a document that nobody touches, as days from today, and who is asked at each. */
function looks(document: DossierDocument, { from = NOW, days }: { readonly from?: Instant; readonly days: number }) {
  const found: string[] = [];
  for (let at = dueAfter(document, from); at && dayNumber(at) <= days; at = dueAfter(document, at)) {
    const names = remindedBetween(document, at, at).map(({ person, must }) => (must ? `${person}!` : person));
    // There are looks at which the year has nobody reminded.
    if (mayActAt(document, at) || names.length > 0)
      found.push(`${dayNumber(at)} ${mayActAt(document, at) ? "acts" : names.toSorted().join("+")}`);
    if (mayActAt(document, at)) break;
  }
  return found;
}

describe("when the clock looks at a document", () => {
  it("clears out a note a week after its author removed it, and never looks at one that is kept", () => {
    assert.deepEqual(looks(removedNote(), { days: 30 }), ["7 acts"]);
    assert.equal(dueAfter(note(), NOW), undefined);
  });
  it("asks twice whoever has not read a question, thanks or an answer between the talks", () => {
    assert.deepEqual(looks(question(), { days: 60 }), [`3 ${manager}`, `10 ${manager}`]);
    assert.deepEqual(looks(read(), { days: 60 }), []);
    assert.deepEqual(looks(answeredExchange(), { days: 60 }), [`5 ${employee}`, `12 ${employee}`]);
  });
  it("asks the owner of something agreed a week before its day and on it, both when it has passed, then the owner weekly", () => {
    const both = [employee, manager].toSorted().join("+");
    assert.deepEqual(looks(agreedAction(), { days: 75 }), [
      `53 ${manager}`,
      `60 ${manager}`,
      `61 ${both}`,
      `68 ${manager}`,
      `75 ${manager}`,
    ]);
    assert.deepEqual(looks(agreedAction(developmentTerms()), { days: 100 }), [`93 ${employee}`, `100 ${employee}`]);
  });
  it("asks nobody about what is only put forward, done or dropped", () => {
    for (const action of everyAction().filter(({ state }) => state !== "agreed"))
      assert.deepEqual(looks(action, { days: 400 }), []);
  });

  it("asks who has not approved a wording after 3, 7 and 14 days, then weekly; from then on it must be said", () => {
    assert.deepEqual(looks(partlyApproved(), { days: 30 }), [
      `3 ${principal}`,
      `7 ${principal}`,
      `14 ${principal}!`,
      `21 ${principal}!`,
      `28 ${principal}!`,
    ]);
    assert.deepEqual(looks(proposed(), { days: 3 }), [`3 ${[holder, principal].toSorted().join("+")}`]);
  });

  it("asks who is to reword after changes were asked for", () => {
    assert.deepEqual(looks(changesRequested(), { days: 22 }), [
      `3 ${holder}`,
      `7 ${holder}`,
      `14 ${holder}`,
      `21 ${holder}`,
    ]);
  });

  it("tells both of the end of a contract 60, 30 and 14 days ahead, and weekly when it has gone by; and opens an assessment 14 days before it", () => {
    const contract = { ...active(), assessments: [inDays(100)], period: { from: TODAY, to: inDays(365) } };
    const both = [holder, principal].toSorted().join("+");
    assert.deepEqual(looks(contract, { days: 400 }), ["86 acts"]);
    assert.deepEqual(
      looks({ ...contract, assessing: { opened: inDays(100) } }, { days: 400 }),
      [305, 335, 351, 372, 379, 386, 393, 400].map((days) => `${days} ${both}`),
    );
  });

  it("asks a new principal to confirm after 7 and 14 days, then weekly; from then on it must be said", () => {
    const contract = { ...awaitingNewPrincipal(stranger), assessments: [], activeAt: momentIn(-40) };
    const asked = [`7 ${stranger}`, `14 ${stranger}`, `21 ${stranger}!`, `28 ${stranger}!`, `35 ${stranger}!`];
    assert.deepEqual(looks(contract, { days: 35 }), asked);
    const { handovers: _, ...before } = contract;
    assert.deepEqual(looks({ ...before, activeAt: NOW }, { days: 35 }), asked);
    const twice = [...(contract.handovers ?? []), { from: stranger, to: principal, at: momentIn(10) }];
    assert.deepEqual(looks({ ...contract, principal, handovers: twice }, { days: 20 }), [`17 ${principal}`]);
  });

  it("asks who has not answered in an assessment a week before and on its day, then weekly; and who is to write or confirm", () => {
    const both = [holder, principal].toSorted().join("+");
    const from = OPENING;
    assert.deepEqual(
      looks(opened().assessment, { from, days: 114 }),
      [93, 100, 107, 114].map((days) => `${days} ${both}`),
    );
    assert.deepEqual(looks(sharedByHolder().assessment, { from, days: 93 }), [`93 ${principal}`]);
    assert.deepEqual(
      looks(revealedAssessment().assessment, { from, days: 100 }),
      [89, 93, 100].map((days) => `${days} ${principal}`),
    );
    const named = [holder, principal].map((person) => `${person}!`).toSorted();
    assert.deepEqual(looks(compiledAssessment().assessment, { from, days: 107 }), [
      `89 ${both}`,
      `93 ${both}`,
      `100 ${named.join("+")}`,
      `107 ${named.join("+")}`,
    ]);
    const left = { ...compiledAssessment().assessment, confirmBy: inDays(95) };
    assert.ok(looks(left, { from, days: 107 }).includes("96 acts"), "what is left to be confirmed lapses");
    assert.deepEqual(looks(confirmedAssessment().assessment, { from, days: 400 }), []);
  });

  it("asks both to prepare a talk 7 and 2 days ahead, then the manager whether it was held", () => {
    const both = [employee, manager].toSorted().join("+");
    assert.deepEqual(looks(preparing().appraisal, { days: 30 }), [
      `3 ${both}`,
      `8 ${both}`,
      `13 ${manager}`,
      `17 ${manager}`,
      `24 ${manager}`,
    ]);
    assert.deepEqual(looks(revealed().appraisal, { days: 13 }), [`13 ${manager}`]);
  });

  it("asks before the day of a talk and the like when the year says so, on days it looks at whatever the year says", () => {
    const none = { appraisal: [], assessment: [], followUp: [], salaryTalk: [] };
    const asked = (document: DossierDocument, from: Instant, reminders: ReminderDays) => {
      const found: number[] = [];
      for (let at = dueAfter(document, from); at && at < momentIn(102); at = dueAfter(document, at)) {
        if (mayActAt(document, at)) break;
        if (remindedBetween(document, at, at, reminders).length > 0) found.push(dayNumber(at));
      }
      return found;
    };
    const talk = { ...preparing().appraisal, date: inDays(20) };
    assert.deepEqual(asked(talk, NOW, { ...none, appraisal: [14, 1] }), [6, 19, 23, 27, 34]);
    assert.deepEqual(asked(talk, NOW, none), [23, 27, 34]);
    const { assessment } = opened();
    assert.deepEqual(asked(assessment, OPENING, { ...none, assessment: [3] }), [97]);
    assert.deepEqual(asked(askedFollowUp(), OPENED_AT, { ...none, followUp: [3, 1] }), [57, 59, 63, 67]);
  });

  it("asks the manager for the summary, and both to confirm it; after 21 days it lapses by the clock", () => {
    assert.deepEqual(looks(heldUnprepared(), { from: lookOn(inDays(10)), days: 14 }), [`13 ${manager}`]);
    const { appraisal } = awaitingConfirmation();
    const sent = dayNumber(appraisal.sentAt);
    const both = [employee, manager].toSorted().join("+");
    assert.deepEqual(looks(appraisal, { from: appraisal.sentAt, days: 90 }), [
      `${sent + 3} ${both}`,
      `${sent + 7} ${both}`,
      `${sent + 14} ${both}`,
      `${sent + 22} acts`,
    ]);
    const half = halfConfirmed();
    assert.match(looks(half, { from: half.sentAt, days: sent + 3 }).join(), /^\d+ \w+$/);
  });

  it("opens a follow-up a week before its day, reminds the employee until they have said something, and then the manager", () => {
    assert.deepEqual(looks(plannedFollowUp(), { days: 90 }), ["53 acts"]);
    assert.deepEqual(looks(askedFollowUp(), { from: OPENED_AT, days: 90 }), [
      `58 ${employee}`,
      `60 ${employee}`,
      `63 ${employee}`,
      `67 ${employee}`,
      "75 acts",
    ]);
    const { followUp } = sharedFollowUp();
    assert.deepEqual(looks(followUp, { from: OPENED_AT, days: 70 }), [
      `56 ${manager}`,
      `63 ${manager}`,
      `70 ${manager}`,
    ]);
    assert.deepEqual(looks(answeredFollowUp(), { from: OPENED_AT, days: 90 }), [`56 ${employee}`]);
    for (const over of [acknowledged(), closedFollowUp(), notHeld()]) assert.deepEqual(looks(over, { days: 90 }), []);
  });
  it("lets a contract agreed for a later day come into force on it", () => {
    const contract = agreed();
    assert.deepEqual(looks(contract, { days: 400 }), [`${dayNumber(lookOn(contract.period.from))} acts`]);
  });

  it("leaves a draft to its author, and what is over alone", () => {
    assert.equal(dueAfter(drafted(), NOW), undefined);
    for (const contract of everyContract())
      if (["superseded", "ended", "withdrawn", "declined"].includes(contract.state))
        assert.equal(dueAfter(contract, NOW), undefined);
    for (const appraisal of everyAppraisal())
      if (["confirmed", "confirmedByOne", "closed", "cancelled"].includes(appraisal.state))
        assert.equal(dueAfter(appraisal, NOW), undefined);
    for (const goal of everyGoal()) assert.equal(dueAfter(goal, NOW), undefined);
  });

  it("looks early in the morning by the municipality's clock, summer and winter", () => {
    const contract = partlyApproved();
    for (let at = dueAfter(contract, NOW); at && dayOf(at) < addDays(TODAY, 300); at = dueAfter(contract, at))
      assert.equal(timeOf(at), "05:00");
  });

  it("keeps what happens by the clock due until it has been seen to, and makes up for no reminder", () => {
    const { appraisal } = awaitingConfirmation();
    const lapses = lookOn(addDays(dayOf(appraisal.sentAt), 22));
    assert.equal(dueAfter(appraisal, lookOn(inDays(200))), lapses);
    assert.equal(dueAfter(preparing().appraisal, lookOn(inDays(200))), undefined);
  });

  it("asks each once when several looks were missed", () => {
    const missed = remindedBetween(partlyApproved(), lookOn(inDays(3)), momentOn(inDays(15), "12:00"));
    assert.deepEqual(missed, [{ person: principal, must: true }]);
    assert.deepEqual(remindedBetween(partlyApproved(), lookOn(inDays(4)), lookOn(inDays(6))), []);
  });

  it("knows all types it looks at", () => {
    const scheduled = [
      ...everyContract(),
      ...everyAppraisal(),
      ...everyGoal(),
      ...everyAssessment(),
      ...everyFollowUp(),
    ].filter((each) => dueAfter(each, NOW));
    for (const { type } of scheduled) assert.ok(SCHEDULED_TYPES.some((known) => known === type));
  });
});
