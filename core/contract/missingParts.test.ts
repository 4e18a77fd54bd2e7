import assert from "node:assert/strict";
import { wholeClause } from "#core/content/contractTemplate.ts";
import { type MissingPart, missingParts } from "#core/contract/missingParts.ts";
import type { Terms } from "#core/contract/terms.ts";
import { completeTerms } from "../../test/support/builders.ts";
import { inDays } from "../../test/support/town.ts";

const whole = completeTerms();
const [result] = whole.results;
const [commitment] = whole.commitments;
if (!result || !commitment) throw new Error("the complete wording has a result and a commitment");

/** A period of three years that is assessed on these days. */
const inYears = (...days: readonly number[]): Partial<Terms> => ({
  period: { from: inDays(0), to: inDays(1095) },
  assessment: { followUps: [], assessments: days.map((day) => inDays(day)) },
});

/** What a wording may not be put forward with, or without. */
const wordings: readonly (readonly [string, Partial<Terms>, readonly MissingPart[]])[] = [
  [
    "a period that ends before it begins",
    { period: { from: inDays(10), to: inDays(10) } },
    ["period", "assessmentOutsidePeriod"],
  ],
  [
    "an instruction for the kommunchef without the decision that adopted it",
    { instruction: { title: "Instruktion för kommunchefen", decisionRef: "", date: inDays(-300) } },
    ["instruction"],
  ],
  [
    "a clause of one's own about the whole (P21)",
    { whole: { ...whole.whole, clause: "Min enhet först" } },
    ["wholeClause"],
  ],
  ["no contribution to the whole", { whole: { ...whole.whole, contributions: [" "] } }, ["contributions"]],
  ["four contributions", { whole: { ...whole.whole, contributions: ["1", "2", "3", "4"] } }, ["tooMany"]],
  [
    "no responsibility",
    { responsibility: { operations: "", economy: " ", staff: "", workEnvironment: "", development: "" } },
    ["responsibility"],
  ],
  ["no commitment", { commitments: [] }, ["commitments"]],
  ["commitments without words", { commitments: [{ ...commitment, text: " " }] }, ["commitments"]],
  ["six commitments", { commitments: Array.from({ length: 6 }, () => commitment) }, ["tooMany"]],
  ["no result", { results: [] }, ["results"]],
  ["a result that cannot be measured", { results: [{ ...result, measure: "" }] }, ["resultMeasure"]],
  ["a result without a date", { results: [{ ...result, due: "" }] }, ["resultDue"]],
  ["six results", { results: Array.from({ length: 6 }, () => result) }, ["tooMany"]],
  ["no day for an assessment (P19)", { assessment: { followUps: [], assessments: [] } }, ["assessmentDate"]],
  [
    "an assessment after the period",
    { assessment: { followUps: [], assessments: [inDays(366)] } },
    ["assessmentOutsidePeriod"],
  ],
  ["three years with one assessment at the end", inYears(1090), ["assessmentGap"]],
  ["three years with one assessment at the beginning", inYears(100), ["assessmentGap"]],
  ["three years with one assessment left out", inYears(300, 1000), ["assessmentGap"]],
];

describe("a wording", () => {
  const clauses = [wholeClause.sv, wholeClause.en];

  it("can be put forward when all its parts are there, in either language", () => {
    assert.deepEqual(missingParts(whole, clauses), []);
    assert.deepEqual(missingParts({ ...whole, whole: { ...whole.whole, clause: wholeClause.en } }, clauses), []);
  });
  it("can be put forward for several years when each has its assessment, in whatever order", () =>
    assert.deepEqual(missingParts({ ...whole, ...inYears(700, 330, 1090) }, clauses), []));
  for (const [what, changes, missing] of wordings)
    it(`cannot be put forward with ${what}`, () =>
      assert.deepEqual(missingParts({ ...whole, ...changes }, clauses), missing));
  it("may have five results, and lines that are left empty", () =>
    assert.deepEqual(
      missingParts(
        {
          ...whole,
          results: [...Array.from({ length: 4 }, () => result), { ...result, outcome: "", measure: "", due: "" }],
        },
        clauses,
      ),
      [],
    ));
});
