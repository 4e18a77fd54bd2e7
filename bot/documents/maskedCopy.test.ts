import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { SecrecyMark } from "#core/publicRequest/publicRequest.ts";
import { placesOf } from "#core/publicRequest/secretPlace.ts";
import type { Instant } from "#core/time.ts";
import type { DocumentContent } from "./content.ts";
import { lostMarks, maskedCopy, triedPassages } from "./maskedCopy.ts";
import { passagesOf } from "./passages.ts";

const rules = { protectedNames: ["Karin Skyddad"], workDomains: new Set(["exempel.se"]) };

const paper = (text: string, fact = "Ett mål"): DocumentContent => ({
  locale: "sv",
  title: "Medarbetarsamtal",
  about: "Karin Skyddad",
  under: ["Lärare, Björkskolan"],
  author: "Exempelkommun",
  mark: ["Lydelse 1"],
  subject: "Samtalet 2026-03-03",
  madeAt: "2026-11-29T12:00:00.000Z" as Instant,
  foot: "Exempelkommun · Karin Skyddad",
  blocks: [
    { kind: "heading", level: 2, text: "Arbetsuppgifter", number: "1" },
    { kind: "text", text },
    { kind: "facts", rows: [["Mål", fact]] },
    { kind: "heading", level: 2, text: "Bekräftelser", number: "2" },
    { kind: "table", head: ["Vem", "Avtryck"], rows: [["Eva Chef", "a".repeat(32) + "\n" + "b".repeat(32)]] },
  ],
});
const mark = (content: DocumentContent, words: string, key?: string): SecrecyMark => ({
  id: "m",
  ground: "health",
  note: "",
  places: placesOf(passagesOf(content), words, key),
});
const allOf = (content: DocumentContent) => JSON.stringify(content);

describe("a masked copy", () => {
  it("masks a protected name wherever it stands, also over the text and at the foot", () => {
    const copy = maskedCopy(paper("Karin Skyddads schema."), rules);
    assert.doesNotMatch(allOf(copy), /Skyddads?\b/);
    assert.match(copy.about, /21 kap\. 3 §/);
    assert.match(copy.foot, /Maskad kopia$/);
  });

  it("masks what the registrar has marked, with its ground in its place and in the table, and leaves the rest", () => {
    const content = paper("Var sjukskriven i mars. Trivs bra.");
    const copy = maskedCopy(content, rules, [mark(content, "SJUKSKRIVEN i mars")]);
    assert.doesNotMatch(allOf(copy), /sjukskriven/i);
    assert.match(allOf(copy), /\[maskat: 21 kap\. 1 § OSL\]\. Trivs bra\./);
    assert.deepEqual(copy.blocks.at(-1), {
      kind: "table",
      head: ["Avsnitt", "Uppgift", "Bestämmelse"],
      rows: [
        ["Överst på handlingen", "Skyddade personuppgifter", "21 kap. 3 § OSL"],
        ["Arbetsuppgifter", "Hälsa eller sexualliv", "21 kap. 1 § OSL"],
        ["Sidfoten", "Skyddade personuppgifter", "21 kap. 3 § OSL"],
      ],
    });
  });

  it("shows who goes through it what is left to try, and the text as the copy has it", () => {
    const content = paper("Var sjukskriven. Ring 070-123 45 67.");
    const tried = triedPassages(content, rules, []).find(({ section }) => section === "Arbetsuppgifter");
    assert.ok(tried);
    assert.deepEqual(
      tried.toTry.map(({ text }) => text),
      ["sjukskriven"],
    );
    assert.equal(tried.masked, "Var sjukskriven. Ring [maskat: 39 kap. 3 § OSL].");
  });

  it("has no fingerprint, which what is masked could be found from by trying", () => {
    const copy = maskedCopy(paper("Text."), rules);
    assert.doesNotMatch(allOf(copy), /aaaa|bbbb/);
  });

  it("does not lose a mark silently when the text is another", () => {
    const content = paper("Var sjukskriven i mars.");
    const marks = [mark(content, "sjukskriven")];
    assert.deepEqual(lostMarks(content, marks), []);
    assert.deepEqual(lostMarks(paper("Var frisk, men sjukskriven i mars."), marks), marks);
  });

  it("never shows a letter of what is marked, however marks and rules overlap", () => {
    const letter = fc.constantFrom("å", "b", "İ", "😀", " ", "070-123 45 67", "Karin Skyddad", "\n", ".");
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(11),
        (letters, from, length, from2) => {
          const text = letters.join("");
          const content = paper("Före.", text);
          const key = passagesOf(content).find((each) => each.text === text)?.key;
          if (key === undefined) return;
          const place = (at: number, long: number) => ({
            key,
            at,
            length: Math.min(long, text.length - at),
            of: text.length,
          });
          const places = [place(from % text.length, length), place(from2 % text.length, length)];
          const masked = triedPassages(content, rules, [{ id: "m", ground: "health", note: "", places }]).find(
            (each) => each.key === key,
          )?.masked;
          const covered = new Set(
            places.flatMap(({ at, length: long }) => Array.from({ length: long }, (_, i) => at + i)),
          );
          const left = text
            .split("")
            .filter((_, index) => !covered.has(index))
            .join("");
          const shown = (masked ?? "").replaceAll(/\[maskat: [^\]]*\]/g, "");
          // What is shown is what is not covered, less what rules have covered beside.
          let at = 0;
          for (const each of shown.split("")) {
            at = left.indexOf(each, at);
            assert.ok(
              at >= 0,
              `${JSON.stringify(shown)} shows something of what is covered in ${JSON.stringify(text)}`,
            );
            at++;
          }
        },
      ),
    );
  });
});
