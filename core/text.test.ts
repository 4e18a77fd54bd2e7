import assert from "node:assert/strict";
import { brokenTextIn, isBlank } from "#core/text.ts";

describe("a text", () => {
  it("says nothing when it is only space, also space that has no width", () => {
    for (const text of ["", " ", "\t\r\n", "\u00A0\u2003", "\u200B\u200D\u2060", "\u202E\uFEFF", "\u2800"])
      assert.ok(isBlank(text), JSON.stringify(text));
  });
  it("says something with a single character in any script, or a picture", () => {
    for (const text of ["å", " . ", "שלום", "\u202Eabc", "👩‍👩‍👧", "𝒜", "0"])
      assert.ok(!isBlank(text), JSON.stringify(text));
  });
});

describe("something that was sent", () => {
  it("is searched for texts that are broken, and says where", () => {
    assert.deepEqual(brokenTextIn({ terms: { results: [{ outcome: "a" }, { outcome: "\uD83D" }] } }), [
      "terms",
      "results",
      "1",
      "outcome",
    ]);
    assert.deepEqual(brokenTextIn(["a", "b\0"]), ["1"]);
    assert.deepEqual(brokenTextIn({ "a\0": 1 }), []);
  });
  it("is whole with any characters that people write", () =>
    assert.equal(brokenTextIn({ text: "åäö 👩‍👩‍👧 שלום \u200B \n", count: 1, none: null, yes: true }), undefined));
});
