/** What the year is made of, in the order of a year (DOMAIN section 7). */
export const YEAR_KINDS = [
  "assessment",
  "salaryTalk",
  "springFollowUp",
  "autumnFollowUp",
  "appraisal",
  "renewal",
] as const;
export type YearKind = (typeof YEAR_KINDS)[number];
