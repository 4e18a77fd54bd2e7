import assert from "node:assert/strict";
import { stepsOf } from "#core/assessment/steps.ts";
import type { Step } from "#core/dialogue/dialogue.ts";
import { differs, isSaid, questionIn, topicsOf } from "./topics.ts";

const row = {
  kind: "result",
  key: "a",
  lasting: true,
  text: "Mindre svinn.",
  measure: "",
  target: "",
  due: "",
} as const;
const inSwedish = ({ key, title, fields, about }: Step) => ({
  key,
  title: title.sv,
  ...(about && { about: about.map(({ name, text }) => ({ name: name.sv, text })) }),
  fields: fields.map((field) =>
    field.kind === "choice"
      ? {
          ...field,
          label: field.label.sv,
          options: field.options.map(({ value, label }) => ({ value, label: label.sv })),
        }
      : { ...field, label: field.label.sv },
  ),
});
const topics = (step: string) =>
  topicsOf(
    stepsOf({ form: 1, matter: { rows: [row] } }, "holder")
      .map(inSwedish)
      .find(({ key }) => key === step) as Parameters<typeof topicsOf>[0],
  );

describe("the questions of an assessment, put together by what they are about", () => {
  it("names a part of the contract once, with its choice and its words", () => {
    const [purpose] = topics("content1");
    assert.equal(purpose?.name, "Syftet med uppdraget");
    assert.equal(purpose.question, "Stämmer det?");
    assert.deepEqual(purpose.fields.map(questionIn), ["Stämmer det?", "Vad har ändrats, och varför?"]);
  });

  it("says what a result is about in the words of the contract", () => {
    const [result] = topics("rows1");
    assert.deepEqual([result?.name, result?.about], ["Resultatkrav 1", "Mindre svinn."]);
    assert.equal(result?.fields.length, 3);
  });

  it("lets a plain question stand for itself", () => {
    const [clear] = topics("assignment");
    assert.deepEqual([clear?.name, clear?.question], ["Är uppdraget tydligt för dig? Vad är oklart?", ""]);
  });

  it("sees a difference where both have chosen, and not the same", () => {
    const [result] = topics("rows1");
    assert.ok(result);
    const chose = (value: string) => (key: string) => (key === "outcome-result-a" ? value : "");
    assert.equal(differs(result, chose("partly"), chose("reached")), true);
    assert.equal(differs(result, chose("partly"), chose("partly")), false);
    assert.equal(differs(result, chose("partly"), chose("")), false, "who has not answered does not think otherwise");
    assert.equal(isSaid(result, chose(""), chose("partly")), true);
    assert.equal(isSaid(result, chose("")), false);
  });
});
