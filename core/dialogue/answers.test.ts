import assert from "node:assert/strict";
import { type Answers, answeredOf } from "./answers.ts";
import { choice, step, text } from "./dialogue.ts";

const label = { sv: "", en: "" };
const fit = choice("fit", label, [
  { value: "fits", label },
  { value: "adjust", label },
]);
const why = text("why", label, 600, { field: "fit", chosen: ["adjust"] });
const steps = [step("content", label, [fit, why, text("else", label)])];

describe("how many questions are put", () => {
  const said = (values: { readonly [field: string]: string }): Answers =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, rev: 1, kept: false }]));
  const cases: readonly (readonly [
    what: string,
    values: { readonly [field: string]: string },
    answered: number,
    of: number,
  ])[] = [
    ["none that follows from an answer, before there is one", {}, 0, 2],
    ["none that follows from another answer", { fit: "fits" }, 1, 2],
    ["one more where it follows", { fit: "adjust" }, 1, 3],
    ["one that has been answered, whatever was chosen later", { fit: "fits", why: "Nytt område" }, 2, 3],
  ];
  for (const [what, values, answered, of] of cases)
    it(`counts ${what}`, () => assert.deepEqual(answeredOf(said(values), steps), { answered, of }));
});
