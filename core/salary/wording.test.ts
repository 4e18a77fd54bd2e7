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
  it("asks to leave out illness, and lets a leader have brought people back to work", () => {
    assert.deepEqual(said("Har ont i ryggen."), ["health"]);
    assert.deepEqual(said("Three of five on sick leave in the unit are back at work.", "en"), []);
  });
  it("lets a leader have lowered absence in the unit, and kept a budget", () => {
    assert.deepEqual(said("Sjukfrånvaron på enheten har minskat med en fjärdedel."), []);
    assert.deepEqual(said("Budgeten hölls, 40 000 kr under ramen."), []);
  });
  it("asks to leave out comparisons and pay", () => {
    assert.deepEqual(said("Bäst i gruppen på dokumentation."), ["comparison"]);
    assert.deepEqual(said("Värd 500 kr mer."), ["money"]);
  });
  it("knows a comparison by how it is put together, and leaves what was before, targets and operations alone", () => {
    for (const text of [
      "Besiktar fler lekplatser än de andra i arbetslaget.",
      "Hinner inte lika många hembesök som kollegorna.",
      "Den noggrannaste på avdelningen.",
      "Ligger klart under snittet.",
    ])
      assert.deepEqual(said(text), ["comparison"], text);
    for (const text of [
      "Besiktade fler lekplatser än i fjol och än planen krävde.",
      "Kön är kortare än i andra kommuner.",
      "Arbetar mest på lekplatserna i norr.",
      "Väntetiden ligger under snittet i länet.",
    ])
      assert.deepEqual(said(text), [], text);
    assert.deepEqual(said("Inspects more playgrounds than the others.", "en"), ["comparison"]);
    assert.deepEqual(said("Inspected more playgrounds than last year.", "en"), []);
  });
  it("knows what somebody is like by how the word is formed, and what they answer for by what follows it", () => {
    for (const text of ["Är väldigt ordningsam.", "Hon är en hänsynsfull och varm kollega.", "Är ganska ytlig."])
      assert.deepEqual(said(text), ["person"], text);
    for (const text of [
      "Är jourhavande och tillgänglig på natten.",
      "Planen är lättläslig.",
      "Är skicklig i att lägga schema.",
    ])
      assert.deepEqual(said(text), [], text);
    assert.deepEqual(said("She is very resourceful.", "en"), ["person"]);
    assert.deepEqual(said("The plan works when it is difficult too.", "en"), []);
  });
  it("asks what was seen where praise is all there is", () => assert.deepEqual(said("Bra jobbat!"), ["nothingSeen"]));
  it("says everything in both languages", () => {
    for (const locale of LOCALES)
      for (const rule of SALARY_WORDING_RULES)
        assert.match(salaryAdviceText({ rule, words: "ordet", about: "" }, locale), /^[”“].*[.]$/u);
  });
  it("is right when it speaks, of what it was not tuned on, and hears two thirds of it", () => {
    const { precision, recall } = scoreOf(judgedSalary(heldOutSalary)).inAll;
    assert.ok(precision >= 0.85, `precision ${precision}`);
    assert.ok(recall >= 0.66, `recall ${recall}`);
  });
});
