import { correctionsOf } from "#core/appraisal/correction.ts";
import { standingOf } from "#core/appraisal/standing.ts";
import { servedBy } from "#core/goal/goal.ts";
import { wordsOf } from "#core/line/flags.ts";
import type { SummaryReading } from "#bot/usecases/summary.ts";
import { type Reader, type Wire, personRef } from "./present.ts";
import type { SummaryWire } from "./wire/summary.ts";

/** A sent summary for somebody who may read it; of the talk itself nothing. */
export function presentSummary(
  reader: Reader,
  { appraisal, content, above }: SummaryReading,
): Wire<typeof SummaryWire> {
  return {
    employee: personRef(reader, appraisal.employee),
    manager: personRef(reader, appraisal.manager),
    heldOn: content.heldOn,
    ...(content.heldBy && { heldBy: personRef(reader, content.heldBy) }),
    revision: appraisal.revision,
    hash: appraisal.hash,
    standing: standingOf(appraisal),
    texts: { ...content.texts },
    goals: content.goals.map((goal) => {
      const target = servedBy(goal);
      return { ...goal, serves: (target && wordsOf(target, above)) ?? "" };
    }),
    actions: (content.actions ?? []).map((action) => ({ ...action })),
    earlier: [...(content.earlier ?? [])],
    confirmations: appraisal.confirmations.map((given) => ({ ...given, by: personRef(reader, given.by) })),
    corrections: correctionsOf(appraisal).map(({ text, by, at, answer }) => ({
      text,
      by: personRef(reader, by),
      at,
      ...(answer && { answer: { ...answer, by: personRef(reader, answer.by) } }),
    })),
  };
}
