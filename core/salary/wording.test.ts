import assert from "node:assert/strict";
import { heldOutSalary } from "#core/content/advice/heldOutSalary.ts";
import { LOCALES } from "#core/content/locale.ts";
import { salaryAdviceText } from "#core/content/salaryAdvice.ts";
import { SALARY_WORDING_RULES, adviceOnSalary } from "#core/salary/wording.ts";
import { judgedSalary, scoreOf } from "../../test/support/adviceScore.ts";

const said = (text: string, locale: "sv" | "en" = "sv") => adviceOnSalary(text, locale).map(({ rule }) => rule);

describe("the wording check of a salary basis", () => {
  it("says nothing of what was done and can be seen, nor of an empty field", () => {
    assert.deepEqual(said("Har handlett två nya kollegor och skrivit rutinen."), []);
    assert.deepEqual(said(" "), []);
  });
  it("asks for behaviour and not person", () => assert.deepEqual(said("Du är mycket slarvig."), ["person"]));
  it("asks to leave out absence, leave, part-time and union work, also said as praise", () => {
    for (const text of ["Hög sjukfrånvaro.", "Var föräldraledig i våras.", "Jobbar deltid.", "Aldrig sjuk."])
      assert.deepEqual(said(text), ["absence"]);
    assert.deepEqual(said("Union duties take time.", "en"), ["absence"]);
  });
  it("lets a leader have lowered absence in the unit, and kept a budget", () => {
    assert.deepEqual(said("Sjukfrånvaron på enheten har minskat med en fjärdedel."), []);
    assert.deepEqual(said("Budgeten hölls, 40 000 kr under ramen."), []);
  });
  it("asks to leave out comparisons and pay", () => {
    assert.deepEqual(said("Bäst i gruppen på dokumentation."), ["comparison"]);
    assert.deepEqual(said("Värd 500 kr mer."), ["money"]);
  });
  it("asks what was seen where praise is all there is", () => assert.deepEqual(said("Bra jobbat!"), ["nothingSeen"]));
  it("says everything in both languages", () => {
    for (const locale of LOCALES)
      for (const rule of SALARY_WORDING_RULES)
        assert.match(salaryAdviceText({ rule, words: "ordet", about: "" }, locale), /^[”“].*[.]$/u);
  });
  it("is right when it speaks, of what it was not tuned on, and hears half of it", () => {
    const { precision, recall } = scoreOf(judgedSalary(heldOutSalary)).inAll;
    assert.ok(precision >= 0.9, `precision ${precision}`);
    assert.ok(recall >= 0.5, `recall ${recall}`);
  });
});
