import assert from "node:assert/strict";
import { calendarEntryOf } from "#core/appraisal/calendarEntry.ts";
import { lengthOf } from "#core/appraisal/length.ts";
import type { Appraisal, SummaryField } from "#core/appraisal/appraisal.ts";
import { MAX_SUMMARY_TEXT } from "#core/appraisal/appraisal.ts";
import * as talks from "#core/appraisal/transitions.ts";
import type { Goal } from "#core/goal/goal.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import {
  AFTER_TALK,
  TALK_DAY,
  awaitingConfirmation,
  cancelled,
  closed,
  confirmation,
  confirmed,
  confirmedByOne,
  employee,
  everyAppraisal,
  goalTermsOf,
  halfConfirmed,
  held,
  heldUnprepared,
  inPreparation,
  manager,
  nextTalk,
  planned,
  proposedGoal,
  revealed,
  summaryDraft,
  written,
} from "../../test/support/builders.ts";
import { documentsOf, given, when } from "../../test/support/specification.ts";
import { NOW, TODAY, inDays, momentIn, stranger } from "../../test/support/town.ts";

const inEveryStateBut = (...states: readonly Appraisal["state"][]) =>
  everyAppraisal().filter(({ state }) => !states.includes(state));

describe("planning a talk", () => {
  const plan = (earlier: readonly Appraisal[], date: Day = inDays(20)) =>
    talks.plan(earlier, { ...nextTalk, date }, NOW);

  it("sets a day, today at the earliest", () => {
    when(plan([], TODAY)).then({ state: "planned", date: TODAY }).happens("appraisalPlanned");
    when(plan([], inDays(-1))).refuses("dateInPast", { date: inDays(-1) });
  });
  it("takes a year that is far away for a slip of the pen", () => {
    when(plan([], inDays(551))).refuses("dateTooFar", { latest: inDays(550) });
  });
  for (const open of inEveryStateBut("confirmed", "confirmedByOne", "closed", "cancelled"))
    it(`waits while another is ${open.state}`, () =>
      when(plan([open])).refuses("appraisal.alreadyOpen", { date: open.date }));
  it("closes the talk before, confirmed by both or by one", () => {
    for (const settled of [confirmed().appraisal, confirmedByOne()])
      when(plan([settled]))
        .then({ state: "planned" }, { state: "closed", id: settled.id })
        .happens("appraisalPlanned", "appraisalClosed");
  });
  it("leaves alone what is over", () => assert.equal(documentsOf(plan([closed(), cancelled()])).length, 1));
});

describe("inviting to a talk", () => {
  it("calls both to prepare", () =>
    given(planned()).when(talks.invite).then({ state: "preparation" }).happens("appraisalInvited"));
  for (const talk of inEveryStateBut("planned"))
    it(`is not possible when it is ${talk.state}`, () =>
      given(talk).when(talks.invite).refuses("appraisal.wrongState", { state: talk.state }));
});

describe("moving a talk or calling it off", () => {
  const to = { date: inDays(12), time: "09:00" };
  const move =
    (by: PersonId, when_ = to) =>
    (talk: Appraisal) =>
      talks.reschedule(talk, when_, by, NOW);
  const cancel = (by: PersonId) => (talk: Appraisal) => talks.cancel(talk, "newDate", by, NOW);

  it("may be done by either, until it is held", () => {
    for (const by of [employee, manager])
      for (const talk of [planned(), inPreparation(), revealed().appraisal]) {
        given(talk)
          .when(move(by))
          .then({ state: talk.state, ...to })
          .happens("appraisalRescheduled");
        given(talk).when(cancel(by)).then({ state: "cancelled", by, reason: "newDate" }).happens("appraisalCancelled");
      }
  });
  it("is for the two only", () => {
    given(planned()).when(move(stranger)).refuses("notAllowed");
    given(planned()).when(cancel(stranger)).refuses("notAllowed");
  });
  it("moves to no day that is past", () =>
    given(planned())
      .when(move(manager, { ...to, date: inDays(-1) }))
      .refuses("dateInPast"));
  it("does not notice the same day and time", () =>
    given(planned())
      .when((talk) => talks.reschedule(talk, planned(), manager, NOW))
      .changesNothing());
  it("may get another length, which the other is told; nothing said of it leaves it as it was", () => {
    const half = documentsOf(talks.reschedule(planned(), { ...planned(), minutes: 30 }, employee, NOW))[0] as Appraisal;
    assert.deepEqual([lengthOf(planned()), lengthOf(half), half.moves], [60, 30, 1]);
    given(half)
      .when(move(manager))
      .then({ ...to, minutes: 30 })
      .happens("appraisalRescheduled");
    given(half).when(cancel(manager)).then({ state: "cancelled", minutes: 30 });
    const { when: booked } = calendarEntryOf({ ...half, time: "09:00" });
    assert.ok(booked.kind === "timed" && Date.parse(booked.to) - Date.parse(booked.from) === 30 * 60_000);
  });
  it("counts how often it was moved, and keeps the count in all that follows", () => {
    const once = documentsOf(move(manager)(planned()))[0] as Appraisal;
    const twice = documentsOf(move(employee, { ...to, date: inDays(20) })(once))[0] as Appraisal;
    assert.deepEqual([planned().moves, once.moves, twice.moves], [undefined, 1, 2]);
    given(twice).when(cancel(manager)).then({ state: "cancelled", moves: 2 });
  });
  it("calls off once", () => given(cancelled()).when(cancel(manager)).changesNothing());
  for (const talk of inEveryStateBut("planned", "preparation", "shared")) {
    it(`does not move one that is ${talk.state}`, () =>
      given(talk).when(move(manager)).refuses("appraisal.wrongState"));
    if (talk.state !== "cancelled")
      it(`does not call off one that is ${talk.state}`, () =>
        given(talk).when(cancel(manager)).refuses("appraisal.wrongState"));
  }
});

describe("holding a talk", () => {
  const hold =
    (by: PersonId = manager, day: Day = TALK_DAY) =>
    (talk: Appraisal) =>
      talks.hold(talk, day, by, AFTER_TALK);

  it("is said by the manager", () =>
    given(revealed().appraisal).when(hold()).then({ state: "held", heldOn: TALK_DAY }).happens("appraisalHeld"));
  it("is not said by the employee or others", () => {
    for (const by of [employee, stranger]) given(revealed().appraisal).when(hold(by)).refuses("notAllowed");
  });
  it("is never stopped by missing preparation, and reveals nothing", () => {
    const talk = heldUnprepared();
    assert.equal(talk.state, "held");
    assert.ok(!("revealedAt" in talk));
  });
  it("does not lie in the future", () =>
    given(inPreparation())
      .when(hold(manager, inDays(11)))
      .refuses("dateInFuture", { date: inDays(11) }));
  it("is said once", () => given(held()).when(hold()).changesNothing());
  for (const talk of inEveryStateBut("preparation", "shared", "held", "summaryDraft"))
    it(`is not possible when it is ${talk.state}`, () => given(talk).when(hold()).refuses("appraisal.wrongState"));
});

describe("the common text", () => {
  const write =
    (field: SummaryField, value: string, seenRev = 0, by: PersonId = employee) =>
    (talk: Appraisal) =>
      talks.writeSummary(talk, { field, value, seenRev }, by, AFTER_TALK);

  it("is begun by either, and says who wrote what", () => {
    for (const by of [employee, manager])
      given(held())
        .when(write("tasks", "Text", 0, by))
        .then({ state: "summaryDraft", revision: 0, entries: { tasks: { value: "Text", by, rev: 1 } } })
        .happens("summaryEdited");
  });
  it("is for the two only", () =>
    given(held())
      .when(write("tasks", "Text", 0, stranger))
      .refuses("notAllowed"));
  it("tells who writes over something newer, and shows it", () => {
    const newer = written(held(), "tasks", "Chefens ord");
    given(newer)
      .when(write("tasks", "Mina ord"))
      .refuses("summary.changedSince", { field: "tasks", value: "Chefens ord" });
    given(newer)
      .when(write("tasks", "Våra ord", 1))
      .then({ entries: { tasks: { value: "Våra ord", by: employee, rev: 2 } } });
  });
  it("takes two fields from two writers at once", () =>
    given(written(held(), "tasks", "Chefens ord"))
      .when(write("results", "Mina ord"))
      .then({ entries: { tasks: { by: manager }, results: { by: employee } } }));
  it("does not notice the same words again", () =>
    given(written(held(), "tasks", "Ord"))
      .when(write("tasks", "Ord"))
      .changesNothing());
  it("can be cleared", () =>
    given(written(held(), "tasks", "Ord"))
      .when(write("tasks", "", 1))
      .then({ entries: { tasks: { value: "" } } }));

  const refused: readonly (readonly [string, SummaryField, string, "tooLong" | "invalid" | "dateInPast"])[] = [
    ["a text that is too long", "tasks", "x".repeat(MAX_SUMMARY_TEXT + 1), "tooLong"],
    ["a next talk on no day", "nextDate", "2027-02-30", "invalid"],
    ["a next talk in the past", "nextDate", inDays(9), "dateInPast"],
    ["a follow-up in words", "followUp", "snart", "invalid"],
    ["a follow-up in the past", "followUp", inDays(-1), "dateInPast"],
  ];
  for (const [what, field, value, key] of refused)
    it(`does not take ${what}`, () => given(held()).when(write(field, value)).refuses(key));
  it("takes the longest text", () =>
    given(held())
      .when(write("tasks", "x".repeat(MAX_SUMMARY_TEXT)))
      .then({ state: "summaryDraft" }));
  for (const talk of inEveryStateBut("held", "summaryDraft"))
    it(`is not written when the talk is ${talk.state}`, () =>
      given(talk).when(write("tasks", "Ord")).refuses("appraisal.wrongState", { state: talk.state }));
});

describe("sending the summary", () => {
  const send =
    (goals: readonly Goal[] = [], by: PersonId = manager, at = AFTER_TALK) =>
    (talk: Appraisal) =>
      talks.sendSummary(talk, goals, hashOf, by, at);

  it("seals the text and the goals word for word", () => {
    const goal = proposedGoal(summaryDraft());
    given(summaryDraft())
      .when(send([goal]))
      .then(
        { state: "awaitingConfirmation", revision: 1, confirmations: [], nextDate: inDays(375) },
        {
          type: "summaryRevision",
          revision: 1,
          content: { texts: { tasks: "Vi ser lika på schemat." }, goals: [{ id: goal.id, title: goal.title }] },
        },
      )
      .happens("summarySent");
  });
  it("is done by the manager", () => given(summaryDraft()).when(send([], employee)).refuses("notAllowed"));
  it("needs goals or a reason for none, and the next date (P24)", () => {
    given(held())
      .when(send())
      .refuses("summary.incomplete", { missing: ["goals", "nextDate"] });
    given(written(held(), "noGoalsReason", " "))
      .when(send())
      .refuses("summary.incomplete", { missing: ["goals", "nextDate"] });
    given(written(held(), "nextDate", inDays(375)))
      .when(send())
      .refuses("summary.incomplete", { missing: ["goals"] });
    given(held())
      .when(send([proposedGoal()]))
      .refuses("summary.incomplete", { missing: ["nextDate"] });
  });
  it("does not count goals of other talks", () =>
    given(written(held(), "nextDate", inDays(375)))
      .when(send([{ ...proposedGoal(), appraisal: nextTalk.id }]))
      .refuses("summary.incomplete"));
  it("wants a reason for a goal beyond the next talk", () => {
    const beyond = (dueReason: string) => [
      proposedGoal(summaryDraft(), "goal", goalTermsOf({ due: inDays(376), dueReason })),
    ];
    given(summaryDraft())
      .when(send(beyond("")))
      .refuses("summary.goalBeyondNextTalk", { goal: "Handleda två nya", nextDate: inDays(375) });
    given(summaryDraft())
      .when(send(beyond("Utbildningen tar två år")))
      .then({ state: "awaitingConfirmation" });
  });
  it("does not send a next talk that has become past", () =>
    given(summaryDraft())
      .when(send([], manager, momentIn(376)))
      .refuses("dateInPast"));
  for (const talk of inEveryStateBut("held", "summaryDraft"))
    it(`is not possible when the talk is ${talk.state}`, () =>
      given(talk).when(send()).refuses("appraisal.wrongState", { state: talk.state }));
});

describe("a summary that both are asked to confirm", () => {
  const confirm =
    (
      by: PersonId,
      to: { hash: ContentHash; dissent: string },
      goals: readonly Goal[] = [awaitingConfirmation().goal],
    ) =>
    (talk: Appraisal) =>
      talks.confirmSummary(talk, goals, to, by, AFTER_TALK);
  const { appraisal: sent } = awaitingConfirmation();

  it("is not confirmed by one", () =>
    given(sent)
      .when(confirm(employee, confirmation(sent)))
      .then({ state: "awaitingConfirmation", confirmations: [{ by: employee }] })
      .happens("summaryConfirmed"));
  it("is confirmed by both, and its goals are agreed", () =>
    given(halfConfirmed())
      .when(confirm(manager, confirmation(sent)))
      .then(
        { state: "confirmed", confirmations: [{ by: employee }, { by: manager }] },
        { type: "goal", state: "agreed", progress: [] },
      )
      .happens("summaryConfirmed", "appraisalConfirmed", "goalAgreed"));
  it("agrees no goal of another talk", () =>
    given(halfConfirmed())
      .when(confirm(manager, confirmation(sent), [{ ...awaitingConfirmation().goal, appraisal: nextTalk.id }]))
      .happens("summaryConfirmed", "appraisalConfirmed"));
  it("takes a dissenting note with the confirmation", () =>
    given(sent)
      .when(confirm(employee, confirmation(sent, " Jag ser det annorlunda ")))
      .then({ confirmations: [{ dissent: "Jag ser det annorlunda" }] }));
  it("takes no endless note", () =>
    given(sent)
      .when(confirm(employee, confirmation(sent, "x".repeat(MAX_SUMMARY_TEXT + 1))))
      .refuses("tooLong"));
  it("takes a person's confirmation once", () =>
    given(halfConfirmed())
      .when(confirm(employee, confirmation(sent)))
      .changesNothing());
  it("meets a late second click with peace", () =>
    given(confirmed().appraisal)
      .when(confirm(manager, confirmation(sent)))
      .changesNothing());
  it("does not take a confirmation of other words", () =>
    given(sent)
      .when(confirm(employee, { hash: asId<ContentHash>("older"), dissent: "" }))
      .refuses("summary.revisionChanged", { revision: 1 }));
  it("is for the two only", () =>
    given(sent)
      .when(confirm(stranger, confirmation(sent)))
      .refuses("notAllowed"));
  for (const talk of inEveryStateBut("awaitingConfirmation", "confirmed"))
    it(`cannot be confirmed when the talk is ${talk.state}`, () =>
      given(talk)
        .when(confirm(employee, confirmation(sent)))
        .refuses("appraisal.wrongState"));

  it("opens again when a change is asked for; what one has confirmed is void", () => {
    given(halfConfirmed())
      .when((talk) => talks.askForSummaryChange(talk, " Målet är oklart ", employee))
      .then({ state: "summaryDraft", changeAsked: "Målet är oklart", revision: 1 })
      .happens("summaryChangeAsked");
    const [draft] = documentsOf(talks.askForSummaryChange(halfConfirmed(), "Oklart", employee));
    assert.ok(draft && !("confirmations" in draft) && !("hash" in draft));
    given(draft as Appraisal)
      .when((talk) => talks.sendSummary(talk, [], hashOf, manager, AFTER_TALK))
      .then({ revision: 2, confirmations: [] }, { revision: 2 });
  });
  it("wants a comment with it, from one of the two", () => {
    given(sent)
      .when((talk) => talks.askForSummaryChange(talk, " ", employee))
      .refuses("emptyComment");
    given(sent)
      .when((talk) => talks.askForSummaryChange(talk, "Nej", stranger))
      .refuses("notAllowed");
    for (const talk of inEveryStateBut("awaitingConfirmation"))
      given(talk)
        .when((it) => talks.askForSummaryChange(it, "Nej", employee))
        .refuses("appraisal.wrongState");
  });

  it("is recorded as confirmed by one after 21 days, never as agreed", () => {
    given(halfConfirmed())
      .when((talk) => talks.lapse(talk, momentIn(31)))
      .refuses("dateInFuture");
    given(halfConfirmed())
      .when((talk) => talks.lapse(talk, momentIn(32)))
      .then({ state: "confirmedByOne", confirmations: [{ by: employee }] })
      .happens("summaryLapsed");
  });
  for (const talk of inEveryStateBut("awaitingConfirmation"))
    it(`does not lapse when it is ${talk.state}`, () =>
      given(talk)
        .when((it) => talks.lapse(it, momentIn(100)))
        .refuses("appraisal.wrongState"));
});
