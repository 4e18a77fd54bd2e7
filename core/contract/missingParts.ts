import { LIMITS, type Terms } from "#core/contract/terms.ts";
import { isBlank } from "#core/text.ts";

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
    [
      "tooMany",
      commitments.length <= LIMITS.commitments &&
        results.length <= LIMITS.results &&
        whole.contributions.length <= LIMITS.contributions,
    ],
  ];
  return checks.filter(([, ok]) => !ok).map(([part]) => part);
}
