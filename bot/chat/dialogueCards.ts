import { listOf } from "#core/content/format.ts";
import { scaleLabels } from "#core/content/preparation.ts";
import type { Written } from "#core/dialogue/answers.ts";
import { type Field, SCALE, type Step } from "#core/dialogue/dialogue.ts";
import type { Refusal } from "#core/refusal.ts";
import { type ActData, type CardAction, act } from "#bot/cards/action.ts";
import { type Fact, type MultiChoice, type Said, type StepField, stepCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import type { Choice } from "#bot/cards/inputs.ts";
import { type Answer, type Turn, answer, frame, refusalSaid, warning } from "./turn.ts";

/** A dialogue that somebody answers step by step in the chat: a preparation, a view in an assessment. */
export type Answering = {
  readonly written: Written;
  readonly steps: readonly Step[];
  readonly kicker: (at: number, of: number) => string;
  readonly seenBy: string;
  /** What saving a step sends. `echo`: the fields held the author's own text. */
  readonly save: (go: "next" | "back" | "review" | "pause" | "recall", step: string, echo: boolean) => ActData;
  /** What the press is called that shows what one answered last time, where there is such a thing. */
  readonly recall?: string;
  readonly openTab: CardAction;
};

/** What was submitted with a step and could not be saved: it stays in the fields. */
export type Typed = {
  readonly values: { readonly [field: string]: string };
  readonly kept: readonly string[] | undefined;
};

/** A field's input in a card is named after it. */
const INPUT = "answer_";
/** Stands for "no answer" in a choice, since an empty choice is no choice. */
const NO_ANSWER = "none";

/**
 * One step. With `echo` the fields hold the author's own text and an emptied field is cleared; without it they are empty,
 * say that a saved answer exists, and an empty field means unchanged.
 */
export function drawDialogueStep(
  turn: Turn,
  { written, steps, kicker, seenBy, save, recall, openTab }: Answering,
  more: { readonly said?: Said; readonly echo?: boolean; readonly step?: string; readonly typed?: Typed } = {},
): Answer {
  const { t, locale } = turn;
  const at = Math.max(
    0,
    steps.findIndex(({ key }) => key === (more.step ?? written.step)),
  );
  const step = steps[at];
  if (!step) throw new Error("a dialogue has no steps");
  const echo = turn.mode === "execute" && (more.echo ?? false);
  const shown = { echo, typed: echo ? more.typed : undefined };
  const isLast = at === steps.length - 1;
  const title = step.title[locale];

  const saved = step.fields.filter(({ key }) => (written.answers[key]?.value ?? "") !== "");
  const label = ({ key, label: said }: Field): Choice => ({ title: said[locale], value: key });
  const kept = shown.typed?.kept ?? step.fields.filter(({ key }) => written.answers[key]?.kept).map(({ key }) => key);
  const { choose: placeholder } = t.prep;
  const clear: MultiChoice[] =
    !echo && saved.length > 0 ? [{ label: t.prep.clear, placeholder, choices: saved.map(label), value: "" }] : [];
  const go = (where: Parameters<typeof save>[0]) => save(where, step.key, echo);
  // Words from a document are shown in the answer to a press, where they do not settle.
  const about = turn.mode === "execute" ? (step.about ?? []) : [];

  const card = stepCard({
    ...frame(turn, {
      kicker: kicker(at + 1, steps.length),
      title,
      said: more.said,
      actions: [
        act(isLast ? t.prep.toReview : t.prep.next, go(isLast ? "review" : "next"), { primary: true }),
        ...(at > 0 ? [act(t.prep.back, go("back"))] : []),
        act(t.prep.pause, go("pause")),
        ...(recall === undefined ? [] : [act(recall, go("recall"))]),
        openTab,
      ],
    }),
    seenBy,
    note: [
      ...(step.note ? [{ text: step.note[locale], subtle: false }] : []),
      ...about.map(({ name, text }) => ({ text: `${name[locale]}: ${escapeText(text)}`, subtle: false })),
    ],
    fields: step.fields.map((field) => drawField(turn, field, written, shown)),
    clear,
    kept: [{ label: t.prep.keep, placeholder, choices: step.fields.map(label), value: kept.join(",") }],
  });
  return answer(card, title, more.typed !== undefined);
}

function drawField(
  { t, locale }: Turn,
  field: Field,
  { answers }: Written,
  { echo, typed }: { readonly echo: boolean; readonly typed: Typed | undefined },
): StepField {
  const saved = answers[field.key]?.value ?? "";
  const value = echo ? (typed?.values[field.key] ?? saved) : "";
  const hidden = !echo && saved !== "";
  const common = { id: `${INPUT}${field.key}`, label: field.label[locale], value };
  const chosen = { placeholder: t.prep.choose, hint: hidden ? [{ text: t.prep.savedChoice, subtle: true }] : [] };
  const noAnswer = echo && value !== "" ? [{ title: t.prep.noAnswer, value: NO_ANSWER }] : [];
  switch (field.kind) {
    case "text":
      return {
        ...common,
        kind: "text",
        max: field.max,
        placeholder: t.prep.placeholder,
        hint: hidden ? [{ text: t.prep.savedText(saved.length), subtle: true }] : [],
      };
    case "scale": {
      const choices = SCALE.map((step) => ({ title: scaleLabels[step][locale], value: step }));
      return { ...common, ...chosen, kind: "scale", choices: [...choices, ...noAnswer] };
    }
    case "choice": {
      const choices = field.options.map((option) => ({ title: option.label[locale], value: option.value }));
      return { ...common, ...chosen, kind: "scale", choices: [...choices, ...noAnswer] };
    }
    case "day":
      return { ...common, ...chosen, kind: "day" };
  }
}

/** How much of each step is answered, and how much of that is kept. */
export const answeredFacts = ({ t, locale }: Turn, { answers }: Written, steps: readonly Step[]): readonly Fact[] =>
  steps.map(({ title, fields }) => {
    const answered = fields.filter(({ key }) => (answers[key]?.value ?? "") !== "");
    const kept = answered.filter(({ key }) => answers[key]?.kept).length;
    return { title: title[locale], value: t.prep.answered(answered.length, fields.length, kept) };
  });

/** What a step's inputs say: a field that a client left out is unchanged; an empty one is cleared only where it held the saved text. */
export function typedIn(data: {
  readonly [input: string]: unknown;
  readonly echo: boolean;
  readonly kept?: string | undefined;
  readonly clear?: string | undefined;
}): Typed {
  const inputs = Object.entries(data).flatMap(([key, value]) =>
    key.startsWith(INPUT) && typeof value === "string"
      ? [[key.slice(INPUT.length), value === NO_ANSWER ? "" : value] as const]
      : [],
  );
  const typed = inputs.filter(([, value]) => value !== "" || data.echo);
  const cleared = data.echo ? [] : (listIn(data.clear) ?? []).map((field) => [field, ""] as const);
  return { values: Object.fromEntries([...cleared, ...typed]), kept: listIn(data.kept) };
}

const listIn = (text: string | undefined): readonly string[] | undefined =>
  text?.split(",").filter((each) => each !== "");

/** Says which question it is about, and where the text is that could not be saved. */
export function stepSaid(turn: Turn, steps: readonly Step[], refusal: Refusal): Said {
  const { t, locale, mode } = turn;
  const fields = steps.flatMap((step) => step.fields);
  const question = (key: string) => `”${fields.find((field) => field.key === key)?.label[locale] ?? key}”`;
  switch (refusal.key) {
    case "preparation.changedElsewhere": {
      const questions = listOf(refusal.params.fields.map(question), locale);
      return warning(mode === "execute" ? t.prep.conflict(questions) : t.prep.conflictElsewhere(questions));
    }
    case "tooLong": {
      const { field, length, max } = refusal.params;
      return warning(t.prep.tooLong(question(field), length, max));
    }
    default:
      return refusalSaid(turn, refusal);
  }
}
