import writeXlsxFile, { type Cell as XlsxCell } from "write-excel-file/node";
import type { Day } from "#core/time.ts";

/** A table to take into another system: its headings, then row by row. A day is a day there too, and not a text. */
export type Table = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};
export type Cell = string | { readonly day: Day | undefined };

/**
 * As CSV that Excel opens as it should: a mark of its encoding, semicolons as in Swedish Excel. A text that a spreadsheet would
 * take for a formula is text.
 */
export const asCsv = ({ headings, rows }: Table): string =>
  `\uFEFF${[headings, ...rows].map((row) => row.map(inCsv).join(";")).join("\r\n")}\r\n`;

function inCsv(cell: Cell): string {
  const text = typeof cell === "string" ? cell : (cell.day ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** As a workbook for Excel. Texts are stored as texts, so none of them is ever worked out as a formula. */
export const asXlsx = ({ name, headings, rows }: Table): Promise<Buffer> =>
  writeXlsxFile(
    [
      headings.map((text): XlsxCell => ({ ...asText(text), fontWeight: "bold" })),
      ...rows.map((row) => row.map(inXlsx)),
    ],
    { sheet: name, stickyRowsCount: 1, columns: headings.map((_, column) => ({ width: widthOf(column, rows) })) },
  ).toBuffer();

const asText = (value: string) => ({ value, type: String });
const inXlsx = (cell: Cell): XlsxCell => {
  if (typeof cell === "string") return cell === "" ? null : asText(cell);
  return cell.day === undefined
    ? null
    : { value: new Date(`${cell.day}T00:00:00.000Z`), type: Date, format: "yyyy-mm-dd" };
};

/** Wide enough for what stands in it, and for a day with its heading. */
const [NARROWEST, WIDEST] = [14, 44];
const widthOf = (column: number, rows: Table["rows"]) =>
  rows.reduce((widest, row) => {
    const cell = row[column];
    return typeof cell === "string" ? Math.min(WIDEST, Math.max(widest, cell.length + 2)) : widest;
  }, NARROWEST);
