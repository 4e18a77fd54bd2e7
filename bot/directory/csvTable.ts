import { CsvError, parse } from "csv-parse/sync";
import { decodeText } from "#bot/directory/decodeText.ts";
import { problem } from "#core/organisation/problem.ts";
import type { FileName, Problem } from "#core/organisation/problem.ts";

/** What a file's first row may and must hold. A column is found by its own name or another one people use for it. */
export type Columns = {
  readonly [column: string]: { readonly required?: true; readonly alsoCalled: readonly string[] };
};

/** A row as text: every column of the file, empty where the row or the file has nothing. */
export type TextRow = { readonly line: number; readonly cells: { readonly [column: string]: string } };

export type Table = { readonly rows: readonly TextRow[]; readonly problems: readonly Problem[] };

/**
 * Reads the rows of one file by the names in its first row: any order, case and spacing, semicolons, tabs or commas, quoted
 * cells, blank lines, empty columns at the end. What cannot be read becomes problems with file and line.
 */
export function readTable(file: FileName, bytes: Uint8Array, columns: Columns): Table {
  const decoded = decodeText(bytes);
  if (decoded.kind !== "text") return { rows: [], problems: [problem({ file }, `file.${decoded.kind}`, {})] };
  const lines = splitLines(file, decoded.text);
  if ("key" in lines) return { rows: [], problems: [lines] };
  const [first, ...others] = lines;
  if (first === undefined) return { rows: [], problems: [problem({ file }, "file.empty", {})] };

  const header = first.cells.map((cell) => columnNamed(cell, columns));
  const problems = headerProblems(file, first, header, columns);
  const rows = others.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(Object.keys(columns).map((column) => [column, cells[header.indexOf(column)] ?? ""])),
  }));
  const tooLong = others
    .map(({ line, cells }) => ({ line, used: cells.findLastIndex((cell) => cell !== "") + 1 }))
    .filter(({ used }) => used > header.length)
    .map(({ line, used }) => problem({ file, line }, "row.tooManyCells", { cells: used, columns: header.length }));
  return { rows, problems: [...problems, ...tooLong] };
}

type Line = { readonly line: number; readonly cells: readonly string[] };

/** The lines that hold something, each with the number its first character has in the file. */
function splitLines(file: FileName, text: string): readonly Line[] | Problem {
  // Excel writes a first line "sep=;" in some languages.
  const separated = /^sep=(.)\n/i.exec(text);
  const offset = separated ? 1 : 0;
  const body = separated ? text.slice(separated[0].length) : text;
  try {
    const records = parse(body, {
      delimiter: separated?.[1] ?? delimiterOf(body),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    return records
      .map(({ record }, index) => ({
        line: (records[index - 1]?.info.lines ?? 0) + 1 + offset,
        cells: record.map((cell) => cell.trim()),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const read = Buffer.from(body)
      .subarray(0, Number(error["bytes_records"] ?? 0))
      .toString();
    return problem({ file, line: read.split("\n").length + offset }, "file.brokenQuote", {});
  }
}

/** The separator that the first line with something in it has most of. */
function delimiterOf(text: string): string {
  const [start = ""] = text.trimStart().split("\n", 1);
  const firstLine = start.replace(/"[^"]*"/g, "");
  const count = (separator: string) => firstLine.split(separator).length;
  return [";", "\t", ","].reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The column a heading stands for; the heading itself when no column is called so. */
const columnNamed = (heading: string, columns: Columns) =>
  Object.entries(columns).find(([column, { alsoCalled }]) =>
    [column, ...alsoCalled].some((name) => plain(name) === plain(heading)),
  )?.[0] ?? heading;

function headerProblems(
  file: FileName,
  { line }: Line,
  header: readonly string[],
  columns: Columns,
): readonly Problem[] {
  const missing = Object.keys(columns).filter((column) => columns[column]?.required && !header.includes(column));
  const named = header.filter((column) => column !== "");
  return [
    ...(missing.length > 0 ? [problem({ file, line }, "file.missingColumns", { columns: missing })] : []),
    ...named
      .filter((column, index) => column in columns && named.indexOf(column) !== index)
      .map((column) => problem({ file, line }, "file.duplicateColumn", { column })),
    ...named
      .filter((column) => !(column in columns))
      .map((column) => problem({ file, line }, "file.unknownColumn", { column })),
    ...("protected" in columns && !header.includes("protected")
      ? [problem({ file, line }, "file.nobodyProtected", {})]
      : []),
  ];
}
