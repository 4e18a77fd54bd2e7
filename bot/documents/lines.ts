import type { Locale } from "#core/content/locale.ts";
import { syllablesOf, unbreakable } from "./typography.ts";

/** One line of a text; `goesOn`: it ends within a word, which has a hyphen there or is cut without one. */
export type Line = { readonly text: string; readonly goesOn?: "hyphen" | "cut" };

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
  const words = text.split(/ +/);
  for (const [index, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    const mayDivide = index < words.length - 1 || measure(word) > width;
    const divided = mayDivide ? divide(line, word, width, measure, locale) : undefined;
    if (divided) lines.push({ text: divided.head, goesOn: "hyphen" });
    else if (line !== "") lines.push({ text: line });
    const parts = fitting(divided?.tail ?? word, width, measure, locale);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1)?.text ?? "";
  }
  lines.push({ text: line });
  return lines;
}

/** As much of a word as still fits at the end of the line; undefined when the line is full enough without it. */
function divide(line: string, word: string, width: number, measure: Measure, locale: Locale) {
  if (line !== "" && width - measure(line) < width * RAGGED) return undefined;
  const before = line === "" ? "" : `${line} `;
  const pieces = syllablesOf(word, locale);
  const headOf = (count: number) => `${before}${pieces.slice(0, count).join("")}`;
  const count = mostThatFit(pieces.length - 1, (pieceCount) => measure(`${headOf(pieceCount)}-`) <= width);
  return count > 0 ? { head: headOf(count), tail: pieces.slice(count).join("") } : undefined;
}

/** The most of `limit` that fit, 0 when none does; found by halving, since to measure a long word is slow. */
function mostThatFit(limit: number, fit: (count: number) => boolean): number {
  let [least, most] = [0, limit];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fit(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}

/** A word wider than the column is divided; one that cannot be (an address, a fingerprint) is cut where the column ends. */
function fitting(word: string, width: number, measure: Measure, locale: Locale): readonly Line[] {
  const lines: Line[] = [];
  let rest = word;
  while (measure(rest) > width && rest.length > 1) {
    const divided = divide("", rest, width, measure, locale);
    if (divided) lines.push({ text: divided.head, goesOn: "hyphen" });
    else lines.push({ text: startOf(rest, width, measure), goesOn: "cut" });
    rest = divided?.tail ?? rest.slice(lines.at(-1)?.text.length);
  }
  return [...lines, { text: rest }];
}

/** The longest beginning that fits; at least one letter, or it would never end. */
function startOf(word: string, width: number, measure: Measure): string {
  const letters = Array.from(word);
  const startWith = (count: number) => letters.slice(0, count).join("");
  return startWith(
    Math.max(
      1,
      mostThatFit(letters.length, (count) => measure(startWith(count)) <= width),
    ),
  );
}
