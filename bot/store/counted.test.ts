import assert from "node:assert/strict";
import { counted } from "./counted.ts";
import { conformsToStore } from "./store.conformance.ts";
import { openSqliteStore } from "./sqlite.ts";

describe("a counted store", () => {
  conformsToStore(() => Promise.resolve(counted(openSqliteStore(":memory:"))));

  it("counts each call by its kind, also one that met a conflict, and begins anew", async () => {
    const store = counted(openSqliteStore(":memory:"));
    const body = { id: "a", type: "note", schema: 1 };
    await store.commit("dossiers", "p", [{ kind: "create", body }]);
    await store.commit("dossiers", "p", [{ kind: "create", body }]);
    await store.find("dossiers", "p", { ids: ["a"] });
    await store.due("dossiers", ["note"], "2026", 1);
    await store.changes("dossiers", undefined, 1);
    assert.deepEqual(store.counts(), { find: 1, commit: 2, due: 1, changes: 1 });
    store.reset();
    assert.deepEqual(store.counts(), { find: 0, commit: 0, due: 0, changes: 0 });
    await store.close();
  });
});
