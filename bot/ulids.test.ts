import assert from "node:assert/strict";
import { isValid } from "ulid";
import { ulids } from "#bot/ulids.ts";

describe("new ids", () => {
  it("are ULIDs, in the order in which they were made, and none twice, however many there are and whoever makes them", () => {
    const [one, other] = [ulids(), ulids()];
    const made = Array.from({ length: 3_000 }, () => one());
    assert.ok(made.every(isValid));
    assert.deepEqual(made.toSorted(), made);
    const others = Array.from({ length: 3_000 }, () => other());
    assert.equal(new Set([...made, ...others]).size, 6_000);
  });
});
