import { may } from "#core/access/access.ts";
import { betweenChat } from "#core/content/chat/between.ts";
import { EXCHANGE_LIMITS } from "#core/exchange/exchange.ts";
import type { PersonId } from "#core/ids.ts";
import { act, link } from "#bot/cards/action.ts";
import { type Said, type StepField, stepCard } from "#bot/cards/cards.ts";
import { sendExchange } from "#bot/usecases/exchange.ts";
import { asking } from "#bot/usecases/ports.ts";
import { home } from "./homeCards.ts";
import { readersNamed } from "./standIns.ts";
import {
  type Answer,
  type Turn,
  answer,
  frame,
  good,
  nameOf,
  press,
  refusalSaid,
  requestOf,
  shownName,
  toHome,
  warning,
} from "./turn.ts";
import { type Verb, input, pressed, verb } from "./verb.ts";

const filled = pressed.extend({ to: input, text: input });

/** Whom one can write to: whose dossier it lies in, and who reads it. */
type Receiver = { readonly subject: PersonId; readonly who: PersonId };
type Typed = { readonly to?: string | undefined; readonly text?: string | undefined };

/** A question to one's manager, or to somebody one leads, with who sees it said before. */
export function exchangeForm(
  turn: Turn,
  { said, typed = {} }: { readonly said?: Said; readonly typed?: Typed } = {},
): Answer | Promise<Answer> {
  const receivers = receiversOf(turn);
  const [first] = receivers;
  if (!first) return home(turn, said ?? refusalSaid(turn, { key: "appraisal.noManager", params: {} }));
  return drawExchangeForm(turn, { receivers: [first, ...receivers.slice(1)], typed, ...(said && { said }) });
}

/** The form by itself. What was typed stands in it in the answer to a press only. */
export function drawExchangeForm(
  turn: Turn,
  {
    receivers,
    typed,
    said,
  }: { readonly receivers: readonly [Receiver, ...Receiver[]]; readonly typed: Typed; readonly said?: Said },
): Answer {
  const texts = betweenChat[turn.locale];
  const t = texts.exchange.form;
  const [first, ...others] = receivers;
  const plain = { hint: [], placeholder: "" } as const;
  const to: StepField = {
    ...plain,
    kind: "scale",
    id: "to",
    label: t.to,
    value: receivers.some(({ subject }) => subject === typed.to) ? (typed.to ?? "") : "",
    placeholder: turn.t.prep.choose,
    choices: receivers.map(({ subject, who }) => ({ title: nameOf(turn, who), value: subject })),
  };
  const card = stepCard({
    ...frame(turn, {
      kicker: texts.kicker,
      title: t.title,
      said,
      actions: [
        act(t.send, press(turn, "exchange.send"), { primary: true }),
        link(texts.openPage, turn.links.between(turn.person, turn.person)),
        toHome(turn, { withoutInputs: true }),
      ],
    }),
    seenBy: others.length > 0 ? seenByChosen(turn, receivers) : t.seenBy(readersFor(turn, first)),
    note: [],
    fields: [
      ...(others.length > 0 ? [to] : []),
      {
        ...plain,
        kind: "text",
        id: "text",
        label: t.text,
        max: EXCHANGE_LIMITS.text,
        value: turn.mode === "execute" ? (typed.text ?? "") : "",
      },
    ],
    clear: [],
    kept: [],
  });
  return answer(card, t.title, said?.style === "warning");
}

const readersFor = (turn: Turn, { subject, who }: Receiver) =>
  subject === turn.person ? readersNamed(turn, subject, who) : shownName(turn, who);

/** Whom one chooses; and of one's manager, who stands in for them. */
function seenByChosen(turn: Turn, receivers: readonly Receiver[]): string {
  const t = betweenChat[turn.locale].exchange.form;
  const own = receivers.find(({ subject }) => subject === turn.person);
  const readers = own && readersFor(turn, own);
  return own && readers !== shownName(turn, own.who)
    ? `${t.seenByChosen} ${t.seenByToo(readers ?? "")}`
    : t.seenByChosen;
}

function receiversOf(turn: Turn): readonly Receiver[] {
  const { ports, person, locale } = turn;
  const { viewer, directory, today } = asking(ports, person);
  const manager = directory.managerOf(person, today);
  const team = directory
    .reportsOf(person, today)
    .filter((subject) => may(viewer, "exchange.send", subject))
    .map((subject) => ({ subject, who: subject }))
    .toSorted((one, other) => nameOf(turn, one.who).localeCompare(nameOf(turn, other.who), locale));
  return [...(manager && may(viewer, "exchange.send", person) ? [{ subject: person, who: manager }] : []), ...team];
}

const send = verb(filled, async (turn, data) => {
  const { text = "" } = data;
  const receivers = receiversOf(turn);
  const chosen = receivers.length === 1 ? receivers[0] : receivers.find(({ subject }) => subject === data.to);
  const t = betweenChat[turn.locale].exchange;
  if (!chosen) return exchangeForm(turn, { said: warning(t.form.chooseTo), typed: data });
  const request = requestOf(data);
  const { subject } = chosen;
  const outcome = await sendExchange(turn.ports, turn.person, { subject, text, request });
  return outcome.kind === "refused"
    ? exchangeForm(turn, { said: refusalSaid(turn, outcome.refusal), typed: data })
    : home(turn, good(t.sent(shownName(turn, chosen.who))));
});

export const exchangeFormVerbs = { "exchange.send": send } satisfies { readonly [name: string]: Verb };
