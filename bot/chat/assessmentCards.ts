import { partIn } from "#core/assessment/acting.ts";
import { type Assessment, otherParty } from "#core/assessment/assessment.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import type { AssessmentView } from "#core/assessment/view.ts";
import { assessmentTexts } from "#core/content/chat/assessment.ts";
import { formatDay } from "#core/content/format.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import { type Said, reviewCard } from "#bot/cards/cards.ts";
import { asking } from "#bot/usecases/ports.ts";
import { type Answering, answeredFacts, drawDialogueStep } from "./dialogueCards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, answer, frame, press, shownName, toHome } from "./turn.ts";

/** One's own view in an assessment, and what the other has said of theirs. */
export type OwnView = {
  readonly assessment: Assessment;
  readonly mine: AssessmentView;
  readonly theirs: AssessmentView;
};

export const textsFor = ({ locale }: Turn) => assessmentTexts[locale];
const idsOf = ({ id, holder }: Assessment) => ({ subject: holder, assessment: id });
const pageOf = (turn: Turn, { id, holder }: Assessment) => turn.links.assessment(turn.person, holder, id);
const openPage = (turn: Turn, assessment: Assessment): CardAction =>
  link(textsFor(turn).open, pageOf(turn, assessment));

const answering = (turn: Turn, { assessment, mine }: OwnView): Answering => ({
  written: mine,
  steps: stepsOf(assessment, mine.party),
  kicker: textsFor(turn).kicker,
  seenBy: textsFor(turn).seenBy,
  save: (go, step, echo) => press(turn, "assess.step", { ...idsOf(assessment), step, rev: mine.rev, echo, go }),
  openTab: link(turn.t.openTab, turn.links.assessmentAnswers(turn.person, assessment.holder, assessment.id)),
});

/** One step of one's own view. */
export const drawAssessmentStep = (turn: Turn, own: OwnView, more?: Parameters<typeof drawDialogueStep>[2]): Answer =>
  drawDialogueStep(turn, answering(turn, own), more);

/** What is answered, who will see it, and what sharing means; sharing is one explicit press. */
export function drawAssessmentReview(turn: Turn, own: OwnView, said?: Said): Answer {
  const t = textsFor(turn);
  const { assessment, mine, theirs } = own;
  const other = shownName(turn, mine.other);
  const card = reviewCard({
    ...frame(turn, {
      kicker: t.kickerReview,
      title: t.reviewTitle,
      said,
      actions: [
        act(t.share, press(turn, "assess.share", { ...idsOf(assessment), rev: mine.rev }), { primary: true }),
        act(turn.t.prep.change, press(turn, "assess.open", idsOf(assessment))),
        act(t.decline, press(turn, "assess.askDecline", idsOf(assessment))),
        toHome(turn),
        openPage(turn, assessment),
      ],
    }),
    facts: answeredFacts(turn, mine, stepsOf(assessment, mine.party)),
    seenBy: theirs.status === "none" ? t.otherHasNone(other) : t.reviewSeenBy(other),
    legal: t.legal,
  });
  return answer(card, t.reviewTitle, said?.style === "warning");
}

/** Saved, and nothing more for now. */
export const drawAssessmentPause = (turn: Turn, { assessment }: OwnView): Answer =>
  drawLines(turn, assessment, {
    title: turn.t.prep.paused,
    lines: textsFor(turn).pausedLines,
    actions: [
      act(turn.t.prep.goOn, press(turn, "assess.open", idsOf(assessment)), { primary: true }),
      openPage(turn, assessment),
    ],
  });

/** Asks before one says that there are no written answers: what it means for both. */
export function drawAskDecline(turn: Turn, { assessment, mine }: OwnView): Answer {
  const t = textsFor(turn);
  return drawLines(turn, assessment, {
    title: t.declineTitle,
    lines: t.declineLines(shownName(turn, mine.other)),
    actions: [
      act(t.declineConfirm, press(turn, "assess.decline", idsOf(assessment)), { primary: true }),
      act(turn.t.prep.change, press(turn, "assess.open", idsOf(assessment))),
    ],
  });
}

/** Where one's own view is when it is no longer being written: shared, shown, given up, revealed. */
export function drawGiven(turn: Turn, { assessment, mine, theirs }: OwnView, said?: Said): Answer {
  const t = textsFor(turn);
  const other = shownName(turn, mine.other);
  const ids = idsOf(assessment);
  const open = openPage(turn, assessment);
  if (assessment.state !== "open")
    return drawLines(turn, assessment, {
      title: t.revealedTitle,
      lines: t.revealedLines(other),
      actions: [open],
      ...(said && { said }),
    });
  if (mine.status === "none")
    return drawLines(turn, assessment, {
      title: t.declinedTitle,
      lines: t.declinedLines(other),
      actions: [act(t.writeAnyway, press(turn, "assess.write", ids)), open],
      ...(said && { said }),
    });
  if (mine.status === "shared" && theirs.status === "none")
    return drawLines(turn, assessment, {
      title: t.showTitle,
      lines: t.showLines(other),
      actions: [
        act(t.show, press(turn, "assess.agree", ids), { primary: true }),
        act(turn.t.prep.takeBack, press(turn, "assess.takeBack", ids)),
        open,
      ],
      ...(said && { said }),
    });
  return drawLines(turn, assessment, {
    title: t.sharedTitle,
    lines: mine.status === "shown" ? t.shownLines(other) : t.sharedLines(other),
    actions: [
      ...(mine.status === "shared" ? [act(turn.t.prep.takeBack, press(turn, "assess.takeBack", ids))] : []),
      open,
    ],
    ...(said && { said }),
  });
}

/** Asks somebody to confirm the text: it is read in the tab, and the press confirms exactly that revision. */
export function drawConfirm(turn: Turn, assessment: Assessment, said?: Said): Answer {
  const t = textsFor(turn);
  const part = partIn(assessment, asking(turn.ports, turn.person).viewer.actsFor);
  const other = part ? shownName(turn, assessment[otherParty(part.party)]) : "";
  if (assessment.state === "confirmed")
    return drawLines(turn, assessment, {
      title: t.confirmTitle,
      lines: [t.confirmedByBoth],
      actions: [openPage(turn, assessment)],
      ...(said && { said }),
    });
  if (assessment.state !== "compiled")
    return drawLines(turn, assessment, {
      title: t.about,
      lines: [],
      actions: [openPage(turn, assessment)],
      ...(said && { said }),
    });
  const mine = assessment.confirmations.some(({ by }) => by === part?.id);
  return drawLines(turn, assessment, {
    title: t.confirmTitle,
    lines: mine ? [t.confirmedByYou(other)] : [...t.confirmLines(other, assessment.revision), t.dissentInTab],
    actions: [
      openPage(turn, assessment),
      ...(mine ? [] : [act(t.confirm, press(turn, "assess.confirm", { ...idsOf(assessment), hash: assessment.hash }))]),
    ],
    ...(said && { said }),
  });
}

/** A card about an assessment: what it is, a few lines, its day, what one can do. */
export function drawLines(
  turn: Turn,
  { day }: Assessment,
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
