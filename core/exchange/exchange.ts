import { type Side, otherSide } from "#core/appraisal/appraisal.ts";
import type { ExchangeId, PersonId } from "#core/ids.ts";
import { type StandsIn, reachesStandIn } from "#core/organisation/standIn.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

/**
 * A question from one of the two to the other between their talks (P15: the dialogue goes on), with one answer at most. Thanks
 * lie here from before they went the one way all thanks go now (core/feedback).
 * It is between those two: whoever becomes the manager later does not read it, and who no longer is has a month to finish (D10).
 */
export type Exchange = Sent | Read | Answered | Settled;

/** What is sent is a question; thanks are there to be read. */
export const EXCHANGE_KINDS = ["question", "thanks"] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

type Common = {
  readonly type: "exchange";
  readonly schema: 1;
  readonly id: ExchangeId;
  readonly employee: PersonId;
  readonly manager: PersonId;
  /** Which of the two sent it. */
  readonly from: Side;
  readonly kind: ExchangeKind;
  readonly text: string;
  readonly sentAt: Instant;
};
type WithAnswer = Common & {
  readonly answer: string;
  readonly answeredAt: Instant;
  /** Who answered in the manager's place. */
  readonly answeredBy?: PersonId;
};

export type Sent = Common & { readonly state: "sent" };
/** Its receiver has said that they have read it. */
export type Read = Common & { readonly state: "read"; readonly readAt: Instant };
export type Answered = WithAnswer & { readonly state: "answered" };
/** Its sender has said that they have read the answer. */
export type Settled = WithAnswer & { readonly state: "settled"; readonly readAt: Instant };

/** Short: what needs more is a talk. */
export const EXCHANGE_LIMITS = { text: 600, answer: 600 } as const;
/** So many the other has not read yet; more would only pile up. */
export const MAX_UNREAD = 10;

export type ExchangeEvent =
  | { readonly type: "exchangeSent"; readonly exchange: ExchangeId; readonly kind: ExchangeKind; readonly to: PersonId }
  | { readonly type: "exchangeAnswered"; readonly exchange: ExchangeId; readonly to: PersonId }
  | { readonly type: "exchangeRead"; readonly exchange: ExchangeId };

const sideOf = ({ employee, manager }: Exchange, person: PersonId): Side | undefined =>
  employee === person ? "employee" : manager === person ? "manager" : undefined;

export const senderOf = (exchange: Exchange): PersonId => exchange[exchange.from];
export const receiverOf = ({ from, employee, manager }: Exchange): PersonId =>
  from === "employee" ? manager : employee;
/** The other of the two; for who stands in, the employee. */
export const partnerOf = (exchange: Exchange, person: PersonId): PersonId =>
  sideOf(exchange, person) === "employee" ? exchange.manager : exchange.employee;

/** What the employee has sent to the manager while this one stood in for them. */
export const isForStandIn = ({ from, manager, sentAt }: Exchange, standing: StandsIn | undefined): boolean =>
  from === "employee" && reachesStandIn(standing, manager, sentAt);

/** As which of the two somebody acts in it: one of them, or who stands in for the manager. */
export const actsAs = (
  exchange: Exchange,
  person: PersonId,
  standsIn: (subject: PersonId) => StandsIn | undefined,
): Side | undefined =>
  sideOf(exchange, person) ?? (isForStandIn(exchange, standsIn(exchange.employee)) ? "manager" : undefined);

/** Who has given the answer: its receiver, or who stood in for them. */
export const answererOf = (exchange: Answered | Settled): PersonId => exchange.answeredBy ?? receiverOf(exchange);

export const hasAnswer = (exchange: Exchange): exchange is Answered | Settled =>
  exchange.state === "answered" || exchange.state === "settled";

/** Who has something new to read in it, if anybody. */
export function awaitsReading(exchange: Exchange): PersonId | undefined {
  const side = unreadBy(exchange);
  return side && exchange[side];
}
export function unreadBy({ state, from }: Exchange): Side | undefined {
  if (state === "sent") return otherSide(from);
  return state === "answered" ? from : undefined;
}

/** Its receiver may answer, once, or who stands in for them. */
export const mayAnswer = (exchange: Exchange, as: Side | undefined): boolean =>
  as !== undefined && as !== exchange.from && !hasAnswer(exchange);

/** The last day on which something happened in it. */
export function lastDayOfExchange(exchange: Exchange): Day {
  switch (exchange.state) {
    case "sent":
      return dayOf(exchange.sentAt);
    case "answered":
      return dayOf(exchange.answeredAt);
    case "read":
    case "settled":
      return dayOf(exchange.readAt);
  }
}

export const wasSince = ({ sentAt }: Exchange, lastTalk: Day | undefined): boolean =>
  lastTalk === undefined || dayOf(sentAt) >= lastTalk;

/** The newest first. */
export const newestExchange = (one: Exchange, other: Exchange): number =>
  other.sentAt.localeCompare(one.sentAt) || other.id.localeCompare(one.id);
