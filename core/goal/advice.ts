import type { Locale } from "#core/content/locale.ts";
import { type AdviceRule, adviceOnResult } from "#core/contract/advice.ts";
import type { GoalTerms } from "#core/goal/goal.ts";

/**
 * What is said of a personal goal while it is written (P24): the rules that read a contract's results, as far as they fit what
 * one person takes on until the next talk. It never stands in the way, and says nothing when it is not sure.
 */
export const GOAL_ADVICE_RULES = [
  "health",
  "person",
  "activity",
  "vagueVerb",
  "severalThings",
  "noMeasure",
  "vagueMeasure",
  "noTarget",
  "tooLong",
  "servesNothing",
] as const satisfies readonly (AdviceRule | "servesNothing")[];
export type GoalAdviceRule = (typeof GOAL_ADVICE_RULES)[number];

export type GoalAdvice = {
  readonly rule: GoalAdviceRule;
  readonly field: "title" | "measure" | "serves";
  /** The words that made it say so; empty when something is missing. */
  readonly words: string;
  /** The text it is about: the advice is the same as long as this is. */
  readonly about: string;
};

/** All there is to say about a goal's words, in the order of the fields. */
export function adviceOnGoal(
  { kind, title, measure, serves }: Pick<GoalTerms, "kind" | "title" | "measure" | "serves">,
  locale: Locale,
): readonly GoalAdvice[] {
  const found = adviceOnResult({ outcome: title, measure, target: "", baseline: "", dependsOn: "" }, locale);
  const said = found.flatMap(({ rule, words, about }): readonly GoalAdvice[] =>
    isOfGoals(rule) && !(kind === "performance" && ABOUT_HOW.has(rule))
      ? [{ rule, field: MEASURED.has(rule) ? "measure" : "title", words, about }]
      : [],
  );
  return title.trim() !== "" && serves.kind === "none"
    ? [...said, { rule: "servesNothing", field: "serves", words: "", about: title }]
    : said;
}

const isOfGoals = (rule: AdviceRule): rule is AdviceRule & GoalAdviceRule =>
  (GOAL_ADVICE_RULES as readonly string[]).includes(rule);

const MEASURED: ReadonlySet<AdviceRule> = new Set<AdviceRule>(["noMeasure", "vagueMeasure", "noTarget"]);
/** How the work is done is something one does, so that alone is no fault; nor need it be so and so much. */
const ABOUT_HOW: ReadonlySet<AdviceRule> = new Set<AdviceRule>(["activity", "noTarget"]);
