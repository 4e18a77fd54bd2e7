import { PARTIES, otherParty } from "#core/assessment/assessment.ts";
import { AGAIN_AFTER_DAYS, type LeadershipDialogue, answerBy } from "#core/leadership/leadership.ts";
import { addDays, dayOf } from "#core/time.ts";
import { type Moment, daysAfter, daysBefore } from "./moment.ts";

const WEEKLY = 7;
/** They meet first; then somebody words what they came to. */
const TO_MEET_DAYS = 14;

/** Those whom somebody leads are asked twice at most; who has answered has nothing waiting and is not reminded. */
const ASKED_AFTER_DAYS = [1, 14];

/** When those whom the holder leads are asked for their anonymous view, and when the two are reminded. */
export const leadershipMoments = (dialogue: LeadershipDialogue): readonly Moment[] => [
  ...(dialogue.state === "cancelled" ? [] : daysAfter(dayOf(dialogue.openedAt), ASKED_AFTER_DAYS, dialogue.asks)),
  ...momentsOfTwo(dialogue),
];

/**
 * When the clock looks at a ledarskapsdialog (P9-P16): who has not answered, before the day and weekly after it; both, when
 * neither has worded what they came to; who has not answered those words; and both when a year has passed.
 */
function momentsOfTwo(dialogue: LeadershipDialogue): readonly Moment[] {
  const { holder, principal, given } = dialogue;
  const both = [holder, principal];
  switch (dialogue.state) {
    case "open": {
      const asked = PARTIES.filter((party) => !given[party]).map((party) => dialogue[party]);
      const day = answerBy(dialogue);
      return [...daysBefore(day, [7, 0], asked), { on: addDays(day, WEEKLY), thenEvery: WEEKLY, remind: asked }];
    }
    case "revealed":
      return [{ on: addDays(dayOf(dialogue.revealedAt), TO_MEET_DAYS), thenEvery: WEEKLY, remind: both }];
    case "proposed": {
      const from = dayOf(dialogue.proposedAt);
      const asked = [dialogue[otherParty(dialogue.proposedBy)]];
      return [...daysAfter(from, [3], asked), { on: addDays(from, WEEKLY), thenEvery: WEEKLY, remind: asked }];
    }
    case "agreed":
      return [{ on: addDays(dayOf(dialogue.agreedAt), AGAIN_AFTER_DAYS), remind: both }];
    case "cancelled":
      return [];
  }
}
