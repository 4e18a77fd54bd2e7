import assert from "node:assert/strict";
import type { Locale } from "#core/content/locale.ts";
import type { OpenedPdf, Structure } from "./pdf.ts";
import { operations } from "./pdfReadOut.ts";

/** What every document of ours is built to (docs/documents.md), as tests of one that `pdf` gives. */
export function isTaggedAsPromised(pdf: () => OpenedPdf, locale: Locale): void {
  it("has no error of syntax", () => assert.match(pdf().check(), /No syntax or stream encoding errors/));
  it("says that it is built to PDF/A-2a, with one meaning for its colours and without what that forbids", () => {
    assert.match(pdf().metadata, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    assert.ok(Array.isArray(pdf().catalog["/OutputIntents"]));
    assert.equal(pdf().info["Encrypted"], "no");
    assert.equal(pdf().info["JavaScript"], "no");
    assert.equal(pdf().info["PDF version"], "1.7");
  });
  it("has every font within it, with what its letters mean", () => {
    assert.ok(pdf().fonts.length >= 3);
    for (const { name, embedded, toUnicode } of pdf().fonts) assert.ok(embedded && toUnicode, name);
  });
  it("is tagged, and shows its title", () => {
    assert.equal(pdf().info["Tagged"], "yes");
    assert.deepEqual(
      pdf().structure.map(({ tag }) => tag),
      ["Document"],
    );
    assert.ok(pdf().catalog["/ViewerPreferences"]);
    for (const page of pdf().pageDictionaries) assert.equal(page["/Tabs"], "/S");
  });
  it("has nothing on its pages that is neither in the structure nor an artifact", () => {
    const inStructure = every(pdf().structure).reduce((sum, { contents }) => sum + contents, 0);
    assert.equal(
      pdf()
        .pages.map(marksIn)
        .reduce((sum, { structured }) => sum + structured, 0),
      inStructure,
    );
    for (const page of pdf().pages) assert.equal(marksIn(page).unmarked, 0);
  });
  it("has headings that go down one step at a time, and no element without content", () => {
    const all = every(pdf().structure);
    const levels = all.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag }) => Number(tag[1]));
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
    for (const { tag, children, contents } of all) assert.ok(children.length + contents > 0, tag);
  });
  it("has tables with a heading for each row or column, and lists whose items have a label and a body", () => {
    const all = every(pdf().structure);
    const tables = all.filter(({ tag }) => tag === "Table");
    assert.ok(tables.length > 3);
    for (const { children } of tables)
      for (const { tag, children: cells } of children) {
        assert.equal(tag, "TR");
        assert.ok(cells.every((cell) => cell.tag === "TD" || (cell.tag === "TH" && cell.scope)));
      }
    const heads = tables.map(({ children }) => children.some(({ children: cells }) => cells[0]?.tag === "TH"));
    assert.ok(heads.every(Boolean));
    for (const { children } of all.filter(({ tag }) => tag === "LI"))
      assert.deepEqual(
        children.map(({ tag }) => tag),
        ["Lbl", "LBody"],
      );
  });
  it("numbers its pages outside the text", () => {
    const last = locale === "sv" ? `Sida ${pdf().pages.length} av` : `Page ${pdf().pages.length} of`;
    assert.ok(pdf().text.includes(last));
    assert.ok(!pdf().readOut.includes(last));
  });
}

const every = (structures: readonly Structure[]): readonly Structure[] =>
  structures.flatMap((each) => [each, ...every(each.children)]);

const PAINTS = new Set(["Tj", "TJ", "S", "s", "f", "F", "f*", "B", "b", "Do", "sh"]);

/** How many stretches of a page belong to the structure, and how often something is painted outside any stretch. */
function marksIn(content: string) {
  const open: ("structure" | "artifact" | "inner")[] = [];
  let structured = 0;
  let unmarked = 0;
  for (const line of operations(content)) {
    const operator = line.split(/\s+/).at(-1) ?? "";
    if (operator === "BDC" || operator === "BMC") {
      const kind = line.includes("/MCID") ? "structure" : line.includes("/Artifact") ? "artifact" : "inner";
      if (kind === "structure") structured += 1;
      open.push(kind);
    } else if (operator === "EMC") open.pop();
    else if (PAINTS.has(operator) && !open.some((kind) => kind !== "inner")) unmarked += 1;
  }
  return { structured, unmarked };
}
