import { z } from "zod";
import { formatDay } from "#core/content/format.ts";
import { longAgoLine } from "#core/content/longAgo.ts";
import { type FollowUp, isAnswerable, isToAnswer } from "#core/followUp/followUp.ts";
import type { Said } from "#bot/cards/cards.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import * as followUps from "#bot/usecases/followUp.ts";
import { type FollowUpReading, readFollowUp } from "#bot/usecases/followUpReading.ts";
import { stepSaid, typedIn } from "./dialogueCards.ts";
import {
  drawFollowUpGiven,
  drawFollowUpPause,
  drawFollowUpReview,
  drawFollowUpStep,
  drawTheirs,
  stepsShown,
  textsFor,
} from "./followUpCards.ts";
import { homeInstead } from "./homeCards.ts";
import { type Answer, type Turn, good, plainly, refusalSaid, requestOf } from "./turn.ts";
import { type Verb, followUpId, personId, pressed, stepPressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, followUp: followUpId });
type Which = z.output<typeof which>;
const reviewed = which.extend({ rev: z.int().nonnegative() });
const step = which.extend(stepPressed).catchall(z.unknown());

/** Takes up one's own answers where one left them; the manager first sees what waits for an answer. */
const open = verb(which, (turn, data) =>
  reading(turn, data, (own) =>
    own.mine.side === "manager" && isToAnswer(own.followUp) && own.mine.rev === 0
      ? drawTheirs(turn, own)
      : present(turn, own, () => drawFollowUpStep(turn, own, missed(turn, own))),
  ),
);

const answer = verb(which, (turn, data) =>
  reading(turn, data, (own) =>
    present(turn, own, () => drawFollowUpStep(turn, own, { echo: true, ...missed(turn, own) })),
  ),
);

/** Which of the three the two have not talked about for long, when one takes it up: days and names of subjects, no words (P15). */
function missed({ locale }: Turn, { longAgo }: FollowUpReading): { readonly said?: Said } {
  const line = longAgoLine(longAgo, locale);
  return line === undefined ? {} : { said: plainly(line) };
}

/** Saves a step and draws the next. */
const save = verb(step, async (turn, data) => {
  const typed = typedIn(data);
  const outcome = await followUps.submitFollowUpPart(turn.ports, turn.person, {
    ...actOf(data),
    step: data.step,
    seenRev: data.rev,
    ...typed,
    go: data.go === "next" || data.go === "back" ? data.go : "stay",
  });
  return reading(turn, data, (own) => {
    if (outcome.kind !== "refused")
      return data.go === "review"
        ? drawFollowUpReview(turn, own)
        : data.go === "pause"
          ? drawFollowUpPause(turn, own)
          : drawFollowUpStep(turn, own, { echo: true });
    const said = stepSaid(turn, stepsShown(turn, own), outcome.refusal);
    return present(turn, own, () => drawFollowUpStep(turn, own, { said, echo: true, step: data.step, typed }), said);
  });
});

const share = verb(reviewed, async (turn, data) =>
  after(
    turn,
    data,
    await followUps.shareFollowUpPart(turn.ports, turn.person, { ...actOf(data), seenRev: data.rev, from: "card" }),
    (own, said) => drawFollowUpReview(turn, own, said),
  ),
);

const postpone = verb(which, async (turn, data) =>
  after(turn, data, await followUps.postponeFollowUp(turn.ports, turn.person, actOf(data)), (own, said) =>
    drawFollowUpGiven(turn, own, said ?? good(textsFor(turn).postponedTo(formatDay(own.followUp.day, turn.locale)))),
  ),
);

const decline = verb(which, async (turn, data) =>
  after(turn, data, await followUps.declineFollowUpPart(turn.ports, turn.person, actOf(data)), (own, said) =>
    drawFollowUpGiven(turn, own, said ?? good(textsFor(turn).declined)),
  ),
);

export const followUpVerbs = {
  "followUp.open": open,
  "followUp.answer": answer,
  "followUp.step": save,
  "followUp.share": share,
  "followUp.postpone": postpone,
  "followUp.decline": decline,
} satisfies { readonly [name: string]: Verb };

const actOf = (data: Which): followUps.FollowUpAct => ({
  subject: data.subject,
  followUp: data.followUp,
  request: requestOf(data),
});

const unknown = (turn: Turn): Promise<Answer> => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));

async function reading(
  turn: Turn,
  data: Which,
  drawOwn: (own: FollowUpReading) => Answer | Promise<Answer>,
): Promise<Answer> {
  const own = await readFollowUp(turn.ports, turn.person, data);
  return own ? drawOwn(own) : unknown(turn);
}

/** The card after an act: where it is now, or the card that was pressed with what stood in the way. */
const after = (
  turn: Turn,
  data: Which,
  outcome: Outcome,
  drawOpen: (own: FollowUpReading, said: Said | undefined) => Answer,
): Promise<Answer> =>
  reading(turn, data, (own) => {
    const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
    return present(turn, own, () => drawOpen(own, said), said);
  });

/** The card for where it is now; `drawOpen` while one's own answers are still one's own to change. */
function present(turn: Turn, own: FollowUpReading, drawOpen: () => Answer, said?: Said): Answer | Promise<Answer> {
  if (own.mine.status === "draft" && isAnswerable(own.followUp)) return drawOpen();
  return wasOnceOpen(own.followUp) ? drawFollowUpGiven(turn, own, said) : unknown(turn);
}

const wasOnceOpen = ({ state }: FollowUp) => state !== "planned";
