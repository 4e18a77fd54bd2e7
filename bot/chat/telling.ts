import { type CardAction, act } from "#bot/cards/action.ts";
import { type Fact, noticeCard } from "#bot/cards/cards.ts";
import { type Answer, type Turn, answer, frame, press } from "./turn.ts";

/** A message that tells something: what happened, a few facts, the next step, and the way home. */
export function drawTelling(
  turn: Turn,
  {
    kicker,
    title,
    lines,
    facts,
    actions,
  }: {
    readonly kicker: string;
    readonly title: string;
    readonly lines: readonly string[];
    readonly facts: readonly Fact[];
    readonly actions: readonly CardAction[];
  },
): Answer {
  const card = noticeCard({
    ...frame(turn, { kicker, title, said: undefined, actions: [...actions, act(turn.t.home, press(turn, "home"))] }),
    lines: lines.map((text) => ({ text, subtle: false })),
    facts,
  });
  return answer(card, title);
}
