import { answerBy, correctionsOf, proposeCorrection } from "#core/appraisal/correction.ts";
import { type Appraisal, type Correction, isRevealed, isSent, isWritable } from "#core/appraisal/appraisal.ts";
import * as preparing from "#core/appraisal/preparation.ts";
import { lengthOf } from "#core/appraisal/length.ts";
import { standingOf } from "#core/appraisal/standing.ts";
import * as rules from "#core/appraisal/transitions.ts";
import { type Given, showableFrom } from "#core/dialogue/sharing.ts";
import { askedIn } from "#core/appraisal/questions.ts";
import { chosenIn } from "#core/goal/goal.ts";
import type { AppraisalReading } from "#bot/usecases/appraisalReading.ts";
import { type Reader, type Wire, allows, orgGoals, personRef, presentGoal, servableResults } from "./present.ts";
import { presentStep, presentWritten } from "./presentDialogue.ts";
import { presentOffered } from "./presentGoals.ts";
import { presentTalkAction } from "./presentTalkActions.ts";
import type { AppraisalWire } from "./wire/appraisals.ts";
import type { CorrectionWire } from "./wire/corrections.ts";

/** A talk for one of its two parties: the own preparation whole, of the other's what the reading let through. */
export function presentAppraisal(
  reader: Reader,
  {
    appraisal,
    side,
    mine,
    lastTime,
    longAgo,
    theirs,
    goals,
    earlier,
    saidOfEarlier,
    actions,
    earlierActions,
    savedGoals,
    above,
    servable,
    asksClimate,
    calendar,
  }: AppraisalReading,
): Wire<typeof AppraisalWire> {
  const writable = isWritable(appraisal);
  const confirmations = "confirmations" in appraisal ? appraisal.confirmations : [];
  return {
    id: appraisal.id,
    subject: appraisal.employee,
    state: appraisal.state,
    date: appraisal.date,
    time: appraisal.time,
    minutes: lengthOf(appraisal),
    employee: personRef(reader, appraisal.employee),
    manager: personRef(reader, appraisal.manager),
    side,
    calendar: calendar.kind === "booked" ? { ...calendar, organizer: personRef(reader, calendar.organizer) } : calendar,
    ...(mine && { mine: presentPreparation(reader, mine) }),
    ...(lastTime && { lastTime }),
    longAgo: [...longAgo],
    theirs: {
      given: theirs.given ?? "nothing",
      steps: theirs.asked ? presentSteps(reader, theirs.asked) : [],
      ...(theirs.answers && {
        answers: Object.fromEntries(Object.entries(theirs.answers).map(([key, { value }]) => [key, value])),
      }),
    },
    revealed: isRevealed(appraisal) && theirs.asked !== undefined,
    showFrom: showableFrom(appraisal.date),
    summary: {
      entries: "entries" in appraisal ? { ...appraisal.entries } : {},
      revision: "revision" in appraisal ? appraisal.revision : 0,
      ...("hash" in appraisal && { hash: appraisal.hash }),
      changeAsked: appraisal.state === "summaryDraft" ? appraisal.changeAsked : "",
      confirmations: confirmations.map(({ by, at, dissent }) => ({ by: personRef(reader, by), at, dissent })),
      ...("heldOn" in appraisal && { heldOn: appraisal.heldOn, heldAt: appraisal.heldAt }),
      ...("heldBy" in appraisal && appraisal.heldBy && { heldBy: personRef(reader, appraisal.heldBy) }),
      ...(isSent(appraisal) && { standing: standingOf(appraisal) }),
      corrections: correctionsOf(appraisal).map((each, index) => presentCorrection(reader, appraisal, each, index + 1)),
    },
    goals: goals.map((goal) => presentGoal(reader, goal, above, writable)),
    earlier: earlier.map((goal) => {
      const chosen = chosenIn(appraisal, goal);
      return { ...presentGoal(reader, goal, above), ...(chosen && { chosen: { said: chosen, by: chosen.by } }) };
    }),
    saidOfEarlier: saidOfEarlier.map((goal) => ({ ...goal })),
    actions: actions.map((action) => presentTalkAction(reader, action, writable)),
    earlierActions: earlierActions.map((action) => presentTalkAction(reader, action)),
    savedGoals: savedGoals.map((offer) => presentOffered(reader, offer, above)),
    orgGoals: orgGoals(reader),
    servable: servable.map((present) => ({
      holder: personRef(reader, present.holder),
      results: servableResults(present),
    })),
    can: { ...whatCanBeDone(reader, appraisal, mine, theirs.given), answerClimate: asksClimate },
  };
}

/** The rules themselves say which buttons there are: each is asked whether it would let this reader do it now. */
function whatCanBeDone(
  { viewer: { person }, today, at }: Reader,
  appraisal: Appraisal,
  mine: preparing.Preparation | undefined,
  theirs: Given | undefined,
): Omit<Wire<typeof AppraisalWire>["can"], "answerClimate"> {
  const hash = "hash" in appraisal ? appraisal.hash : undefined;
  return {
    prepare: mine !== undefined && !preparing.isGiven(mine) && appraisal.state === "preparation",
    // Whether the other has shared makes no difference to whether one may, so one's own stands in for theirs.
    share: mine !== undefined && allows(preparing.share(appraisal, mine, mine, mine.rev, at), "changed"),
    takeBack: mine !== undefined && allows(preparing.takeBack(appraisal, mine), "changed"),
    show: mine !== undefined && allows(preparing.show(appraisal, mine, theirs, at), "changed"),
    decline: mine !== undefined && allows(preparing.decline(appraisal, mine, at), "changed"),
    reschedule: allows(rules.reschedule(appraisal, { date: today, time: appraisal.time }, person, at)),
    cancel: allows(rules.cancel(appraisal, "other", person, at), "changed"),
    hold: allows(rules.hold(appraisal, today, person, at), "changed"),
    write: isWritable(appraisal),
    // What is still missing does not take the button away: pressing it says what that is.
    send: isWritable(appraisal) && appraisal.manager === person,
    confirm:
      hash !== undefined && allows(rules.confirmSummary(appraisal, [], { hash, dissent: "" }, person, at), "changed"),
    askForChange: allows(rules.askForSummaryChange(appraisal, "-", person)),
    correct: allows(proposeCorrection(appraisal, "-", person, at)),
  };
}

function presentCorrection(
  reader: Reader,
  appraisal: Appraisal,
  correction: Correction,
  number: number,
): Wire<typeof CorrectionWire> {
  const { text, by, at, answer } = correction;
  const until = answerBy(correction);
  const waitsFor = appraisal.employee === by ? appraisal.manager : appraisal.employee;
  return {
    number,
    text,
    by: personRef(reader, by),
    at,
    ...(answer
      ? { answer: { ...answer, by: personRef(reader, answer.by) } }
      : { waitsFor: personRef(reader, waitsFor) }),
    answerBy: until,
    unanswered: !answer && reader.today > until,
    mayAnswer: !answer && waitsFor === reader.viewer.person,
  };
}

function presentPreparation(reader: Reader, preparation: preparing.Preparation) {
  const steps = preparing.stepsFor(askedIn(preparation, reader.municipality.ownQuestions), preparation.conditions);
  return { status: preparation.status, ...presentWritten(reader, preparation, steps) };
}

const presentSteps = (reader: Reader, asked: Pick<preparing.Preparation, "dialogue" | "conditions" | "side">) =>
  preparing
    .stepsFor(askedIn(asked, reader.municipality.ownQuestions), asked.conditions)
    .map((step) => presentStep(reader, step));
