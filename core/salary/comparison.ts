import type { SalaryWords } from "#core/content/advice/salaryWords.ts";
import { ANY_WORD, END, type Finder, START, alternatives, finder } from "#core/contract/adviceLexicon.ts";

/**
 * A comparison with others at work, by how one is put together rather than by its words: more than somebody, as much as somebody,
 * most among some, above what is common. With what was before, with a target or with other municipalities it is none.
 */
export function comparisonOf({ compared: words, subjects }: Pick<SalaryWords, "compared" | "subjects">): Finder {
  const before = `(?:(?:${alternatives(words.determiners)}) ){0,3}`;
  const within = `(?:${alternatives(words.within)}) ${before}(?:${ANY_WORD} )?(?:${alternatives(words.groups)})${END}`;
  const others = String.raw`(?:${alternatives(words.others)})(?=\s*(?:$|[.,:;!?]| ${within}))`;
  const them = `${before}(?:(?:${alternatives(words.fellows)})${END}|${others})`;
  const superlative = `(?:${alternatives(words.best)}|${words.superlative.join("|")})`;
  const most = `${superlative} (?:${ANY_WORD} ){0,2}?(?:${within}|(?:${alternatives(words.among)}) )`;
  const average = `(?:över|under|kring|above|below|around) (?:${alternatives(words.average)})`;
  const common = String.raw`(?<=^\s*)(?:(?:${alternatives(subjects)}) )?(?:${alternatives(words.performs)}) (?:${ANY_WORD} ){0,2}?${average}`;
  return finder(
    new RegExp(
      [
        `${START}(?:${alternatives(words.than)}) ${them}`,
        `${START}(?:${alternatives(words.as)}) (?:${ANY_WORD} ){0,4}?(?:${alternatives(words.asWhat)}) ${them}`,
        `${START}${most}`,
        `${common}${END}`,
      ].join("|"),
      "iu",
    ),
  );
}
