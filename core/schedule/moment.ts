import type { PersonId } from "#core/ids.ts";
import { type Day, addDays } from "#core/time.ts";
import { CHOICES, type RemindedKind, type ReminderDays } from "#core/year/reminderDays.ts";

/**
 * A day on which the clock looks at a document: to ask somebody, or because something happens by the clock alone. Timers ask,
 * they never approve, share or change a person's text (DOMAIN decision 11).
 */
export type Moment = {
  readonly on: Day;
  /** And from then on every so many days, as long as the document is as it is. */
  readonly thenEvery?: number;
  /** Who is asked. */
  readonly remind: readonly PersonId[];
  /** And everybody who leads and has not answered. */
  readonly leaders?: true;
  /** Said weekly also to those who have turned reminders off: others cannot go on without the answer. */
  readonly must?: true;
  /** A transition may be due (whatTimeBrings). The moment stays due until it has been looked at, however late. */
  readonly acts?: true;
};

/** Reminders so many days after a day. */
export const daysAfter = (day: Day, days: readonly number[], remind: readonly PersonId[]): readonly Moment[] =>
  days.map((each) => ({ on: addDays(day, each), remind }));

/** Reminders so many days before a day; 0 is the day itself. */
export const daysBefore = (day: Day, days: readonly number[], remind: readonly PersonId[]): readonly Moment[] =>
  daysAfter(
    day,
    days.map((each) => -each),
    remind,
  );

/**
 * Reminders before a day as the year has them. The clock looks at all days that could be chosen, and who is reminded is said by the
 * year as it stands then: a change of it holds at once, without a word written in any document.
 */
export const asYearSays = (
  kind: RemindedKind,
  day: Day,
  remind: readonly PersonId[],
  reminders: ReminderDays,
): readonly Moment[] =>
  CHOICES[kind].flatMap((days) => daysBefore(day, [days], reminders[kind].includes(days) ? remind : []));
