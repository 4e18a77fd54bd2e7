import { type Appraisal, CONFIRMATION_DAYS } from "#core/appraisal/appraisal.ts";
import { addDays, dayOf } from "#core/time.ts";
import type { ReminderDays } from "#core/year/reminderDays.ts";
import { type Moment, asYearSays, daysAfter } from "./moment.ts";

/**
 * When the clock looks at a talk (P22-P24): before it, while preparations wait to be shared; after it, while the summary waits
 * to be written or confirmed. A summary that one has not confirmed in three weeks is recorded as such.
 */
export function appraisalMoments(appraisal: Appraisal, reminders: ReminderDays): readonly Moment[] {
  const { employee, manager, date } = appraisal;
  const both = [employee, manager];
  switch (appraisal.state) {
    case "preparation":
      return [...asYearSays("appraisal", date, both, reminders), ...daysAfter(date, [3, 7, 14], [manager])];
    case "shared":
      return daysAfter(date, [3, 7, 14], [manager]);
    case "held":
    case "summaryDraft":
      return daysAfter(appraisal.heldOn, [3, 7, 14], [manager]);
    case "awaitingConfirmation": {
      const sent = dayOf(appraisal.sentAt);
      const asked = both.filter((party) => !appraisal.confirmations.some(({ by }) => by === party));
      return [
        ...daysAfter(sent, [3, 7, 14], asked),
        { on: addDays(sent, CONFIRMATION_DAYS + 1), remind: [], acts: true },
      ];
    }
    case "planned":
    case "confirmed":
    case "confirmedByOne":
    case "closed":
    case "cancelled":
      return [];
  }
}
