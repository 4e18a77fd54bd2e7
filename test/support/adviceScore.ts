import type { CorpusRow } from "#core/content/advice/corpusRow.ts";
import { ADVICE_RULES, type AdviceRule, adviceOnResult } from "#core/contract/advice.ts";

export type Score = {
  readonly right: number;
  readonly false: number;
  readonly missed: number;
  /** Of what was said, the share that a careful reader says too; of what they say, the share that was said. 1 when there is none. */
  readonly precision: number;
  readonly recall: number;
};

const saidOf = ({ result }: CorpusRow) => new Set(adviceOnResult(result, "sv").map(({ rule }) => rule));

/** Where the helper and the careful reader differ. */
export const misses = (rows: readonly CorpusRow[]) =>
  rows
    .map((row) => {
      const said = saidOf(row);
      return {
        row,
        falsely: [...said].filter((rule) => !row.advice.includes(rule)),
        missed: row.advice.filter((rule) => !said.has(rule)),
      };
    })
    .filter(({ falsely, missed }) => falsely.length + missed.length > 0);

/** How often the helper says what the corpus says, for each rule that occurs and in all. */
export function scoreOf(rows: readonly CorpusRow[]) {
  const judged = rows.map(({ advice, ...row }) => ({ advice, said: saidOf({ advice, ...row }) }));
  const scoreFor = (rules: readonly AdviceRule[]): Score => {
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
  const occurring = ADVICE_RULES.map((rule) => [rule, scoreFor([rule])] as const).filter(
    ([, score]) => score.right + score.false + score.missed > 0,
  );
  return { inAll: scoreFor(ADVICE_RULES), rules: occurring };
}
