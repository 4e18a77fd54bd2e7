import { type Day, addDays, weekdayOf, yearOf } from "#core/time.ts";

/** Holidays that keep their date, `MM-DD`, with the eves on which municipal offices are closed. */
const SAME_DATE: ReadonlySet<string> = new Set([
  "01-01",
  "01-06",
  "05-01",
  "06-06",
  "12-24",
  "12-25",
  "12-26",
  "12-31",
]);

/** Whether a municipal office is open that day: Monday to Friday, and no Swedish public holiday. */
export const isWorkday = (day: Day): boolean =>
  weekdayOf(day) <= 5 && !SAME_DATE.has(day.slice(5)) && !movableHolidays(yearOf(day)).has(day);

/** Good Friday, Easter Monday, Ascension Day, and Midsummer Eve (the Friday from 19 to 25 June). */
function movableHolidays(year: number): ReadonlySet<Day> {
  const easter = easterOf(year);
  const earliestEve = `${year}-06-19` as Day;
  const midsummerEve = addDays(earliestEve, (12 - weekdayOf(earliestEve)) % 7);
  return new Set([addDays(easter, -2), addDays(easter, 1), addDays(easter, 39), midsummerEve]);
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const golden = year % 19;
  const skipped = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  return addDays(`${year}-03-22` as Day, moon + weekday - 7 * shift);
}
