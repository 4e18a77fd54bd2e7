/** A text put last in an answer, on a line of its own. */
export const appended = (answer: string, text: string): string =>
  answer.trim() === "" ? text : `${answer.trimEnd()}\n${text}`;

/** How many characters an answer would be too long. */
export const overflowOf = (answer: string, max: number): number => Math.max(0, answer.length - max);
