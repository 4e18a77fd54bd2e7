/**
 * The words by which the helper (core/contract/advice.ts) knows a vague or misplaced text, for each language. A `*` stands for
 * any ending, alone between two words for one to four words. To add a word: write it here, add rows that have it to the
 * writing part of the corpus (one where it is right to speak and one where it is not), and read what `npm run advice` says.
 */
export type Words = {
  /** Say a direction but not what is reached: vague in a result without a number. */
  readonly vague: readonly string[];
  /** Say nothing of what is done: vague in a commitment too. */
  readonly empty: readonly string[];
  /** Begin an activity. */
  readonly activity: readonly string[];
  /** What one "has" when it is an activity. */
  readonly occasions: readonly string[];
  /** "To have" and "to hold", before one of them. */
  readonly have: readonly string[];
  /** Who does, in a sentence like "we shall hold meetings". */
  readonly doers: readonly string[];
  readonly shall: readonly string[];
  /** What happens to an activity, said of it: "a course is held". */
  readonly carriedOut: readonly string[];
  readonly finite: readonly string[];
  /** What an infinitive may begin with. */
  readonly to: string;
  /** What a clause that says what is so begins with. */
  readonly that: string;
  /** Begin a clause that belongs to the one before. */
  readonly relative: readonly string[];
  readonly and: readonly string[];
  /** More or less of something than today. */
  readonly change: readonly string[];
  /** After a comparative: more THAN nine is an amount, no change. */
  readonly than: string;
  /** Can be true to some degree. */
  readonly gradable: readonly string[];
  readonly numbers: readonly string[];
  /** Everything or nothing: a target in itself. */
  readonly all: readonly string[];
  /** A measure one can count. */
  readonly quantity: readonly string[];
  /** A measure that nobody can look at. */
  readonly unseen: readonly string[];
  /** No measure when nothing else is said. */
  readonly talk: readonly string[];
  /** What may follow it and still say nothing more. */
  readonly about: readonly string[];
  /** Before a number that is enough: "at most", "at least". */
  readonly limits: readonly string[];
  /** Before a number that names a thing: "class 9". */
  readonly labels: readonly string[];
  /** Other authorities and parties, and ways to say that it hangs on them. */
  readonly others: readonly string[];
  readonly traits: readonly string[];
  readonly being: readonly string[];
  readonly degrees: readonly string[];
  readonly attitude: readonly string[];
  /** Said of a single person. */
  readonly illness: readonly string[];
  /** Health, when the same text names somebody who works here. */
  readonly conditions: readonly string[];
  readonly staff: readonly string[];
};

/** A list written as one reads it. */
export const list = (text: string): readonly string[] => text.trim().split(/,\s+/);
