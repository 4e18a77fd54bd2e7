import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openStore } from "./openStore.ts";
import { openSqliteStore } from "./sqlite.ts";
import { conformsToStore } from "./store.conformance.ts";

describe("the SQLite store", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "store-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  conformsToStore(() => openStore({ dataFile: join(folder, "not", "there", "yet", "data.sqlite") }));

  const a = { id: "a", type: "note", schema: 1 };

  it("has everything after it was closed and opened again", async () => {
    const file = join(folder, "reopened.sqlite");
    const first = openSqliteStore(file);
    await first.commit("dossiers", "p", [{ kind: "create", body: a }]);
    const { position } = await first.changes("dossiers", undefined, 10);
    const [before] = await first.find("dossiers", "p", { ids: ["a"] });
    await first.commit("dossiers", "p", [{ kind: "remove", id: "a", version: before?.version ?? "" }]);
    await first.close();
    await first.close();

    const second = openSqliteStore(file);
    await second.commit("dossiers", "p", [{ kind: "create", body: { ...a, id: "b" } }]);
    const { changes } = await second.changes("dossiers", position, 10);
    assert.deepEqual(
      changes.map(({ body }) => body.id),
      ["b"],
    );
    await second.close();
  });

  it("lets two processes share one file, and one of them win", async () => {
    const file = join(folder, "shared.sqlite");
    const [one, other] = [openSqliteStore(file), openSqliteStore(file)];
    assert.equal(await one.commit("dossiers", "p", [{ kind: "create", body: a }]), "committed");
    assert.equal(await other.commit("dossiers", "p", [{ kind: "create", body: a }]), "conflict");
    await Promise.all([one.close(), other.close()]);
  });

  it("refuses a file that a newer release has written, and says so", () => {
    const file = join(folder, "newer.sqlite");
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    assert.throws(() => openSqliteStore(file), { name: "NewerDataFile", message: /written by a newer release/ });
  });

  it("rejects when it is closed, rather than throwing at the caller", async () => {
    const store = openSqliteStore(join(folder, "closed.sqlite"));
    await store.close();
    await assert.rejects(store.ready());
    await assert.rejects(store.commit("dossiers", "p", [{ kind: "create", body: a }]));
  });
});
