/**
 * What many say together is kept as counts alone: how many said what to each question, with nothing that ties one question to
 * another, and nothing of who, when or in which order (docs/decisions/0012).
 */
export type Counts<Q extends string, V extends string> = {
  readonly [Question in Q]: { readonly [Value in V]: number };
};

/** Who does not know, or does not want to say, is not counted at all. */
export const NOT_SAID = "notSaid";
export type Said<Q extends string, V extends string> = { readonly [Question in Q]: V | typeof NOT_SAID };

type Asked<Q extends string, V extends string> = { readonly questions: readonly Q[]; readonly values: readonly V[] };

/** The same for each question. */
export const perQuestion = <Q extends string, T>(
  questions: readonly Q[],
  make: (question: Q) => T,
): { readonly [Question in Q]: T } =>
  // Object.fromEntries forgets which keys there are.
  Object.fromEntries(questions.map((question) => [question, make(question)])) as { readonly [Question in Q]: T };

/** Counts with one person's answers counted in. */
export const withAnswers = <Q extends string, V extends string>(
  before: Counts<Q, V> | undefined,
  answers: Said<Q, V>,
  { questions, values }: Asked<Q, V>,
): Counts<Q, V> =>
  perQuestion(questions, (question) =>
    perQuestion(values, (value) => (before?.[question][value] ?? 0) + (answers[question] === value ? 1 : 0)),
  );

/** Whether there is anything to count. */
export const saysSomething = (answers: { readonly [question: string]: string }): boolean =>
  Object.values(answers).some((said) => said !== NOT_SAID);

/** How many have answered a question. */
export const answersTo = <Q extends string>(counts: Counts<Q, string> | undefined, question: Q): number =>
  counts ? Object.values<number>(counts[question]).reduce((sum, each) => sum + each, 0) : 0;
