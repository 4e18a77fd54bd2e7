import type { CardAction } from "#bot/cards/action.ts";
import { type Said, stepCard } from "#bot/cards/cards.ts";
import { drawTelling } from "./telling.ts";
import { type Answer, type Turn, answer, frame } from "./turn.ts";

/** What is said around questions whose answers are only counted, whatever they are about (P4, P9-P13). */
type Texts = {
  readonly heading: string;
  readonly seenBy: string;
  readonly means: readonly string[];
  readonly choose: string;
  readonly thanks: string;
  readonly thanksMore: string;
};

export type AnonymousQuestion = {
  readonly id: string;
  readonly asked: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
};

/** All the questions on one card. What was chosen before is nowhere, so nothing is filled in. */
export function drawAnonymousForm(
  turn: Turn,
  {
    texts,
    title,
    questions,
    actions,
    said,
  }: {
    readonly texts: Texts;
    readonly title: string;
    readonly questions: readonly AnonymousQuestion[];
    readonly actions: readonly CardAction[];
    readonly said: Said | undefined;
  },
): Answer {
  const card = stepCard({
    ...frame(turn, { kicker: texts.heading, title, said, actions }),
    seenBy: texts.seenBy,
    note: texts.means.map((text) => ({ text, subtle: false })),
    fields: questions.map(({ id, asked, choices }) => ({
      kind: "scale",
      id,
      label: asked,
      value: "",
      placeholder: texts.choose,
      hint: [],
      choices,
    })),
    clear: [],
    kept: [],
  });
  return answer(card, title, said?.style === "warning");
}

/** That it is counted; not what was answered. */
export const drawCounted = (turn: Turn, { heading, thanks, thanksMore }: Texts): Answer =>
  drawTelling(turn, { kicker: heading, title: thanks, lines: [thanksMore], facts: [], actions: [] });
