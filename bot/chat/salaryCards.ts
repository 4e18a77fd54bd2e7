import { salaryTexts } from "#core/content/chat/salary.ts";
import { formatDay } from "#core/content/format.ts";
import { salaryStateLabel, salaryViewSteps } from "#core/content/salary.ts";
import { type SalaryBasis, isAhead } from "#core/salary/basis.ts";
import { type Criterion } from "#core/salary/criteria.ts";
import { criteriaAt } from "#core/salary/criteriaShelf.ts";
import type { SalaryView } from "#core/salary/view.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Said, noticeCard, reviewCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { type Answering, answeredFacts, drawDialogueStep } from "./dialogueCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, answer, frame, press, shownName, toHome } from "./turn.ts";

/** One's own view before a salary talk. */
export type OwnSalaryView = { readonly basis: SalaryBasis; readonly view: SalaryView };

const textsFor = ({ locale }: Turn) => salaryTexts[locale];
const idsOf = ({ id, employee }: SalaryBasis) => ({ subject: employee, basis: id });
export const openBasis = (turn: Turn, { id, employee }: SalaryBasis, title = textsFor(turn).open): CardAction =>
  link(title, turn.links.salary(turn.person, employee, id));
const toCriteria = (turn: Turn, basis: SalaryBasis): CardAction =>
  act(textsFor(turn).criteria, press(turn, "salary.criteria", idsOf(basis)));

const answering = (turn: Turn, { basis, view }: OwnSalaryView): Answering => ({
  written: view,
  steps: salaryViewSteps(view.form),
  kicker: textsFor(turn).kicker,
  seenBy: textsFor(turn).seenBy(shownName(turn, basis.author)),
  save: (go, step, echo) => press(turn, "salary.step", { ...idsOf(basis), step, rev: view.rev, echo, go }),
  openTab: openBasis(turn, basis, turn.t.openTab),
});

/** One step of the own view. */
export const drawSalaryStep = (turn: Turn, own: OwnSalaryView, more?: Parameters<typeof drawDialogueStep>[2]): Answer =>
  drawDialogueStep(turn, answering(turn, own), more);

/** What is answered, who will see it, and what giving it means; giving is one explicit press. */
export function drawSalaryReview(turn: Turn, { basis, view }: OwnSalaryView, said?: Said): Answer {
  const t = textsFor(turn);
  const who = shownName(turn, basis.author);
  const card = reviewCard({
    ...frame(turn, {
      kicker: t.about,
      title: t.reviewTitle,
      said,
      actions: [
        act(t.give(who), press(turn, "salary.give", { ...idsOf(basis), rev: view.rev }), { primary: true }),
        act(turn.t.prep.change, press(turn, "salary.view", idsOf(basis))),
        act(t.decline, press(turn, "salary.askDecline", idsOf(basis))),
        toCriteria(turn, basis),
        openBasis(turn, basis),
      ],
    }),
    facts: answeredFacts(turn, view, salaryViewSteps(view.form)),
    seenBy: t.reviewSeenBy(who),
    legal: t.legal,
  });
  return answer(card, t.reviewTitle, said?.style === "warning");
}

/** Saved, and nothing more for now. */
export const drawSalaryPause = (turn: Turn, { basis }: OwnSalaryView): Answer =>
  drawLines(turn, basis, {
    title: turn.t.prep.paused,
    lines: textsFor(turn).pausedLines,
    actions: [
      act(turn.t.prep.goOn, press(turn, "salary.view", idsOf(basis)), { primary: true }),
      openBasis(turn, basis),
    ],
  });

/** Asks before one says that there is no written view: what it means. */
export function drawAskSalaryDecline(turn: Turn, { basis }: OwnSalaryView): Answer {
  const t = textsFor(turn);
  return drawLines(turn, basis, {
    title: t.declineTitle,
    lines: t.declineLines(shownName(turn, basis.author)),
    actions: [
      act(t.declineConfirm, press(turn, "salary.decline", idsOf(basis)), { primary: true }),
      act(turn.t.prep.change, press(turn, "salary.view", idsOf(basis))),
    ],
  });
}

/** Where one's own view is when it is no longer being written. */
export function drawSalaryGiven(turn: Turn, { basis, view }: OwnSalaryView, said?: Said): Answer {
  const t = textsFor(turn);
  const who = shownName(turn, basis.author);
  const shown = (title: string, lines: readonly string[], actions: readonly CardAction[]) =>
    drawLines(turn, basis, { title, lines, actions: [...actions, openBasis(turn, basis)], ...(said && { said }) });
  if (!isAhead(basis)) return shown(t.overTitle, [salaryStateLabel[basis.state][turn.locale]], []);
  return view.status === "none"
    ? shown(t.declinedTitle, t.declinedLines(who), [act(t.writeAnyway, press(turn, "salary.write", idsOf(basis)))])
    : shown(t.givenTitle, t.givenLines(who), [toCriteria(turn, basis)]);
}

/** By what it is judged: known beforehand, at any time (P25). */
export function drawCriteria(turn: Turn, basis: SalaryBasis): Answer {
  const t = textsFor(turn);
  const criteria: readonly Criterion[] = criteriaAt(turn.ports.municipality().salaryCriteria, basis);
  const card = noticeCard({
    ...frame(turn, {
      kicker: t.about,
      title: t.criteriaTitle,
      said: undefined,
      actions: [
        link(t.criteria, turn.links.salaryCriteria(turn.person)),
        act(turn.t.prep.goOn, press(turn, "salary.view", idsOf(basis))),
        toHome(turn),
      ],
    }),
    lines: t.criteriaLines.map((text) => ({ text, subtle: false })),
    facts: criteria.map(({ name, about }) => ({
      title: escapeText(name[turn.locale]),
      value: escapeText(about[turn.locale]),
    })),
  });
  return answer(card, t.criteriaTitle);
}

/** Asks whether one has read exactly what was shared: it is read in the tab. */
export function drawAskRead(turn: Turn, basis: SalaryBasis, said?: Said): Answer {
  const t = textsFor(turn);
  const isToRead = basis.state === "shared" || basis.state === "commented";
  return drawLines(turn, basis, {
    title: isToRead ? t.readTitle : t.overTitle,
    lines: isToRead
      ? t.readLines(shownName(turn, basis.author))
      : [basis.state === "read" ? t.wasRead : salaryStateLabel[basis.state][turn.locale]],
    actions: [
      openBasis(turn, basis),
      ...(isToRead ? [act(t.read, press(turn, "salary.read", { ...idsOf(basis), hash: basis.hash }))] : []),
    ],
    ...(said && { said }),
  });
}

/** A card about a salary basis: what it is, a few lines, the day of the talk, what one can do. */
function drawLines(
  turn: Turn,
  { day }: SalaryBasis,
  {
    title,
    lines,
    actions,
    said,
  }: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly actions: readonly CardAction[];
    readonly said?: Said;
  },
): Answer {
  const t = textsFor(turn);
  return drawTelling(turn, {
    kicker: t.about,
    title,
    lines,
    facts: [{ title: t.day, value: formatDay(day, turn.locale) }],
    actions: actions,
    said,
  });
}
