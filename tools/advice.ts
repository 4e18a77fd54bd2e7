import type { CorpusRow } from "#core/content/advice/corpusRow.ts";
import { heldOutResults } from "#core/content/advice/heldOutResults.ts";
import { writingResults } from "#core/content/advice/writingResults.ts";
import { type Score, misses, scoreOf } from "../test/support/adviceScore.ts";

/**
 * `npm run advice`: how often the helper is right, rule by rule, on both parts of the corpus. `-- --misses` lists the rows of the
 * part that rules may be tuned on.
 */
const parts: readonly (readonly [string, readonly CorpusRow[]])[] = [
  ["written from", writingResults],
  ["held out", heldOutResults],
];
const percent = (share: number) => `${Math.round(share * 100)} %`.padStart(6);
const line = (name: string, { right, false: wrong, missed, precision, recall }: Score) =>
  `  ${name.padEnd(16)} precision ${percent(precision)}  recall ${percent(recall)}  (right ${right}, false ${wrong}, missed ${missed})`;

for (const [name, rows] of parts) {
  const { inAll, rules } = scoreOf(rows);
  process.stdout.write(`\n${name}: ${rows.length} results\n`);
  for (const [rule, score] of rules) process.stdout.write(`${line(rule, score)}\n`);
  process.stdout.write(`${line("in all", inAll)}\n`);
}
if (process.argv.includes("--misses"))
  for (const { row, falsely, missed } of misses(writingResults))
    process.stdout.write(
      `\n${row.result.outcome} | ${row.result.measure}\n  said wrongly: ${falsely.join(", ") || "-"}; missed: ${missed.join(", ") || "-"}\n`,
    );
