import { type Changed, type Decision, changed, unchanged } from "#core/decision.ts";
import type { OrgGoalId, PersonId, UnitId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import type { Day, Instant } from "#core/time.ts";
import type { GoalDecision, OrgGoal, OrgGoalEvent, OrgGoalLevel, OrgGoalTerms } from "./orgGoal.ts";
import { isDecided } from "./orgGoal.ts";
import type { GoalTree } from "./tree.ts";
import { closed, decided, reworded, sameTerms } from "./transitions.ts";

/** A row of goals.csv: a decided goal as a file has it. */
export type GoalRow = {
  readonly id: OrgGoalId;
  readonly level: OrgGoalLevel;
  readonly title: string;
  readonly measure: string;
  readonly target: string;
  readonly unit?: UnitId;
  readonly parent?: OrgGoalId;
  readonly decisionRef: string;
  readonly from: Day;
  readonly to?: Day;
};

/** Who stands for what is read from files by the command rather than by somebody in the tab. No person has this id. */
export const FILE_IMPORT: PersonId = asId("import");

/** The goals in force as rows, to compare a file with. */
export const rowsOf = (goals: readonly OrgGoal[]): readonly GoalRow[] =>
  goals.filter(isDecided).map(({ id, terms, decision }) => ({ id, ...terms, decisionRef: decision.reference }));

/** The rows that can be taken over: what has ended is not opened again by a file. */
export const withoutEnded = (rows: readonly GoalRow[], tree: GoalTree): readonly GoalRow[] =>
  rows.filter(({ id }) => {
    const state = tree.goal(id)?.state;
    return state !== "closed" && state !== "replaced";
  });

const termsOf = ({ level, title, measure, target, unit, parent, from, to }: GoalRow): OrgGoalTerms => ({
  level,
  title,
  measure,
  target,
  ...(unit && { unit }),
  ...(parent && { parent }),
  from,
  ...(to && { to }),
});

export type RowsToTakeOver = {
  readonly rows: readonly GoalRow[];
  /** Goals that are to end, and the decision that says so. */
  readonly closing: { readonly ids: ReadonlySet<string>; readonly reference: string };
  readonly why: string;
};

/**
 * Takes over what rows say: new goals are decided, changed ones get a new version, and those named in `closing` are closed with
 * its reference. What is there already stays untouched, so that the same file again changes nothing. The rows have been
 * checked as a whole before.
 */
export function takeOverRows(
  present: readonly OrgGoal[],
  { rows, closing, why }: RowsToTakeOver,
  by: PersonId,
  at: Instant,
): Decision<OrgGoal, OrgGoalEvent> {
  const known = new Map(present.map((goal) => [goal.id, goal]));
  const taken = rows.flatMap((row) => takeOver(known.get(row.id), row, { reference: row.decisionRef, why, by, at }));
  const ended = present
    .filter(isDecided)
    .filter(({ id }) => closing.ids.has(id))
    .map((goal) => closed(goal, { reference: closing.reference, why, by, at }));
  const all = [...taken, ...ended];
  return all.length === 0
    ? unchanged
    : changed(
        all.flatMap(({ documents }) => documents),
        ...all.flatMap(({ events }) => events),
      );
}

function takeOver(
  goal: OrgGoal | undefined,
  row: GoalRow,
  decision: GoalDecision,
): readonly Changed<OrgGoal, OrgGoalEvent>[] {
  const terms = termsOf(row);
  switch (goal?.state) {
    case undefined:
      return [decided({ id: row.id, rev: 0 }, terms, decision)];
    case "draft":
    case "discarded":
      return [decided(goal, terms, decision)];
    case "decided":
      return sameTerms(goal.terms, terms) && goal.decision.reference === row.decisionRef
        ? []
        : [reworded(goal, terms, decision)];
    // What has been closed is not opened again by an old file.
    case "closed":
    case "replaced":
      return [];
  }
}
