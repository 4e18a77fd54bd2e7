import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import type { Day } from "#core/time.ts";
import { type Table, asCsv, asXlsx } from "./spreadsheet.ts";

const day = (text: string) => ({ day: text as Day });
const table: Table = {
  name: "Lönesamtal",
  headings: ["namn", "delat"],
  rows: [
    ['=HYPERLINK("https://ond.example","Klicka")', day("2027-03-10")],
    ["Åsa <b>Öberg</b> & Co; 2", { day: undefined }],
    ["", day("2028-02-29")],
  ],
};

/** What a workbook holds, read by another than who wrote it: each cell by its place, with its type and its style. */
async function opened(file: Promise<Buffer>) {
  const parts = unzipSync(await file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const plain = (xml: string) =>
    xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const texts = [...part("xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text = ""]) =>
    plain(text),
  );
  const sheet = part("xl/worksheets/sheet1.xml");
  const styles = [...part("xl/styles.xml").matchAll(/<xf ([^>]*)>/gu)].map(([, style = ""]) => style);
  const cells = new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<v>([^<]*)<\/v>)?/gu)].map(
      ([, place = "", attributes = "", value = ""]) => {
        const isText = attributes.includes('t="s"');
        const style = styles[Number(/s="(\d+)"/u.exec(attributes)?.[1] ?? 0)] ?? "";
        return [place, { is: isText ? (texts[Number(value)] ?? "") : Number(value), isText, style }] as const;
      },
    ),
  );
  return { cells, sheet, workbook: part("xl/workbook.xml"), formats: part("xl/styles.xml") };
}

/** Day zero of a spreadsheet is 30 December 1899. */
const serialOf = (text: string) => (Date.parse(text) - Date.parse("1899-12-30")) / 86_400_000;

describe("a table for another system", () => {
  it("is a workbook whose texts are texts, whose days are days, and whose headings stay in sight", async () => {
    const { cells, sheet, workbook, formats } = await opened(asXlsx(table));
    assert.match(workbook, /<sheet [^>]*name="Lönesamtal"/);
    assert.deepEqual(
      ["A1", "B1", "A2", "A3"].map((place) => cells.get(place)?.is),
      ["namn", "delat", table.rows[0]?.[0], "Åsa <b>Öberg</b> & Co; 2"],
    );
    assert.ok(!sheet.includes("<f"), "no cell is a formula");
    assert.match(sheet, /ySplit="1"[^>]*state="frozen"/);
    assert.match(cells.get("A1")?.style ?? "", /applyFont/);
    for (const [place, on] of [
      ["B2", "2027-03-10"],
      ["B4", "2028-02-29"],
    ] as const) {
      const cell = cells.get(place);
      assert.deepEqual([cell?.is, cell?.isText], [serialOf(on), false], place);
      const format = /numFmtId="(\d+)"/u.exec(cell?.style ?? "")?.[1] ?? "";
      assert.match(formats, new RegExp(`numFmtId="${format}" formatCode="yyyy-mm-dd"`, "u"));
    }
    assert.ok(!cells.has("B3"), "no day is no cell");
  });

  it("is CSV with the same, in which a formula is text", () => {
    assert.equal(
      asCsv(table),
      [
        "\uFEFFnamn;delat",
        `"'=HYPERLINK(""https://ond.example"",""Klicka"")";2027-03-10`,
        '"Åsa <b>Öberg</b> & Co; 2";',
        ";2028-02-29",
        "",
      ].join("\r\n"),
    );
  });
});
