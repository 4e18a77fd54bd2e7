import { type Day, addDays, daysBetween, parseDay } from "#core/time.ts";
import { type Cycle, DEADLINES, type YearPeriod, nextPeriod } from "#core/year/cycle.ts";
import { type ReminderDays, remindersInOrder, remindersOf } from "#core/year/reminderDays.ts";

/** A period as its days are written: as they fall next, with a year. */
export type WrittenPeriod = Pick<YearPeriod, "kind" | "remind"> & {
  readonly [D in (typeof PERIOD_DAYS)[number]]: string;
};
export type WrittenYear = Pick<Cycle, "announce"> & { readonly reminders: ReminderDays } & {
  readonly periods: readonly WrittenPeriod[];
};

export const PERIOD_DAYS = ["from", "to", ...DEADLINES] as const;

/** The days of a period as they fall the next time it is not over. */
function nextDaysOf(period: YearPeriod, today: Day): WrittenPeriod {
  const { from, to } = nextPeriod(period, today);
  const { employee, manager, summary } = period.deadlines;
  return {
    kind: period.kind,
    remind: period.remind,
    from,
    to,
    employee: addDays(to, employee),
    manager: addDays(to, manager),
    summary: addDays(to, summary),
  };
}

export const writtenYear = ({ periods, announce, ...cycle }: Cycle, today: Day): WrittenYear => ({
  periods: periods.map((period) => nextDaysOf(period, today)),
  announce,
  reminders: remindersOf(cycle),
});

/** As it is sent and kept: days of any year. A day that is missing is sent as it is, for the server to say so. */
export const cycleOf = ({ periods, announce, reminders }: WrittenYear): Cycle => ({
  periods: periods.map(({ kind, from, to, remind, ...days }) => {
    const last = parseDay(to);
    const after = (text: string) => {
      const day = parseDay(text);
      return last && day ? daysBetween(last, day) : NEVER;
    };
    return {
      kind,
      from: from.slice(5),
      to: to.slice(5),
      deadlines: { employee: after(days.employee), manager: after(days.manager), summary: after(days.summary) },
      remind,
    };
  }),
  announce,
  reminders: remindersInOrder(reminders),
});

/** Refused as being before the period, whichever day it stands for. */
const NEVER = -400;
