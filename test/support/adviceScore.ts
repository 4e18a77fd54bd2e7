import type { CorpusRow } from "#core/content/advice/corpusRow.ts";
import type { GoalCorpusRow } from "#core/content/advice/goalRow.ts";
import type { SalaryCorpusRow } from "#core/content/advice/salaryRow.ts";
import { adviceOnResult } from "#core/contract/advice.ts";
import { adviceOnGoal } from "#core/goal/advice.ts";
import { adviceOnSalary } from "#core/salary/wording.ts";

export type Score = {
  readonly right: number;
  readonly false: number;
  readonly missed: number;
  /** Of what was said, the share that a careful reader says too; of what they say, the share that was said. 1 when there is none. */
  readonly precision: number;
  readonly recall: number;
};

/** One row of a corpus: what it is, what the helper says of it, and what a careful reader would. */
export type Judged = {
  readonly text: string;
  readonly said: ReadonlySet<string>;
  readonly advice: readonly string[];
};

export const judgedResults = (rows: readonly CorpusRow[]): readonly Judged[] =>
  rows.map(({ result, advice }) => ({
    text: `${result.outcome} | ${result.measure}`,
    said: new Set(adviceOnResult(result, "sv").map(({ rule }) => rule)),
    advice,
  }));

export const judgedGoals = (rows: readonly GoalCorpusRow[]): readonly Judged[] =>
  rows.map(({ goal, advice }) => ({
    text: `${goal.title} | ${goal.measure}`,
    said: new Set(adviceOnGoal(goal, "sv").map(({ rule }) => rule)),
    advice,
  }));

export const judgedSalary = (rows: readonly SalaryCorpusRow[]): readonly Judged[] =>
  rows.map(({ text, locale, advice }) => ({
    text,
    said: new Set(adviceOnSalary(text, locale).map(({ rule }) => rule)),
    advice,
  }));

/** Where the helper and the careful reader differ. */
export const misses = (rows: readonly Judged[]) =>
  rows
    .map(({ text, said, advice }) => ({
      text,
      falsely: [...said].filter((rule) => !advice.includes(rule)),
      missed: advice.filter((rule) => !said.has(rule)),
    }))
    .filter(({ falsely, missed }) => falsely.length + missed.length > 0);

/** How often the helper says what the corpus says, for each rule that occurs and in all. */
export function scoreOf(judged: readonly Judged[]) {
  const scoreFor = (rules: readonly string[]): Score => {
    const count = (holds: (said: boolean, meant: boolean) => boolean) =>
      rules.reduce(
        (sum, rule) => sum + judged.filter(({ said, advice }) => holds(said.has(rule), advice.includes(rule))).length,
        0,
      );
    const right = count((said, meant) => said && meant);
    const wrong = count((said, meant) => said && !meant);
    const missed = count((said, meant) => !said && meant);
    const share = (of: number) => (of === 0 ? 1 : right / of);
    return { right, false: wrong, missed, precision: share(right + wrong), recall: share(right + missed) };
  };
  const all = [...new Set(judged.flatMap(({ said, advice }) => [...said, ...advice]))].toSorted();
  return { inAll: scoreFor(all), rules: all.map((rule) => [rule, scoreFor([rule])] as const) };
}
