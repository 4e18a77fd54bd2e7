import { type Goal, isLive } from "#core/goal/goal.ts";
import { occurrencesOf } from "#core/goal/recurrence.ts";
import type { Moment } from "./moment.ts";

/** When the clock looks at a goal: on each day of one that comes back, to ask its owner whether it was done. */
export const goalMoments = (goal: Goal): readonly Moment[] =>
  isLive(goal) ? occurrencesOf(goal).map((on) => ({ on, remind: [goal.owner] })) : [];
