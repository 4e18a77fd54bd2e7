import { type Assessment, PARTIES } from "#core/assessment/assessment.ts";
import { addDays, dayOf } from "#core/time.ts";
import type { ReminderDays } from "#core/year/reminderDays.ts";
import { type Moment, asYearSays, daysAfter } from "./moment.ts";

/**
 * When the clock looks at an assessment (P19): who has not said their view, before its day and weekly when it is overdue; the
 * principal for the common text; who has not confirmed it, which lapses when the contract is no longer theirs.
 */
export function assessmentMoments(assessment: Assessment, reminders: ReminderDays): readonly Moment[] {
  const { principal, day, given } = assessment;
  const weekly = 7;
  switch (assessment.state) {
    case "open": {
      const asked = PARTIES.filter((party) => !given[party]).map((party) => assessment[party]);
      return [
        ...asYearSays("assessment", day, asked, reminders),
        { on: addDays(day, weekly), thenEvery: weekly, remind: asked },
      ];
    }
    case "revealed": {
      const from = dayOf(assessment.revealedAt);
      return [
        ...daysAfter(from, [3], [principal]),
        { on: addDays(from, weekly), thenEvery: weekly, remind: [principal] },
      ];
    }
    case "compiled": {
      const { confirmations, confirmBy } = assessment;
      const asked = PARTIES.map((party) => assessment[party]).filter(
        (each) => !confirmations.some(({ by }) => by === each),
      );
      const from = dayOf(assessment.compiledAt);
      return [
        ...daysAfter(from, [3, 7], asked),
        { on: addDays(from, 14), thenEvery: weekly, remind: asked, must: true },
        ...(confirmBy ? [{ on: addDays(confirmBy, 1), remind: [], acts: true as const }] : []),
      ];
    }
    case "confirmed":
    case "cancelled":
      return [];
  }
}
