/** Pages of the tab that are not everybody's; who may open which is in openPages.ts. */
export const GATED_PAGES = [
  "myContract",
  "myTalk",
  "goals",
  "team",
  "planning",
  "sharedGoals",
  "salaryOverview",
  "organisation",
  "coverage",
  "standings",
  "chain",
  "climate",
  "needs",
  "ledger",
  "board",
  "policy",
  "safety",
  "handover",
] as const;
export type GatedPage = (typeof GATED_PAGES)[number];
