import { type GroupScope, type ShareCell, type Tally, groupShares } from "#core/climate/groupShares.ts";
import { type Dossier, goalsIn } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import { type Day, addDays, dayOf, monthOf } from "#core/time.ts";
import { isLive } from "./goal.ts";

/** What of one person's goals is counted: how those go that they have said something of, and what came of others; no words. */
export type GoalsRow = {
  readonly person: PersonId;
  /** Nothing of what is under way is at risk or to be changed; absent while the person has said nothing of it. */
  readonly asPlanned?: boolean;
  readonly evaluated: readonly { readonly on: Day; readonly reached: boolean }[];
};

/** Nothing for whoever has said nothing and had nothing evaluated. */
export function goalsRowOf(dossier: Dossier): GoalsRow | undefined {
  const goals = goalsIn(dossier);
  const said = goals.flatMap((goal) => (isLive(goal) && goal.state === "ongoing" ? [goal.status] : []));
  const evaluated = goals.flatMap((goal) =>
    "evaluatedAt" in goal ? [{ on: dayOf(goal.evaluatedAt), reached: goal.state !== "notReached" }] : [],
  );
  if (said.length + evaluated.length === 0) return undefined;
  return {
    person: dossier.subject,
    ...(said.length > 0 && { asPlanned: said.every((status) => status === "onTrack" || status === "reportedDone") }),
    evaluated: evaluated.toSorted((one, other) => one.on.localeCompare(other.on)),
  };
}

/** How goals go that are under way, and what came of those that were evaluated during the last year. */
export const STANDING_QUESTIONS = ["asPlanned", "reached"] as const;
export type StandingQuestion = (typeof STANDING_QUESTIONS)[number];
export type StandingCells = { readonly [Q in StandingQuestion]: ShareCell };

export type UnitStandings = {
  readonly unit: UnitId;
  readonly name: string;
  readonly own: StandingCells;
  /** With everything below; for a unit that has something below. */
  readonly whole?: StandingCells;
};

/** How goals stand unit by unit, counted once a month: else one could see what a single word between two looks changes. */
export type StandingsReport = {
  readonly month: string;
  readonly countedOn: Day;
  readonly units: readonly UnitStandings[];
};

/** So long what was evaluated is counted. */
const YEAR_DAYS = 365;

/** Counts people and never goals, in groups of five without differences (P1, DOMAIN decision 12). */
export function standingsReport(
  units: readonly Unit[],
  rowsIn: (unit: UnitId) => readonly GoalsRow[],
  today: Day,
): StandingsReport {
  const since = addDays(today, -YEAR_DAYS);
  const ofLastYear = ({ evaluated }: GoalsRow) => evaluated.filter(({ on }) => on > since);
  const shares = {
    asPlanned: groupShares(units, (unit) => tally(rowsIn(unit).flatMap(({ asPlanned }) => asPlanned ?? []))),
    reached: groupShares(units, (unit) =>
      tally(
        rowsIn(unit)
          .map(ofLastYear)
          .filter((those) => those.length > 0)
          .map((those) => those.every(({ reached }) => reached)),
      ),
    ),
  };
  const cells = (unit: UnitId, scope: GroupScope): StandingCells => ({
    asPlanned: shares.asPlanned(unit, scope),
    reached: shares.reached(unit, scope),
  });
  const parents = new Set(units.map(({ parent }) => parent));
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

const tally = (answers: readonly boolean[]): Tally => ({
  answers: answers.length,
  yes: answers.filter(Boolean).length,
});

export const tellsSomething = (cells: StandingCells): boolean =>
  Object.values(cells).some(({ kind }) => kind === "shown");
