import { type Expectation, type Terms, rowKey } from "#core/contract/terms.ts";
import type { Day } from "#core/time.ts";

/** What an assessment is about and how it is answered (research/domain D4): two axes and no total. */

/** The parts of a contract whose content is assessed: sections 1 to 9 of its template. */
export const CONTENT_SECTIONS = [
  "purpose",
  "whole",
  "responsibility",
  "mandate",
  "commitments",
  "results",
  "deprioritised",
  "leadership",
  "owed",
] as const;
export type ContentSection = (typeof CONTENT_SECTIONS)[number];

/** Whether a part of the contract is still right. */
export const FITS = ["fits", "adjust", "obsolete"] as const;
export type Fit = (typeof FITS)[number];

/** What came of a commitment or a result. */
export const OUTCOMES = ["exceeded", "reached", "partly", "notReached", "cannotJudge"] as const;
export type RowOutcome = (typeof OUTCOMES)[number];

/** How often an expectation on a leader shows; for the dialogue, never for pay or ranking (research/domain D6). */
export const OFTEN = ["seldom", "sometimes", "mostly", "always"] as const;
export type Often = (typeof OFTEN)[number];

/** What the municipality owes a leader (P14, P15, P16). */
export const RIGHTS = ["assignment", "dialogue", "development"] as const;
export type Right = (typeof RIGHTS)[number];
export const RIGHT_ANSWERS = ["yes", "partly", "no"] as const;
export type RightAnswer = (typeof RIGHT_ANSWERS)[number];

/** What the assessment means for the contract. */
export const CONCLUSIONS = ["unchanged", "revise", "end"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** A commitment or a result as it was worded when it was assessed. */
export type AssessedRow = {
  readonly kind: "commitment" | "result";
  readonly key: string;
  /** The key names it through renewals too, so that its assessments can be read as a line over time. */
  readonly lasting: boolean;
  readonly text: string;
  readonly measure: string;
  readonly target: string;
  readonly due: Day | "";
};

/** What of a wording is assessed; kept with the answers, so that what was asked stands beside what was answered. */
export type Matter = {
  readonly rows: readonly AssessedRow[];
  /** The expectations chosen in the contract; absent for a holder who does not lead. */
  readonly expectations?: readonly Expectation[];
};

export const matterOf = ({ commitments, results, leadership }: Terms): Matter => ({
  rows: [
    ...commitments.map((row, index) => ({
      kind: "commitment" as const,
      key: rowKey(row, index),
      lasting: row.key !== undefined,
      text: row.text,
      measure: "",
      target: "",
      due: row.due,
    })),
    ...results.map((row, index) => ({
      kind: "result" as const,
      key: rowKey(row, index),
      lasting: row.key !== undefined,
      text: row.outcome,
      measure: row.measure,
      target: row.target,
      due: row.due,
    })),
  ],
  ...(leadership && { expectations: leadership.expectations }),
});

/** The sections this contract has. */
export const sectionsOf = ({ expectations }: Matter): readonly ContentSection[] =>
  CONTENT_SECTIONS.filter((section) => section !== "leadership" || expectations !== undefined);

type RowName = Pick<AssessedRow, "kind" | "key">;

/** The keys under which answers are stored; never renamed, never used for another question. */
export const fieldKeys = {
  fit: (section: ContentSection) => `fit-${section}`,
  why: (section: ContentSection) => `why-${section}`,
  outcome: ({ kind, key }: RowName) => `outcome-${kind}-${key}`,
  shows: ({ kind, key }: RowName) => `shows-${kind}-${key}`,
  conditions: ({ kind, key }: RowName) => `conditions-${kind}-${key}`,
  often: (expectation: Expectation) => `often-${expectation}`,
  seen: (expectation: Expectation) => `seen-${expectation}`,
  right: (right: Right) => `right-${right}`,
  rightWhy: (right: Right) => `rightWhy-${right}`,
  answer: (right: Right) => `answer-${right}`,
  action: (right: Right) => `action-${right}`,
  actionBy: (right: Right) => `actionBy-${right}`,
} as const;

/** The conclusion's fields (part F). */
export const CONCLUSION_FIELDS = {
  conclusion: "conclusion",
  newWordingBy: "newWordingBy",
  next: "next",
  nextReason: "nextReason",
  talk: "talk",
  salaryTalk: "salaryTalk",
} as const;

/** What a common text cannot be sent without. */
export type MissingInAssessment = "conclusion" | "newWordingBy" | "next" | "nextReason" | "action" | "actionBy";
