import { englishWords } from "#core/content/advice/englishWords.ts";
import { swedishWords } from "#core/content/advice/swedishWords.ts";
import type { Words } from "#core/content/advice/words.ts";
import type { Locale } from "#core/content/locale.ts";

/** Looks for words in a text, and gives back what stood there. */
export type Finder = { readonly in: (text: string) => string | undefined };

export const finder = (pattern: RegExp): Finder => ({ in: (text) => pattern.exec(text)?.[0].trim() });
const escaped = (word: string) => word.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
/** `*` alone stands for one to four words, at the edge of a word for any letters. */
export const alternatives = (list: readonly string[]) =>
  list
    .toSorted((one, other) => other.length - one.length)
    .map((word) =>
      escaped(word)
        .replaceAll(" * ", String.raw` (?:[\p{L}\d-]+ ){1,4}`)
        .replaceAll("*", String.raw`[\p{L}-]*`),
    )
    .join("|");
export const START = String.raw`(?<![\p{L}\d-])`;
export const END = String.raw`(?![\p{L}\d-])`;
/** Finds any of some words, written as in core/content/advice. */
export const anyOf = (list: readonly string[]) => finder(new RegExp(`${START}(?:${alternatives(list)})${END}`, "iu"));
/** Finds one of the first words, up to so many of those between, and one of the last: "är alltid så sen". */
export const phrase = (
  first: readonly string[],
  between: readonly string[],
  most: number,
  last: readonly string[],
): Finder =>
  finder(
    new RegExp(
      `${START}(?:${alternatives(first)}) (?:(?:${alternatives(between)}) ){0,${most}}(?:${alternatives(last)})${END}`,
      "iu",
    ),
  );
export const ANY_WORD = String.raw`[\p{L}\d-]+`;

export type Lexicon = ReturnType<typeof lexiconOf>;

function lexiconOf(words: Words) {
  const { occasions, activity, vague, doers, shall } = words;
  const verbs = alternatives(activity);
  const has = `(?:(?:${alternatives(words.have)}) (?:${ANY_WORD} ){0,3}?(?:${alternatives(occasions)}))`;
  const act = `(?:${verbs}|${has})`;
  const toDo = `(?:${alternatives(doers)}) (?:(?:${alternatives(shall)}) )?(?:${ANY_WORD} ){0,4}?${act}`;
  const weShall = `(?:${ANY_WORD} ){0,3}?(?:${alternatives(shall)}) (?:${alternatives(doers)}) (?:${ANY_WORD} ){0,4}?${act}`;
  const infinitives = alternatives([...activity, ...vague]);
  const number = `${START}(?:\\d[\\d .,]*|(?:${alternatives(words.numbers)})${END})`;
  return {
    vague: anyOf(vague),
    empty: anyOf(words.empty),
    activityFirst: finder(new RegExp(`^(?:${words.to} )?(?:${act}|${toDo}|${weShall})${END}`, "iu")),
    carriedOut: anyOf(words.carriedOut),
    infinitiveFirst: finder(new RegExp(`^\\s*(?:(?:${ANY_WORD}) )?(?:${infinitives}) ${ANY_WORD}`, "iu")),
    finite: anyOf(words.finite),
    clauses: new RegExp(String.raw`[.;,:\n]| (?:${alternatives(words.and)}) `, "iu"),
    relativeClause: new RegExp(` (?:${alternatives(words.relative)}) `, "iu"),
    change: finder(new RegExp(`${START}(?:${alternatives(words.change)})${END}(?! ${words.than} )`, "iu")),
    gradable: anyOf(words.gradable),
    numbers: finder(new RegExp(`(?<!(?:${alternatives(words.labels)}) )${number}`, "iu")),
    limited: finder(new RegExp(`${START}(?:${alternatives(words.limits)}) (?:${ANY_WORD} ){0,2}?${number}`, "iu")),
    all: anyOf(words.all),
    quantity: anyOf(words.quantity),
    unseen: finder(new RegExp(`^${words.that} .*|${START}(?:${alternatives(words.unseen)})${END}`, "iu")),
    onlyTalk: finder(
      new RegExp(`^\\s*(?:${alternatives(words.talk)})(?: (?:${alternatives(words.about)}) .*)?[.]?\\s*$`, "iu"),
    ),
    others: anyOf(words.others),
    beingSo: finder(
      new RegExp(
        `${START}(?:${alternatives(words.being)}) (?:(?:${alternatives(words.degrees)}) )?(?:${alternatives(words.traits)})${END}`,
        "iu",
      ),
    ),
    attitude: anyOf(words.attitude),
    illness: anyOf(words.illness),
    conditions: anyOf(words.conditions),
    staff: anyOf(words.staff),
  };
}

/** The words of each language, ready to be looked for. */
export const lexicon: { readonly [L in Locale]: Lexicon } = {
  sv: lexiconOf(swedishWords),
  en: lexiconOf(englishWords),
};
