import { remembered } from "./remembered.ts";

/** A moment: ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export type Instant = string & { readonly instant: true };
/** A calendar day, `YYYY-MM-DD`, in the municipality's time zone. */
export type Day = string & { readonly day: true };

/** Where the municipality's days begin and end; Sweden has one time zone. */
export const MUNICIPAL_TIME_ZONE = "Europe/Stockholm";

const DAY_MS = 86_400_000;

const dayFormat = new Intl.DateTimeFormat("sv-SE", {
  timeZone: MUNICIPAL_TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const timeFormat = new Intl.DateTimeFormat("sv-SE", {
  timeZone: MUNICIPAL_TIME_ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The municipality's calendar day at a moment. A day begins on a whole hour, so all moments of an hour are of one day. */
export const dayOf = (at: Instant): Day => dayOfHour(at.slice(0, "2026-11-25T21".length));
const dayOfHour = remembered((hour: string) => dayFormat.format(new Date(`${hour}:00:00.000Z`)) as Day);

/** What the municipality's clocks show at a moment, `HH:MM`. */
export const timeOf = (at: Instant): string => timeFormat.format(new Date(at));

/**
 * The moment at which the municipality's clocks show a time (`HH:MM`) on a day, also where summer time begins or ends. A time
 * that the clocks skip that night is the same time by the clock before the change; of a time they show twice it is the first.
 */
export const momentOn = (day: Day, time: string): Instant => momentShown(`${day}T${time}`);

const momentShown = remembered((shown: string): Instant => {
  const wanted = Date.parse(`${shown}:00.000Z`);
  const shownAt = (moment: number) => {
    const at = new Date(moment).toISOString() as Instant;
    return Date.parse(`${dayOf(at)}T${timeOf(at)}:00.000Z`);
  };
  const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((moment) => shownAt(moment) - moment);
  const moments = offsets.map((offset) => wanted - offset).toSorted((one, other) => one - other);
  const moment = moments.find((each) => shownAt(each) === wanted) ?? wanted - (offsets[0] ?? 0);
  return new Date(moment).toISOString() as Instant;
});

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

/** A day from text that a person or a file gives, or undefined when no such day exists (2026-02-30). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : (text as Day);
}

/** A time of the day, `HH:MM`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The month of a day, `YYYY-MM`. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** How many days from one to another; less than none to one before. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

export const addDays = (day: Day, days: number): Day => daysFrom(`${day}${days}`);

const daysFrom = remembered((sum: string) => {
  const date = new Date(`${sum.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + Number(sum.slice(10)));
  return date.toISOString().slice(0, 10) as Day;
});

/** The last day of the year that begins on a day: 31 December of one that begins on 1 January. */
export function lastDayOfYearFrom(day: Day): Day {
  const sameDayNextYear = new Date(`${day}T00:00:00Z`);
  sameDayNextYear.setUTCFullYear(sameDayNextYear.getUTCFullYear() + 1);
  return addDays(sameDayNextYear.toISOString().slice(0, 10) as Day, -1);
}

export const addMinutes = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;
