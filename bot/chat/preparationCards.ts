import type { Preparation } from "#core/appraisal/preparation.ts";
import { stepsFor } from "#core/appraisal/preparation.ts";
import type { AssessedResult } from "#core/assessment/assessedResults.ts";
import { outcomeLabels, rowKindLabels } from "#core/content/assessment.ts";
import { aloneTexts } from "#core/content/chat/preparationAlone.ts";
import { talkResultTexts } from "#core/content/chat/talkResults.ts";
import { lastTimeTexts } from "#core/content/lastTime.ts";
import { minutesLeft } from "#core/dialogue/timeLeft.ts";
import { formatDay } from "#core/content/format.ts";
import type { Localised } from "#core/content/locale.ts";
import { askedIn } from "#core/appraisal/questions.ts";
import { ASSIGNMENT, scaleLabels } from "#core/content/preparation.ts";
import type { LastTime } from "#core/appraisal/lastTime.ts";
import { SCALE, type Step } from "#core/dialogue/dialogue.ts";
import type { PersonId } from "#core/ids.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Said, noticeCard, reviewCard } from "#bot/cards/cards.ts";
import { offerClimate } from "./climateVerbs.ts";
import { type Answering, answeredFacts, drawDialogueStep } from "./dialogueCards.ts";
import { type Answer, type Turn, answer, frame, plainly, press, shownName, toHome } from "./turn.ts";

/** One's own preparation, and in whose dossier it lies. */
export type Mine = {
  readonly subject: PersonId;
  readonly mine: Preparation;
  /** The results of the contract, where the step that is drawn is about them. */
  readonly results?: readonly AssessedResult[];
  /** The three questions about the working climate are offered beside it. */
  readonly asksClimate?: boolean;
};

export const idsOf = ({ subject, mine: { appraisal, side } }: Mine) => ({ subject, appraisal, side });

/** The steps as they were when the talk was called. */
export const stepsOf = (turn: Turn, preparation: Preparation): readonly Step[] =>
  stepsFor(askedIn(preparation, turn.ports.municipality().ownQuestions), preparation.conditions);

const answering = (turn: Turn, own: Mine): Answering => ({
  written: own.mine,
  steps: withResults(turn, own),
  kicker: (at, of) =>
    `${turn.t.prep.kicker(at, of)} · ${lastTimeTexts[turn.locale].timeLeft(minutesLeft(of - at + 1))}`,
  seenBy: turn.t.prep.seenBy,
  save: (go, step, echo) => press(turn, "prep.step", { ...idsOf(own), step, rev: own.mine.rev, echo, go }),
  recall: lastTimeTexts[turn.locale].recall,
  openTab: link(turn.t.openTab, turn.links.preparation(turn.person, own.subject, own.mine.appraisal)),
});

/** The step about the assignment says which results the contract requires and what came of them (P20). */
function withResults(turn: Turn, { mine, results = [] }: Mine): readonly Step[] {
  const { locale } = turn;
  const t = talkResultTexts[locale];
  const about = results.map(({ result: { outcome, target }, latest }, index) => ({
    name: numbered(index + 1),
    text: `${[outcome, target].filter(Boolean).join(" ")} (${
      latest
        ? t.assessed(outcomeLabels[latest.outcome][locale].toLowerCase(), formatDay(latest.day, locale))
        : t.notAssessed
    })`,
  }));
  return stepsOf(turn, mine).map((step) => (step.key === ASSIGNMENT && about.length > 0 ? { ...step, about } : step));
}

const numbered = (number: number): Localised => ({
  sv: `${rowKindLabels.result.sv} ${number}`,
  en: `${rowKindLabels.result.en} ${number}`,
});

/** One step of it. */
export const drawStep = (turn: Turn, own: Mine, more?: Parameters<typeof drawDialogueStep>[2]): Answer =>
  drawDialogueStep(turn, answering(turn, own), more);

/** The same step with what one answered in it last time: in the answer to an Execute of one's own, where it does not settle. */
export function drawRecalled(turn: Turn, own: Mine, last: LastTime | undefined, drawn: string): Answer {
  const t = lastTimeTexts[turn.locale];
  const step = stepsOf(turn, own.mine).find(({ key }) => key === drawn);
  const said = (step?.fields ?? []).flatMap((field) => {
    const answered = last?.answers[field.key];
    if (answered === undefined) return [];
    const chosen = field.kind === "scale" ? SCALE.find((each) => each === answered) : undefined;
    return [{ name: field.label, text: chosen ? scaleLabels[chosen][turn.locale] : answered }];
  });
  if (!last || said.length === 0) return drawStep(turn, own, { said: plainly(t.nothing), echo: true, step: drawn });
  if (turn.mode !== "execute") return drawStep(turn, own, { said: plainly(t.recalledInTab), step: drawn });
  const { steps, ...rest } = answering(turn, own);
  const recalled = steps.map((each) => (each.key === drawn ? { ...each, about: said } : each));
  return drawDialogueStep(
    turn,
    { ...rest, steps: recalled },
    { said: plainly(t.recalled(formatDay(last.heldOn, turn.locale))), echo: true, step: drawn },
  );
}

/** What is answered, who will see it, and what sharing means; sharing is one explicit press. */
export function drawReview(turn: Turn, own: Mine, said?: Said): Answer {
  const { t } = turn;
  const { mine } = own;
  const facts = answeredFacts(turn, mine, stepsOf(turn, mine));
  const card = reviewCard({
    ...frame(turn, {
      kicker: t.prep.kickerReview,
      title: t.prep.reviewTitle,
      said,
      actions: [
        act(t.prep.share, press(turn, "prep.share", { ...idsOf(own), rev: mine.rev }), { primary: true }),
        act(t.prep.change, press(turn, "prep.open", idsOf(own))),
        act(aloneTexts[turn.locale].decline.button, press(turn, "prep.askDecline", idsOf(own))),
        toHome(turn),
        link(t.openTab, turn.links.preparation(turn.person, own.subject, mine.appraisal)),
      ],
    }),
    facts,
    seenBy: t.prep.reviewSeenBy(shownName(turn, mine.other)),
    legal: t.prep.legal,
  });
  return answer(card, t.prep.reviewTitle, said?.style === "warning");
}

/** Saved, and nothing more for now. */
export function drawPause(turn: Turn, own: Mine): Answer {
  const { t } = turn;
  const actions = [
    act(t.prep.goOn, press(turn, "prep.open", idsOf(own)), { primary: true }),
    link(t.openTab, turn.links.preparation(turn.person, own.subject, own.mine.appraisal)),
    toHome(turn),
  ];
  return drawLines(turn, t.prep.paused, t.prep.pausedLines, actions, undefined);
}

/** Both have shared, and read both. */
export function drawRevealed(turn: Turn, own: Mine, said?: Said): Answer {
  const { t } = turn;
  const open = link(t.prep.openTalk, turn.links.talk(turn.person, own.subject, own.mine.appraisal));
  const lines = t.prep.revealedLines(shownName(turn, own.mine.other));
  const actions = [open, ...climateBeside(turn, own), toHome(turn)];
  return drawLines(turn, t.prep.revealedTitle, lines, actions, said);
}

/** The last step, apart from the preparation: offered when that is done, in no way asked for. */
export const climateBeside = (turn: Turn, { asksClimate, mine }: Mine) =>
  asksClimate ? [offerClimate(turn, mine.appraisal)] : [];

/** A card about a talk: a few lines and what one can do. */
export function drawLines(
  turn: Turn,
  title: string,
  lines: readonly string[],
  actions: Parameters<typeof frame>[1]["actions"],
  said: Said | undefined,
): Answer {
  const card = noticeCard({
    ...frame(turn, { kicker: turn.t.talk.kicker, title, said, actions }),
    lines: lines.map((text) => ({ text, subtle: false })),
    facts: [],
  });
  return answer(card, title, said?.style === "warning");
}
