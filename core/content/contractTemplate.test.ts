import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { LOCALES, type Localised } from "#core/content/locale.ts";
import { standardTemplates } from "#core/content/templates/standardTemplates.ts";
import { missingParts } from "#core/contract/missingParts.ts";
import { AREAS, ENTITLEMENTS, EXPECTATIONS, LIMITS } from "#core/contract/terms.ts";
import { type Day, addDays } from "#core/time.ts";
import {
  SECTIONS,
  areaLabels,
  commitmentLabels,
  entitlementLabels,
  expectationLabels,
  contractFooter,
  publicRecordClause,
  resultLabels,
  sectionTexts,
  startingTerms,
  wholeClause,
} from "./contractTemplate.ts";

const year = { from: "2026-02-01" as Day, to: "2027-01-31" as Day };

describe("the template of an uppdragskontrakt", () => {
  const labels: readonly Readonly<Record<string, Localised>>[] = [
    areaLabels,
    expectationLabels,
    entitlementLabels,
    commitmentLabels,
    resultLabels,
  ];

  it("says everything in Swedish and, differently, in English", () => {
    const sections = Object.values(sectionTexts).flatMap(({ title, help }) => [title, help]);
    const all = [
      wholeClause,
      publicRecordClause,
      contractFooter,
      ...sections,
      ...labels.flatMap((each) => Object.values(each)),
    ];
    for (const said of all) {
      for (const locale of LOCALES) assert.equal(said[locale], said[locale].trim());
      assert.ok(said.sv && said.en);
      assert.notEqual(said.sv, said.en);
    }
  });

  it("describes the sections 0 to 13 in the order they are read", () => {
    assert.equal(SECTIONS.length, 14);
    assert.deepEqual(Object.keys(sectionTexts), [...SECTIONS]);
  });

  it("puts the areas, expectations and entitlements in words in the order of the terms", () => {
    assert.deepEqual([areaLabels, expectationLabels, entitlementLabels].map(Object.keys), [
      AREAS,
      EXPECTATIONS,
      ENTITLEMENTS,
    ]);
  });

  it("puts the whole municipality first (P21)", () => {
    assert.match(wholeClause.sv, /bäst för kommunen/);
    assert.match(wholeClause.en, /best for the municipality/);
  });

  it("never asks for health or identity numbers, only warns of writing them in a public record", () => {
    const sensitive = /hälsa|sjuk|diagnos|personnummer|health|illness|diagnosis|identity number/i;
    const { publicRecord, ...asking } = sectionTexts;
    for (const { title, help } of Object.values(asking))
      for (const { sv, en } of [title, help]) assert.doesNotMatch(`${sv} ${en}`, sensitive);
    assert.match(publicRecord.help.sv, /inget om hälsa eller privatliv/);
  });
});

const { unitHead, employee } = standardTemplates;
const textsFor = (leads: boolean) => (leads ? unitHead : employee);

describe("the first draft of a contract", () => {
  for (const locale of LOCALES)
    for (const leads of [true, false]) {
      const terms = startingTerms(locale, { ...year, leads, texts: textsFor(leads)[locale] });

      describe(`in ${locale}, for one who ${leads ? "leads" : "does not lead"} others`, () => {
        it("carries the locked clauses", () => {
          assert.equal(terms.whole.clause, wholeClause[locale]);
          assert.equal(terms.publicRecord, publicRecordClause[locale]);
        });

        it("leaves the holder's own parts, and nothing else, to be written before it can be proposed", () => {
          assert.deepEqual(missingParts(terms, [wholeClause[locale]]), ["contributions", "commitments", "results"]);
        });

        it("speaks of leadership only to one who leads", () => {
          assert.equal("leadership" in terms, leads);
          assert.equal(/ledarskap|leadership/i.test(terms.owed.dialogue.text), leads);
        });

        it("stays within the limits", () => {
          for (const { text } of Object.values(terms.owed)) assert.ok(text !== "" && text.length <= LIMITS.short, text);
          for (const text of [terms.changes, terms.whole.clause, terms.publicRecord])
            assert.ok(text.length <= LIMITS.text, text);
          assert.ok(terms.basis.length <= LIMITS.short);
          assert.ok(terms.assessment.followUps.length + terms.assessment.assessments.length <= LIMITS.dates);
        });

        it("is data: it survives JSON", () => {
          assert.deepEqual(JSON.parse(JSON.stringify(terms)), terms);
        });
      });
    }

  it("says who raises a change, within what time, and where a disagreement goes", () => {
    assert.match(
      startingTerms("sv", { ...year, leads: true, texts: unitHead.sv }).changes,
      /två veckor.*uppdragsgivarens egen uppdragsgivare/,
    );
  });

  it("has two follow-ups and then an assessment, on weekdays spread over the year", () => {
    const { followUps, assessments } = startingTerms("sv", { ...year, leads: true, texts: unitHead.sv }).assessment;
    assert.deepEqual([...followUps, ...assessments], ["2026-06-02", "2026-10-01", "2026-12-31"]);
  });

  it("keeps every date inside the period and in order, whatever day it begins on and however short it is", () => {
    for (const length of [1, 2, 6, 7, 30, 364, 365, 730])
      for (let start = 0; start < 14; start++) {
        const from = addDays(year.from, start);
        const to = addDays(from, length);
        const { assessment, owed } = startingTerms("en", { from, to, leads: false, texts: employee.en });
        const dates = [...assessment.followUps, ...assessment.assessments];
        assert.deepEqual(dates, dates.toSorted());
        for (const day of [...dates, owed.dialogue.date, owed.assignment.date])
          assert.ok(from <= day && day <= to, `${day} is not in ${from}–${to}`);
        if (length >= 30) {
          assert.equal(new Set(dates).size, dates.length);
          for (const day of dates) assert.ok(![0, 6].includes(new Date(day).getUTCDay()), `${day} is on a weekend`);
        }
      }
  });
});
