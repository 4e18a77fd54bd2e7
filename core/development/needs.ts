import { type TooFew, groupsOf, tooFew } from "#core/climate/groups.ts";
import { type Size, sizeOf } from "#core/climate/groupShares.ts";
import { type Dossier, talkActionsIn } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import { isOpen } from "#core/talkAction/talkAction.ts";
import { type Day, addDays, dayOf, monthOf } from "#core/time.ts";
import { DEVELOPMENT_CATEGORIES, type DevelopmentCategory, categoryOf } from "./category.ts";

/** What of one person's development plan is counted: what it is about, and when it was done; no words (P16). */
export type NeedsRow = {
  readonly person: PersonId;
  readonly open: readonly DevelopmentCategory[];
  readonly done: readonly { readonly category: DevelopmentCategory; readonly on: Day }[];
};

/** Nothing for whoever has never agreed a development activity; what was dropped is no need and was not met. */
export function needsRowOf(dossier: Dossier): NeedsRow | undefined {
  const agreed = talkActionsIn(dossier).flatMap((action) =>
    action.kind === "development" && action.state !== "proposed" ? [action] : [],
  );
  if (agreed.length === 0) return undefined;
  return {
    person: dossier.subject,
    open: [...new Set(agreed.filter(isOpen).map(categoryOf))].toSorted(),
    done: agreed
      .flatMap((action) =>
        action.state === "done" ? [{ category: categoryOf(action), on: dayOf(action.doneAt) }] : [],
      )
      .toSorted((one, other) => one.on.localeCompare(other.on) || one.category.localeCompare(other.category)),
  };
}

/** How many people, in steps. */
export type NeedsCell = { readonly kind: "shown"; readonly size: Size } | TooFew;
/** `open`: people who have agreed such an activity that is still to be done; `done`: who have done one during the last year. */
export type NeedsCells = {
  readonly [C in DevelopmentCategory]: { readonly open: NeedsCell; readonly done: NeedsCell };
};

export type UnitNeeds = {
  readonly unit: UnitId;
  readonly name: string;
  readonly own: NeedsCells;
  /** With everything below; for a unit that has something below. */
  readonly whole?: NeedsCells;
};

/**
 * What is shown for a month, counted once: were it counted each time somebody looks, whoever looks before and after a talk would
 * see what was agreed in it, also in a group of five.
 */
export type NeedsReport = { readonly month: string; readonly countedOn: Day; readonly units: readonly UnitNeeds[] };

/** So long what was done is counted as done. */
const YEAR_DAYS = 365;

/** Counts people and never activities, in groups of five without differences (DOMAIN decision 12). */
export function needsReport(
  units: readonly Unit[],
  rowsIn: (unit: UnitId) => readonly NeedsRow[],
  today: Day,
): NeedsReport {
  const since = addDays(today, -YEAR_DAYS);
  const parents = new Set(units.map(({ parent }) => parent));
  const counted = (counts: (row: NeedsRow) => boolean) => {
    const people = new Map(units.map(({ id }) => [id, rowsIn(id).filter(counts).length]));
    const groups = groupsOf(units, (unit) => people.get(unit) ?? 0);
    return (unit: UnitId, of: "own" | "whole"): NeedsCell => {
      const members = groups[of].get(unit);
      return members
        ? { kind: "shown", size: sizeOf(members.reduce((sum, each) => sum + (people.get(each) ?? 0), 0)) }
        : tooFew(groups, unit);
    };
  };
  const byCategory = perCategory((category) => ({
    open: counted(({ open }) => open.includes(category)),
    done: counted(({ done }) => done.some((each) => each.category === category && each.on > since)),
  }));
  const cells = (unit: UnitId, of: "own" | "whole"): NeedsCells =>
    perCategory((category) => ({
      open: byCategory[category].open(unit, of),
      done: byCategory[category].done(unit, of),
    }));
  return {
    month: monthOf(today),
    countedOn: today,
    units: units.map(({ id, name }) => ({
      unit: id,
      name,
      own: cells(id, "own"),
      ...(parents.has(id) && { whole: cells(id, "whole") }),
    })),
  };
}

export const showsSomething = (cells: NeedsCells): boolean =>
  Object.values(cells).some(({ open, done }) => open.kind === "shown" || done.kind === "shown");

const perCategory = <T>(make: (category: DevelopmentCategory) => T) =>
  Object.fromEntries(DEVELOPMENT_CATEGORIES.map((category) => [category, make(category)])) as {
    readonly [C in DevelopmentCategory]: T;
  };
