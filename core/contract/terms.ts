import type { ContractId, PersonId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";

/** The six expectations on a leader (P8-P13). */
export const EXPECTATIONS = ["concepts", "goals", "visible", "development", "represent", "competence"] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** What the municipality owes the holder (P14-P16), and the support that goes with it. */
export const ENTITLEMENTS = ["assignment", "dialogue", "feedback", "development", "support"] as const;
export type EntitlementKey = (typeof ENTITLEMENTS)[number];

/** The areas of responsibility: operations, economy, staff, work environment (VEPA), development. */
export const AREAS = ["operations", "economy", "staff", "workEnvironment", "development"] as const;
export type Area = (typeof AREAS)[number];

/** What a commitment or a result serves: a result of the contract above, or a goal of the municipality (P5). */
export type Serves =
  | { readonly kind: "result"; readonly holder: PersonId; readonly contract: ContractId; readonly key: string }
  | { readonly kind: "orgGoal"; readonly id: string };

/** Names a commitment or a result through its rewordings and renewals. Wordings written before 0.2 have none. */
export type Row = { readonly key?: string; readonly serves?: Serves };

/** The name of a row, also of one that was written before rows were named. */
export const rowKey = ({ key }: Row, index: number): string => key ?? `row${index + 1}`;

export type Commitment = Row & {
  readonly text: string;
  readonly why: string;
  readonly due: Day | "";
  readonly concerns: string;
};

/** Krav på resultat: what is to be achieved, how one sees it, where it stands today, by when. */
export type Result = Row & {
  readonly outcome: string;
  readonly measure: string;
  readonly target: string;
  readonly baseline: string;
  readonly due: Day | "";
  readonly source: string;
  /** What others than the holder decide of the outcome; empty when nothing. */
  readonly dependsOn: string;
};

/** Which instruction, and by which decision it was adopted. */
export type Instruction = { readonly title: string; readonly decisionRef: string; readonly date: Day | "" };
export const NO_INSTRUCTION: Instruction = { title: "", decisionRef: "", date: "" };

/**
 * The wording of an uppdragskontrakt (P17, P21; research/domain D2). Empty strings are allowed while it is drafted;
 * `missingParts` says what must be there before it can be proposed.
 */
export type Terms = {
  readonly period: { readonly from: Day; readonly to: Day };
  /** What the assignment rests on: the instruction of the board, the nämnd's regulations, an earlier contract. */
  readonly basis: string;
  /** The instruction for the kommunchef (kommunallagen 7 kap. 2 §): there, and mandatory, where the board is the principal. */
  readonly instruction?: Instruction;
  readonly purpose: string;
  /** Ids of the goals above that the contract serves (P5). */
  readonly goals: readonly string[];
  /** The locked clause is part of the wording, so that it is what was approved; it is always the product's own text. */
  readonly whole: { readonly clause: string; readonly contributions: readonly string[] };
  readonly responsibility: { readonly [A in Area]: string };
  readonly mandate: string;
  readonly commitments: readonly Commitment[];
  readonly results: readonly Result[];
  readonly deprioritised: string;
  /** Absent for a holder who does not lead others. */
  readonly leadership?: { readonly expectations: readonly Expectation[]; readonly sign: string };
  readonly owed: { readonly [E in EntitlementKey]: { readonly text: string; readonly date: Day | "" } };
  readonly assessment: { readonly followUps: readonly Day[]; readonly assessments: readonly Day[] };
  readonly changes: string;
  /** The locked sentence on public records (research/domain A6). */
  readonly publicRecord: string;
};

/** What of a wording has a day of its own, which is to lie within the period. */
export type DatedPart = "result" | "commitment" | "owed" | "followUp";

/** A contract is for a few years: longer is a slip of the hand. */
export const LONGEST_PERIOD_DAYS = 3653;

/** Few: at most five commitments, five results, three contributions (DOMAIN decision 7). */
export const LIMITS = {
  commitments: 5,
  results: 5,
  contributions: 3,
  expectations: 2,
  dates: 6,
  examples: 6,
  short: 300,
  text: 1200,
  purpose: 600,
} as const;
