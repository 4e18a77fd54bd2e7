import { otherParty } from "#core/assessment/assessment.ts";
import { dayOf } from "#core/time.ts";
import { type LeadershipDialogue, answerBy } from "#core/leadership/leadership.ts";
import { stepsOf } from "#core/leadership/steps.ts";
import * as viewing from "#core/leadership/view.ts";
import type { LeadershipReading, LeadershipsReading } from "#bot/usecases/leadershipReading.ts";
import type { VoiceReading } from "#bot/usecases/leadershipVoice.ts";
import { type Reader, type Wire, allows, personRef } from "./present.ts";
import { presentStep, presentWritten } from "./presentDialogue.ts";
import type { LeadershipWire, LeadershipsWire } from "./wire/leadership.ts";

/** A dialogue about leadership for one of its two: the own view whole, of the other's what is revealed. */
export function presentLeadership(reader: Reader, reading: LeadershipReading): Wire<typeof LeadershipWire> {
  const { dialogue, part, mine, theirs } = reading;
  const { id, year, state, holder, principal, given, form } = dialogue;
  const { party } = part;
  return {
    id,
    subject: holder,
    year,
    state,
    answerBy: answerBy(dialogue),
    holder: personRef(reader, holder),
    principal: personRef(reader, principal),
    party,
    given: { ...given },
    mine: { status: mine.status, ...presentWritten(reader, mine, stepsOf(form, party)) },
    theirs: {
      steps: stepsOf(form, otherParty(party)).map((step) => presentStep(reader, step)),
      ...(theirs && {
        answers: Object.fromEntries(Object.entries(theirs).map(([key, { value }]) => [key, value])),
      }),
    },
    ...outcomeIn(dialogue),
    revision: "revision" in dialogue ? dialogue.revision : 0,
    ...("proposedBy" in dialogue && { proposedBy: dialogue.proposedBy }),
    ...(dialogue.state === "agreed" && { agreedAt: dialogue.agreedAt }),
    hasGoal: dialogue.state === "agreed" && dialogue.goal !== undefined,
    can: whatCanBeDone(reader, reading),
  };
}

function outcomeIn(dialogue: LeadershipDialogue) {
  if (!("outcome" in dialogue)) return {};
  const { keep, ...outcome } = dialogue.outcome;
  return { outcome: { ...outcome, keep: [keep[0], keep[1]] as [string, string] } };
}

/** The rules themselves say which buttons there are: each is asked whether it would let this reader do it now. */
function whatCanBeDone(
  { at }: Reader,
  { dialogue, part, mine, theirView }: LeadershipReading,
): Wire<typeof LeadershipWire>["can"] {
  const { state } = dialogue;
  const views = { mine, theirs: theirView };
  const changes = (decision: Parameters<typeof allows>[0]) => allows(decision, "changed");
  return {
    write: mine.status !== "shared" && (state === "open" || state === "revealed" || state === "proposed"),
    share: changes(viewing.shareView(dialogue, views, mine.rev, at)),
    takeBack: changes(viewing.takeBackView(dialogue, mine)),
    decline: changes(viewing.declineView(dialogue, views, at)),
    show: changes(viewing.agreeToShow(dialogue, views, at)),
    propose: state === "revealed" || state === "proposed",
    agree: dialogue.state === "proposed" && dialogue.proposedBy !== part.party,
  };
}

export const presentLeaderships = (
  reader: Reader,
  { holder, dialogues, canOpen }: LeadershipsReading,
  voice: VoiceReading,
): Wire<typeof LeadershipsWire> => ({
  holder: personRef(reader, holder),
  own: holder === reader.viewer.person,
  dialogues: dialogues.map((dialogue) => ({
    id: dialogue.id,
    year: dialogue.year,
    state: dialogue.state,
    principal: personRef(reader, dialogue.principal),
    openedAt: dayOf(dialogue.openedAt),
    ...(dialogue.state === "agreed" && outcomeIn(dialogue)),
  })),
  voice: voice.map(({ year, cells }) => ({ year, ...(cells && { cells: { ...cells } }) })),
  can: { open: canOpen },
});
