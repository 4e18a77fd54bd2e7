import type { z } from "zod";
import * as rows from "#bot/directory/csvRows.ts";
import { readTable } from "#bot/directory/csvTable.ts";
import type { Columns, Table, TextRow } from "#bot/directory/csvTable.ts";
import type { UnitId } from "#core/ids.ts";
import { goalProblems } from "#core/orgGoal/checkRows.ts";
import type { GoalRow } from "#core/orgGoal/goalRow.ts";
import { isDecided } from "#core/orgGoal/orgGoal.ts";
import { type GoalTree, NO_GOALS } from "#core/orgGoal/tree.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { FILE_NAMES, isRefused, problem } from "#core/organisation/problem.ts";
import type { FileName, Problem, ProblemKey, ProblemParams } from "#core/organisation/problem.ts";
import { type LineOf, checkOrganisation } from "#core/organisation/validate.ts";
import { holdsPersonalNumber } from "#core/personalNumber.ts";

/** The files as bytes. People and units are always needed; a file that is left out counts as one without rows. */
export type CsvFiles = { readonly [file in FileName]?: Uint8Array };

/** The organisation is there only when nothing is refused, and goals only when there was such a file. Warnings may come with it. */
export type ReadOrganisation = {
  readonly organisation?: Organisation;
  readonly goals?: readonly GoalRow[];
  readonly problems: readonly Problem[];
};

/** The goals there are, and whether those that the file does not name are to end. */
export type PresentGoals = { readonly tree: GoalTree; readonly closeMissing: boolean };

/** Beside those: the rows that stand for a file that is left out. Without them it counts as one without rows. */
export type PresentRows = PresentGoals & { readonly kept?: Organisation | undefined };

/**
 * Reads the five files (DOMAIN sections 8 and 9) and checks them as a whole. Relations are checked only when every file could
 * be read, so that one broken row does not drown in all the rows that point at it.
 */
export function readCsvFiles(
  files: CsvFiles,
  present: PresentRows = { tree: NO_GOALS, closeMissing: false },
): ReadOrganisation {
  const lines = new Map<object, number>();
  const read = <T extends object>(
    file: FileName,
    columns: Columns,
    row: z.ZodType<T>,
    kept?: readonly T[],
  ): Records<T> =>
    kept && !files[file] ? { records: kept, problems: [] } : readRecords(file, files[file], columns, row, lines);

  const { kept } = present;
  const people = read("people.csv", rows.peopleColumns, rows.personRow, kept?.people);
  const units = read("units.csv", rows.unitColumns, rows.unitRow, kept?.units);
  const assignments = read("assignments.csv", rows.assignmentColumns, rows.assignmentRow, kept?.assignments);
  const representations = read(
    "representations.csv",
    rows.representationColumns,
    rows.representationRow,
    kept?.representations,
  );
  const goals = read("goals.csv", rows.goalColumns, rows.goalRow);
  const lineOf = (record: object) => lines.get(record);

  const unreadable = [people, units, assignments, representations, goals].flatMap(({ problems }) => problems);
  if (unreadable.some(isRefused)) return { problems: inFileOrder(unreadable) };

  const organisation: Organisation = {
    people: people.records,
    units: units.records,
    assignments: assignments.records,
    representations: representations.records,
  };
  const unitIds = new Set(organisation.units.map(({ id }) => id));
  const problems = inFileOrder([
    ...unreadable,
    ...checkOrganisation(organisation, lineOf),
    ...checkGoals(goals.records, present, (unit) => unitIds.has(unit), lineOf),
  ]);
  if (problems.some(isRefused)) return { problems };
  return { organisation, ...(files["goals.csv"] && { goals: goals.records }), problems };
}

/** Reads goals.csv alone, against the units there are. */
export function readGoalsFile(
  file: Uint8Array,
  present: PresentGoals & { readonly hasUnit: (unit: UnitId) => boolean },
): Pick<ReadOrganisation, "goals" | "problems"> & { readonly lineOf: LineOf } {
  const lines = new Map<object, number>();
  const lineOf: LineOf = (record) => lines.get(record);
  const { records, problems: unreadable } = readRecords("goals.csv", file, rows.goalColumns, rows.goalRow, lines);
  if (unreadable.some(isRefused)) return { problems: inFileOrder(unreadable), lineOf };
  const checked = checkGoals(records, present, present.hasUnit, lineOf);
  const problems = inFileOrder([...unreadable, ...checked]);
  return problems.some(isRefused) ? { problems, lineOf } : { goals: records, problems, lineOf };
}

const checkGoals = (
  goals: readonly GoalRow[],
  { tree, closeMissing }: PresentGoals,
  hasUnit: (unit: UnitId) => boolean,
  lineOf: LineOf,
) => goalProblems(goals, { tree, hasUnit, closing: closeMissing ? missingIn(tree, goals) : new Set() }, lineOf);

/** Goals in force that the rows do not name. */
export const missingIn = (tree: GoalTree, goals: readonly GoalRow[]): ReadonlySet<string> => {
  const named = new Set<string>(goals.map(({ id }) => id));
  return new Set(tree.all.filter((goal) => isDecided(goal) && !named.has(goal.id)).map(({ id }) => id));
};

const NEEDED: readonly FileName[] = ["people.csv", "units.csv"];

type Records<T> = { readonly records: readonly T[]; readonly problems: readonly Problem[] };

function readRecords<T extends object>(
  file: FileName,
  bytes: Uint8Array | undefined,
  columns: Columns,
  row: z.ZodType<T>,
  lines: Map<object, number>,
): Records<T> {
  if (!bytes) return { records: [], problems: NEEDED.includes(file) ? [problem({ file }, "file.missing", {})] : [] };
  const table = readTable(file, bytes, columns);
  if (table.problems.some(isRefused)) return { records: [], problems: table.problems };
  if (table.rows.length === 0 && NEEDED.includes(file)) return { records: [], problems: emptyOr(file, table) };

  const parsed = table.rows.map((text) => ({ text, result: row.safeParse(text.cells) }));
  const records = parsed.flatMap(({ text, result }) => {
    if (!result.success) return [];
    lines.set(result.data, text.line);
    return [result.data];
  });
  const problems = parsed.flatMap(({ text, result }) => [
    ...(result.error?.issues ?? []).map((issue) => cellProblem(file, text, issue)),
    ...oddCells(file, text),
  ]);
  return { records, problems: [...table.problems, ...problems] };
}

const emptyOr = (file: FileName, { problems }: Table) =>
  problems.length > 0 ? problems : [problem({ file }, "file.empty", {})];

/** The issue of a cell's schema as a problem. The schemas put its key, and what else the sentence needs, in `params`. */
function cellProblem(file: FileName, { line, cells }: TextRow, issue: z.core.$ZodIssue): Problem {
  if (issue.code !== "custom" || !issue.params)
    throw new Error(`${file}: a cell's schema has an issue without a problem: ${issue.message}`);
  const column = String(issue.path[0] ?? "");
  const { key, ...params } = issue.params as { readonly key: ProblemKey };
  const value = cells[column] ?? "";
  // Never repeats one that it found: problems are printed and logged.
  if (holdsPersonalNumber(value)) return problem({ file, line }, "cell.personalNumber", { column });
  switch (key) {
    case "row.datesReversed":
      return problem({ file, line }, key, {
        from: cells["from"] ?? cells["leaveFrom"],
        to: cells["to"] ?? cells["leaveTo"],
      } as ProblemParams["row.datesReversed"]);
    default:
      return problem({ file, line }, key, { column, value, ...params });
  }
}

/** Letters that have passed through the wrong character set: the replacement character, or UTF-8 taken for Windows-1252. */
const GARBLED = /\uFFFD|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const LANGUAGE = /^(sv|en|svenska|engelska|swedish|english)?(-[a-z]{2})?$/i;

/** What a row may have but probably did not mean. */
function oddCells(file: FileName, { line, cells }: TextRow): readonly Problem[] {
  const locale = cells["locale"] ?? "";
  return [
    ...Object.entries(cells)
      .filter(([, value]) => GARBLED.test(value) && !holdsPersonalNumber(value))
      .map(([column, value]) => problem({ file, line }, "cell.garbled", { column, value })),
    ...(LANGUAGE.test(locale) ? [] : [problem({ file, line }, "cell.badLocale", { column: "locale", value: locale })]),
  ];
}

const inFileOrder = (problems: readonly Problem[]) =>
  problems.toSorted(
    (one, other) =>
      FILE_NAMES.indexOf(one.file) - FILE_NAMES.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
