import {
  CLIMATE_QUESTIONS,
  type ClimateCounts,
  type ClimatePool,
  type ClimateQuestion,
} from "#core/climate/climate.ts";
import { type GroupScope, type ShareCell, type Tally, groupShares } from "#core/climate/groupShares.ts";
import type { UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import { answersTo, perQuestion as perPooled } from "#core/pool/counts.ts";

/** How many of those who answered said that it is fully or mostly true. */
export type ClimateCell = ShareCell;
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

/** The report of a closed year, by the organisation of the day it is made; a unit that has gone is where it last was. */
export function reportOf(year: number, units: readonly Unit[], pools: readonly ClimatePool[]): ClimateReport {
  const known = new Set(units.map(({ id }) => id));
  const placed: readonly Pick<Unit, "id" | "name" | "parent">[] = [
    ...units,
    ...pools.filter(({ id }) => !known.has(id)),
  ];
  const counts = new Map(pools.map((pool) => [pool.id, pool.counts]));
  const shares = perQuestion((question) => groupShares(placed, (unit) => tallyOf(counts.get(unit), question)));
  const parents = new Set(placed.map(({ parent }) => parent));
  const cells = (unit: UnitId, scope: GroupScope): ClimateCells =>
    perQuestion((question) => shares[question](unit, scope));
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

const perQuestion = <T>(make: (question: ClimateQuestion) => T) => perPooled(CLIMATE_QUESTIONS, make);

const tallyOf = (counts: ClimateCounts | undefined, question: ClimateQuestion): Tally =>
  counts
    ? { answers: answersTo(counts, question), yes: counts[question].fully + counts[question].mostly }
    : { answers: 0, yes: 0 };
