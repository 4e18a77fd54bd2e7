/** What one can be told about a row, in the order of weight. */
export const ADVICE_RULES = [
  "health",
  "person",
  "activity",
  "vagueVerb",
  "severalThings",
  "noMeasure",
  "vagueMeasure",
  "noTarget",
  "noBaseline",
  "dependsOnOthers",
  "noResult",
  "outsidePeriod",
  "tooLong",
] as const;
export type AdviceRule = (typeof ADVICE_RULES)[number];
