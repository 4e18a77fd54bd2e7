import {
  CLIMATE_VALUES,
  type ClimateCounts,
  type ClimatePool,
  type ClimateQuestion,
  yearOf,
} from "#core/climate/climate.ts";
import { type Groups, groupsOf } from "#core/climate/groups.ts";
import type { UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";

/** How many of those who answered said that it is fully or mostly true. All and nearly all are one, as are none and few. */
export const SHARES = ["few", "minority", "half", "majority", "nearlyAll"] as const;
export type Share = (typeof SHARES)[number];

/** How many answered: from this number to just below the next. */
export const SIZES = [5, 10, 20, 50] as const;
export type Size = (typeof SIZES)[number];

export type ClimateCell =
  | { readonly kind: "shown"; readonly share: Share; readonly size: Size }
  /** Fewer than five, perhaps none; counted in that unit's, or nowhere. */
  | { readonly kind: "tooFew"; readonly countedIn?: UnitId };
export type ClimateCells = { readonly [Q in ClimateQuestion]: ClimateCell };

export type ReportedUnit = {
  readonly unit: UnitId;
  readonly name: string;
  readonly parent?: UnitId;
  /** The unit itself, with the units below that are too small. */
  readonly own: ClimateCells;
  /** With everything below; for a unit that has something below. */
  readonly whole?: ClimateCells;
};

/**
 * What is shown of a year, worked out once when it has closed and never again: a unit that is moved or renamed afterwards, or an
 * answer that comes too late, would else give two pictures of the same answers, and the difference between them.
 */
export type ClimateReport = {
  readonly type: "climateReport";
  readonly schema: 1;
  readonly id: string;
  readonly year: number;
  readonly units: readonly ReportedUnit[];
};

/** So many years one can look back. */
const YEARS_SHOWN = 5;

/** The years that can be shown, oldest first: a running year never is, or one could watch an answer arrive. */
export const closedYears = (today: Day): readonly number[] =>
  Array.from({ length: YEARS_SHOWN }, (_, index) => yearOf(today) - YEARS_SHOWN + index);

/** The report of a closed year, by the organisation of the day it is made; a unit that has gone is where it last was. */
export function reportOf(year: number, units: readonly Unit[], pools: readonly ClimatePool[]): ClimateReport {
  const known = new Set(units.map(({ id }) => id));
  const placed: readonly Pick<Unit, "id" | "name" | "parent">[] = [
    ...units,
    ...pools.filter(({ id }) => !known.has(id)),
  ];
  const counts = new Map(pools.map((pool) => [pool.id, pool.counts]));
  const groups = perQuestion((question) => groupsOf(placed, (unit) => answersIn(counts.get(unit), question)));
  const parents = new Set(placed.map(({ parent }) => parent));

  const cells = (unit: UnitId, of: "own" | "whole"): ClimateCells =>
    perQuestion((question) => {
      const members = groups[question][of].get(unit);
      if (!members) return tooFew(groups[question], unit);
      const all = members.map((member) => counts.get(member)).filter((each) => each !== undefined);
      const answers = all.reduce((sum, each) => sum + answersIn(each, question), 0);
      const agree = all.reduce((sum, each) => sum + each[question].fully + each[question].mostly, 0);
      return { kind: "shown", share: shareOf(agree, answers), size: sizeOf(answers) };
    });
  return {
    type: "climateReport",
    schema: 1,
    id: String(year),
    year,
    units: placed.map(({ id, name, parent }) => ({
      unit: id,
      name,
      ...(parent && { parent }),
      own: cells(id, "own"),
      ...(parents.has(id) && { whole: cells(id, "whole") }),
    })),
  };
}

const perQuestion = <T>(make: (question: ClimateQuestion) => T): { readonly [Q in ClimateQuestion]: T } => ({
  joy: make("joy"),
  participation: make("participation"),
  development: make("development"),
});

const answersIn = (counts: ClimateCounts | undefined, question: ClimateQuestion) =>
  counts ? CLIMATE_VALUES.reduce((sum, value) => sum + counts[question][value], 0) : 0;

function tooFew({ countedIn }: Groups, unit: UnitId): ClimateCell {
  const where = countedIn.get(unit);
  return { kind: "tooFew", ...(where && { countedIn: where }) };
}

/** In fifths, so wide that in a group of five one answer more or less at either end is not to be seen. */
export function shareOf(agree: number, answers: number): Share {
  const fifths = (5 * agree) / answers;
  if (fifths <= 1) return "few";
  if (fifths < 2) return "minority";
  if (fifths <= 3) return "half";
  return fifths < 4 ? "majority" : "nearlyAll";
}

export const sizeOf = (answers: number): Size => SIZES.findLast((from) => from <= answers) ?? SIZES[0];
