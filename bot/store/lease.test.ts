import assert from "node:assert/strict";
import type { Instant } from "#core/time.ts";
import { CLOCKS_APART_MS, leaseOn } from "./lease.ts";
import { openSqliteStore } from "./sqlite.ts";
import type { DocumentStore } from "./store.ts";

const FOR_MS = 10_000;

describe("a lease", () => {
  let store: DocumentStore;
  let time: number;
  beforeEach(() => {
    store = openSqliteStore(":memory:");
    time = Date.parse("2026-03-02T08:00:00Z");
  });
  afterEach(() => store.close());

  const lease = (holder: string, name = "work", on = store) =>
    leaseOn(on, { name, holder, clock: () => new Date(time).toISOString() as Instant, forMs: FOR_MS });

  it("is one server's at a time, and each work has its own", async () => {
    const [first, second] = [lease("first"), lease("second")];
    assert.deepEqual([await first.hold(), await second.hold()], [true, false]);
    assert.deepEqual([first.held(), second.held()], [true, false]);
    assert.equal(await lease("second", "other work").hold(), true);
  });

  it("goes to one of those who ask at the same moment", async () => {
    const all = ["a", "b", "c", "d"].map((holder) => lease(holder));
    const got = await Promise.all(all.map((each) => each.hold()));
    assert.equal(got.filter(Boolean).length, 1);
  });

  it("stays with who renews it, and costs nothing until half of it is gone", async () => {
    const [first, second] = [lease("first"), lease("second")];
    await first.hold();
    const asked: string[] = [];
    const watched = { ...store, find: ((...args) => (asked.push("find"), store.find(...args))) as typeof store.find };
    const third = lease("third", "watched", watched);
    for (let turn = 0; turn < 10; turn++) {
      time += FOR_MS / 4;
      assert.deepEqual([await first.hold(), await second.hold(), await third.hold()], [true, false, true]);
    }
    assert.equal(asked.length, 5);
  });

  it("is taken over when it has run out and the clocks may not disagree about that", async () => {
    const [first, second] = [lease("first"), lease("second")];
    await first.hold();
    time += FOR_MS;
    assert.equal(first.held(), false);
    assert.equal(await second.hold(), false);
    time += CLOCKS_APART_MS;
    assert.equal(await second.hold(), true);
    assert.deepEqual([await first.hold(), first.held()], [false, false]);
  });

  it("is free at once when it is let go, and only its holder can do that", async () => {
    const [first, second] = [lease("first"), lease("second")];
    await first.hold();
    await second.release();
    assert.equal(await second.hold(), false);
    await first.release();
    assert.deepEqual([first.held(), await second.hold()], [false, true]);
  });
});
