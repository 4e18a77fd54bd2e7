import english from "hyphen/en-gb/index.js";
import swedish from "hyphen/sv/index.js";
import type { Locale } from "#core/content/locale.ts";

/**
 * Typography that changes no letter: the wording is what was approved. Spaces become unbreakable where a line must not end,
 * and words get the places where they may be divided.
 */

const NBSP = "\u{A0}";
const SOFT_HYPHEN = "\u{AD}";

const MONTHS =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December";
const UNITS = "kr|kronor|tkr|mkr|mnkr|procent|%|km|m|mil|kg|ton|tim|timmar|h|min|minuter|år|dagar|veckor|månader";

const UNBREAKABLE: readonly RegExp[] = [
  // 12 000, 1 250 000
  /(?<=\d) (?=\d{3}(?!\d))/gu,
  new RegExp(String.raw`(?<=\d) (?=(?:${UNITS})(?!\p{L}))`, "gu"),
  new RegExp(String.raw`(?<=\d) (?=(?:${MONTHS})(?!\p{L}))`, "gu"),
  // 7 kap. 2 §, § 12, kl. 09.00
  /(?<=\d) (?=(?:§+(?! \d)|kap\.|st\.|p\.))/gu,
  /(?<=(?:^|[\s(])(?:§+|kap\.|kl\.|nr|dnr|s\.|ca|cirka)) (?=\d)/giu,
  // A dash belongs to what it follows.
  / (?=[–—] )/gu,
];

/** The text with spaces that must not end a line made unbreakable. */
export const unbreakable = (text: string): string =>
  UNBREAKABLE.reduce((said, rule) => said.replaceAll(rule, NBSP), text.normalize("NFC"));

const HYPHENATION = { sv: swedish, en: english };
/** Shorter words are not divided, and never are fewer than so many letters parted from a word. */
const DIVIDED_FROM = 9;
const KEPT = 3;

/** Where a word may be divided, as the pieces between; one piece when nowhere. */
export function syllablesOf(word: string, locale: Locale): readonly string[] {
  if (word.length < DIVIDED_FROM || !/^\p{L}+\P{L}*$/u.test(word)) return [word];
  const pieces = HYPHENATION[locale].hyphenateSync(word, { minWordLength: DIVIDED_FROM }).split(SOFT_HYPHEN);
  const kept: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const mayDivide = length >= KEPT && word.length - length >= KEPT;
    if (mayDivide) kept.push(piece);
    else kept[Math.max(0, kept.length - 1)] = (kept.at(-1) ?? "") + piece;
    length += piece.length;
  }
  return kept;
}
