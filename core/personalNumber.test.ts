import assert from "node:assert/strict";
import { holdsPersonalNumber, isPersonalNumber } from "#core/personalNumber.ts";

describe("a personal identity number", () => {
  for (const number of ["850709-9805", "8507099805", "19850709-9805", "850709+9805", "850709–9805", "850709 9805"])
    it(`is ${number}`, () => assert.ok(isPersonalNumber(number) && holdsPersonalNumber(number)));
  it("is one for coordination, too, with 60 more than the day", () => {
    assert.ok(isPersonalNumber("701063-2391"));
    assert.ok(isPersonalNumber("197010632391"));
  });
  for (const [what, number] of [
    ["digits whose last is another", "850709-9806"],
    ["a month that is none", "851309-9805"],
    ["digits among others", "1850709980512"],
    ["a telephone number", "010-123 45 67"],
  ] as const)
    it(`is none of ${what}`, () => assert.ok(!isPersonalNumber(number) && !holdsPersonalNumber(number)));
  it("is found in a text, and then is not the whole of it", () => {
    for (const text of ["701063-2391@kommun.example", "Sara 850709-9805", "sara8507099805@kommun.example"])
      assert.deepEqual([holdsPersonalNumber(text), isPersonalNumber(text)], [true, false]);
  });
});
