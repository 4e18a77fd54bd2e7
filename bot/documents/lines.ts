import type { Locale } from "#core/content/locale.ts";
import { syllablesOf, unbreakable } from "./typography.ts";

/** One line of a text. `divided`: it ends in the middle of a word. */
export type Line = { readonly text: string; readonly divided: boolean };

type Measure = (text: string) => number;

/** A word is divided only when the line would else be left this empty. */
const RAGGED = 0.16;

/** Breaks a text into lines no wider than the column, ragged to the right. A line feed begins a new line. */
export function linesOf(text: string, width: number, measure: Measure, locale: Locale): readonly Line[] {
  return unbreakable(text)
    .split("\n")
    .flatMap((paragraph) => paragraphLines(paragraph.trim(), width, measure, locale));
}

function paragraphLines(text: string, width: number, measure: Measure, locale: Locale): readonly Line[] {
  const lines: Line[] = [];
  let line = "";
  const words = text.split(/ +/).flatMap((word) => fitting(word, width, measure));
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    const isLast = index === words.length - 1;
    const divided = isLast ? undefined : divide(line, word, width, measure, locale);
    lines.push({ text: divided?.head ?? line, divided: divided !== undefined });
    line = divided?.tail ?? word;
  }
  lines.push({ text: line, divided: false });
  return lines;
}

/** As much of a word as still fits at the end of the line; undefined when the line is full enough without it. */
function divide(line: string, word: string, width: number, measure: Measure, locale: Locale) {
  if (line === "" || width - measure(line) < width * RAGGED) return undefined;
  const pieces = syllablesOf(word, locale);
  for (let count = pieces.length - 1; count > 0; count--) {
    const head = `${line} ${pieces.slice(0, count).join("")}`;
    if (measure(`${head}-`) <= width) return { head, tail: pieces.slice(count).join("") };
  }
  return undefined;
}

/** A word wider than the column (an address, a fingerprint) is cut where the column ends. */
function fitting(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const cut: string[] = [];
  let part = "";
  for (const letter of word) {
    if (measure(part + letter) > width) {
      cut.push(part);
      part = "";
    }
    part += letter;
  }
  return [...cut, part];
}
