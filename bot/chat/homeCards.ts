import type { PersonId } from "#core/ids.ts";
import { formatDay } from "#core/content/format.ts";
import { act, link, type CardAction } from "#bot/cards/action.ts";
import { type Line, type Said, noticeCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import type { Card } from "#bot/notify/delivery.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readSituation } from "#bot/usecases/situation.ts";
import { type Offer, offersFor } from "./home.ts";
import { type Answer, type Turn, answer, frame, nameOf, press, shownName } from "./turn.ts";

/** What one can do now, as buttons, from one's real situation. */
export const home = (turn: Turn, said?: Said): Promise<Answer> => atHome(turn, { said });

/** The same, beginning with the words the bot knows; those for who leads are said to who leads. */
export function help(turn: Turn): Promise<Answer> {
  const { directory, today } = asking(turn.ports, turn.person);
  return atHome(turn, { said: undefined, before: turn.t.help(directory.leads(turn.person, today)) });
}

/** The first message: who this is, who sees what, and the first buttons. */
export const welcome = (turn: Turn, municipality: string): Promise<Answer> =>
  atHome(turn, {
    said: undefined,
    title: turn.t.welcomeTitle,
    before: [turn.t.welcomeFrom(escapeText(municipality)), ...turn.t.welcome],
  });

/** Home after a card could not be answered as asked. */
export const homeInstead = async (turn: Turn, said: Said): Promise<Answer> => ({
  ...(await home(turn, said)),
  refused: true,
});

async function atHome(
  turn: Turn,
  {
    said,
    title,
    before = [],
  }: { readonly said: Said | undefined; readonly title?: string; readonly before?: readonly string[] },
): Promise<Answer> {
  const { t, person, ports } = turn;
  const situation = await readSituation(ports, person);
  if (!situation) return stranger(turn);
  const offers = offersFor(situation, person);
  const waiting = offers.filter(({ waits }) => waits);
  const left = situation.waiting.length - waiting.length;
  const [firstName = ""] = (ports.directory().person(person)?.name ?? "").split(" ");
  const shownTitle = title ?? t.hello(escapeText(firstName));
  const lines: Line[] = [
    ...before.map((text) => ({ text, subtle: false })),
    ...(waiting.length > 0
      ? waiting.map((offer) => ({ text: lineOf(turn, offer), subtle: false }))
      : [{ text: t.nothingWaits, subtle: false }]),
    ...(left > 0 ? [{ text: t.moreWaits(left), subtle: true }] : []),
  ];
  const actions = offers.map((offer, index) => buttonOf(turn, offer, index === 0 && offer.waits));
  const card = noticeCard({ ...frame(turn, { kicker: t.bot, title: shownTitle, said, actions }), lines, facts: [] });
  return answer(card, shownTitle);
}

/** For somebody the directory does not know. */
export function stranger(turn: Turn): Answer {
  const { t } = turn;
  const card = noticeCard({
    ...frame(turn, { kicker: t.bot, title: t.bot, said: undefined, actions: [] }),
    lines: [{ text: t.stranger, subtle: false }],
    facts: [],
  });
  return answer(card, t.bot, true);
}

/** A card with a line and buttons: which language, which talk, which contract. */
export function choiceOf(
  turn: Turn,
  {
    title,
    line,
    actions,
    said,
  }: { readonly title: string; readonly line?: string; readonly actions: readonly CardAction[]; readonly said?: Said },
): Answer {
  const card: Card = noticeCard({
    ...frame(turn, { kicker: turn.t.bot, title, said, actions }),
    lines: line === undefined ? [] : [{ text: line, subtle: false }],
    facts: [],
  });
  return answer(card, title);
}

/** What is offered, as a line. */
export const lineOf = (turn: Turn, { key, other, date }: Offer) =>
  turn.t.offer[key].line(shownName(turn, other), date ? formatDay(date, turn.locale) : "");

/** And as a button. */
export function buttonOf(turn: Turn, { key, other, opens }: Offer, primary: boolean): CardAction {
  const title = turn.t.offer[key].button(nameOf(turn, other));
  return "verb" in opens
    ? act(title, press(turn, opens.verb, opens.ids), { primary })
    : link(title, addressOf(turn, turn.person, opens));
}

function addressOf({ links }: Turn, reader: PersonId, opens: Exclude<Offer["opens"], { verb: string }>): string {
  switch (opens.tab) {
    case "contract":
      return links.contract(reader, opens.subject, opens.id);
    case "talk":
      return links.talk(reader, opens.subject, opens.id);
    case "goals":
      return links.goals(reader, opens.subject);
    case "agreements":
      return links.agreements(reader, opens.subject);
    case "assessment":
      return links.assessment(reader, opens.subject, opens.id);
    case "leadership":
      return links.leadership(reader, opens.subject, opens.id);
    case "leaderships":
      return links.leaderships(reader, opens.subject);
    case "followUp":
      return links.followUp(reader, opens.subject, opens.id);
    case "salary":
      return links.salary(reader, opens.subject, opens.id);
    case "handover":
      return links.handover(reader);
    case "board":
      return links.board(reader);
    case "start":
      return links.start(reader);
  }
}
