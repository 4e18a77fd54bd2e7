import { type Day, yearOf } from "#core/time.ts";

/** Nobody can have answered before this year. */
const FIRST_YEAR = 2026;
/** So many years one can look back. */
const YEARS_SHOWN = 5;

/** The years that can be shown, oldest first: a running year never is, or one could watch an answer arrive. */
export const closedYears = (today: Day): readonly number[] =>
  Array.from({ length: YEARS_SHOWN }, (_, index) => yearOf(today) - YEARS_SHOWN + index);

/** All years of which no counts may be left, however long ago they ended. */
export const endedYears = (today: Day): readonly number[] =>
  Array.from({ length: Math.max(0, yearOf(today) - FIRST_YEAR) }, (_, index) => FIRST_YEAR + index);
