import { chainChat } from "#core/content/chat/chain.ts";
import { link } from "#bot/cards/action.ts";
import { noticeCard } from "#bot/cards/cards.ts";
import { readChain } from "#bot/usecases/coverage.ts";
import { home } from "./homeCards.ts";
import { type Answer, type Turn, answer, frame, plainly, toHome } from "./turn.ts";

/** How many in one's own part of the line have a contract (P14), and the way to the whole. Counts alone, no names. */
export async function showChain(turn: Turn): Promise<Answer> {
  const t = chainChat[turn.locale];
  const chain = await readChain(turn.ports, turn.person);
  if (!chain) return home(turn, plainly(t.none));
  const missing = chain.rows.filter(({ overdue }) => overdue.includes("noContract")).length;
  const late = chain.rows.filter(({ overdue }) => overdue.length > 0 && !overdue.includes("noContract")).length;
  const lines = [...(missing > 0 ? [t.missing(missing)] : []), ...(late > 0 ? [t.late(late)] : [])];
  const title = t.title(chain.count.have, chain.count.of);
  const actions = [link(t.open, turn.links.chain(turn.person)), toHome(turn)];
  const card = noticeCard({
    ...frame(turn, { kicker: t.kicker, title, said: undefined, actions }),
    lines: (lines.length > 0 ? lines : [t.fine]).map((text) => ({ text, subtle: false })),
    facts: [],
  });
  return answer(card, title);
}
