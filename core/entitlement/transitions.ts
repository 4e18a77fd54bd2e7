import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import {
  ENTITLEMENT_LIMITS,
  PROMISED_AHEAD_DAYS,
  type Entitlement,
  type EntitlementEvent,
  type Given,
  type Promised,
  type View,
  entitlementId,
} from "#core/entitlement/entitlement.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

type Outcome = Decision<Entitlement, EntitlementEvent>;

const wrongState = ({ state }: Entitlement) => refuse("entitlement.wrongState", { state });

type Promising = Pick<Entitlement, "key" | "holder" | "principal" | "text"> & { readonly date: Day };

/** Promises something beside a contract, for a day that has not been and can be seen. Who may is for the access policy. */
export const promise = (existing: Entitlement | undefined, promising: Promising, by: PersonId, at: Instant): Outcome =>
  unfit(promising.date, at) ?? promiseConfirmed(existing, promising, by, at);

/**
 * Promises what an assessment came to, as both have confirmed it: a day that passed while they did is kept, and both are asked
 * about it at once. What was promised before and not given stands in the history, and its first day is kept.
 */
export function promiseConfirmed(
  existing: Entitlement | undefined,
  { key, holder, principal, text, date }: Promising,
  by: PersonId,
  at: Instant,
): Outcome {
  const said = text.trim();
  if (isBlank(said)) return refuse("nothingWritten", { what: "promise" });
  const fault = tooLong("text", said);
  if (fault) return fault;
  const promised: Promised = {
    type: "entitlement",
    schema: 1,
    id: entitlementId(key),
    holder,
    principal,
    key,
    text: said,
    date,
    firstDate: firstDateOf(existing, date),
    ...(existing?.state === "promised" && existing.contract && { contract: existing.contract }),
    history: [...(existing?.history ?? []), { at, kind: "promised", by, text: said, date }],
    state: "promised",
    askOn: date,
  };
  return changed([promised], { type: "entitlementPromised", entitlement: key, to: holder });
}

/** Something may have been given before it was written down that it would be, but not years before. */
const GIVEN_BEFORE_DAYS = 365;

/** The principal says what was given, and when. */
export function give(
  entitlement: Entitlement,
  { what, on }: { readonly what: string; readonly on: Day },
  by: PersonId,
  at: Instant,
): Outcome {
  if (entitlement.state === "given") return unchanged;
  if (entitlement.state !== "promised") return wrongState(entitlement);
  const said = what.trim();
  if (isBlank(said)) return refuse("nothingWritten", { what: "gift" });
  if (on > dayOf(at)) return refuse("dateInFuture", { date: on });
  const earliest = addDays(dayOf(entitlement.history[0]?.at ?? at), -GIVEN_BEFORE_DAYS);
  if (on < earliest) return refuse("dateTooEarly", { earliest });
  const fault = tooLong("what", said);
  if (fault) return fault;
  const { askOn: _, ...kept } = entitlement;
  const given: Given = {
    ...kept,
    state: "given",
    givenOn: on,
    history: [...entitlement.history, { at, kind: "given", by, on, what: said }],
  };
  return changed([given], { type: "entitlementGiven", entitlement: entitlement.key, to: entitlement.holder });
}

/** The principal promises a new day, with the reason; the former ones stay to be seen. */
export function move(
  entitlement: Entitlement,
  { date, reason }: { readonly date: Day; readonly reason: string },
  by: PersonId,
  at: Instant,
): Outcome {
  if (entitlement.state !== "promised") return wrongState(entitlement);
  const said = reason.trim();
  if (isBlank(said)) return refuse("nothingWritten", { what: "newDay" });
  const fault = tooLong("reason", said) ?? unfit(date, at);
  if (fault) return fault;
  if (entitlement.date === date) return unchanged;
  const { view: _, ...kept } = entitlement;
  const moved: Promised = {
    ...kept,
    date,
    firstDate: firstDateOf(entitlement, date),
    askOn: date,
    history: [...entitlement.history, { at, kind: "moved", by, from: entitlement.date, to: date, reason: said }],
  };
  return changed([moved], { type: "entitlementMoved", entitlement: entitlement.key, to: entitlement.holder });
}

const SAME_AGAIN_MS = 60_000;

/** The holder says how they see it, whatever the principal has said. The same again within a minute changes nothing. */
export function see(
  entitlement: Entitlement,
  { view, note }: { readonly view: View; readonly note: string },
  by: PersonId,
  at: Instant,
): Outcome {
  if (entitlement.holder !== by) return refuse("notAllowed");
  if (entitlement.state === "closed") return wrongState(entitlement);
  const said = note.trim();
  const fault = tooLong("note", said);
  if (fault) return fault;
  const last = entitlement.history.findLast(({ kind }) => kind === "seen");
  const isSame = last?.kind === "seen" && last.view === view && last.note === said && entitlement.view === view;
  if (isSame && Date.parse(at) - Date.parse(last.at) < SAME_AGAIN_MS) return unchanged;
  const history = [...entitlement.history, { at, kind: "seen" as const, by, view, note: said }];
  return changed([{ ...entitlement, view, history }], {
    type: "entitlementSeen",
    entitlement: entitlement.key,
    view,
    to: entitlement.principal,
  });
}

/** The first day promised of what is still open; of something new its own. */
export const firstDateOf = (former: Entitlement | undefined, date: Day | ""): Day | "" =>
  (former?.state === "promised" ? former.firstDate : "") || date;

function tooLong(field: keyof typeof ENTITLEMENT_LIMITS, { length }: string) {
  const max = ENTITLEMENT_LIMITS[field];
  return length > max ? refuse("tooLong", { field, max, length }) : undefined;
}

/** A day that has been, or that is so far off that nobody can be held to it. */
function unfit(date: Day, at: Instant) {
  const today = dayOf(at);
  if (date < today) return refuse("dateInPast", { date });
  const latest = addDays(today, PROMISED_AHEAD_DAYS);
  return date > latest ? refuse("dateTooFar", { latest }) : undefined;
}
