import assert from "node:assert/strict";
import { SECTIONS, sectionTexts } from "#core/content/contractTemplate.ts";
import { LOCALES, type Locale } from "#core/content/locale.ts";
import { LIMITS, type Terms } from "#core/contract/terms.ts";
import { type ContractId, asId } from "#core/ids.ts";
import { presentContract } from "#bot/api/presentContract.ts";
import { type ContractView, ContractWire } from "#bot/api/wire.ts";
import { contractDocument } from "#bot/documents/contractDocument.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readContract } from "#bot/usecases/reading.ts";
import { agreedContract } from "../../test/support/agreement.ts";
import { completeTerms, holder } from "../../test/support/builders.ts";
import { type OpenedPdf, type Structure, openPdf } from "../../test/support/pdf.ts";
import { inDays } from "../../test/support/town.ts";
import { makeWorld } from "../../test/support/world.ts";

async function viewOf(locale: Locale): Promise<ContractView> {
  const world = makeWorld({ file: ":memory:" });
  const contract = await agreedContract(world);
  const found = await readContract(world.ports, holder, { subject: holder, contract });
  await world.close();
  assert.ok(found);
  return ContractWire.parse(presentContract({ ...asking(world.ports, holder), locale }, found));
}

const pdfOf = async (view: ContractView, locale: Locale, marks?: Parameters<typeof contractDocument>[0]["marks"]) =>
  openPdf(
    await renderPdf(
      contractDocument({
        view,
        locale,
        municipality: "Exempelkommun & grannar",
        madeAt: view.legalState.since as Parameters<typeof contractDocument>[0]["madeAt"],
        goals: new Map([["goal", "Fler kan bo kvar hemma (nämndens mål)"]]),
        ...(marks && { marks }),
      }),
    ),
  );

const every = (structures: readonly Structure[]): readonly Structure[] =>
  structures.flatMap((each) => [each, ...every(each.children)]);
const spaced = (text: string) => text.replaceAll(/\s+/gu, " ");

for (const locale of LOCALES)
  describe(`the PDF of a contract (${locale})`, () => {
    let view: ContractView;
    let pdf: OpenedPdf;
    before(async () => {
      view = await viewOf(locale);
      pdf = await pdfOf(view, locale);
    });

    it("has no error of syntax", () => assert.match(pdf.check(), /No syntax or stream encoding errors/));
    it("says that it is built to PDF/A-2a, with one meaning for its colours and without what that forbids", () => {
      assert.match(pdf.metadata, /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
      assert.ok(Array.isArray(pdf.catalog["/OutputIntents"]));
      assert.equal(pdf.info["Encrypted"], "no");
      assert.equal(pdf.info["JavaScript"], "no");
      assert.equal(pdf.info["PDF version"], "1.7");
    });
    it("says what it is, whose it is and in which language, the same in both its metadata", () => {
      assert.equal(pdf.info["Author"], "Exempelkommun + grannar");
      assert.match(pdf.info["Title"] ?? "", /^(Uppdragskontrakt|Assignment contract): Namn unitHead$/);
      assert.ok(pdf.metadata.includes(`>${pdf.info["Title"]}<`));
      assert.ok(pdf.metadata.includes(`>${pdf.info["Author"]}<`));
      assert.equal(pdf.catalog["/Lang"], locale === "sv" ? "u:sv-SE" : "u:en-GB");
    });
    it("has every font within it, with what its letters mean", () => {
      assert.ok(pdf.fonts.length >= 3);
      for (const { name, embedded, toUnicode } of pdf.fonts) assert.ok(embedded && toUnicode, name);
    });
    it("is tagged, and shows its title", () => {
      assert.equal(pdf.info["Tagged"], "yes");
      assert.deepEqual(
        pdf.structure.map(({ tag }) => tag),
        ["Document"],
      );
      assert.ok(pdf.catalog["/ViewerPreferences"]);
      for (const page of pdf.pageDictionaries) assert.equal(page["/Tabs"], "/S");
    });
    it("has nothing on its pages that is neither in the structure nor an artifact", () => {
      const inStructure = every(pdf.structure).reduce((sum, { contents }) => sum + contents, 0);
      assert.equal(
        pdf.pages.map(marksIn).reduce((sum, { structured }) => sum + structured, 0),
        inStructure,
      );
      for (const page of pdf.pages) assert.equal(marksIn(page).unmarked, 0);
    });
    it("has headings that go down one step at a time, and no element without content", () => {
      const all = every(pdf.structure);
      const levels = all.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag }) => Number(tag[1]));
      assert.equal(levels[0], 1);
      for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
      for (const { tag, children, contents } of all) assert.ok(children.length + contents > 0, tag);
    });
    it("has tables with a heading for each row or column, and lists whose items have a label and a body", () => {
      const all = every(pdf.structure);
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
    it("has a bookmark for each section, in order", () =>
      assert.deepEqual(
        pdf.bookmarks.slice(0, SECTIONS.length),
        SECTIONS.map((key, index) => `${index} ${sectionTexts[key].title[locale]}`),
      ));
    it("is read out word for word as it was approved", () => {
      const { commitments, results, responsibility, purpose, whole, publicRecord, changes } = view.terms;
      const said = [
        purpose,
        whole.clause,
        ...whole.contributions,
        responsibility.operations,
        ...commitments.map(({ text }) => text),
        ...results.flatMap(({ outcome, measure, target }) => [outcome, measure, target]),
        changes,
        publicRecord,
      ];
      let from = 0;
      const readOut = spaced(pdf.readOut);
      for (const text of said) {
        const at = readOut.indexOf(spaced(text), from);
        assert.ok(at >= 0, `${text} is not read out after what comes before it`);
        from = at;
      }
    });
    it("names both approvals, the wording and its fingerprint", () => {
      for (const { by } of view.approvals) assert.ok(pdf.readOut.includes(by.name));
      assert.ok(pdf.readOut.replaceAll(" ", "").includes(view.hash ?? "no hash"));
    });
    it("numbers its pages outside the text", () => {
      const last = locale === "sv" ? `Sida ${pdf.pages.length} av` : `Page ${pdf.pages.length} of`;
      assert.ok(pdf.text.includes(last));
      assert.ok(!pdf.readOut.includes(last));
    });
  });

describe("a PDF of anything people may write", () => {
  const longest: Partial<Terms> = {
    purpose: "Verksamhetsutveckling och medarbetarengagemang ".repeat(12).slice(0, LIMITS.purpose),
    mandate: "ansvarsfördelning ".repeat(80).slice(0, LIMITS.text),
    deprioritised: "x".repeat(LIMITS.text),
    commitments: Array.from({ length: LIMITS.commitments }, (_, index) => ({
      text: `${index} ${"Vi gör mer. ".repeat(40)}`.slice(0, LIMITS.short),
      why: "y ".repeat(LIMITS.short / 2),
      due: inDays(100),
      concerns: "https://example.org/".padEnd(LIMITS.short, "lång-adress/"),
    })),
  };
  const withTerms = async (terms: Partial<Terms>) => {
    const view = await viewOf("sv");
    return pdfOf({ ...view, terms: structuredClone(completeTerms(terms)) as unknown as ContractView["terms"] }, "sv");
  };

  it("keeps the longest texts on the page", async () => {
    const pdf = await withTerms(longest);
    for (const { text, right, bottom } of pdf.words)
      assert.ok(right < 540 && bottom < 815, `${text} ${right} ${bottom}`);
    assert.match(pdf.check(), /No syntax/);
  });
  it("takes text as text, and tells by its number a character that the font does not have", async () => {
    const pdf = await withTerms({ purpose: "Vi säger <b>ja</b> **nu** & ${sen} 🎉 till 日本, žluťoučký." });
    assert.ok(
      spaced(pdf.readOut).includes("Vi säger <b>ja</b> **nu** & ${sen} [U+1F389] till [U+65E5][U+672C], žluťoučký."),
    );
  });
  it("says what the contract and each of its rows serve", async () => {
    const [result] = completeTerms().results;
    assert.ok(result);
    const above = { kind: "result", holder, contract: asId<ContractId>("above"), key: "a" } as const;
    const { readOut } = await withTerms({
      goals: ["goal", "gone"],
      results: [
        { ...result, serves: { kind: "orgGoal", id: "goal" } },
        { ...result, serves: above },
      ],
    });
    assert.equal(readOut.split("Fler kan bo kvar hemma (nämndens mål)").length, 3);
    assert.ok(spaced(readOut).includes("Ett krav på resultat i kontraktet ovanför"));
  });
  it("says a dissenting note beside the approval it was given with", async () => {
    const view = await viewOf("sv");
    const approvals = view.approvals.map((approval) => ({ ...approval, dissent: "Målet är för högt satt." }));
    const { readOut } = await pdfOf({ ...view, approvals }, "sv");
    assert.ok(readOut.includes("Avvikande mening, Namn director"));
    assert.ok(readOut.includes("Målet är för högt satt."));
  });
  it("is, as a masked copy, without the fingerprint of a text that it does not show", async () => {
    const view = await viewOf("sv");
    const marks = [
      { section: "purpose", ground: "privatePhone", kind: "masked", count: 1, words: [] },
      { section: "mandate", ground: "health", kind: "toTry", count: 1, words: ["sjukskriven"] },
    ] as const;
    const { readOut } = await pdfOf(view, "sv", structuredClone(marks) as never);
    assert.ok(readOut.includes("Maskad kopia"));
    assert.ok(readOut.includes("39 kap. 3 § OSL"));
    assert.doesNotMatch(spaced(readOut), /sjukskriven|SHA-256/);
  });
});

const PAINTS = new Set(["Tj", "TJ", "S", "s", "f", "F", "f*", "B", "b", "Do", "sh"]);

/** How many stretches of a page belong to the structure, and how often something is painted outside any stretch. */
function marksIn(content: string) {
  const open: ("structure" | "artifact" | "inner")[] = [];
  let structured = 0;
  let unmarked = 0;
  const inOneLine = content.replaceAll(/<<[^>]*>>/g, (properties) => properties.replaceAll("\n", " "));
  for (const line of inOneLine.split("\n")) {
    const operator = line.trim().split(/\s+/).at(-1) ?? "";
    if (operator === "BDC" || operator === "BMC") {
      const kind = line.includes("/MCID") ? "structure" : line.includes("/Artifact") ? "artifact" : "inner";
      if (kind === "structure") structured += 1;
      open.push(kind);
    } else if (operator === "EMC") open.pop();
    else if (PAINTS.has(operator) && !open.some((kind) => kind !== "inner")) unmarked += 1;
  }
  return { structured, unmarked };
}
