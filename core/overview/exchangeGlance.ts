import { type Dossier, exchangesIn } from "#core/dossier/dossier.ts";
import { awaitsReading, partnerOf } from "#core/exchange/exchange.ts";
import type { ExchangeId, PersonId } from "#core/ids.ts";

/** What the reader has been sent between talks and has not read, counted; the first of it, and from whom it is: no text. */
export type ExchangeGlance = { readonly unread: number; readonly first: ExchangeId; readonly from: PersonId };

export function exchangeGlance(reader: PersonId, dossier: Dossier): { readonly exchange?: ExchangeGlance } {
  const unread = exchangesIn(dossier).filter((each) => awaitsReading(each) === reader);
  const [first] = unread.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt));
  return first ? { exchange: { unread: unread.length, first: first.id, from: partnerOf(first, reader) } } : {};
}

/** Whose overview must know of it: those who have something to read, also who no longer is the manager. */
export const exchangeReaders = (dossier: Dossier): readonly PersonId[] =>
  exchangesIn(dossier).flatMap((each) => awaitsReading(each) ?? []);
