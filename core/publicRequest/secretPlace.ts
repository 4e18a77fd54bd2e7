/** One text of a paper: where it stands, as the reader finds it, and what it says. */
export type Passage = {
  /** Names it within its paper, as long as nothing before it in the same section is added or taken away. */
  readonly key: string;
  readonly text: string;
};

/**
 * A stretch of one text of a paper. The words are not in it: what is secret is not to stand in one more place. `of`: how long the
 * whole text was, so that a text that is no longer the same is noticed.
 */
export type SecretPlace = {
  readonly key: string;
  readonly at: number;
  readonly length: number;
  readonly of: number;
};

/** Each place where these words stand, whatever their case, in one of the texts or in all of them; `words` empty: the whole text. */
export function placesOf(passages: readonly Passage[], words: string, key?: string): readonly SecretPlace[] {
  const sought = lowered(words.trim());
  return passages
    .filter((passage) => key === undefined || passage.key === key)
    .flatMap((passage): readonly SecretPlace[] => {
      const of = passage.text.length;
      if (sought === "") return key === undefined || of === 0 ? [] : [{ key: passage.key, at: 0, length: of, of }];
      return occurrences(lowered(passage.text), sought).map((at) => ({
        key: passage.key,
        at,
        length: sought.length,
        of,
      }));
    });
}

/** In lower case letter by letter, so that each stands where it stood. */
const lowered = (text: string) =>
  Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join(
    "",
  );

function occurrences(text: string, sought: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) found.push(at);
  return found;
}

/** Whether a place can still be found: its text is there and as long as it was. */
export const isThere = (passages: readonly Passage[], { key, of }: SecretPlace): boolean =>
  passages.some((passage) => passage.key === key && passage.text.length === of);
