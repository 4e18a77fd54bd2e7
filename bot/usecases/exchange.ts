import { may } from "#core/access/access.ts";
import type { Decision } from "#core/decision.ts";
import { type DossierDocument, type DossierEvent, exchangeIn, exchangesIn } from "#core/dossier/dossier.ts";
import { type Exchange, actsAs } from "#core/exchange/exchange.ts";
import * as exchanges from "#core/exchange/transitions.ts";
import { type ExchangeId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { type Outcome, change, hidden, logAccess, readDossier } from "./dossierFile.ts";
import type { Instant } from "#core/time.ts";
import { type Ports, asking } from "./ports.ts";

/** Names a question (from before, thanks) between an employee (`subject`) and their manager, and a wish to do something about it. */
export type ExchangeAct = {
  readonly subject: PersonId;
  readonly exchange: ExchangeId;
  readonly request: RequestId;
};

/** Sends a question to the other of the two, who is told at once. */
export function sendExchange(
  ports: Ports,
  actor: PersonId,
  {
    subject: employee,
    text,
    request,
  }: {
    readonly subject: PersonId;
    readonly text: string;
    readonly request: RequestId;
  },
): Promise<Outcome> {
  const id = asId<ExchangeId>(ports.newId());
  const needs = { types: ["exchange"] } as const;
  return change(ports, { actor, subject: employee, request, needs }, (dossier, { viewer, directory, today, at }) => {
    if (!may(viewer, "exchange.send", employee)) return hidden;
    const manager = directory.managerOf(employee, today);
    const from = actor === employee ? "employee" : "manager";
    return exchanges.sendExchange(exchangesIn(dossier), { id, employee, manager, from, text }, at);
  });
}

export const answerExchange = (ports: Ports, actor: PersonId, act: ExchangeAct & { readonly text: string }) =>
  changeOne(ports, actor, act, (exchange, acting, at) => exchanges.answerExchange(exchange, act.text, acting, at));

/** Says that what is new in it is read. */
export const markExchangeRead = (ports: Ports, actor: PersonId, act: ExchangeAct) =>
  changeOne(ports, actor, act, exchanges.readExchange);

/** One of them, for one of the two it is between. */
export async function readExchange(
  ports: Ports,
  actor: PersonId,
  { subject, exchange: id }: Omit<ExchangeAct, "request">,
): Promise<Exchange | undefined> {
  const exchange = exchangeIn(await readDossier(ports, subject, { ids: [id] }), id);
  if (!exchange || !may(asking(ports, actor).viewer, "exchange.act", exchange)) return undefined;
  await logAccess(ports, actor, subject, `exchange:${id}`);
  return exchange;
}

const changeOne = (
  ports: Ports,
  actor: PersonId,
  { subject, exchange: id, request }: ExchangeAct,
  decide: (exchange: Exchange, acting: exchanges.Acting, at: Instant) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> =>
  change(ports, { actor, subject, request, needs: { ids: [id] } }, (dossier, { viewer, at }) => {
    const exchange = exchangeIn(dossier, id);
    if (!exchange || !may(viewer, "exchange.act", exchange)) return hidden;
    return decide(exchange, { person: actor, as: actsAs(exchange, actor, viewer.standsIn) }, at);
  });
