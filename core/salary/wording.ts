import { salaryWords } from "#core/content/advice/salaryWords.ts";
import type { Locale } from "#core/content/locale.ts";
import {
  ANY_WORD,
  type Finder,
  START,
  alternatives,
  anyOf,
  finder,
  lexicon,
  phrase,
} from "#core/contract/adviceLexicon.ts";
import { comparisonOf } from "./comparison.ts";
import { descriptionOf } from "./description.ts";

/**
 * What is said of a motivation while it is written (P25; research/domain D1 no. 60): behaviour and not person, and nothing that
 * may not count. By rules over words, never by judgement, and never in the way; a rule that is not sure says nothing.
 */
export const SALARY_WORDING_RULES = ["health", "absence", "person", "comparison", "money", "nothingSeen"] as const;
export type SalaryWordingRule = (typeof SALARY_WORDING_RULES)[number];

export type SalaryWording = {
  readonly rule: SalaryWordingRule;
  /** The words that made it say so, as they were written. */
  readonly words: string;
  /** The text it is about: the advice is the same as long as this is. */
  readonly about: string;
};

type Rules = {
  readonly being: Finder;
  readonly described: Finder;
  readonly character: Finder;
  readonly absence: Finder;
  readonly health: Finder;
  readonly many: Finder;
  readonly comparison: Finder;
  readonly compared: Finder;
  readonly partOfFull: Finder;
  readonly share: Finder;
  readonly money: Finder;
  readonly budget: Finder;
  readonly empty: Finder;
};

function rulesOf(locale: Locale): Rules {
  const { traits, being, degrees, ...words } = salaryWords[locale];
  const shareAfter = (list: readonly string[]) =>
    finder(
      new RegExp(
        `${START}(?:${alternatives(list)}) (?:${ANY_WORD} ){0,2}?${SHARE}(?:${alternatives(words.percent)})`,
        "iu",
      ),
    );
  return {
    being: phrase(being, degrees, 3, traits),
    described: descriptionOf(salaryWords[locale]),
    character: anyOf(words.character),
    absence: anyOf(words.absence),
    health: anyOf(words.health),
    many: anyOf(words.many),
    comparison: anyOf(words.comparison),
    compared: comparisonOf(salaryWords[locale]),
    partOfFull: shareAfter(words.works),
    share: shareAfter(words.deserves),
    money: anyOf(words.money),
    budget: anyOf(words.budget),
    empty: anyOf(words.empty),
  };
}

/** How much of the whole, before the word or the sign for it. */
const SHARE = String.raw`\d[\d.,]*\s*`;

const rules: { readonly [L in Locale]: Rules } = { sv: rulesOf("sv"), en: rulesOf("en") };

/** An amount of money, in figures. */
const AMOUNT = /\d[\d\s.,]*\s*(?:kr|kronor|sek|tkr|:-)(?![\p{L}])/iu;
/** About nobody: "when it is difficult". */
const IMPERSONAL = /(?<![\p{L}])(?:it|this|that|which|what|there) (?:is|was|be|seems)(?![\p{L}])/giu;
/** So short that nothing can have been told of what was done. */
const SHORT = 60;

/** All there is to say about a text of a salary basis; what it hangs on comes first. */
export function adviceOnSalary(text: string, locale: Locale): readonly SalaryWording[] {
  if (text.trim() === "") return [];
  const words = rules[locale];
  const { illness, conditions, staff } = lexicon[locale];
  const clauses = text.split(/[.;!?\n]/u);
  const isOfOne = (clause: string) => words.many.in(clause) === undefined;
  const inClause = (sought: Finder, holds: (clause: string) => boolean) =>
    clauses
      .filter(holds)
      .map(sought.in)
      .find((found) => found !== undefined);
  const health =
    inClause(illness, isOfOne) ?? words.health.in(text) ?? (staff.in(text) ? undefined : conditions.in(text));
  const always = () => true;
  const absence = inClause(words.absence, isOfOne) ?? inClause(words.partOfFull, isOfOne);
  const person =
    words.being.in(text.replaceAll(IMPERSONAL, ",")) ?? words.character.in(text) ?? inClause(words.described, always);
  const comparison = words.comparison.in(text) ?? inClause(words.compared, always);
  const money =
    words.money.in(text) ?? words.share.in(text) ?? (words.budget.in(text) ? undefined : AMOUNT.exec(text)?.[0].trim());
  const found: readonly (readonly [SalaryWordingRule, string | undefined])[] = [
    ["health", absence === undefined ? health : undefined],
    ["absence", absence],
    ["person", person],
    ["comparison", comparison],
    ["money", money],
  ];
  const said = found.flatMap(([rule, matched]) =>
    matched === undefined ? [] : [{ rule, words: matched, about: text }],
  );
  // A figure tells something of what was done.
  const isShort = text.trim().length <= SHORT && !/\d/u.test(text);
  const empty = said.length === 0 && isShort ? words.empty.in(text) : undefined;
  return empty === undefined ? said : [{ rule: "nothingSeen", words: empty, about: text }];
}
