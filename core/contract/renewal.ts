import { type Terms, rowKey } from "#core/contract/terms.ts";
import { type Day, addDays, daysBetween, yearOf } from "#core/time.ts";

/**
 * The wording for the next period, to begin from (P19): the words in force with every day moved by the length of the period, so
 * that the year's rhythm stays, and the names of the rows kept, so that a result can be followed from contract to contract.
 */
export function renewedTerms(terms: Terms): Terms {
  const next = toNextPeriod(terms.period);
  const dayOrNone = (day: Day | "") => (day === "" ? day : next(day));
  return {
    ...terms,
    period: { from: next(terms.period.from), to: next(terms.period.to) },
    commitments: terms.commitments.map((row, index) => ({
      ...row,
      key: rowKey(row, index),
      due: dayOrNone(row.due),
    })),
    results: terms.results.map((row, index) => ({ ...row, key: rowKey(row, index), due: dayOrNone(row.due) })),
    owed: mapValues(terms.owed, ({ text, date }) => ({ text, date: dayOrNone(date) })),
    assessment: {
      followUps: terms.assessment.followUps.map(next),
      assessments: terms.assessment.assessments.map(next),
    },
  };
}

/** Whole years are moved by years, so that 1 January stays 1 January; other periods by their days. */
function toNextPeriod({ from, to }: Terms["period"]): (day: Day) => Day {
  const begins = addDays(to, 1);
  const years = yearOf(begins) - yearOf(from);
  if (years > 0 && begins.slice(5) === from.slice(5)) return (day) => addYears(day, years);
  const days = daysBetween(from, begins);
  return (day) => addDays(day, days);
}

/** 29 February becomes the 28th in a year without one. */
function addYears(day: Day, years: number): Day {
  const moved = `${yearOf(day) + years}${day.slice(4)}`;
  const exists = new Date(`${moved}T00:00:00Z`).toISOString().slice(0, 10) === moved;
  return (exists ? moved : `${moved.slice(0, 8)}28`) as Day;
}

const mapValues = <K extends string, V>(record: { readonly [key in K]: V }, map: (value: V) => V) =>
  Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, map(value)])) as { readonly [key in K]: V };
