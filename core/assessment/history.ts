import type { Assessment, AssessmentRevision } from "#core/assessment/assessment.ts";
import { type AssessedRow, OUTCOMES, type RowOutcome, fieldKeys } from "#core/assessment/matter.ts";
import type { AssessmentId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";

/** One commitment or result through its assessments, oldest first, also across renewals of the contract. */
export type ResultLine = {
  readonly kind: AssessedRow["kind"];
  /** As it was worded last. */
  readonly text: string;
  readonly points: readonly { readonly day: Day; readonly assessment: AssessmentId; readonly outcome: RowOutcome }[];
};

/** What has come of each commitment and result over time. A row without a lasting name is only followed within its own contract. */
export function resultLines(
  assessments: readonly Assessment[],
  records: readonly AssessmentRevision[],
): readonly ResultLine[] {
  const lines = new Map<string, ResultLine>();
  const confirmed = assessments
    .filter((each) => each.state === "confirmed")
    .toSorted((one, other) => one.day.localeCompare(other.day));
  for (const { id, contract, day, revision } of confirmed) {
    const content = records.find((record) => record.assessment === id && record.revision === revision)?.content;
    for (const row of content?.matter.rows ?? []) {
      const outcome = OUTCOMES.find((each) => each === content?.texts[fieldKeys.outcome(row)]);
      if (!outcome) continue;
      const name = `${row.kind} ${row.lasting ? "" : contract} ${row.key}`;
      const before = lines.get(name)?.points ?? [];
      lines.set(name, { kind: row.kind, text: row.text, points: [...before, { day, assessment: id, outcome }] });
    }
  }
  return [...lines.values()];
}
