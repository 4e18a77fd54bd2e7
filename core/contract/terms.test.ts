import assert from "node:assert/strict";
import { rowKey } from "#core/contract/terms.ts";

describe("the name of a row in a wording", () => {
  it("is kept through rewordings", () => assert.equal(rowKey({ key: "a1" }, 3), "a1"));
  it("is its place where it was written before rows were named", () => assert.equal(rowKey({}, 0), "row1"));
});
