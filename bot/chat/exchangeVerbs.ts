import { betweenChat } from "#core/content/chat/between.ts";
import { formatDay } from "#core/content/format.ts";
import {
  EXCHANGE_LIMITS,
  type Exchange,
  actsAs,
  answererOf,
  hasAnswer,
  mayAnswer,
  partnerOf,
  senderOf,
  unreadBy,
} from "#core/exchange/exchange.ts";
import { exchangeIn } from "#core/dossier/dossier.ts";
import type { ExchangeNotice } from "#core/dossier/notices.ts";
import type { ExchangeId, PersonId } from "#core/ids.ts";
import { dayOf } from "#core/time.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Fact, type Said, answerCard, noticeCard } from "#bot/cards/cards.ts";
import { escapeText } from "#bot/cards/escape.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { answerExchange, markExchangeRead, readExchange } from "#bot/usecases/exchange.ts";
import { asking } from "#bot/usecases/ports.ts";
import { home, homeInstead } from "./homeCards.ts";
import { drawTelling } from "./telling.ts";
import {
  type Answer,
  type Turn,
  answer,
  frame,
  good,
  press,
  refusalSaid,
  requestOf,
  shownName,
  toHome,
} from "./turn.ts";
import { type Verb, exchangeId, input, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, exchange: exchangeId });
const idsOf = ({ id, employee }: Exchange) => ({ subject: employee, exchange: id });

/**
 * A question, thanks or an answer, with room for one's own answer. Its words are shown in the answer to an Execute; a message
 * says that they are read in the tab (DOMAIN decision 10).
 */
export function drawExchange(
  turn: Turn,
  exchange: Exchange,
  { said, typed = "" }: { readonly said?: Said; readonly typed?: string } = {},
): Answer {
  const { person, links, locale } = turn;
  const texts = betweenChat[locale];
  const t = texts.exchange;
  const who = writerTo(turn, exchange);
  const isSender = senderOf(exchange) === person;
  const title = isSender && hasAnswer(exchange) ? t.titleAnswer(who) : t.title[exchange.kind](who);
  const as = actsAs(exchange, person, asking(turn.ports, person).viewer.standsIn);
  const answers = mayAnswer(exchange, as);
  const shown = turn.mode === "execute";
  const common = {
    ...frame(turn, {
      kicker: texts.kicker,
      title,
      said,
      actions: [
        ...(answers ? [act(t.send, press(turn, "exchange.answer", idsOf(exchange)), { primary: true })] : []),
        ...(as !== undefined && unreadBy(exchange) === as
          ? [act(t.markRead, press(turn, "exchange.read", idsOf(exchange)), { withoutInputs: true })]
          : []),
        link(texts.openPage, links.between(person, exchange.employee)),
        toHome(turn, { withoutInputs: true }),
      ],
    }),
    lines: (shown ? wordsOf(exchange, isSender) : [t.readInTab]).map((text) => ({ text, subtle: false })),
    facts: shown && isSender ? ownWords(turn, exchange) : [],
  };
  const card = answers
    ? answerCard({
        ...common,
        choice: [],
        note: [
          {
            label: t.answerLabel,
            placeholder: t.answerPlaceholder,
            max: EXCHANGE_LIMITS.answer,
            value: shown ? typed : "",
          },
        ],
        date: [],
        seenBy: t.seenBy(who),
      })
    : noticeCard(common);
  return answer(card, title, said?.style === "warning");
}

/** Who has written what is to be read: the other of the two, or who answered in their place. */
const writerTo = (turn: Turn, exchange: Exchange) =>
  shownName(
    turn,
    hasAnswer(exchange) && senderOf(exchange) === turn.person ? answererOf(exchange) : partnerOf(exchange, turn.person),
  );

const wordsOf = (exchange: Exchange, isSender: boolean): readonly string[] =>
  isSender ? (hasAnswer(exchange) ? [escapeText(exchange.answer)] : []) : [escapeText(exchange.text)];

const ownWords = (turn: Turn, { text, sentAt }: Exchange): readonly Fact[] => [
  {
    title: `${betweenChat[turn.locale].exchange.yours} ${formatDay(dayOf(sentAt), turn.locale)}`,
    value: escapeText(text),
  },
];

const show = verb(which, async (turn, data) => {
  const exchange = await readExchange(turn.ports, turn.person, data);
  return exchange ? drawExchange(turn, exchange) : unknown(turn);
});

const sendAnswer = verb(which.extend({ note: input }), async (turn, data) => {
  const text = data.note ?? "";
  const outcome = await answerExchange(turn.ports, turn.person, { ...data, text, request: requestOf(data) });
  const exchange = await readExchange(turn.ports, turn.person, data);
  if (!exchange) return unknown(turn);
  return outcome.kind === "refused"
    ? drawExchange(turn, exchange, { said: refusalSaid(turn, outcome.refusal), typed: text })
    : home(turn, good(betweenChat[turn.locale].exchange.sent(shownName(turn, partnerOf(exchange, turn.person)))));
});

const markRead = verb(which, async (turn, data) => {
  const outcome = await markExchangeRead(turn.ports, turn.person, { ...data, request: requestOf(data) });
  return outcome.kind === "refused"
    ? homeInstead(turn, refusalSaid(turn, outcome.refusal))
    : home(turn, good(betweenChat[turn.locale].exchange.marked));
});

export const exchangeVerbs = {
  "exchange.show": show,
  "exchange.answer": sendAnswer,
  "exchange.read": markRead,
} satisfies { readonly [name: string]: Verb };

const unknown = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));

/** Tells one of the two that the other has written, who and of which kind; not once it is read. */
export async function exchangeNotice(
  turn: Turn,
  subject: PersonId,
  { kind, exchange: id }: { readonly kind: ExchangeNotice; readonly exchange: ExchangeId },
): Promise<Answer | undefined> {
  const exchange = exchangeIn(await readDossier(turn.ports, subject, { ids: [id] }), id);
  if (!exchange) return undefined;
  const as = actsAs(exchange, turn.person, asking(turn.ports, turn.person).viewer.standsIn);
  if (as === undefined || unreadBy(exchange) !== as) return undefined;
  const texts = betweenChat[turn.locale];
  const t = texts.exchange;
  const who = writerTo(turn, exchange);
  const isSent = kind === "exchangeSent";
  return drawTelling(turn, {
    kicker: texts.kicker,
    title: isSent ? t.received[exchange.kind](who) : t.answered(who),
    lines: [t.line],
    facts: [],
    actions: [
      act(isSent ? t.read[exchange.kind] : t.readAnswer, press(turn, "exchange.show", idsOf(exchange)), {
        primary: true,
      }),
      link(texts.openPage, turn.links.between(turn.person, subject)),
    ],
  });
}
