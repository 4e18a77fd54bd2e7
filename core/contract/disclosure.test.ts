import assert from "node:assert/strict";
import { LOCALES } from "#core/content/locale.ts";
import { groundTexts, maskText } from "#core/content/disclosure.ts";
import { disclosureOf } from "#core/contract/disclosure.ts";
import { GROUNDS, type Ground, findSensitive } from "#core/contract/sensitiveText.ts";
import { completeTerms } from "../../test/support/builders.ts";

const rules = { protectedNames: ["Ylva Norén"], workDomains: new Set(["exempelkommun.se"]) };
const found = (text: string) =>
  findSensitive(text, rules).map(({ text: passage, ground, kind }) => [passage, ground, kind] as const);

const MASKED: readonly (readonly [string, string, Ground])[] = [
  ["Handledare är Ylva Norén.", "Ylva Norén", "protectedIdentity"],
  ["Det är ylva noréns uppdrag.", "ylva noréns", "protectedIdentity"],
  ["Pnr 850709-9805 står i akten", "850709-9805", "personalNumber"],
  ["19850709-9805", "19850709-9805", "personalNumber"],
  ["8507099805", "8507099805", "personalNumber"],
  ["samordningsnummer 850769-9805", "850769-9805", "personalNumber"],
  ["Nås på eva.ek@gmail.com på helger", "eva.ek@gmail.com", "privateEmail"],
  ["Ring 070-123 45 67", "070-123 45 67", "privatePhone"],
  ["Ring +46 70 123 45 67.", "+46 70 123 45 67", "privatePhone"],
  ["Hemnummer 0580-123 45", "0580-123 45", "privatePhone"],
  ["Jag bor på Björkvägen 4, 714 30 Kopparberg", "Björkvägen 4, 714 30 Kopparberg", "homeAddress"],
  ["Hemadress: Storgatan 12 B", "Storgatan 12 B", "homeAddress"],
];

const TO_TRY: readonly (readonly [string, string, Ground])[] = [
  ["Vi flyttar in på Skolgatan 3", "Skolgatan 3", "address"],
  ["Tar hänsyn till min dotter", "min dotter", "relatives"],
  ["Återgår efter sjukskrivning", "sjukskrivning", "health"],
  ["Har fått diagnosen ADHD", "diagnosen", "health"],
  ["After sick leave", "sick leave", "health"],
];

const LEFT: readonly string[] = [
  "Sjukfrånvaron är under 6 procent och fler sjuksköterskor har heltid.",
  "Den 2026-11-24 kl. 09:00–11:30 träffas vi",
  "Budgeten är 12 500 000 kronor, mål 0,5 procent",
  "Växel 0580-805 00",
  "Dnr KS 2026/0123 och SFS 2017:900",
  "Skriv till elisabet.lund@exempelkommun.se",
  "Vi arbetar för hälsa och trygghet i hela kommunen.",
  "Gatan ska sopas senast i maj 2027.",
];

describe("a contract as it would look if somebody asked for it", () => {
  for (const [text, passage, ground] of MASKED)
    it(`masks ”${passage}”`, () => assert.deepEqual(found(text), [[passage, ground, "masked"]]));
  for (const [text, passage, ground] of TO_TRY)
    it(`leaves ”${passage}” for a person to try`, () => assert.deepEqual(found(text)[0], [passage, ground, "toTry"]));
  for (const text of LEFT) it(`leaves alone ”${text}”`, () => assert.deepEqual(found(text), []));

  const terms = completeTerms({
    purpose: "Ring 070-123 45 67 eller 070-765 43 21. Jag är sjukskriven.",
    commitments: [{ text: "Ylva Norén avlastas", why: "", due: "", concerns: "Ylva Norén" }],
  });
  const disclosure = disclosureOf(terms, rules, (ground) => maskText(ground, "sv"));

  it("puts the section of the law where the passage was, and says how often in which part", () => {
    assert.equal(
      disclosure.terms.purpose,
      "Ring [maskat: 39 kap. 3 § OSL] eller [maskat: 39 kap. 3 § OSL]. Jag är sjukskriven.",
    );
    assert.equal(disclosure.terms.commitments[0]?.concerns, "[maskat: 21 kap. 3 § OSL]");
    assert.deepEqual(disclosure.marks, [
      { part: "purpose", ground: "privatePhone", kind: "masked", count: 2, words: [] },
      { part: "purpose", ground: "health", kind: "toTry", count: 1, words: ["sjukskriven"] },
      { part: "commitments", ground: "protectedIdentity", kind: "masked", count: 2, words: [] },
    ]);
  });
  it("masks what is written beside an approval too", () => {
    const { notes, marks } = disclosureOf(completeTerms(), rules, () => "[x]", ["Ring 070-123 45 67."]);
    assert.deepEqual(notes, ["Ring [x]."]);
    assert.deepEqual(marks[0]?.part, "approval");
  });
  it("names nowhere what it has masked", () => assert.doesNotMatch(JSON.stringify(disclosure), /070|Norén/));
  it("leaves a wording without such things word for word", () =>
    assert.deepEqual(
      disclosureOf(completeTerms(), rules, () => "x"),
      { terms: completeTerms(), notes: [], marks: [] },
    ));
  it("masks a text that is masked no further", () => {
    const again = disclosureOf(disclosure.terms, rules, (ground) => maskText(ground, "sv"));
    assert.deepEqual(again.terms, disclosure.terms);
  });
  it("gives every ground a section of the law in both languages", () => {
    for (const ground of GROUNDS) for (const locale of LOCALES) assert.match(groundTexts[ground].law[locale], /OSL/);
  });
});
