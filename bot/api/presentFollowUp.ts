import { may } from "#core/access/access.ts";
import { otherSide } from "#core/appraisal/appraisal.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import { type FollowUp, answeredBy, isAnswerable, isOpened, isUntouched } from "#core/followUp/followUp.ts";
import { FEEDBACK_ABOUT } from "#core/followUp/fields.ts";
import { goalPoints } from "#core/followUp/goalPoints.ts";
import { declinePart } from "#core/followUp/part.ts";
import { isLongAgo } from "#core/followUp/subjects.ts";
import { stepsOf } from "#core/followUp/steps.ts";
import { acknowledgeFollowUp, lastDayOf, postponeFollowUp } from "#core/followUp/transitions.ts";
import type { FollowUpReading, FollowUpsReading } from "#bot/usecases/followUpReading.ts";
import { type Reader, type Wire, allows, personRef } from "./present.ts";
import { presentStep, presentWritten } from "./presentDialogue.ts";
import type { FollowUpWire, FollowUpsWire } from "./wire/followUp.ts";

/** A follow-up for one of its two: the own answers whole, of the other's what is shared. */
export function presentFollowUp(reader: Reader, reading: FollowUpReading): Wire<typeof FollowUpWire> {
  const { followUp, mine, theirs, inMyPlace, standIns, contract, next, longAgo } = reading;
  const { id, employee, manager, state, day, firstDay, postponed, appraisal } = followUp;
  const { side } = mine;
  return {
    id,
    subject: employee,
    state,
    day,
    firstDay,
    postponed,
    lastDay: lastDayOf(followUp),
    employee: personRef(reader, employee),
    manager: personRef(reader, manager),
    side,
    given: givenIn(followUp),
    wishes: isOpened(followUp) ? [...followUp.wishes] : [],
    ...(isOpened(followUp) && {
      mine: { status: mine.status, ...presentWritten(reader, mine, stepsOf(followUp, side)) },
    }),
    theirs: {
      steps: stepsOf(followUp, otherSide(side)).map((step) => presentStep(reader, step)),
      ...(theirs && { answers: wordsIn(theirs) }),
    },
    ...(answeredBy(followUp) !== manager && { answeredBy: personRef(reader, answeredBy(followUp)) }),
    ...(inMyPlace && { inMyPlace: wordsIn(inMyPlace) }),
    standIns: side === "employee" ? standIns.map((each) => personRef(reader, each)) : [],
    ...(contract && { contract }),
    ...(appraisal && { appraisal }),
    ...(next && { next }),
    longAgo: [...longAgo],
    can: whatCanBeDone(reader, reading),
  };
}

const wordsIn = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value]));

function whatCanBeDone(
  { viewer, at }: Reader,
  { followUp, mine, inMyPlace }: FollowUpReading,
): Wire<typeof FollowUpWire>["can"] {
  const wantsTalk = isOpened(followUp) && followUp.state !== "closed" && followUp.wishes.includes("talk");
  return {
    write: isAnswerable(followUp) && mine.status === "draft" && !inMyPlace,
    decline: allows(declinePart(followUp, mine, at), "changed"),
    postpone: isUntouched(followUp) && allows(postponeFollowUp(followUp, viewer.person, at)),
    acknowledge: allows(acknowledgeFollowUp(followUp, viewer.person, at), "changed"),
    bookTalk: wantsTalk && may(viewer, "appraisal.plan", followUp.employee),
  };
}

/** The history: days and states; how the goals have gone as points on a line. */
export function presentFollowUps(
  reader: Reader,
  { subject, followUps, goals, talked, ask }: FollowUpsReading,
): Wire<typeof FollowUpsWire> {
  return {
    subject: personRef(reader, subject),
    own: subject === reader.viewer.person,
    followUps: followUps.map((followUp) => ({
      id: followUp.id,
      state: followUp.state,
      day: followUp.day,
      firstDay: followUp.firstDay,
      manager: personRef(reader, followUp.manager),
      given: givenIn(followUp),
    })),
    goals: goals.map((goal) => ({
      id: goal.id,
      title: goal.title,
      points: goalPoints(goal, followUps).map((point) => ({ ...point })),
    })),
    talked: FEEDBACK_ABOUT.map((about) => ({
      subject: about,
      ...(talked[about] && { last: talked[about] }),
      longAgo: isLongAgo(talked[about], reader.today),
    })),
    can: { ask },
  };
}

const givenIn = (followUp: FollowUp) =>
  isOpened(followUp) ? { employee: followUp.given.employee?.kind, manager: followUp.given.manager?.kind } : {};
