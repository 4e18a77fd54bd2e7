import { isDeepStrictEqual } from "node:util";
import type { ImportCounts } from "#core/municipality/fileImport.ts";
import type { GoalRow } from "#core/orgGoal/goalRow.ts";
import type { Organisation } from "#core/organisation/organisation.ts";

/** What the five files hold together. */
export type FileContents = Organisation & { readonly goals: readonly GoalRow[] };

/** What becomes of the rows of one kind. */
export type Difference<T> = {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T; readonly fields: readonly (keyof T)[] }[];
};

/** What an import changes, shown before it changes it. */
export type ImportChanges = { readonly [Part in keyof FileContents]: Difference<FileContents[Part][number]> };

/** Compares what there is with what the files hold, row by row. The order of rows does not count. */
export const importChanges = (before: FileContents, after: FileContents): ImportChanges => ({
  people: difference(before.people, after.people, ({ id }) => id),
  units: difference(before.units, after.units, ({ id }) => id),
  assignments: difference(before.assignments, after.assignments, (job) => `${job.person} ${job.unit} ${job.from}`),
  representations: difference(
    before.representations,
    after.representations,
    (row) => `${row.person} ${row.for} ${row.from}`,
  ),
  goals: goalChanges(before.goals, after.goals),
});

/** The same for goals alone. */
export const goalChanges = (before: readonly GoalRow[], after: readonly GoalRow[]): Difference<GoalRow> =>
  difference(before, after, ({ id }) => id);

/** How much an import changes. */
export const countsOf = (changes: ImportChanges): ImportCounts => ({
  people: countOf(changes.people),
  units: countOf(changes.units),
  assignments: countOf(changes.assignments),
  representations: countOf(changes.representations),
  goals: countOf(changes.goals),
});
type Lists = { readonly [L in keyof Difference<unknown>]: readonly unknown[] };
export const countOf = ({ added, changed, removed }: Lists) => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
});
const NONE = { added: 0, changed: 0, removed: 0 };
export const NO_COUNTS: ImportCounts = {
  people: NONE,
  units: NONE,
  assignments: NONE,
  representations: NONE,
  goals: NONE,
};

/** An import of what is there already. */
export const changesNothing = (changes: ImportChanges) =>
  Object.values(changes).every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0);

function difference<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
): Difference<T> {
  const had = new Map(before.map((row) => [keyOf(row), row]));
  const has = new Map(after.map((row) => [keyOf(row), row]));
  return {
    added: after.filter((row) => !had.has(keyOf(row))),
    removed: before.filter((row) => !has.has(keyOf(row))),
    changed: after.flatMap((row) => {
      const old = had.get(keyOf(row));
      const fields = old ? changedFields(old, row) : [];
      return old && fields.length > 0 ? [{ before: old, after: row, fields }] : [];
    }),
  };
}

const changedFields = <T extends object>(before: T, after: T) =>
  (Object.keys({ ...before, ...after }) as (keyof T)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );
