import type { UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import { type TooFew, groupsOf, tooFew } from "./groups.ts";

/** How many of those counted say yes. All and nearly all are one, as are none and few. */
export const SHARES = ["few", "minority", "half", "majority", "nearlyAll"] as const;
export type Share = (typeof SHARES)[number];

/** How many are counted: from this number to just below the next. */
export const SIZES = [5, 10, 20, 50] as const;
export type Size = (typeof SIZES)[number];

export type ShareCell = { readonly kind: "shown"; readonly share: Share; readonly size: Size } | TooFew;

/** Of a unit's people: how many are counted, and how many of them say yes. */
export type Tally = { readonly answers: number; readonly yes: number };
/** The unit itself with what is too small below it, or with everything below. */
export type GroupScope = "own" | "whole";

/** What is shown of each unit's tally: from five, by difference neither (DOMAIN decision 12). */
export function groupShares(
  units: readonly Pick<Unit, "id" | "parent">[],
  tallyOf: (unit: UnitId) => Tally,
): (unit: UnitId, scope: GroupScope) => ShareCell {
  const groups = groupsOf(units, (unit) => tallyOf(unit).answers);
  return (unit, scope) => {
    const members = groups[scope].get(unit);
    if (!members) return tooFew(groups, unit);
    const all = members.map(tallyOf);
    const answers = all.reduce((sum, each) => sum + each.answers, 0);
    const yes = all.reduce((sum, each) => sum + each.yes, 0);
    return { kind: "shown", share: shareOf(yes, answers), size: sizeOf(answers) };
  };
}

/** In fifths, so wide that in a group of five one answer more or less at either end is not to be seen. */
export function shareOf(yes: number, answers: number): Share {
  const fifths = (5 * yes) / answers;
  if (fifths <= 1) return "few";
  if (fifths < 2) return "minority";
  if (fifths <= 3) return "half";
  return fifths < 4 ? "majority" : "nearlyAll";
}

export const sizeOf = (answers: number): Size => SIZES.findLast((from) => from <= answers) ?? SIZES[0];
