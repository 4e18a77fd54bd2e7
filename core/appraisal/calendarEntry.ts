import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { type Day, type Instant, addMinutes, momentOn } from "#core/time.ts";
import { lengthOf } from "./length.ts";

/**
 * A talk as it stands in somebody's calendar (RFC 5545): the same id through its whole life, a sequence that rises with each
 * new day or time and when it is called off, and moments, so that no calendar has to know when summer time begins. It says that
 * there is a talk and when, and nothing of what it is about.
 */
export type CalendarEntry = {
  readonly id: string;
  readonly sequence: number;
  readonly cancelled: boolean;
  readonly when:
    | { readonly kind: "timed"; readonly from: Instant; readonly to: Instant }
    /** The two have not set a time. */
    | { readonly kind: "wholeDay"; readonly day: Day };
};

export function calendarEntryOf(appraisal: Appraisal): CalendarEntry {
  const { id, continues = id, state, date, time, moves = 0 } = appraisal;
  const cancelled = state === "cancelled";
  const from = momentOn(date, time || "00:00");
  return {
    id: `talk-${continues}@uppdragsdialog`,
    sequence: moves + (cancelled ? 1 : 0),
    cancelled,
    when:
      time === ""
        ? { kind: "wholeDay", day: date }
        : { kind: "timed", from, to: addMinutes(from, lengthOf(appraisal)) },
  };
}
