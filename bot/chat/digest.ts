import { reminderTexts } from "#core/content/chat/reminders.ts";
import { inDigest } from "#core/overview/waiting.ts";
import type { Pace } from "#core/schedule/pace.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Line, noticeCard } from "#bot/cards/cards.ts";
import type { CampaignNews } from "#bot/notify/outboxRow.ts";
import { readPace } from "#bot/usecases/preference.ts";
import { type Situation, readSituation } from "#bot/usecases/situation.ts";
import { type Telling, campaignTelling, drawCampaign } from "./campaignMessage.ts";
import { waitingOffers } from "./home.ts";
import { buttonOf, lineOf } from "./homeCards.ts";
import { type Answer, type Turn, answer, frame, press } from "./turn.ts";

const MAX_LINES = 10;
/** A card shows at most six buttons; the tab and the pace have theirs. */
const MAX_BUTTONS = 4;

/**
 * What waits for a person, when it is sent: every thing with its date and the way to it, after what a campaign tells them that day.
 * Undefined when there is neither, and then nothing is sent. Names, dates and states, never what somebody wrote.
 */
export async function drawDigest(turn: Turn, news?: CampaignNews): Promise<Answer | undefined> {
  const { ports, person } = turn;
  const [situation, pace, telling] = await Promise.all([
    readSituation(ports, person),
    readPace(ports, person),
    news && campaignTelling(turn, news),
  ]);
  return situation && digestOf(turn, situation, pace, telling);
}

/** The digest of a situation. */
export function digestOf(turn: Turn, situation: Situation, pace: Pace, telling?: Telling): Answer | undefined {
  const { person, locale, t, links } = turn;
  const waiting = situation.waiting.filter(({ kind }) => inDigest(kind, pace));
  const offers = waitingOffers({ ...situation, waiting }, person);
  if (offers.length === 0) return telling && drawCampaign(turn, telling);
  const texts = reminderTexts[locale];
  const count = texts.title(offers.length);
  const left = offers.length - MAX_LINES;
  const lines: readonly Line[] = [
    ...(telling?.lines ?? []).map((text) => ({ text, subtle: false })),
    { text: telling ? texts.beside(count) : texts.intro, subtle: true },
    ...offers.slice(0, MAX_LINES).map((offer) => ({ text: lineOf(turn, offer), subtle: false })),
    ...(left > 0 ? [{ text: texts.more(left), subtle: true }] : []),
  ];
  const actions = [
    ...(telling ? [telling.action] : []),
    ...offers
      .slice(0, telling ? MAX_BUTTONS - 1 : MAX_BUTTONS)
      .map((offer, index) => buttonOf(turn, offer, index === 0 && !telling)),
    link(t.openTab, links.start(person)),
    act(texts.choosePace, press(turn, "reminders.pace")),
  ];
  const { kicker, title } = telling ?? { kicker: texts.kicker, title: count };
  const card = noticeCard({
    ...frame(turn, { kicker, title, said: undefined, actions }),
    lines,
    facts: [],
  });
  return answer(card, title);
}
