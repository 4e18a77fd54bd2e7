import type { PersonId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";

/**
 * What of one person's dossier the yearly page to the board counts: when something was, by day or year, and no words. A contract
 * stands with its days, since it is in force on one; what happened stands with its year.
 */
export type ReportRow = {
  readonly person: PersonId;
  readonly contracts: readonly { readonly from: Day; readonly to?: Day }[];
  readonly assessed: readonly number[];
  readonly talks: readonly number[];
  readonly leadership: readonly number[];
  /** What the municipality has promised a leader (P14-P16): the years in which it was given, and the days of what is not. */
  readonly given: readonly number[];
  readonly promised: readonly Day[];
  readonly followUps: readonly { readonly year: number; readonly held: boolean }[];
  /** Development activities that were agreed: from which year, and in which one they were done. */
  readonly activities: readonly { readonly from: number; readonly done?: number }[];
  readonly goals: readonly { readonly year: number; readonly reached: boolean }[];
};
