import type { AgendaPointKey } from "./agenda.ts";
import type { SummaryField } from "./appraisal.ts";

/** Where one of the two is in their talk: at which point, and in which common field they are writing; nothing of what they write. */
export type Whereabouts = {
  readonly point?: AgendaPointKey | undefined;
  readonly field?: SummaryField | undefined;
};
/** When somebody was last there, in milliseconds by the clock of whoever keeps it. */
export type Sighting = Whereabouts & { readonly seenAt: number };

/** Who has not been heard of for this long is no longer shown. A page tells where it is more often than this. */
export const GONE_AFTER_MS = 10_000;

export const isStillThere = ({ seenAt }: Sighting, now: number): boolean => now - seenAt < GONE_AFTER_MS;

/**
 * What holds after an answer: the newest sighting, as long as it is new enough. An answer without one takes nothing away, since
 * another server may have heard what this one has not; who has left tells that they are nowhere, or is gone when the time is out.
 */
export function lastSeen(known: Sighting | undefined, told: Sighting | undefined, now: number): Sighting | undefined {
  const newest = known && told ? (told.seenAt >= known.seenAt ? told : known) : (told ?? known);
  return newest && isStillThere(newest, now) ? newest : undefined;
}
