import { type QuietHours, sentOnDay } from "#core/schedule/quietHours.ts";
import { type Day, addDays } from "#core/time.ts";
import { type Cycle, nextPeriod } from "./cycle.ts";
import type { YearKind } from "./kinds.ts";
import { REMINDED_KINDS, type RemindedKind, type ReminderDays, remindersOf } from "./reminderDays.ts";

/** In which of the year's periods it has its day. */
const PERIODS: { readonly [K in RemindedKind]: readonly YearKind[] } = {
  appraisal: ["appraisal"],
  assessment: ["assessment"],
  followUp: ["springFollowUp", "autumnFollowUp"],
  salaryTalk: ["salaryTalk"],
};

/** When somebody is reminded of what has its day on the last of its period, if something of it still waits for them then. */
export type ReminderExample = { readonly kind: RemindedKind; readonly day: Day; readonly sentOn: readonly Day[] };

/** What a year as it is written would make of the reminders, one example a kind, each in the next period that is not over. */
export function reminderExamples(cycle: Cycle, quiet: QuietHours | undefined, today: Day): readonly ReminderExample[] {
  const reminders: ReminderDays = remindersOf(cycle);
  return REMINDED_KINDS.flatMap((kind) => {
    const [day] = cycle.periods
      .filter((period) => PERIODS[kind].includes(period.kind))
      .map((period) => nextPeriod(period, today).to)
      .toSorted();
    if (day === undefined) return [];
    const sentOn = reminders[kind].map((before) => sentOnDay(addDays(day, -before), quiet));
    return [{ kind, day, sentOn: [...new Set(sentOn)] }];
  });
}
