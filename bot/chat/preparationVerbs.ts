import { z } from "zod";
import { isRevealed, otherSide } from "#core/appraisal/appraisal.ts";
import { betweenChat } from "#core/content/chat/between.ts";
import { ASSIGNMENT } from "#core/content/preparation.ts";
import { type Dossier, appraisalIn, preparationIn } from "#core/dossier/dossier.ts";
import type { Said } from "#bot/cards/cards.ts";
import { longAgoLine } from "#core/content/longAgo.ts";
import { countAtHand } from "#bot/usecases/between.ts";
import {
  type PreparationAct,
  declinePreparation,
  givenBy,
  readLastTime,
  readPreparation,
  sharePreparation,
  showPreparation,
  submitStep,
  takeBackPreparation,
} from "#bot/usecases/preparation.ts";
import { isClimateAsked } from "#bot/usecases/climate.ts";
import { readTalkResults } from "#bot/usecases/talkResults.ts";
import { homeInstead } from "./homeCards.ts";
import { stepSaid, typedIn } from "./dialogueCards.ts";
import {
  type Own,
  drawAskNothingWritten,
  drawAskShow,
  drawNothingWritten,
  drawSharedAlone,
} from "./preparationAloneCards.ts";
import { readLongAgo } from "#bot/usecases/talkedAbout.ts";
import { type Mine, drawPause, drawRecalled, drawRevealed, drawReview, drawStep, stepsOf } from "./preparationCards.ts";
import { type Answer, type Turn, good, plainly, refusalSaid, requestOf } from "./turn.ts";
import { type Verb, appraisalId, personId, pressed, side, stepPressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, appraisal: appraisalId, side });
const reviewed = which.extend({ rev: z.int().nonnegative() });
const step = which.extend(stepPressed).catchall(z.unknown());

/** Takes up one's own preparation where one left it. Its texts stay in the tab and in the store: the fields are empty. */
const open = verb(which, async (turn, data) => {
  const own = await readOwn(turn, data);
  if (!own) return unknown(turn);
  const said = await atHand(turn, own);
  const draw = (at: Turn, mine: Mine) => drawStep(at, mine, said && { said });
  return present(turn, await withResults(turn, own), { open: draw });
});

/**
 * How much one has written down or been sent since the last talk, and what the two have not talked about for long (P15), when one
 * takes up one's preparation; never what anybody has written.
 */
async function atHand(turn: Turn, { subject, mine, appraisal }: Own): Promise<Said | undefined> {
  if (appraisal.state !== "preparation" || (mine.status !== "draft" && mine.status !== "ready")) return undefined;
  const { ports, person, locale } = turn;
  const [{ notes, exchanges, feedback }, missed] = await Promise.all([
    countAtHand(ports, person, subject),
    readLongAgo(ports, person, subject),
  ]);
  const counted = notes + exchanges + feedback > 0 && betweenChat[locale].atHand(notes, exchanges, feedback);
  const said = [counted, longAgoLine(missed, locale)].filter(Boolean).join(" ");
  return said === "" ? undefined : plainly(said);
}

/** Saves a step and draws the next: one use case call, and the next card from what it loaded. */
const save = verb(step, async (turn, data) => {
  const typed = typedIn(data);
  const go = data.go === "next" || data.go === "back" ? data.go : "stay";
  const outcome = await submitStep(turn.ports, turn.person, {
    ...actOf(data),
    step: data.step,
    seenRev: data.rev,
    ...typed,
    go,
  });
  const own = ownIn(turn, outcome.dossier, data);
  if (!own) return unknown(turn);
  if (outcome.kind !== "refused" && data.go === "recall")
    return drawRecalled(turn, own, await readLastTime(turn.ports, turn.person, data), data.step);
  if (outcome.kind !== "refused")
    return data.go === "review"
      ? drawReview(turn, own)
      : data.go === "pause"
        ? drawPause(turn, own)
        : drawStep(turn, await withResults(turn, own), { echo: true });
  const said = stepSaid(turn, stepsOf(turn, own.mine), outcome.refusal);
  const shown = await withResults(turn, own, data.step);
  const again = () => drawStep(turn, shown, { said, echo: true, step: data.step, typed });
  return present(turn, own, { open: again, said });
});

const review = verb(which, async (turn, data) => {
  const own = await readOwn(turn, data);
  return own ? present(turn, own, { open: drawReview }) : unknown(turn);
});

/** Says that one is done and shares, in one explicit press on the card that says what sharing means; exactly what was reviewed. */
const share = verb(reviewed, async (turn, data) => {
  const act = { ...actOf(data), seenRev: data.rev };
  const outcome = await sharePreparation(turn.ports, turn.person, act);
  const own = ownIn(turn, outcome.dossier, data);
  if (!own) return unknown(turn);
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  // Also after a press delivered again when the preparation was taken back: nothing is shared now.
  return present(turn, own, { open: () => drawReview(turn, own, said), said });
});

const takeBack = verb(which, async (turn, data) => {
  const outcome = await takeBackPreparation(turn.ports, turn.person, actOf(data));
  const own = ownIn(turn, outcome.dossier, data);
  if (!own) return unknown(turn);
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  return present(turn, own, { open: () => drawStep(turn, own, { said: said ?? good(turn.t.prep.takenBack) }), said });
});

/** Who had said that there is nothing in writing takes up the questions again. */
const write = verb(which, async (turn, data) => {
  const own = await readOwn(turn, data);
  if (!own) return unknown(turn);
  return own.mine.status === "none" && own.appraisal.state === "preparation"
    ? drawStep(turn, await withResults(turn, own))
    : present(turn, own, { open: drawStep });
});

const askDecline = verb(which, async (turn, data) => {
  const own = await readOwn(turn, data);
  return own ? present(turn, own, { open: () => drawAskNothingWritten(turn, own) }) : unknown(turn);
});

const decline = verb(which, async (turn, data) => {
  const outcome = await declinePreparation(turn.ports, turn.person, actOf(data));
  const own = ownIn(turn, outcome.dossier, data);
  if (!own) return unknown(turn);
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  return present(turn, own, { open: () => drawReview(turn, own, said), said });
});

/** Asks before one's own is shown alone, from what is true now. */
const askShow = verb(which, async (turn, data) => {
  const own = await readOwn(turn, data);
  if (!own) return unknown(turn);
  return own.mine.status === "shared" && own.appraisal.state === "preparation"
    ? drawAskShow(turn, own)
    : present(turn, own, { open: drawReview });
});

const show = verb(which, async (turn, data) => {
  const outcome = await showPreparation(turn.ports, turn.person, actOf(data));
  const own = ownIn(turn, outcome.dossier, data);
  if (!own) return unknown(turn);
  const said = outcome.kind === "refused" ? refusalSaid(turn, outcome.refusal) : undefined;
  return present(turn, own, { open: () => drawReview(turn, own, said), said });
});

export const preparationVerbs = {
  "prep.open": open,
  "prep.write": write,
  "prep.askDecline": askDecline,
  "prep.decline": decline,
  "prep.askShow": askShow,
  "prep.show": show,
  "prep.step": save,
  "prep.review": review,
  "prep.share": share,
  "prep.takeBack": takeBack,
} satisfies { readonly [name: string]: Verb };

const actOf = (data: z.output<typeof which>): PreparationAct => ({
  subject: data.subject,
  appraisal: data.appraisal,
  side: data.side,
  request: requestOf(data),
});

async function readOwn(turn: Turn, data: z.output<typeof which>): Promise<Own | undefined> {
  const reading = await readPreparation(turn.ports, turn.person, data);
  return reading && { subject: data.subject, ...reading };
}

/** With the results of the contract where the step that is drawn asks about them; they are read for an answer that may show them. */
async function withResults(turn: Turn, own: Own, drawn = own.mine.step): Promise<Own> {
  if (drawn !== ASSIGNMENT || turn.mode !== "execute") return own;
  const found = await readTalkResults(turn.ports, turn.person, { subject: own.subject, appraisal: own.appraisal.id });
  return { ...own, results: found?.results ?? [] };
}

/** What is loaded may belong to somebody else: only its author sees it. */
function ownIn({ person }: Turn, dossier: Dossier, data: z.output<typeof which>): Own | undefined {
  const mine = preparationIn(dossier, data.appraisal, data.side);
  const appraisal = appraisalIn(dossier, data.appraisal);
  const theirs = givenBy(dossier, data.appraisal, otherSide(data.side));
  return mine?.author === person && appraisal ? { subject: data.subject, mine, appraisal, theirs } : undefined;
}

const unknown = (turn: Turn): Promise<Answer> => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));

/** The card for where the preparation is now; `open` draws it while it is still its author's to change. */
async function present(
  turn: Turn,
  own: Own,
  { open: drawOpen, said }: { readonly open: (turn: Turn, own: Mine) => Answer; readonly said?: Said | undefined },
): Promise<Answer> {
  const { mine, appraisal } = own;
  if (isRevealed(appraisal)) return drawRevealed(turn, await withClimate(turn, own), said);
  if (appraisal.state !== "preparation")
    return homeInstead(
      turn,
      said ?? refusalSaid(turn, { key: "appraisal.wrongState", params: { state: appraisal.state } }),
    );
  if (mine.status === "none") return drawNothingWritten(turn, await withClimate(turn, own), said);
  return mine.status === "shared" || mine.status === "shown"
    ? drawSharedAlone(turn, await withClimate(turn, own), said)
    : drawOpen(turn, own);
}

/** With whether the last step is still to be offered: read when the preparation is done, not at each step of it. */
const withClimate = async (turn: Turn, own: Own): Promise<Own> => ({
  ...own,
  asksClimate: await isClimateAsked(turn.ports, turn.person, { subject: own.subject, appraisal: own.appraisal.id }),
});
