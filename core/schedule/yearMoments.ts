import type { YearCycle } from "#core/year/cycle.ts";
import { type YearSending, sendingsOf } from "#core/year/sendings.ts";
import type { Moment } from "./moment.ts";

/** Far longer than a year stands unchanged: each time it is saved they are counted anew. */
const YEARS_AHEAD = 25;

/** When the clock looks at the year (DOMAIN section 7): the day the talks begin, and a week before the days of those who lead. */
export const yearMoments = (document: YearCycle): readonly Moment[] =>
  sendingsFrom(document).map((sending) =>
    sending.what === "reminder" ? { on: sending.on, remind: [], leaders: true } : { on: sending.on, remind: [] },
  );

/** All that the year sends from when it was saved. */
export function sendingsFrom({ cycle, savedAt }: YearCycle): readonly YearSending[] {
  const first = Number(savedAt.slice(0, 4)) - 1;
  return Array.from({ length: YEARS_AHEAD }, (_, index) => sendingsOf(cycle, first + index)).flat();
}
