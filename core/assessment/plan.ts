import type { Assessment } from "#core/assessment/assessment.ts";
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

/**
 * Some of a contract's assessments were called off: how far it has come is what is left, so that the days they were opened for
 * are to come again (P19: no year without an assessment, whoever the principal is).
 */
export function withDaysPutBack(contract: InForce, assessments: readonly Assessment[]): Contract {
  const { opened: _, ...set } = contract.assessing ?? {};
  const opened = assessments
    .filter((each) => each.contract === contract.id && each.state !== "cancelled")
    .map(({ day }) => day)
    .reduce<Day | undefined>(later, undefined);
  return { ...contract, assessing: { ...set, ...(opened && { opened }) } };
}

/** An assessment has set when the next one is. */
export const withAssessmentPlanned = (contract: InForce, next: Day): Contract => ({
  ...contract,
  assessing: { ...contract.assessing, next },
});

const later = (one: Day | undefined, other: Day): Day => (one !== undefined && one > other ? one : other);
