import assert from "node:assert/strict";
import { SECTIONS, sectionTexts } from "#core/content/contractTemplate.ts";
import { LOCALES, type Locale } from "#core/content/locale.ts";
import { LIMITS, type Terms } from "#core/contract/terms.ts";
import { type ContractId, asId } from "#core/ids.ts";
import { presentContract } from "#bot/api/presentContract.ts";
import { ContractWire, type ContractView } from "#bot/api/wire/contracts.ts";
import { maskedCopy } from "./maskedCopy.ts";
import { contractDocument } from "#bot/documents/contractDocument.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { agreedContract } from "../../test/support/agreement.ts";
import { completeTerms, holder } from "../../test/support/builders.ts";
import { type OpenedPdf, openPdf } from "../../test/support/pdf.ts";
import { isTaggedAsPromised } from "../../test/support/taggedPdf.ts";
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

const contentOf = (view: ContractView, locale: Locale) =>
  contractDocument({
    view,
    locale,
    municipality: "Exempelkommun & grannar",
    madeAt: view.legalState.since as Parameters<typeof contractDocument>[0]["madeAt"],
    goals: new Map([["goal", "Fler kan bo kvar hemma (nämndens mål)"]]),
  });
const pdfOf = async (view: ContractView, locale: Locale) => openPdf(await renderPdf(contentOf(view, locale)));

const spaced = (text: string) => text.replaceAll(/\s+/gu, " ");

for (const locale of LOCALES)
  describe(`the PDF of a contract (${locale})`, () => {
    let view: ContractView;
    let pdf: OpenedPdf;
    before(async () => {
      view = await viewOf(locale);
      pdf = await pdfOf(view, locale);
    });

    isTaggedAsPromised(() => pdf, locale);
    it("says what it is, whose it is and in which language, the same in both its metadata", () => {
      assert.equal(pdf.info["Author"], "Exempelkommun + grannar");
      assert.match(pdf.info["Title"] ?? "", /^(Uppdragskontrakt|Assignment contract): Namn unitHead$/);
      assert.ok(pdf.metadata.includes(`>${pdf.info["Title"]}<`));
      assert.ok(pdf.metadata.includes(`>${pdf.info["Author"]}<`));
      assert.equal(pdf.catalog["/Lang"], locale === "sv" ? "u:sv-SE" : "u:en-GB");
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
    const content = contentOf({ ...view, terms: { ...view.terms, mandate: "Ring 070-123 45 67." } }, "sv");
    const rules = { protectedNames: [], workDomains: new Set<string>() };
    const { readOut } = openPdf(await renderPdf(maskedCopy(content, rules)));
    assert.ok(readOut.includes("Maskad kopia"));
    assert.ok(readOut.includes("39 kap. 3 § OSL"));
    assert.doesNotMatch(spaced(readOut), /070-123/);
    assert.doesNotMatch(spaced(readOut), /[0-9a-f]{20}/);
  });
});
