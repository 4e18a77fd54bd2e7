import { type Row, type Terms, rowKey } from "#core/contract/terms.ts";
import { type Day, addDays, daysBetween, lastDayOfYearFrom, yearOf } from "#core/time.ts";

/**
 * The wording for the next period, to begin from (P19): the words in force with every day moved by the length of the period, so
 * that the year's rhythm stays, and the names of the rows kept, so that a result can be followed from contract to contract.
 */
export function renewedTerms(terms: Terms): Terms {
  const next = toNextPeriod(terms.period);
  const dayOrNone = (day: Day | "") => (day === "" ? day : next(day));
  return {
    ...terms,
    // The last day is the one before the period after it: 28 February is followed by the 29th in a year that has one.
    period: { from: next(terms.period.from), to: addDays(next(addDays(terms.period.to, 1)), -1) },
    ...datedRows(terms, dayOrNone),
    assessment: {
      followUps: terms.assessment.followUps.map(next),
      assessments: terms.assessment.assessments.map(next),
    },
  };
}

/**
 * A new wording for the same period, to begin from (research/domain D8): the words that hold, with the days of each row also where
 * they have passed, since what was owed then is still what was agreed, and the days of its assessments, which are not held again
 * (`approve`). Where the period is over it is for a year from today, and a day that has passed is to be set anew.
 */
export function revisedTerms(terms: Terms, today: Day): Terms {
  const isOver = terms.period.to < today;
  const period = isOver ? { from: today, to: lastDayOfYearFrom(today) } : terms.period;
  const toCome = (days: readonly Day[]) => days.filter((day) => day >= today);
  const { followUps, assessments } = terms.assessment;
  return {
    ...terms,
    period,
    ...datedRows(terms, (day) => (isOver && day < today ? "" : day)),
    assessment: { followUps: toCome(followUps), assessments: isOver ? [] : assessments },
  };
}

/** Every row named, so that it can be followed into the next wording, with its day as `on` says. */
function datedRows({ commitments, results, owed }: Terms, on: (day: Day | "") => Day | "") {
  const dated = <R extends Row & { readonly due: Day | "" }>(rows: readonly R[]) =>
    rows.map((row, index) => ({ ...row, key: rowKey(row, index), due: on(row.due) }));
  return {
    commitments: dated(commitments),
    results: dated(results),
    owed: mapValues(owed, ({ text, date }) => ({ text, date: on(date) })),
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
