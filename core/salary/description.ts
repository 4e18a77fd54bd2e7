import type { SalaryWords } from "#core/content/advice/salaryWords.ts";
import { ANY_WORD, END, type Finder, alternatives, finder } from "#core/contract/adviceLexicon.ts";

type Words = Pick<
  SalaryWords,
  "being" | "degrees" | "subjects" | "likeEndings" | "notLike" | "relation" | "personNouns" | "traits"
>;

/**
 * What somebody is like, by how a clause is built: it is about the one who is judged, says that they are, and goes on with a word
 * formed as such words are, or with "en ... person". What they are responsible for or good at is something else.
 */
export function descriptionOf(words: Words): Finder {
  const degrees = `(?:(?:${alternatives(words.degrees)}) ){0,4}`;
  const about = String.raw`(?<=^\s*)(?:(?:${alternatives(words.subjects)}) )?(?:${alternatives(words.being)}) ${degrees}`;
  const like = `(?!(?:${alternatives(words.notLike)})${END})(?:${words.likeEndings.join("|")})${END}(?! (?:${alternatives(words.relation)})${END})`;
  const article = "(?:en|ett|a|an)";
  // "En av våra medarbetare" is one of them, and says nothing of what they are like.
  const noun = `${article} (?!av |of )(?:${ANY_WORD} ){0,4}?(?:${alternatives(words.personNouns)})${END}`;
  const alone = String.raw`(?<=^\s*)${article} ${degrees}(?:${alternatives(words.traits)}) (?:${ANY_WORD} ){0,1}?(?:${alternatives(words.personNouns)})${END}`;
  return finder(new RegExp(`${about}(?:${like}|${noun})|${alone}`, "iu"));
}
