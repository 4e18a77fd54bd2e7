import { type Day, type Instant, addDays, dayOf, momentOn, weekdayOf } from "#core/time.ts";

/** When nobody is disturbed: from one time of the day (`HH:MM`) to another the next morning, and perhaps the weekends. */
export type QuietHours = { readonly from: string; readonly to: string; readonly weekends: boolean };

/** Until the municipality decides otherwise. */
export const DEFAULT_QUIET_HOURS: QuietHours = { from: "18:00", to: "07:00", weekends: true };

const SATURDAY = 6;

/** The first moment, from this one on, at which a message may be sent: this one, or when the quiet hours have passed. */
export function afterQuiet(at: Instant, quiet: QuietHours | undefined): Instant {
  if (!quiet) return at;
  const today = dayOf(at);
  const [morning, evening] = [momentOn(today, quiet.to), momentOn(today, quiet.from)];
  if (isFree(today, quiet)) {
    if (at >= morning && at < evening) return at;
    if (at < morning) return morning;
  }
  let next = addDays(today, 1);
  while (!isFree(next, quiet)) next = addDays(next, 1);
  return momentOn(next, quiet.to);
}

/** Whether nobody is to be disturbed now. */
export const isQuiet = (at: Instant, quiet: QuietHours | undefined): boolean => afterQuiet(at, quiet) > at;

/** The day on which something that is to be sent on a day goes. */
export const sentOnDay = (day: Day, quiet: QuietHours | undefined): Day =>
  quiet ? dayOf(afterQuiet(momentOn(day, quiet.to), quiet)) : day;

const isFree = (day: Day, { weekends }: QuietHours) => !weekends || weekdayOf(day) < SATURDAY;
