import { type Day, addDays, weekdayOf } from "#core/time.ts";

/** How often a person wants their digest: at most once a day, on Mondays, or never. */
export const PACES = ["daily", "weekly", "off"] as const;
export type Pace = (typeof PACES)[number];
export const DEFAULT_PACE: Pace = "daily";

/**
 * The day on which a reminder reaches somebody at their own pace; undefined when it does not. What must be said is said on
 * Mondays also to who has turned reminders off.
 */
export function reminderDay(day: Day, pace: Pace, must: boolean): Day | undefined {
  if (pace === "daily") return day;
  if (pace === "off" && !must) return undefined;
  return addDays(day, (8 - weekdayOf(day)) % 7);
}
