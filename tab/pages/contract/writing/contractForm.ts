import type { ContractView, TermsView } from "#bot/api/wire/contracts.ts";

/** What the fields of the wording are given: what is written so far, and where changes go. */
export type TermsFields = {
  readonly view: ContractView;
  readonly terms: TermsView;
  readonly write: (terms: TermsView) => void;
  readonly describedBy: string;
};

/**
 * The wording as it can be sent: rows and days that were added but not filled in are left out, and a day of the period that
 * is being retyped keeps its last value.
 */
export function sendable(terms: TermsView, before: TermsView): TermsView {
  const filled = (text: string) => text.trim() !== "";
  return {
    ...terms,
    period: { from: terms.period.from || before.period.from, to: terms.period.to || before.period.to },
    whole: { ...terms.whole, contributions: terms.whole.contributions.filter(filled) },
    commitments: terms.commitments.filter(isWritten),
    results: terms.results.filter(isWritten),
    assessment: {
      followUps: terms.assessment.followUps.filter(filled),
      assessments: terms.assessment.assessments.filter(filled),
    },
  };
}

/** A row in which something is written; its name and what it serves alone do not make it one. */
const isWritten = (row: TermsView["commitments"][number] | TermsView["results"][number]) =>
  Object.entries(row).some(([field, value]) => field !== "key" && typeof value === "string" && value.trim() !== "");

export const BLANK_COMMITMENT: TermsView["commitments"][number] = { text: "", why: "", due: "", concerns: "" };
export const BLANK_RESULT: TermsView["results"][number] = {
  outcome: "",
  measure: "",
  target: "",
  baseline: "",
  due: "",
  source: "",
  dependsOn: "",
};

/** The list with one entry replaced. */
export const withAt = <T>(list: readonly T[], index: number, entry: T): T[] =>
  list.map((each, at) => (at === index ? entry : each));
/** The list with one more, in the place of a last row in which nothing is written. */
export function withAdded<T extends string | TermsView["commitments"][number] | TermsView["results"][number]>(
  list: readonly T[],
  entry: T,
): T[] {
  const last = list.at(-1);
  const isBlank = last !== undefined && (typeof last === "string" ? last.trim() === "" : !isWritten(last));
  return [...(isBlank ? list.slice(0, -1) : list), entry];
}
/** The list without one entry. */
export const withoutAt = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);
