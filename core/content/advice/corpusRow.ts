import type { AdviceRule } from "#core/contract/advice.ts";
import type { Result } from "#core/contract/terms.ts";

/**
 * One required result of the corpus: what somebody might write, in which operation, and the advice a careful HR person would
 * give. What would only say the same thing again is not in `advice`: who writes no measure is not also told that the baseline
 * of it is missing.
 */
export type CorpusRow = {
  readonly operation: string;
  readonly result: Pick<Result, "outcome" | "measure" | "baseline" | "target" | "dependsOn">;
  readonly advice: readonly AdviceRule[];
};

type Given = { readonly baseline?: string; readonly target?: string; readonly dependsOn?: string };

export const row = (
  operation: string,
  outcome: string,
  measure: string,
  { baseline = "", target = "", dependsOn = "" }: Given,
  ...advice: readonly AdviceRule[]
): CorpusRow => ({ operation, result: { outcome, measure, baseline, target, dependsOn }, advice });
