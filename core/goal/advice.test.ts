import assert from "node:assert/strict";
import { heldOutGoals } from "#core/content/advice/heldOutGoals.ts";
import { goalAdviceText } from "#core/content/goalAdvice.ts";
import { LOCALES } from "#core/content/locale.ts";
import { GOAL_ADVICE_RULES, adviceOnGoal } from "#core/goal/advice.ts";
import type { GoalTerms } from "#core/goal/goal.ts";
import { judgedGoals, scoreOf } from "../../test/support/adviceScore.ts";

type Words = Pick<GoalTerms, "kind" | "title" | "measure" | "serves">;
const good: Words = {
  kind: "content",
  title: "Alla genomförandeplaner på min tur är uppdaterade",
  measure: "Sju av sju planer är genomgångna",
  serves: { kind: "orgGoal", id: "trygg" },
};
const said = (changes: Partial<Words>, locale: "sv" | "en" = "sv") =>
  adviceOnGoal({ ...good, ...changes }, locale).map(({ rule, field }) => `${rule} ${field}`);

describe("the helper, while a personal goal is written", () => {
  it("says nothing of a good one, nor of one that is not begun", () => {
    assert.deepEqual(said({}), []);
    assert.deepEqual(said({ title: " ", measure: "", serves: { kind: "none" } }), []);
  });
  it("asks how one notices that it is reached, and what it serves", () =>
    assert.deepEqual(said({ measure: "", serves: { kind: "none" } }), ["noMeasure measure", "servesNothing serves"]));
  it("tells what is done from what is reached, but not of a goal on how the work is done", () => {
    const course = { title: "Genomföra en utbildning", measure: "Tolv deltagare" };
    assert.deepEqual(said(course), ["activity title"]);
    assert.deepEqual(said({ ...course, kind: "performance" }), []);
  });
  it("asks to leave out how a person is, and health", () => {
    assert.deepEqual(said({ kind: "performance", title: "Vara mer flexibel" }), ["person title"]);
    assert.deepEqual(said({ title: "Ingen är sjukskriven" }), ["health title"]);
  });
  it("never asks for what a personal goal has no field for", () => {
    const rules = said({ title: "Svinnet minskar", measure: "Vägning" });
    assert.deepEqual(rules, ["noTarget measure"]);
  });
  it("says everything in both languages", () => {
    for (const locale of LOCALES)
      for (const rule of GOAL_ADVICE_RULES)
        assert.match(
          goalAdviceText({ rule, field: "title", words: "ordet", about: "" }, locale),
          /^(\p{Lu}|”|“).*[.?]$/u,
        );
  });
  it("is right about most of what it was not tuned on", () => {
    const { precision, recall } = scoreOf(judgedGoals(heldOutGoals)).inAll;
    assert.ok(precision >= 0.75, `precision ${precision}`);
    assert.ok(recall >= 0.75, `recall ${recall}`);
  });
});
