import { type Assessment, PARTIES } from "#core/assessment/assessment.ts";
import { addDays, dayOf } from "#core/time.ts";
import { type Moment, daysAfter, daysBefore } from "./moment.ts";

/**
 * When the clock looks at an assessment (P19): who has not said their view, before its day and weekly when it is overdue; the
 * principal for the common text; who has not confirmed it.
 */
export function assessmentMoments(assessment: Assessment): readonly Moment[] {
  const { principal, day, given } = assessment;
  const weekly = 7;
  switch (assessment.state) {
    case "open": {
      const asked = PARTIES.filter((party) => !given[party]).map((party) => assessment[party]);
      return [...daysBefore(day, [7, 0], asked), { on: addDays(day, weekly), thenEvery: weekly, remind: asked }];
    }
    case "revealed": {
      const from = dayOf(assessment.revealedAt);
      return [
        ...daysAfter(from, [3], [principal]),
        { on: addDays(from, weekly), thenEvery: weekly, remind: [principal] },
      ];
    }
    case "compiled": {
      const { confirmations } = assessment;
      const asked = PARTIES.map((party) => assessment[party]).filter(
        (each) => !confirmations.some(({ by }) => by === each),
      );
      const from = dayOf(assessment.compiledAt);
      return [
        ...daysAfter(from, [3, 7], asked),
        { on: addDays(from, 14), thenEvery: weekly, remind: asked, must: true },
      ];
    }
    case "confirmed":
    case "cancelled":
      return [];
  }
}
