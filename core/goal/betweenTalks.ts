import { type Appraisal, isAhead, isSettled } from "#core/appraisal/appraisal.ts";
import type { Day } from "#core/time.ts";

/** Where two people stand between their talks: whether they are in one, and when they meet for the next, as far as that is known. */
export type BetweenTalks = { readonly inTalk: boolean; readonly nextTalk: Day | undefined };

/** The next talk is the one that is booked, else on the day that was agreed when the last one was summed up. */
export function betweenTalks(talks: readonly Appraisal[]): BetweenTalks {
  const last = talks
    .flatMap((talk) => (isSettled(talk) && "nextDate" in talk ? [talk] : []))
    .toSorted((one, other) => other.date.localeCompare(one.date))[0];
  return {
    inTalk: talks.some((talk) => !isAhead(talk) && !isSettled(talk)),
    nextTalk: talks.find(isAhead)?.date ?? last?.nextDate,
  };
}
