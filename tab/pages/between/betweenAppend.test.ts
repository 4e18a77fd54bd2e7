import assert from "node:assert/strict";
import { appended, overflowOf } from "./betweenAppend.ts";

describe("putting what is at hand into an answer", () => {
  it("is the answer when there was none", () => assert.equal(appended(" \n", "Ny menyn i mars"), "Ny menyn i mars"));
  it("comes last, on a line of its own, and writes over nothing", () =>
    assert.equal(appended("Det gick bra. \n", "Ny meny i mars"), "Det gick bra.\nNy meny i mars"));
  it("says how much too long the answer would be", () =>
    assert.deepEqual([overflowOf("abc", 3), overflowOf("abcde", 3)], [0, 2]));
});
