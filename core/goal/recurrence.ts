import { type Day, addDays } from "#core/time.ts";

/** How often a goal comes back, and the first day it is to be done by; it goes on until the goal's own day. */
export const RECURRENCES = ["month", "quarter", "halfYear", "year"] as const;
export type Every = (typeof RECURRENCES)[number];
export type Recurrence = { readonly every: Every; readonly first: Day };

const MONTHS: Readonly<Record<Every, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

type Recurring = { readonly recurs?: Recurrence; readonly due: Day };

/** The days of a recurring goal, the first included; none of one that does not come back. */
export function occurrencesOf({ recurs, due }: Recurring): readonly Day[] {
  if (!recurs) return [];
  const days: Day[] = [];
  for (
    let count = 0, day = recurs.first;
    day <= due;
    count += 1, day = inMonths(recurs.first, count * MONTHS[recurs.every])
  )
    if (!days.includes(day)) days.push(day);
  return days;
}

/** The same day so many months later, or the last of a month that has no such day. */
function inMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10) as Day;
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return addDays(first, Math.min(date, last) - 1);
}
