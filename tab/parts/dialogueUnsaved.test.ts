import assert from "node:assert/strict";
import { keptIn, leftAfter } from "./dialogueUnsaved.ts";

describe("what is unsaved of a dialogue", () => {
  const sent = { values: { a: "sent", b: "sent" }, kept: [] };
  const other = { values: { c: "other step" }, kept: [] };

  it("is nothing of a step when the server has got all of it", () => {
    assert.deepEqual(leftAfter({ one: sent, two: other }, "one", sent), { two: other });
    assert.deepEqual(leftAfter({ two: other }, "one", sent), { two: other });
  });

  it("is what was written while the save was under way", () => {
    const now = { values: { a: "sent", b: "newer" }, kept: [] };
    assert.deepEqual(leftAfter({ one: now }, "one", sent), { one: { values: { b: "newer" }, kept: [] } });
  });

  it("is also what was only kept to oneself, or no longer, while the save was under way", () => {
    const ticked = { ...sent, kept: ["a"] };
    assert.deepEqual(leftAfter({ one: ticked }, "one", sent), { one: { values: {}, kept: ["a"] } });
    assert.deepEqual(leftAfter({ one: sent }, "one", ticked), { one: { values: {}, kept: [] } });
  });

  it("says of each answer of its steps whether it is kept, and nothing of other steps", () => {
    const field = (key: string) => ({ key, label: key, kind: "text" as const, max: 10 });
    const steps = [
      { key: "one", title: "", fields: [field("a"), field("b")] },
      { key: "two", title: "", fields: [field("c")] },
    ] as unknown as Parameters<typeof keptIn>[1];
    assert.deepEqual(keptIn({ one: { values: {}, kept: ["a"] } }, steps), { a: true, b: false });
  });
});
