import type { Measure } from "#core/boardReport/counts.ts";
import type { Share, Size } from "#core/climate/groupShares.ts";
import { boardReportTexts } from "#core/content/boardReport.ts";
import type { Locale } from "#core/content/locale.ts";

type Count = { readonly have: number; readonly of: number };
type TooFew = { readonly kind: "tooFew"; readonly inWhole: boolean };
type Cell = (Count & { readonly kind: "shown" }) | TooFew;

/** Counts as page and paper are given them. */
export type SaidCounts = {
  readonly facts: { readonly [M in Exclude<Measure, "followUp" | "plan" | "activity">]: Count };
  readonly groups?:
    | {
        readonly measures: { readonly followUp: Cell; readonly plan: Cell; readonly activity: Cell };
        readonly goals: { readonly kind: "shown"; readonly share: Share; readonly size: Size } | TooFew;
      }
    | undefined;
};

/** The count behind a measure; undefined while it is not shown. */
export function countOf({ facts, groups }: SaidCounts, measure: Measure): Cell | undefined {
  if (measure === "followUp" || measure === "plan" || measure === "activity") return groups?.measures[measure];
  return { kind: "shown", ...facts[measure] };
}

/** Rounded down, so that only all is a hundred. */
export const percentOf = ({ have, of }: Count): number => (of === 0 ? 0 : Math.floor((100 * have) / of));

/** "38 av 45 chefer (84 %)", or why nothing is said. */
export function measureInWords(counts: SaidCounts, measure: Measure, locale: Locale): string {
  const t = boardReportTexts[locale];
  const cell = countOf(counts, measure);
  if (!cell) return t.notYet;
  if (cell.kind === "tooFew") return cell.inWhole ? t.tooFewInWhole : t.tooFew;
  if (cell.of === 0) return t.measures[measure].nothing;
  return t.withPercent(t.measures[measure].of(cell.have, cell.of), t.percent(percentOf(cell)));
}

export function goalsInWords({ groups }: SaidCounts, locale: Locale): string {
  const t = boardReportTexts[locale];
  if (!groups) return t.notYet;
  const { goals } = groups;
  if (goals.kind === "tooFew") return goals.inWhole ? t.tooFewInWhole : t.tooFew;
  return `${t.goals.shares[goals.share]} (${t.goals.people(goals.size)})`;
}
