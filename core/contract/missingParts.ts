import { LIMITS, LONGEST_PERIOD_DAYS, type Terms } from "#core/contract/terms.ts";
import { isBlank } from "#core/text.ts";
import { daysBetween } from "#core/time.ts";

/** A part of the wording that keeps a contract from being proposed (research/domain D8: sections 2, 3, 5, 6 and 10 filled). */
export type MissingPart =
  | "period"
  | "instruction"
  | "wholeClause"
  | "contributions"
  | "responsibility"
  | "commitments"
  | "results"
  | "resultMeasure"
  | "resultDue"
  | "assessmentDate"
  | "assessmentOutsidePeriod"
  | "assessmentGap"
  | "tooMany";

/** What must be filled in before the wording can be put to the other party; empty when it can be proposed. */
export function missingParts(terms: Terms, wholeClauses: readonly string[]): readonly MissingPart[] {
  const filled = (text: string) => !isBlank(text);
  const { period, instruction, whole, responsibility, commitments, results, assessment } = terms;
  const inPeriod = (day: string) => period.from <= day && day <= period.to;

  const checks: readonly (readonly [MissingPart, boolean])[] = [
    ["period", period.from < period.to],
    ["instruction", instruction === undefined || Object.values(instruction).every(filled)],
    ["wholeClause", wholeClauses.includes(whole.clause)],
    ["contributions", whole.contributions.some(filled)],
    ["responsibility", Object.values(responsibility).some(filled)],
    ["commitments", commitments.some(({ text }) => filled(text))],
    ["results", results.some(({ outcome }) => filled(outcome))],
    ["resultMeasure", results.every(({ outcome, measure }) => !filled(outcome) || filled(measure))],
    ["resultDue", results.every(({ outcome, due }) => !filled(outcome) || filled(due))],
    ["assessmentDate", assessment.assessments.length > 0],
    ["assessmentOutsidePeriod", assessment.assessments.every(inPeriod)],
    ["assessmentGap", !hasYearWithout(terms)],
    [
      "tooMany",
      commitments.length <= LIMITS.commitments &&
        results.length <= LIMITS.results &&
        whole.contributions.length <= LIMITS.contributions,
    ],
  ];
  return checks.filter(([, ok]) => !ok).map(([part]) => part);
}

/** A year, and a month for the day of an assessment to fall where it suits. */
const ASSESSED_WITHIN_DAYS = 396;

/** Whether more than a year goes by without an assessment (P19: at least once a year), from the period's beginning to its end. */
function hasYearWithout({ period: { from, to }, assessment: { assessments } }: Terms): boolean {
  // What is wrong then is said first: there is no day, or a slip of the hand in the period.
  if (assessments.length === 0 || daysBetween(from, to) > LONGEST_PERIOD_DAYS) return false;
  const days = [from, ...assessments.toSorted(), to];
  return days.some((day, index) => index > 0 && daysBetween(days[index - 1] ?? day, day) > ASSESSED_WITHIN_DAYS);
}
