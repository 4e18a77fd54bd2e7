import assert from "node:assert/strict";
import { linesOf } from "#bot/documents/lines.ts";
import { syllablesOf, unbreakable } from "#bot/documents/typography.ts";

/** The unbreakable spaces of a text made visible. */
const shown = (text: string) => unbreakable(text).replaceAll("\u{A0}", "·");

const KEPT: readonly (readonly [string, string])[] = [
  ["12 000 kr", "12·000·kr"],
  ["48 500 000 kronor", "48·500·000·kronor"],
  ["enligt 7 kap. 2 § kommunallagen", "enligt 7·kap.·2·§ kommunallagen"],
  ["KS 2026-01-01 § 12", "KS 2026-01-01 §·12"],
  ["den 1 mars 2027", "den 1·mars 2027"],
  ["kl. 09.00", "kl.·09.00"],
  ["60 % av 12 medarbetare", "60·% av 12 medarbetare"],
  ["2026 – 2027", "2026·– 2027"],
  ["Vi gör mer. Du 2 gör mindre.", "Vi gör mer. Du 2 gör mindre."],
];

describe("the typography of documents", () => {
  for (const [text, kept] of KEPT) it(`keeps together ”${kept}”`, () => assert.equal(shown(text), kept));
  it("changes no letter", () => {
    for (const [text] of KEPT) assert.equal(unbreakable(text).replaceAll("\u{A0}", " "), text);
  });
  it("divides long words as the language does, short ones never", () => {
    assert.equal(syllablesOf("medarbetarsamtal", "sv").join("-"), "med-ar-be-tar-sam-tal");
    assert.equal(syllablesOf("responsibilities", "en").join("").length, "responsibilities".length);
    assert.deepEqual(syllablesOf("kommunen", "sv"), ["kommunen"]);
    assert.deepEqual(syllablesOf("KS2026/4120001", "sv"), ["KS2026/4120001"]);
  });
});

describe("the lines of a text", () => {
  const LONG =
    "Verksamhetsutvecklingen och medarbetarsamtalen följs upp av kommunstyrelsens arbetsutskott tillsammans.\nNästa stycke.";
  const broken = (width: number) => linesOf(LONG, width, (text) => text.length, "sv");

  for (const width of [12, 20, 37, 60])
    it(`are no wider than the column (${width}) and say the text`, () => {
      const lines = broken(width);
      for (const { text, goesOn } of lines) assert.ok(text.length + (goesOn === "hyphen" ? 1 : 0) <= width, text);
      const said = lines.map(({ text, goesOn }) => (goesOn ? text : `${text} `)).join("");
      assert.equal(said.trim(), LONG.replaceAll("\n", " "));
    });
  it("cut a word that cannot be divided, without a hyphen that would change it", () => {
    const lines = linesOf("se https://example.org/a", 10, (text) => text.length, "sv");
    assert.deepEqual(lines, [
      { text: "se" },
      { text: "https://ex", goesOn: "cut" },
      { text: "ample.org/", goesOn: "cut" },
      { text: "a" },
    ]);
  });
  it("begin anew at a line feed, and stand empty between two", () => {
    const lines = linesOf("Ett\n\ntvå", 40, (text) => text.length, "sv");
    assert.deepEqual(
      lines.map(({ text }) => text),
      ["Ett", "", "två"],
    );
  });
  it("do not divide the last word of a paragraph", () =>
    assert.ok(broken(20).every(({ text, goesOn }) => !goesOn || !/tillsam/.test(text))));
});
