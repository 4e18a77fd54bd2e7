import type { Preparation } from "#core/appraisal/preparation.ts";
import { stepsFor } from "#core/appraisal/preparation.ts";
import { askedIn, scaleLabels } from "#core/content/preparation.ts";
import { type Field, SCALE, type Step } from "#core/dialogue/dialogue.ts";
import type { PersonId } from "#core/ids.ts";
import { act, link } from "#bot/cards/action.ts";
import {
  type Choice,
  type MultiChoice,
  type Said,
  type StepField,
  noticeCard,
  reviewCard,
  stepCard,
} from "#bot/cards/cards.ts";
import { type Answer, type Turn, answer, frame, press, shownName } from "./turn.ts";

/** One's own preparation, and in whose dossier it lies. */
export type Mine = { readonly subject: PersonId; readonly mine: Preparation };

/** What was submitted with a step and could not be saved: it stays in the fields. */
export type Typed = {
  readonly values: { readonly [field: string]: string };
  readonly kept: readonly string[] | undefined;
};

/** A field's input in a card is named after it. */
export const INPUT = "answer_";
/** Stands for "no answer" in a scale, since an empty choice is no choice. */
export const NO_ANSWER = "none";

const idsOf = ({ subject, mine: { appraisal, side } }: Mine) => ({ subject, appraisal, side });

/** The steps as they were when the talk was called. */
export const stepsOf = (preparation: Preparation): readonly Step[] =>
  stepsFor(askedIn(preparation), preparation.conditions);

/**
 * One step. With `echo` the fields hold the author's own text and an emptied field is cleared; without it they are empty,
 * say that a saved answer exists, and an empty field means unchanged.
 */
export function drawStep(
  turn: Turn,
  own: Mine,
  more: { readonly said?: Said; readonly echo?: boolean; readonly step?: string; readonly typed?: Typed } = {},
): Answer {
  const { t, locale } = turn;
  const { mine } = own;
  const steps = stepsOf(mine);
  const at = Math.max(
    0,
    steps.findIndex(({ key }) => key === (more.step ?? mine.step)),
  );
  const step = steps[at];
  if (!step) throw new Error(`${mine.dialogue.id} has no steps`);
  const echo = turn.mode === "execute" && (more.echo ?? false);
  const shown = { echo, typed: echo ? more.typed : undefined };
  const save = (go: string) => press(turn, "prep.step", { ...idsOf(own), step: step.key, rev: mine.rev, echo, go });
  const isLast = at === steps.length - 1;
  const title = step.title[locale];

  const saved = step.fields.filter(({ key }) => (mine.answers[key]?.value ?? "") !== "");
  const label = ({ key, label: said }: Field): Choice => ({ title: said[locale], value: key });
  const kept = shown.typed?.kept ?? step.fields.filter(({ key }) => mine.answers[key]?.kept).map(({ key }) => key);
  const { choose: placeholder } = t.prep;
  const clear: MultiChoice[] =
    !echo && saved.length > 0 ? [{ label: t.prep.clear, placeholder, choices: saved.map(label), value: "" }] : [];

  const card = stepCard({
    ...frame(turn, {
      kicker: t.prep.kicker(at + 1, steps.length),
      title,
      said: more.said,
      actions: [
        act(isLast ? t.prep.toReview : t.prep.next, save(isLast ? "review" : "next"), { primary: true }),
        ...(at > 0 ? [act(t.prep.back, save("back"))] : []),
        act(t.prep.pause, save("pause")),
        link(t.openTab, turn.links.preparation(turn.person, own.subject, mine.appraisal)),
      ],
    }),
    seenBy: t.prep.seenBy,
    note: step.note ? [{ text: step.note[locale], subtle: false }] : [],
    fields: step.fields.map((field) => drawField(turn, field, mine, shown)),
    clear,
    kept: [{ label: t.prep.keep, placeholder, choices: step.fields.map(label), value: kept.join(",") }],
  });
  return answer(card, title, more.typed !== undefined);
}

function drawField(
  { t, locale }: Turn,
  field: Field,
  mine: Preparation,
  { echo, typed }: { readonly echo: boolean; readonly typed: Typed | undefined },
): StepField {
  const saved = mine.answers[field.key]?.value ?? "";
  const value = echo ? (typed?.values[field.key] ?? saved) : "";
  const hidden = !echo && saved !== "";
  const common = { id: `${INPUT}${field.key}`, label: field.label[locale], value };
  switch (field.kind) {
    case "text":
      return {
        ...common,
        kind: "text",
        max: field.max,
        choices: [],
        placeholder: t.prep.placeholder,
        hint: hidden ? [{ text: t.prep.savedText(saved.length), subtle: true }] : [],
      };
    case "scale": {
      const choices = [
        ...SCALE.map((step) => ({ title: scaleLabels[step][locale], value: step })),
        ...(echo && value !== "" ? [{ title: t.prep.noAnswer, value: NO_ANSWER }] : []),
      ];
      return {
        ...common,
        kind: "scale",
        max: 0,
        choices,
        placeholder: t.prep.choose,
        hint: hidden ? [{ text: t.prep.savedChoice, subtle: true }] : [],
      };
    }
  }
}

/** What is answered, who will see it, and what sharing means; sharing is one explicit press. */
export function drawReview(turn: Turn, own: Mine, said?: Said): Answer {
  const { t, locale } = turn;
  const { mine } = own;
  const facts = stepsOf(mine).map((step) => {
    const answered = step.fields.filter(({ key }) => (mine.answers[key]?.value ?? "") !== "");
    const kept = answered.filter(({ key }) => mine.answers[key]?.kept).length;
    return { title: step.title[locale], value: t.prep.answered(answered.length, step.fields.length, kept) };
  });
  const card = reviewCard({
    ...frame(turn, {
      kicker: t.prep.kickerReview,
      title: t.prep.reviewTitle,
      said,
      actions: [
        act(t.prep.share, press(turn, "prep.share", { ...idsOf(own), rev: mine.rev }), { primary: true }),
        act(t.prep.change, press(turn, "prep.open", idsOf(own))),
        act(t.home, press(turn, "home")),
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
    act(t.home, press(turn, "home")),
  ];
  return drawLines(turn, t.prep.paused, t.prep.pausedLines, actions, undefined);
}

/** Shared: until the other has too it can be taken back; from then on both read both. */
export function drawShared(turn: Turn, own: Mine, revealed: boolean, said?: Said): Answer {
  const { t } = turn;
  const other = shownName(turn, own.mine.other);
  const open = link(t.prep.openTalk, turn.links.talk(turn.person, own.subject, own.mine.appraisal));
  const toHome = act(t.home, press(turn, "home"));
  return revealed
    ? drawLines(turn, t.prep.revealedTitle, t.prep.revealedLines(other), [open, toHome], said)
    : drawLines(
        turn,
        t.prep.sharedTitle,
        t.prep.sharedLines(other),
        [toHome, open, act(t.prep.takeBack, press(turn, "prep.takeBack", idsOf(own)))],
        said,
      );
}

function drawLines(
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
