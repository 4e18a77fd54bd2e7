import assert from "node:assert/strict";
import { type CosmosEmulator, startCosmosEmulator } from "../../test/support/cosmosEmulator.ts";
import { conformsToStore } from "./store.conformance.ts";
import { openStore } from "./openStore.ts";

describe("the Cosmos DB store, against the emulator", () => {
  let emulator: CosmosEmulator;
  before(async () => {
    emulator = await startCosmosEmulator();
  });
  after(() => emulator.stop());

  conformsToStore(() => openStore({ endpoint: emulator.endpoint, key: emulator.key, database: "conformance" }));

  it("makes one request of each call that reads or writes a partition", async () => {
    const store = await openStore({ endpoint: emulator.endpoint, key: emulator.key, database: "counted" });
    const body = { id: "a", type: "note", schema: 1 };
    await store.commit("dossiers", "p", [{ kind: "put", body }]);
    // The first look at the change feed also asks where the container's partitions are.
    const { position } = await store.changes("dossiers", undefined, 10);
    const all = () => (["batch", "feed", "query", "read", "other"] as const).map(emulator.requests);
    const asked = async (work: () => Promise<unknown>) => {
      const before = all();
      await work();
      return all().map((count, index) => count - (before[index] ?? 0));
    };
    assert.deepEqual(await asked(() => store.commit("dossiers", "p", [{ kind: "put", body }])), [1, 0, 0, 0, 0]);
    assert.deepEqual(
      await asked(() => store.find("dossiers", "p", { ids: ["a", "b"], types: ["note"] })),
      [0, 0, 1, 0, 0],
    );
    assert.deepEqual(await asked(() => store.find("dossiers", "p", { ids: ["a"] })), [0, 0, 0, 1, 0]);
    assert.deepEqual(await asked(() => store.changes("dossiers", position, 10)), [0, 1, 0, 0, 0]);
    await store.close();
  });
});

const { COSMOS_TEST_ENDPOINT: endpoint, COSMOS_TEST_KEY: key } = process.env;
if (endpoint)
  describe("the Cosmos DB store, against the account of COSMOS_TEST_ENDPOINT", () => {
    conformsToStore(() =>
      openStore({ endpoint, key, database: process.env["COSMOS_TEST_DATABASE"] ?? "uppdragsdialog-test" }),
    );
  });
