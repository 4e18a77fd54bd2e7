import { reminderTexts } from "#core/content/chat/reminders.ts";
import { inDigest } from "#core/overview/waiting.ts";
import type { Pace } from "#core/schedule/pace.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Line, noticeCard } from "#bot/cards/cards.ts";
import { readPace } from "#bot/usecases/preference.ts";
import { type Situation, readSituation } from "#bot/usecases/situation.ts";
import { waitingOffers } from "./home.ts";
import { buttonOf, lineOf } from "./homeCards.ts";
import { type Answer, type Turn, answer, frame, press } from "./turn.ts";

const MAX_LINES = 10;
/** A card shows at most six buttons; the tab and the pace have theirs. */
const MAX_BUTTONS = 4;

/**
 * What waits for a person, when it is sent: every thing with its date and the way to it. Undefined when nothing does, and then
 * nothing is sent. Names, dates and states, never what somebody wrote.
 */
export async function drawDigest(turn: Turn): Promise<Answer | undefined> {
  const { ports, person } = turn;
  const [situation, pace] = await Promise.all([readSituation(ports, person), readPace(ports, person)]);
  return situation && digestOf(turn, situation, pace);
}

/** The digest of a situation. */
export function digestOf(turn: Turn, situation: Situation, pace: Pace): Answer | undefined {
  const { person, locale, t, links } = turn;
  const waiting = situation.waiting.filter(({ kind }) => inDigest(kind, pace));
  const offers = waitingOffers({ ...situation, waiting }, person);
  if (offers.length === 0) return undefined;
  const texts = reminderTexts[locale];
  const title = texts.title(offers.length);
  const left = offers.length - MAX_LINES;
  const lines: readonly Line[] = [
    { text: texts.intro, subtle: true },
    ...offers.slice(0, MAX_LINES).map((offer) => ({ text: lineOf(turn, offer), subtle: false })),
    ...(left > 0 ? [{ text: texts.more(left), subtle: true }] : []),
  ];
  const actions = [
    ...offers.slice(0, MAX_BUTTONS).map((offer, index) => buttonOf(turn, offer, index === 0)),
    link(t.openTab, links.start(person)),
    act(texts.choosePace, press(turn, "reminders.pace")),
  ];
  const card = noticeCard({
    ...frame(turn, { kicker: texts.kicker, title, said: undefined, actions }),
    lines,
    facts: [],
  });
  return answer(card, title);
}
