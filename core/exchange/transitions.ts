import type { Side } from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import {
  EXCHANGE_LIMITS,
  type Exchange,
  type ExchangeEvent,
  MAX_UNREAD,
  type Sent,
  hasAnswer,
  mayAnswer,
  receiverOf,
  senderOf,
  unreadBy,
} from "#core/exchange/exchange.ts";
import type { ExchangeId, PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";

type Outcome = Decision<Exchange, ExchangeEvent>;

export type Sending = {
  readonly id: ExchangeId;
  readonly employee: PersonId;
  readonly manager: PersonId | undefined;
  readonly from: Side;
  readonly text: string;
};

/** Sends a question to the other of the two, who is told at once. */
export function sendExchange(
  others: readonly Exchange[],
  { id, employee, manager, from, text }: Sending,
  at: Instant,
): Outcome {
  if (manager === undefined) return refuse("appraisal.noManager");
  if (isBlank(text)) return refuse("nothingWritten", { what: "question" });
  const fault = tooLong("text", text);
  if (fault) return fault;
  const sent: Sent = {
    type: "exchange",
    schema: 1,
    id,
    employee,
    manager,
    from,
    kind: "question",
    text: text.trim(),
    sentAt: at,
    state: "sent",
  };
  const unread = others.filter((each) => each.state === "sent" && senderOf(each) === senderOf(sent));
  if (unread.length >= MAX_UNREAD) return refuse("exchange.tooMany", { max: MAX_UNREAD });
  return changed([sent], { type: "exchangeSent", exchange: id, kind: "question", to: receiverOf(sent) });
}

/** Who acts in it, and as which of the two: one of them, or who stands in for the manager. */
export type Acting = { readonly person: PersonId; readonly as: Side | undefined };

/** Its receiver answers, once, or who stands in for them. */
export function answerExchange(exchange: Exchange, answer: string, { person, as }: Acting, at: Instant): Outcome {
  if (hasAnswer(exchange)) return refuse("exchange.answered");
  if (!mayAnswer(exchange, as)) return refuse("notAllowed");
  if (isBlank(answer)) return refuse("nothingWritten", { what: "answer" });
  const fault = tooLong("answer", answer);
  if (fault) return fault;
  const { type, schema, id, employee, manager, from, kind, text, sentAt } = exchange;
  return changed(
    [
      {
        type,
        schema,
        id,
        employee,
        manager,
        from,
        kind,
        text,
        sentAt,
        state: "answered" as const,
        answer: answer.trim(),
        answeredAt: at,
        ...(person !== receiverOf(exchange) && { answeredBy: person }),
      },
    ],
    { type: "exchangeAnswered", exchange: id, to: senderOf(exchange) },
  );
}

/** Whoever has something new to read in it says that they have. */
export function readExchange(exchange: Exchange, { as }: Acting, at: Instant): Outcome {
  if (as === undefined || unreadBy(exchange) !== as) return unchanged;
  const event = { type: "exchangeRead", exchange: exchange.id } as const;
  if (exchange.state === "sent") return changed([{ ...exchange, state: "read" as const, readAt: at }], event);
  return exchange.state === "answered"
    ? changed([{ ...exchange, state: "settled" as const, readAt: at }], event)
    : unchanged;
}

function tooLong(field: keyof typeof EXCHANGE_LIMITS, text: string) {
  const [max, { length }] = [EXCHANGE_LIMITS[field], text.trim()];
  return length > max ? refuse("tooLong", { field, max, length }) : undefined;
}
