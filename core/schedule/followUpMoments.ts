import { type FollowUp, OPENS_DAYS_BEFORE, isToAnswer, isToRead } from "#core/followUp/followUp.ts";
import { lastDayOf } from "#core/followUp/transitions.ts";
import { addDays, dayOf } from "#core/time.ts";
import type { ReminderDays } from "#core/year/reminderDays.ts";
import { type Moment, asYearSays, daysAfter } from "./moment.ts";

const WEEKLY = 7;

/**
 * When the clock looks at a follow-up (P15): a week before its day it opens; until the employee has said something they are
 * reminded; who has shared waits for the manager, who is reminded weekly, and the manager's answer for its reader once.
 */
export function followUpMoments(followUp: FollowUp, reminders: ReminderDays): readonly Moment[] {
  const { day, employee, manager } = followUp;
  if (followUp.state === "planned") return [{ on: addDays(day, -OPENS_DAYS_BEFORE), remind: [], acts: true }];
  const { given } = followUp;
  const waited: readonly Moment[] =
    isToAnswer(followUp) && given.employee
      ? [{ on: addDays(dayOf(given.employee.at), 3), thenEvery: WEEKLY, remind: [manager] }]
      : isToRead(followUp) && given.manager
        ? daysAfter(dayOf(given.manager.at), [3], [employee])
        : [];
  if (followUp.state !== "asked") return waited;
  const asks = given.employee
    ? []
    : [...asYearSays("followUp", day, [employee], reminders), ...daysAfter(day, [3, 7], [employee])];
  return [...waited, ...asks, { on: addDays(lastDayOf(followUp), 1), remind: [], acts: true }];
}
