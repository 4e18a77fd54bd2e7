import assert from "node:assert/strict";
import { GONE_AFTER_MS, lastSeen } from "./presence.ts";

describe("where the other is in a talk", () => {
  const before = { point: "tasks", seenAt: 1_000 } as const;
  const after = { point: "results", field: "results", seenAt: 2_000 } as const;

  it("is what was heard last, in whichever order it is told", () => {
    assert.equal(lastSeen(before, after, 2_500), after);
    assert.equal(lastSeen(after, before, 2_500), after);
    assert.equal(lastSeen(undefined, before, 2_500), before);
  });
  it("stays while a server that has not heard of them says nothing, and vanishes by itself", () => {
    assert.equal(lastSeen(after, undefined, after.seenAt + GONE_AFTER_MS - 1), after);
    assert.equal(lastSeen(after, undefined, after.seenAt + GONE_AFTER_MS), undefined);
    assert.equal(lastSeen(undefined, before, before.seenAt + GONE_AFTER_MS), undefined);
  });
});
