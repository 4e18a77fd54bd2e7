import { type Dossier, exchangesIn } from "#core/dossier/dossier.ts";
import {
  type Exchange,
  actsAs,
  answererOf,
  awaitsReading,
  hasAnswer,
  partnerOf,
  unreadBy,
} from "#core/exchange/exchange.ts";
import type { ExchangeId, PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { standsIn } from "#core/organisation/standIn.ts";
import type { Day } from "#core/time.ts";

/** What the reader has been sent between talks and has not read, counted; the first of it, and from whom it is: no text. */
export type ExchangeGlance = { readonly unread: number; readonly first: ExchangeId; readonly from: PersonId };

export function exchangeGlance(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): { readonly exchange?: ExchangeGlance } {
  const standing = (subject: PersonId) => standsIn(directory, reader, subject, today);
  const unread = exchangesIn(dossier).filter((each) => {
    const side = unreadBy(each);
    return side !== undefined && actsAs(each, reader, standing) === side;
  });
  const [first] = unread.toSorted((one, other) => one.sentAt.localeCompare(other.sentAt));
  return first ? { exchange: { unread: unread.length, first: first.id, from: writerFor(first, reader) } } : {};
}

/** Who wrote what is new: the other of the two, or who has answered in their place. */
const writerFor = (exchange: Exchange, reader: PersonId) =>
  hasAnswer(exchange) ? answererOf(exchange) : partnerOf(exchange, reader);

/** Whose overview must know of it: those who have something to read, also who no longer is the manager. */
export const exchangeReaders = (dossier: Dossier): readonly PersonId[] =>
  exchangesIn(dossier).flatMap((each) => awaitsReading(each) ?? []);
