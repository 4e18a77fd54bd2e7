import type { Contract, InForce } from "#core/contract/contract.ts";
import type { Day } from "#core/time.ts";

/** The days on which a contract in force is still to be assessed, earliest first: those agreed in its wording, and the next that an assessment has set. */
export function assessmentDays({ assessments, assessing }: InForce): readonly Day[] {
  const days = new Set([...assessments, ...(assessing?.next ? [assessing.next] : [])]);
  return [...days].filter((day) => assessing?.opened === undefined || day > assessing.opened).toSorted();
}

/** An assessment is open for a day: it and those before it are done with. */
export const withOpenedAssessment = (contract: InForce, day: Day): Contract => ({
  ...contract,
  assessing: { ...contract.assessing, opened: later(contract.assessing?.opened, day) },
});

/** An assessment has set when the next one is. */
export const withAssessmentPlanned = (contract: InForce, next: Day): Contract => ({
  ...contract,
  assessing: { ...contract.assessing, next },
});

const later = (one: Day | undefined, other: Day): Day => (one !== undefined && one > other ? one : other);
