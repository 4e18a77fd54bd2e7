import { DEFAULT_FOLLOW_UP_PACE, FOLLOW_UP_PACES, type FollowUpPace } from "#core/followUp/followUp.ts";
import { type Day, addDays, daysBetween, weekdayOf } from "#core/time.ts";

const EVERY: { readonly [P in FollowUpPace]?: number } = { everyMonth: 1, every2Months: 2, every3Months: 3 };
/** A follow-up so near the next talk would only say it twice. */
const BEFORE_NEXT_DAYS = 14;
/** A talk a year ahead has at most so many before it. */
const MAX_PLANNED = 12;
const SOONEST_DAYS = 7;

export const paceOf = (chosen: string | undefined): FollowUpPace =>
  FOLLOW_UP_PACES.find((pace) => pace === chosen) ?? DEFAULT_FOLLOW_UP_PACE;

/**
 * The days on which two people follow up between a talk and the next, at the pace they chose (P15). A day they have chosen is
 * the first, also when they agreed on no more; one that passed before both had confirmed comes a week later.
 */
export function followUpDays({
  from,
  next,
  pace,
  first,
}: {
  readonly from: Day;
  readonly next: Day;
  readonly pace: FollowUpPace;
  readonly first?: Day;
}): readonly Day[] {
  const soonest = addDays(from, SOONEST_DAYS);
  const chosen = first === undefined || first > soonest ? first : soonest;
  const last = addDays(next, -BEFORE_NEXT_DAYS);
  const later = laterDays({ from, next, pace, ...(chosen && { first: chosen }) })
    .map(onWeekday)
    .filter((day) => day > (chosen ?? from) && day <= last);
  return [...new Set([...(chosen ? [chosen] : []), ...later])].slice(0, MAX_PLANNED);
}

function laterDays({ from, next, pace, first }: Parameters<typeof followUpDays>[0]): readonly Day[] {
  const months = EVERY[pace];
  if (months !== undefined)
    return Array.from({ length: MAX_PLANNED }, (_, index) => addMonths(first ?? from, months * (index + 1)));
  if (pace === "none") return [];
  return first === undefined ? [between(from, next, 1 / 3), between(from, next, 2 / 3)] : [between(first, next, 1 / 2)];
}

const between = (from: Day, to: Day, part: number): Day => addDays(from, Math.round(daysBetween(from, to) * part));

/** The same day of a later month, or its last. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10) as Day;
}

/** Nobody is asked for a Saturday or a Sunday. */
export const onWeekday = (day: Day): Day => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day);
