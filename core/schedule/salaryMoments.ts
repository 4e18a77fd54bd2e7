import { type SalaryBasis, closesOn } from "#core/salary/basis.ts";
import { addDays, dayOf } from "#core/time.ts";
import type { ReminderDays } from "#core/year/reminderDays.ts";
import { type Moment, asYearSays, daysAfter } from "./moment.ts";

const WEEKLY = 7;

/**
 * When the clock looks at a salary basis (P20, P25): the employee before the last day for their own view and on it; who sets the
 * salary for the judgement, before the talk and weekly when its day has passed; the employee for reading what was shared. A month
 * after that it is closed, whether they have said that they have read it or not.
 */
export function salaryMoments(basis: SalaryBasis, reminders: ReminderDays): readonly Moment[] {
  const { employee, author, day, viewBy } = basis;
  const forTalk: readonly Moment[] = [
    ...asYearSays("salaryTalk", day, [author], reminders),
    { on: addDays(day, WEEKLY), thenEvery: WEEKLY, remind: [author] },
  ];
  switch (basis.state) {
    case "asked":
      return [
        ...asYearSays("salaryTalk", viewBy, [employee], reminders),
        ...daysAfter(viewBy, [1], [author]),
        ...forTalk,
      ];
    case "viewGiven":
    case "ready":
      return forTalk;
    case "shared":
    case "commented": {
      const from = dayOf(basis.sharedAt);
      return [
        ...daysAfter(from, [3, 7], [employee]),
        { on: addDays(from, 14), thenEvery: WEEKLY, remind: [employee] },
        { on: closesOn(basis), remind: [], acts: true },
      ];
    }
    case "read":
      return [{ on: closesOn(basis), remind: [], acts: true }];
    case "closed":
    case "cancelled":
      return [];
  }
}
