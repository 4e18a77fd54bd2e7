import type { CardAction } from "#bot/cards/action.ts";
import { type Fact, type Said, noticeCard } from "#bot/cards/cards.ts";
import { type Answer, type Turn, answer, frame, toHome } from "./turn.ts";

/** A message that tells something: what happened, a few facts, the next step, and the way home. */
export function drawTelling(
  turn: Turn,
  {
    kicker,
    title,
    lines,
    facts,
    actions,
    said,
  }: {
    readonly kicker: string;
    readonly title: string;
    readonly lines: readonly string[];
    readonly facts: readonly Fact[];
    readonly actions: readonly CardAction[];
    readonly said?: Said | undefined;
  },
): Answer {
  const card = noticeCard({
    ...frame(turn, { kicker, title, said, actions: [...actions, toHome(turn)] }),
    lines: lines.map((text) => ({ text, subtle: false })),
    facts,
  });
  return answer(card, title, said?.style === "warning");
}
