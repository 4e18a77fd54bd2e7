/**
 * What a development activity is about (P16), so that what many need can be counted. Few and fixed: each has to be chosen by
 * somebody in a talk, and is counted from five people only.
 */
export const DEVELOPMENT_CATEGORIES = [
  "leadership",
  "profession",
  "digital",
  "safety",
  "language",
  "method",
  "other",
] as const;
export type DevelopmentCategory = (typeof DEVELOPMENT_CATEGORIES)[number];

/** Activities agreed before there were categories have none, and read as "other". */
export const categoryOf = ({ category }: { readonly category?: DevelopmentCategory }): DevelopmentCategory =>
  category ?? "other";
