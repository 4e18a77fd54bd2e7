import assert from "node:assert/strict";
import { presentBoardYear } from "#bot/api/presentBoard.ts";
import { type BoardYearView, BoardYearWire } from "#bot/api/wire/board.ts";
import { boardDocument } from "#bot/documents/boardDocument.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { asking, hashOf } from "#bot/usecases/ports.ts";
import type { ShownReport } from "#bot/usecases/boardReport.ts";
import { type BoardReport, type TakenBack, asItWasGiven, contentOf } from "#core/boardReport/boardReport.ts";
import { closeYear, giveToBoard, saveComment, takeBack } from "#core/boardReport/transitions.ts";
import { SECTION_KEYS, boardReportTexts } from "#core/content/boardReport.ts";
import { goalsInWords, measureInWords } from "#core/content/boardReportWords.ts";
import { LOCALES, type Locale } from "#core/content/locale.ts";
import type { Day, Instant } from "#core/time.ts";
import { COMMENT, REASON, REFERENCE, yearCounts } from "../../test/support/boardReportScenes.ts";
import { type OpenedPdf, openPdf } from "../../test/support/pdf.ts";
import { isTaggedAsPromised } from "../../test/support/taggedPdf.ts";
import { people } from "../../test/support/town.ts";
import { makeWorld } from "../../test/support/world.ts";

const at = "2026-02-10T09:00:00.000Z" as Instant;
const documentOf = (decided: ReturnType<typeof closeYear>): BoardReport => {
  assert.ok(decided.kind === "changed");
  return decided.documents[0] as BoardReport;
};
const closed = (year = 2025) => documentOf(closeYear(undefined, { year, counts: yearCounts, to: [] }, at));
const commented = () => documentOf(saveComment(closed(), { text: COMMENT, seen: 0 }, people.hr, at));
const given = () =>
  documentOf(
    giveToBoard(commented(), { on: "2026-02-10" as Day, reference: REFERENCE, seen: 1, to: [] }, people.hr, at, hashOf),
  );

describe("the yearly page to the board as a document", () => {
  const world = makeWorld({ file: ":memory:" });
  after(() => world.close());
  const viewOf = (report: BoardReport, locale: Locale): BoardYearView => viewOfShown({ report }, locale);
  const viewOfShown = (shown: ShownReport, locale: Locale): BoardYearView =>
    BoardYearWire.parse(presentBoardYear({ ...asking(world.ports, people.board), locale }, shown, false));
  const paper = async (
    report: BoardReport,
    locale: Locale,
    before: readonly BoardReport[] = [],
    takenBack?: TakenBack,
  ) => {
    const view = viewOfShown({ report, ...(takenBack && { takenBack }) }, locale);
    const content = boardDocument({
      view,
      before: before.map((each) => viewOf(each, locale)),
      municipality: "Exempelkommun",
      locale,
      madeAt: at,
    });
    return { view, opened: openPdf(await renderPdf(content)) };
  };
  /** Lines are broken on paper where they are not on the page. */
  const flat = (text: string) => text.replaceAll(/[\s\u00AD]+/g, "");

  for (const locale of LOCALES)
    describe(`in ${locale}`, () => {
      let opened: OpenedPdf;
      let view: BoardYearView;
      before(async () => {
        ({ view, opened } = await paper(given(), locale, [closed(2024)]));
      });

      isTaggedAsPromised(() => opened, locale);

      it("says what the page says: every count, the comment, the reference and the fingerprint", () => {
        const text = flat(opened.readOut);
        const t = boardReportTexts[locale];
        for (const section of SECTION_KEYS) assert.ok(text.includes(flat(t.sections[section].title)), section);
        for (const part of [view.whole, ...view.parts]) {
          for (const measure of Object.keys(t.measures) as (keyof typeof t.measures)[])
            assert.ok(text.includes(flat(measureInWords(part, measure, locale))), measure);
          assert.ok(text.includes(flat(goalsInWords(part, locale))));
        }
        for (const said of [COMMENT, REFERENCE, "2024", "2025", "Skolan", view.given?.hash.slice(0, 32) ?? "-"])
          assert.ok(text.includes(flat(said)), said);
      });
    });
  it("holds the hash of what was given", () => {
    const report = given();
    assert.ok(report.state === "given");
    assert.equal(viewOf(report, "sv").given?.hash, hashOf(contentOf(report, report)));
  });
  it("says that it is a draft while it is one", async () => {
    const { opened } = await paper(commented(), "sv");
    assert.match(opened.text, /Utkast, inte lämnad till kommunstyrelsen/);
    assert.doesNotMatch(opened.text, /Fingeravtryck/);
  });
  it("says that it was taken back, and why, and what takes its place says so too", async () => {
    const first = given();
    assert.ok(first.state === "given");
    const back = documentOf(takeBack(first, { reason: REASON, seen: first.hash, to: [] }, people.hr, at));
    const old = asItWasGiven(back, 1);
    assert.ok(old);
    const { opened } = await paper(old.report, "sv", [], old.takenBack);
    const text = flat(opened.readOut);
    for (const said of ["Tagen tillbaka", "Den här lydelsen gäller inte", "fortfarande allmän", REASON, REFERENCE])
      assert.ok(text.includes(flat(said)), said);
    assert.match(flat((await paper(back, "sv")).opened.readOut), new RegExp(flat(`${REFERENCE}.*${REASON}`)));

    const giving = { on: "2026-02-10" as Day, reference: "KS 2026/21", seen: 2, to: [] };
    const second = await paper(documentOf(giveToBoard(back, giving, people.hr, at, hashOf)), "sv");
    const again = flat(second.opened.readOut);
    for (const said of ["Ersätter den som lämnades", "Lämnat tidigare och taget tillbaka", REASON, "KS 2026/21"])
      assert.ok(again.includes(flat(said)), said);
    assert.ok(!again.includes(flat("Den här lydelsen gäller inte")));
  });
});
