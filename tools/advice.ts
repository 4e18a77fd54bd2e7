import { heldOutGoals } from "#core/content/advice/heldOutGoals.ts";
import { heldOutResults } from "#core/content/advice/heldOutResults.ts";
import { heldOutSalary } from "#core/content/advice/heldOutSalary.ts";
import { writingGoals } from "#core/content/advice/writingGoals.ts";
import { writingSalary } from "#core/content/advice/writingSalary.ts";
import { writingResults } from "#core/content/advice/writingResults.ts";
import {
  type Judged,
  type Score,
  judgedGoals,
  judgedResults,
  judgedSalary,
  misses,
  scoreOf,
} from "../test/support/adviceScore.ts";

/**
 * `npm run advice`: how often the helper is right, rule by rule, on both parts of the corpus, of a contract's results, of
 * personal goals and of salary bases. `-- --misses` lists the rows of the parts that rules may be tuned on.
 */
const parts: readonly (readonly [string, readonly Judged[]])[] = [
  ["results, written from", judgedResults(writingResults)],
  ["results, held out", judgedResults(heldOutResults)],
  ["personal goals, written from", judgedGoals(writingGoals)],
  ["personal goals, held out", judgedGoals(heldOutGoals)],
  ["salary bases, written from", judgedSalary(writingSalary)],
  ["salary bases, held out", judgedSalary(heldOutSalary)],
];
const percent = (share: number) => `${Math.round(share * 100)} %`.padStart(6);
const line = (name: string, { right, false: wrong, missed, precision, recall }: Score) =>
  `  ${name.padEnd(16)} precision ${percent(precision)}  recall ${percent(recall)}  (right ${right}, false ${wrong}, missed ${missed})`;

for (const [name, rows] of parts) {
  const { inAll, rules } = scoreOf(rows);
  process.stdout.write(`\n${name}: ${rows.length}\n`);
  for (const [rule, score] of rules) process.stdout.write(`${line(rule, score)}\n`);
  process.stdout.write(`${line("in all", inAll)}\n`);
}
if (process.argv.includes("--misses"))
  for (const { text, falsely, missed } of misses([
    ...judgedResults(writingResults),
    ...judgedGoals(writingGoals),
    ...judgedSalary(writingSalary),
  ]))
    process.stdout.write(
      `\n${text}\n  said wrongly: ${falsely.join(", ") || "-"}; missed: ${missed.join(", ") || "-"}\n`,
    );
