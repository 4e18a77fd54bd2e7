import { leadershipChat } from "#core/content/chat/leadership.ts";
import { formatDay } from "#core/content/format.ts";
import { type LeadershipDialogue, answerBy } from "#core/leadership/leadership.ts";
import { stepsOf } from "#core/leadership/steps.ts";
import type { LeadershipView } from "#core/leadership/view.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Said, reviewCard } from "#bot/cards/cards.ts";
import { type Answering, answeredFacts, drawDialogueStep } from "./dialogueCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, answer, frame, press, shownName, toHome } from "./turn.ts";

/** One's own view in a dialogue about leadership. */
export type OwnLeadership = { readonly dialogue: LeadershipDialogue; readonly mine: LeadershipView };

export const textsFor = ({ locale }: Turn) => leadershipChat[locale];
const idsOf = ({ id, holder }: LeadershipDialogue) => ({ subject: holder, leadership: id });
const otherOf = (turn: Turn, { mine }: OwnLeadership) => shownName(turn, mine.other);
export const openPage = (
  turn: Turn,
  { id, holder }: LeadershipDialogue,
  title: string = textsFor(turn).open,
): CardAction => link(title, turn.links.leadership(turn.person, holder, id));

export const stepsFor = ({ dialogue, mine }: OwnLeadership) => stepsOf(dialogue.form, mine.party);

const answering = (turn: Turn, own: OwnLeadership): Answering => ({
  written: own.mine,
  steps: stepsFor(own),
  kicker: textsFor(turn).kicker,
  seenBy: textsFor(turn).seenBy(otherOf(turn, own)),
  save: (go, step, echo) => press(turn, "lead.step", { ...idsOf(own.dialogue), step, rev: own.mine.rev, echo, go }),
  openTab: link(turn.t.openTab, turn.links.leadershipAnswers(turn.person, own.dialogue.holder, own.dialogue.id)),
});

/** One step of one's own view. */
export const drawLeadershipStep = (
  turn: Turn,
  own: OwnLeadership,
  more?: Parameters<typeof drawDialogueStep>[2],
): Answer => drawDialogueStep(turn, answering(turn, own), more);

/** What is answered, who will see it and when; sharing is one explicit press. */
export function drawLeadershipReview(turn: Turn, own: OwnLeadership, said?: Said): Answer {
  const t = textsFor(turn);
  const other = otherOf(turn, own);
  const ids = idsOf(own.dialogue);
  const card = reviewCard({
    ...frame(turn, {
      kicker: t.about,
      title: t.reviewTitle,
      said,
      actions: [
        act(t.share(other), press(turn, "lead.share", { ...ids, rev: own.mine.rev }), { primary: true }),
        act(turn.t.prep.change, press(turn, "lead.open", ids)),
        openPage(turn, own.dialogue),
        toHome(turn),
      ],
    }),
    facts: answeredFacts(turn, own.mine, stepsFor(own)),
    seenBy: t.reviewSeenBy(other),
    legal: t.legal,
  });
  return answer(card, t.reviewTitle, said?.style === "warning");
}

/** Saved, and nothing more for now. */
export const drawLeadershipPause = (turn: Turn, { dialogue }: OwnLeadership): Answer =>
  drawLines(turn, dialogue, {
    title: turn.t.prep.paused,
    lines: textsFor(turn).pausedLines,
    actions: [act(turn.t.prep.goOn, press(turn, "lead.open", idsOf(dialogue)), { primary: true })],
  });

/** Where one's own view is when it is no longer being written. */
export function drawLeadershipGiven(turn: Turn, own: OwnLeadership, said?: Said): Answer {
  const t = textsFor(turn);
  const { dialogue, mine } = own;
  const other = otherOf(turn, own);
  const more = said ? { said } : {};
  if (dialogue.state !== "open")
    return drawLines(turn, dialogue, {
      title: t.revealedTitle,
      lines: t.revealedLines(other),
      actions: [],
      ...more,
    });
  return mine.status === "shared"
    ? drawLines(turn, dialogue, {
        title: t.sharedTitle,
        lines: t.sharedLines(other),
        actions: [act(turn.t.prep.takeBack, press(turn, "lead.takeBack", idsOf(dialogue)))],
        ...more,
      })
    : drawLines(turn, dialogue, { title: t.noneTitle, lines: t.noneLines(other), actions: [], ...more });
}

function drawLines(
  turn: Turn,
  dialogue: LeadershipDialogue,
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
    facts: dialogue.state === "open" ? [{ title: t.day, value: formatDay(answerBy(dialogue), turn.locale) }] : [],
    actions: [...actions, openPage(turn, dialogue)],
    said,
  });
}
