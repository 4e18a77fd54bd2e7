import type { Assessment, AssessmentRevision } from "#core/assessment/assessment.ts";
import { OUTCOMES, type RowOutcome, fieldKeys } from "#core/assessment/matter.ts";
import { type Result, type Terms, rowKey } from "#core/contract/terms.ts";
import type { AssessmentId, ContractId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";

/** A result that a contract requires, with what came of it when it was last assessed (P19, P20). */
export type AssessedResult = {
  readonly key: string;
  readonly result: Result;
  /** Of the latest assessment that both have confirmed and that says something of it. */
  readonly latest?: { readonly assessment: AssessmentId; readonly day: Day; readonly outcome: RowOutcome };
};

/**
 * The results of a contract for the talk, each with its latest assessment, also from the contract before it where the result has
 * kept its name. `assessments` are those whose judgements the reader may see.
 */
export function assessedResults(
  { id, terms }: { readonly id: ContractId; readonly terms: Terms },
  assessments: readonly Assessment[],
  records: readonly AssessmentRevision[],
): readonly AssessedResult[] {
  const confirmed = assessments
    .filter((each) => each.state === "confirmed")
    .toSorted((one, other) => other.day.localeCompare(one.day) || other.openedAt.localeCompare(one.openedAt));
  const contentOf = (assessment: AssessmentId, revision: number) =>
    records.find((record) => record.assessment === assessment && record.revision === revision)?.content;
  return terms.results.map((result, index) => {
    const key = rowKey(result, index);
    for (const { id: assessment, contract, day, revision } of confirmed) {
      const content = contentOf(assessment, revision);
      const row = content?.matter.rows.find(
        (each) => each.kind === "result" && each.key === key && (each.lasting || contract === id),
      );
      const outcome = row && OUTCOMES.find((each) => each === content?.texts[fieldKeys.outcome(row)]);
      if (outcome) return { key, result, latest: { assessment, day, outcome } };
    }
    return { key, result };
  });
}
