import type { GoalAdviceRule } from "#core/goal/advice.ts";
import type { GoalTerms } from "#core/goal/goal.ts";

/** One personal goal of the corpus, in Swedish, and the advice a careful HR person would give. */
export type GoalCorpusRow = {
  readonly goal: Pick<GoalTerms, "kind" | "title" | "measure" | "serves">;
  readonly advice: readonly GoalAdviceRule[];
};

const goal =
  (kind: GoalTerms["kind"]) =>
  (title: string, measure: string, ...advice: readonly GoalAdviceRule[]): GoalCorpusRow => ({
    goal: { kind, title, measure, serves: { kind: "orgGoal", id: "goal" } },
    advice,
  });

/** Of what is done, and of how. All serve something, so that it is the words that are judged. */
export const content = goal("content");
export const performance = goal("performance");
