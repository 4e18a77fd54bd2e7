import { may } from "#core/access/access.ts";
import { followUpTexts } from "#core/content/chat/followUp.ts";
import { formatDay } from "#core/content/format.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import { MAX_POSTPONED, isOpened, isToAnswer, isUntouched } from "#core/followUp/followUp.ts";
import { stepsOf } from "#core/followUp/steps.ts";
import { otherSide } from "#core/appraisal/appraisal.ts";
import { dayOf } from "#core/time.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Fact, type Said, reviewCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import type { FollowUpReading } from "#bot/usecases/followUpReading.ts";
import { asking } from "#bot/usecases/ports.ts";
import { type Answering, answeredFacts, drawDialogueStep } from "./dialogueCards.ts";
import { readersNamed } from "./standIns.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, answer, frame, press, shownName, toHome } from "./turn.ts";

export const textsFor = ({ locale }: Turn) => followUpTexts[locale];
const idsOf = ({ followUp: { id, employee } }: FollowUpReading) => ({ subject: employee, followUp: id });
const otherOf = (turn: Turn, { mine }: FollowUpReading) => shownName(turn, mine.other);
/** Who reads what one shares. */
const readersOf = (turn: Turn, { mine, followUp }: FollowUpReading) =>
  mine.side === "employee" ? readersNamed(turn, followUp.employee, mine.other) : shownName(turn, mine.other);
const openPage = (turn: Turn, reading: FollowUpReading, title = textsFor(turn).open): CardAction =>
  link(title, turn.links.followUp(turn.person, reading.followUp.employee, reading.followUp.id));

/** The steps; a goal's wording is shown in the answer to an Execute only (DOMAIN decision 10). */
export const stepsShown = (turn: Turn, { followUp, mine }: FollowUpReading): readonly Step[] =>
  stepsOf(followUp, mine.side, { unnamed: turn.mode !== "execute" });

const answering = (turn: Turn, reading: FollowUpReading): Answering => ({
  written: reading.mine,
  steps: stepsShown(turn, reading),
  kicker: textsFor(turn).kicker,
  seenBy: textsFor(turn).seenBy(readersOf(turn, reading)),
  save: (go, step, echo) => press(turn, "followUp.step", { ...idsOf(reading), step, rev: reading.mine.rev, echo, go }),
  openTab: openPage(turn, reading, turn.t.openTab),
});

/** One step of one's own answers. */
export const drawFollowUpStep = (
  turn: Turn,
  reading: FollowUpReading,
  more?: Parameters<typeof drawDialogueStep>[2],
): Answer => drawDialogueStep(turn, answering(turn, reading), more);

/** What is answered, who will see it, and what sharing means; and the other ways out: later, or not this time. */
export function drawFollowUpReview(turn: Turn, reading: FollowUpReading, said?: Said): Answer {
  const t = textsFor(turn);
  const { followUp, mine } = reading;
  const other = otherOf(turn, reading);
  const ids = idsOf(reading);
  const answers = mine.side === "manager" && isToAnswer(followUp);
  const card = reviewCard({
    ...frame(turn, {
      kicker: t.about,
      title: t.reviewTitle,
      said,
      actions: [
        act(t.share(other), press(turn, "followUp.share", { ...ids, rev: mine.rev }), { primary: true }),
        act(t.change, press(turn, "followUp.open", ids)),
        ...(isUntouched(followUp) && followUp.postponed < MAX_POSTPONED
          ? [act(t.postpone, press(turn, "followUp.postpone", ids))]
          : []),
        act(answers ? t.nothingToAdd : t.decline, press(turn, "followUp.decline", ids)),
        openPage(turn, reading),
        toHome(turn),
      ],
    }),
    facts: answeredFacts(turn, mine, stepsShown(turn, reading)),
    seenBy: t.reviewSeenBy(readersOf(turn, reading)),
    legal: t.legal,
  });
  return answer(card, t.reviewTitle, said?.style === "warning");
}

/** Saved, and nothing more for now. */
export const drawFollowUpPause = (turn: Turn, reading: FollowUpReading): Answer =>
  drawLines(turn, reading, {
    title: turn.t.prep.paused,
    lines: textsFor(turn).pausedLines,
    facts: [],
    actions: [act(turn.t.prep.goOn, press(turn, "followUp.open", idsOf(reading)), { primary: true })],
  });

/** Where it is when one's own answers are given: a short receipt, what the other has shared, what comes next. */
export function drawFollowUpGiven(turn: Turn, reading: FollowUpReading, said?: Said): Answer {
  const t = textsFor(turn);
  const { followUp, mine, next } = reading;
  const other = otherOf(turn, reading);
  const shared = mine.status === "shared";
  return drawLines(turn, reading, {
    title: shared ? t.sharedTitle : t.about,
    lines: [
      ...(shared ? [t.shared(other, formatDay(dayOf(mine.sharedAt), turn.locale))] : []),
      ...(isOpened(followUp) && followUp.given.employee && followUp.given.manager ? [t.answered] : []),
      ...(next ? [t.next(formatDay(next, turn.locale))] : []),
    ],
    facts: [],
    actions: [],
    ...(said && { said }),
  });
}

/**
 * For the manager: what the employee has chosen, and the way to the answer. What they have written is read in the tab; a card
 * shows nobody's text but its reader's own (DOMAIN decision 10).
 */
export function drawTheirs(turn: Turn, reading: FollowUpReading): Answer {
  const t = textsFor(turn);
  const { followUp, mine, theirs = {}, contract } = reading;
  const { locale } = turn;
  const other = otherOf(turn, reading);
  const wishes = isOpened(followUp) ? followUp.wishes : [];
  const { viewer } = asking(turn.ports, turn.person);
  const books = wishes.includes("talk") && may(viewer, "appraisal.plan", followUp.employee);
  const fields = stepsOf(followUp, otherSide(mine.side), { unnamed: turn.mode !== "execute" }).flatMap(
    (step) => step.fields,
  );
  const isWritten = fields.some(({ key, kind }) => kind === "text" && theirs[key]);
  return drawLines(turn, reading, {
    title: t.theirs(other),
    lines: [...(wishes.includes("talk") ? [t.toTalk(other)] : []), ...(isWritten ? [t.readInTab(other)] : [])],
    facts: fields.flatMap((field) => {
      const chosen =
        field.kind === "choice" ? field.options.find(({ value }) => value === theirs[field.key]?.value) : undefined;
      return chosen ? [{ title: escapeText(field.label[locale]), value: chosen.label[locale] }] : [];
    }),
    actions: [
      act(t.answer, press(turn, "followUp.answer", idsOf(reading)), { primary: true }),
      ...(books ? [act(t.bookTalk(other), press(turn, "talk.planForm", { employee: followUp.employee }))] : []),
      ...(wishes.includes("assignment") && contract
        ? [link(t.toAssignment, turn.links.contract(turn.person, followUp.employee, contract))]
        : []),
    ],
  });
}

function drawLines(
  turn: Turn,
  reading: FollowUpReading,
  {
    title,
    lines,
    facts,
    actions,
    said,
  }: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly facts: readonly Fact[];
    readonly actions: readonly CardAction[];
    readonly said?: Said;
  },
): Answer {
  const t = textsFor(turn);
  return drawTelling(turn, {
    kicker: t.about,
    title,
    lines,
    facts: [...facts, { title: t.day, value: formatDay(reading.followUp.day, turn.locale) }],
    actions: [...actions, openPage(turn, reading)],
    said,
  });
}
