import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENT_TABLE, PLACE_TABLE, type DocumentRow, typesOf } from "#core/archive/documentTypes.ts";
import { RECORD_KINDS } from "#core/archive/recordKind.ts";
import {
  documentTypeTexts,
  inExtractTexts,
  informationClassTexts,
  keptByTexts,
  legalBasisTexts,
  placeTexts,
  standingTexts,
} from "#core/content/archive/documentTypes.ts";
import { recordKindTexts } from "#core/content/archive/recordKinds.ts";
import { lowerFirst } from "#core/text.ts";

const PAGE = join(import.meta.dirname, "../../../docs/personuppgifter.md");

function row(
  said: { readonly name: { readonly sv: string }; readonly purpose: { readonly sv: string } },
  of: DocumentRow,
) {
  const kept =
    of.kept.by === "rule"
      ? `${keptByTexts.rule.sv} ${of.kept.kinds.map((kind) => lowerFirst(recordKindTexts[kind].name.sv)).join("; ")}`
      : keptByTexts[of.kept.by].sv;
  const basis = of.basis.map((each) => legalBasisTexts[each].sv).join(", ");
  const cells = [said.name.sv, said.purpose.sv, basis, informationClassTexts[of.informationClass].sv];
  return `| ${[...cells, standingTexts[of.standing].sv, kept, inExtractTexts[of.inExtract].sv].join(" | ")} |`;
}

const types = [
  "| Handlingstyp | Ändamål | Grund | Konfidentialitet | Läge | Sparas | I registerutdraget |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  ...Object.entries(DOCUMENT_TABLE).map(([type, of]) =>
    row(documentTypeTexts[type as keyof typeof DOCUMENT_TABLE], of),
  ),
  ...Object.entries(PLACE_TABLE).map(([place, of]) => row(placeTexts[place as keyof typeof PLACE_TABLE], of)),
].join("\n");

const kinds = [
  "| Handling | Tiden räknas | Förslag |",
  "| --- | --- | --- |",
  ...RECORD_KINDS.map((kind) => {
    const { name, counted, proposal } = recordKindTexts[kind];
    return `| ${name.sv} | ${counted.sv} | ${proposal.sv} |`;
  }),
].join("\n");

/** What stands between two marks of the page, without the padding that the formatter gives a table. */
const tableIn = (page: string, mark: string) =>
  (page.split(`<!-- ${mark} -->`)[1]?.split(`<!-- /${mark} -->`)[0] ?? "")
    .trim()
    .replaceAll(/ +\|/g, " |")
    .replaceAll(/\| +/g, "| ")
    .replaceAll(/-{3,}/g, "---");

describe("the table of document types", () => {
  const page = readFileSync(PAGE, "utf8");

  it("stands in docs/personuppgifter.md as it is in the code", () => assert.equal(tableIn(page, "types"), types));
  it("has its proposals for retention there too", () => assert.equal(tableIn(page, "kinds"), kinds));
  it("has documents for every kind that a decision is made on", () => {
    for (const kind of RECORD_KINDS) assert.ok(typesOf(kind).length > 0, `${kind} is no document's`);
  });
});
