import assert from "node:assert/strict";
import type { AwaitingConfirmation, SummaryContent } from "#core/appraisal/appraisal.ts";
import type { KeptSummary } from "#core/appraisal/appraisal.ts";
import { summaryFieldLabel } from "#core/content/states.ts";
import { LOCALES, type Locale } from "#core/content/locale.ts";
import { type GoalId, type TalkActionId, asId } from "#core/ids.ts";
import { presentSummary } from "#bot/api/presentSummary.ts";
import { type SummaryView, SummaryWire } from "#bot/api/wire/summary.ts";
import { renderPdf } from "#bot/documents/renderPdf.ts";
import { summaryDocument } from "#bot/documents/summaryDocument.ts";
import { asking } from "#bot/usecases/ports.ts";
import {
  AFTER_TALK,
  TALK_DAY,
  awaitingConfirmation,
  confirmed,
  confirmedByOne,
  employee,
  goalTermsOf,
  manager,
} from "../../test/support/builders.ts";
import { type OpenedPdf, openPdf } from "../../test/support/pdf.ts";
import { isTaggedAsPromised } from "../../test/support/taggedPdf.ts";
import { inDays } from "../../test/support/town.ts";
import { makeWorld } from "../../test/support/world.ts";

const content: SummaryContent = {
  heldOn: TALK_DAY,
  texts: {
    followedUp: "Schemat är klart, introduktionen inte.",
    tasks: "Fler uppdrag i teamet <b>än</b> i fjol.",
    results: "Kön är kortare.",
    unit: "Vi hjälps åt bättre.",
    workEnvironment: "Tystare rum.",
    development: "En kurs i ledarskap.",
    ideasAndSupport: "Pröva gemensam jour.",
    managerPromises: "Svar om lokalen.",
    followUpPace: "every3Months",
    followUp: inDays(40),
    nextDate: inDays(375),
  },
  goals: [
    { ...goalTermsOf(), id: asId<GoalId>("one"), title: "Halvera kön" },
    {
      ...goalTermsOf(),
      id: asId<GoalId>("two"),
      kind: "performance",
      title: "Handleda två nya",
      dueReason: "Tar tid.",
    },
  ],
  actions: [
    { id: asId<TalkActionId>("a"), kind: "promise", text: "Jag frågar om lokalen", owner: "manager", due: inDays(30) },
    {
      id: asId<TalkActionId>("b"),
      kind: "development",
      text: "Kurs i handledning",
      owner: "employee",
      due: inDays(90),
      effect: "Tryggare handledare",
    },
    {
      id: asId<TalkActionId>("c"),
      kind: "idea",
      text: "Gemensam jour",
      owner: "employee",
      due: inDays(60),
      answer: "Ja, i maj",
    },
    { id: asId<TalkActionId>("d"), kind: "workEnvironment", text: "Dämpa ljudet", owner: "manager", due: inDays(50) },
  ],
  earlier: [
    {
      id: asId<GoalId>("old"),
      title: "Nytt schema",
      measure: "I drift",
      due: inDays(-10),
      said: { outcome: "carriedOver", due: inDays(80), comment: "Väntar på systemet" },
    },
  ],
};

async function viewOf(appraisal: AwaitingConfirmation | KeptSummary, locale: Locale): Promise<SummaryView> {
  const world = makeWorld({ file: ":memory:" });
  const reader = { ...asking(world.ports, employee), locale };
  const view = presentSummary(reader, {
    appraisal,
    content,
    above: { tree: world.ports.municipality().goals, rowsOf: () => undefined },
  });
  await world.close();
  return SummaryWire.parse(view);
}

const pdfOf = async (view: SummaryView, locale: Locale) =>
  openPdf(
    await renderPdf(summaryDocument({ view, locale, municipality: "Exempelkommun & grannar", madeAt: AFTER_TALK })),
  );

const spaced = (text: string) => text.replaceAll(/\s+/gu, " ");

for (const locale of LOCALES)
  describe(`the PDF of a talk's summary (${locale})`, () => {
    let view: SummaryView;
    let pdf: OpenedPdf;
    before(async () => {
      const { appraisal } = confirmed();
      const [first, second] = appraisal.confirmations;
      view = await viewOf(
        {
          ...appraisal,
          confirmations: [first, { ...second, dissent: "Jag hade velat ha ett mål till." }],
          corrections: [
            {
              text: "Tre, inte två.",
              by: employee,
              at: AFTER_TALK,
              answer: { by: manager, at: AFTER_TALK, agrees: true },
            },
          ],
        },
        locale,
      );
      pdf = await pdfOf(view, locale);
    });

    isTaggedAsPromised(() => pdf, locale);

    it("says what it is, whose it is and in which language, the same in both its metadata", () => {
      assert.equal(pdf.info["Author"], "Exempelkommun + grannar");
      assert.match(pdf.info["Title"] ?? "", /^(Medarbetarsamtal|Appraisal talk): Namn employee$/);
      assert.ok(pdf.metadata.includes(`>${pdf.info["Title"]}<`));
      assert.equal(pdf.catalog["/Lang"], locale === "sv" ? "u:sv-SE" : "u:en-GB");
    });
    it("has a bookmark for each section, what was to be done since last time before the rest", () => {
      assert.equal(pdf.bookmarks.length, 14);
      assert.match(pdf.bookmarks[1] ?? "", /^2 (Sedan sist|Since last time)$/);
      assert.equal(pdf.bookmarks[2], `3 ${summaryFieldLabel.tasks[locale]}`);
    });
    it("is read out word for word as it was confirmed, in the order of the talk", () => {
      const { texts, goals, actions } = content;
      const of = (kind: string) => actions?.find((action) => action.kind === kind)?.text ?? "missing";
      let from = 0;
      const readOut = spaced(pdf.readOut);
      for (const text of [
        texts.followedUp,
        "Nytt schema",
        "Väntar på systemet",
        texts.tasks,
        texts.results,
        texts.unit,
        ...goals.flatMap(({ title, measure }) => [title, measure]),
        texts.development,
        of("development"),
        "Tryggare handledare",
        texts.workEnvironment,
        of("workEnvironment"),
        texts.ideasAndSupport,
        of("idea"),
        "Ja, i maj",
        texts.managerPromises,
        of("promise"),
        "Jag hade velat ha ett mål till.",
        "Tre, inte två.",
      ]) {
        const at = readOut.indexOf(text ?? "missing", from);
        assert.ok(at >= 0, `${text} is not read out after what comes before it`);
        from = at;
      }
    });
    it("names both who confirmed, and the fingerprint of what they confirmed", () => {
      const dense = pdf.readOut.replaceAll(/\s/gu, "");
      for (const { by, hash } of view.confirmations) {
        assert.ok(pdf.readOut.includes(by.name));
        assert.ok(dense.split(hash).length > 2, "beside each, and of the record");
      }
      assert.match(spaced(pdf.readOut), /Upprättad handling|Drawn up/);
    });
  });

describe("the PDF of a summary that not both have confirmed", () => {
  it("says that it waits, to our reader of the structure as to another program", async () => {
    const opened = await pdfOf(await viewOf(awaitingConfirmation().appraisal, "sv"), "sv");
    const { readOut, text } = opened;
    assert.equal(readOut, opened.readOutByPoppler);
    assert.match(spaced(readOut), /Ingen har bekräftat ännu\./);
    assert.match(text, /Delad mellan parterna · Lydelse 1/);
  });
  it("says who has not, when the time ran out, and calls it no agreement", async () => {
    const { readOut } = await pdfOf(await viewOf(confirmedByOne(), "sv"), "sv");
    assert.match(spaced(readOut), /Namn (employee|unitHead) har inte bekräftat\./);
    assert.match(spaced(readOut), /inte som en överenskommelse/);
  });
  it("gives the reason when no goals are set, and keeps the longest texts on the page", async () => {
    const view = await viewOf(confirmed().appraisal, "sv");
    const long = "ansvarsfördelningsöverenskommelse".repeat(20).slice(0, 500);
    const [goal] = view.goals;
    assert.ok(goal);
    const without = await pdfOf(
      { ...view, goals: [], texts: { noGoalsReason: "Hon slutar i maj.", tasks: long } },
      "sv",
    );
    assert.match(spaced(without.readOut), /Hon slutar i maj\./);
    const crowded = await pdfOf(
      {
        ...view,
        goals: Array.from({ length: 5 }, () => ({ ...goal, title: long.slice(0, 200), measure: long.slice(0, 300) })),
      },
      "sv",
    );
    for (const { words } of [without, crowded])
      for (const { text, right, bottom } of words) assert.ok(right < 540 && bottom < 815, `${text} ${right} ${bottom}`);
    assert.match(crowded.check(), /No syntax/);
  });
});
