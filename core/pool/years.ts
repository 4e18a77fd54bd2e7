import { type Day, yearOf } from "#core/time.ts";

/** So many years one can look back. */
const YEARS_SHOWN = 5;

/** The years that can be shown, oldest first: a running year never is, or one could watch an answer arrive. */
export const closedYears = (today: Day): readonly number[] =>
  Array.from({ length: YEARS_SHOWN }, (_, index) => yearOf(today) - YEARS_SHOWN + index);
