import assert from "node:assert/strict";
import { startPreparation } from "#core/appraisal/preparation.ts";
import { askedIn, conditionsOf, questionsFor } from "#core/appraisal/questions.ts";
import type { Preparation } from "#core/appraisal/preparation.ts";
import type { OwnQuestions } from "#core/municipality/ownQuestions.ts";
import { documentsOf } from "../../test/support/specification.ts";
import { inPreparation } from "../../test/support/builders.ts";
import { NOW, hr, inDays } from "../../test/support/town.ts";

const version = (number: number, label: string): OwnQuestions => ({
  type: "ownQuestions",
  schema: 1,
  id: `ownQuestions:${number}`,
  version: number,
  savedBy: hr,
  savedAt: NOW,
  questions: [
    { key: "own1", step: "unit", kind: "text", wording: { employee: { sv: label, en: label } } },
    { key: "own2", step: "nowhere", kind: "scale", wording: { employee: { sv: label, en: label } } },
  ],
});
const labels = (preparation: Preparation, shelf: readonly OwnQuestions[]) =>
  askedIn(preparation, shelf)
    .steps.flatMap(({ fields }) => fields)
    .filter(({ key }) => key.startsWith("own"))
    .map(({ label }) => label.sv);
const called = (side: Preparation["side"], shelf: readonly OwnQuestions[]) =>
  documentsOf(startPreparation(inPreparation(), side, questionsFor(side, shelf), []))[0] as Preparation;

describe("what is asked in a talk", () => {
  it("holds the municipality's own questions for who is asked, in a step that is there", () => {
    const shelf = [version(1, "Hur trivs du i huset?")];
    assert.deepEqual(labels(called("employee", shelf), shelf), ["Hur trivs du i huset?"]);
    assert.deepEqual(labels(called("manager", shelf), shelf), []);
  });

  it("stays as it was when the talk was called, also when there were none of one's own", () => {
    const before = called("employee", []);
    const first = [version(1, "Första")];
    const during = called("employee", first);
    const later = [version(2, "Andra"), ...first];
    assert.deepEqual(labels(before, later), []);
    assert.deepEqual(labels(during, later), ["Första"]);
    assert.deepEqual(labels(called("employee", later), later), ["Andra"]);
  });
});

describe("what a person's circumstances make of the questions", () => {
  const day = inDays(30);

  for (const [what, leave, asked] of [
    ["is still going on after three months", { from: inDays(-100) }, true],
    ["has gone on for a month", { from: inDays(0) }, false],
    ["was long and ended lately", { from: inDays(-200), to: inDays(-20) }, true],
    ["was short", { from: inDays(-40), to: inDays(-20) }, false],
    ["was long and ended a year ago", { from: inDays(-600), to: inDays(-365) }, false],
    ["is long and begins after the talk", { from: inDays(60), to: inDays(400) }, false],
  ] as const)
    it(`${asked ? "asks" : "does not ask"} how to get back to work when a leave ${what}`, () =>
      assert.equal(conditionsOf({ holdsContract: false, leave, day }).includes("longLeave"), asked));
});
