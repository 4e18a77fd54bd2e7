import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { type Criterion, type CriteriaSet, STEPS, type SalaryStep } from "./criteria.ts";

/** What of one person's judgement is counted in a calibration: which step, by criterion. No name comes with it. */
export type Counted = {
  readonly set: CriteriaSet;
  readonly version: number;
  readonly criteria: readonly Criterion[];
  readonly steps: { readonly [criterion: string]: SalaryStep };
};

/** How many are on each step of each criterion, for one set of criteria. */
export type CalibrationGroup = {
  readonly set: CriteriaSet;
  readonly judged: number;
  readonly rows: readonly { readonly criterion: Criterion; readonly steps: { readonly [S in SalaryStep]: number } }[];
};

/**
 * Counts for the meeting in which those who set salaries look at how they use the steps (research/domain D7): computed when
 * somebody looks and kept nowhere. `expected` is how many of the group are to be judged. Nothing is shown until all of them are
 * and they are five or more: were it shown earlier, who looks before and after would see the step of the one between.
 */
export function calibrate(
  all: readonly Counted[],
  expected: { readonly [S in CriteriaSet]: number },
): readonly CalibrationGroup[] {
  return [...Map.groupBy(all, ({ set }) => set)].flatMap(([set, judged]) => {
    const [first] = judged;
    const isWhole = judged.length >= expected[set] && judged.length >= LEAST_GROUP;
    // Judged by different wordings, steps are not the same steps.
    if (!first || !isWhole || judged.some(({ version }) => version !== first.version)) return [];
    const rows = first.criteria.map((criterion) => {
      const on = (step: SalaryStep) => judged.filter(({ steps }) => steps[criterion.key] === step).length;
      return { criterion, steps: { develop: on(STEPS[0]), expected: on(STEPS[1]), above: on(STEPS[2]) } };
    });
    return [{ set, judged: judged.length, rows }];
  });
}
