import assert from "node:assert/strict";
import type { ClimatePool } from "#core/climate/climate.ts";
import { openStore } from "#bot/store/openStore.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { addToPool } from "#bot/usecases/climatePool.ts";
import { startCosmosEmulator } from "./support/cosmosEmulator.ts";
import { tinyMunicipality } from "./support/tinyMunicipality.ts";

const [unit] = tinyMunicipality.organisation.units;

describe("the answers of a unit, counted together", () => {
  for (const [name, open] of [
    ["SQLite", () => Promise.resolve({ store: openSqliteStore(":memory:"), stop: () => Promise.resolve() })],
    [
      "Cosmos DB",
      async () => {
        const emulator = await startCosmosEmulator();
        const { endpoint, key } = emulator;
        return { store: await openStore({ endpoint, key, database: "climate" }), stop: () => emulator.stop() };
      },
    ],
  ] as const)
    it(`hold everybody who answers at the same moment, on ${name}`, async () => {
      assert.ok(unit);
      const { store, stop } = await open();
      const say = (joy: "fully" | "partly") =>
        addToPool({ store }, { year: 2026, unit, answers: { joy, participation: joy, development: "notSaid" } });
      await Promise.all(Array.from({ length: 12 }, (_, index) => say(index % 3 === 0 ? "fully" : "partly")));
      const [stored] = await store.find("pools", "climate:2026", { ids: [unit.id] });
      assert.ok(stored);
      assert.deepEqual((stored.body as unknown as ClimatePool).counts, {
        joy: { fully: 4, mostly: 0, partly: 8, notAtAll: 0 },
        participation: { fully: 4, mostly: 0, partly: 8, notAtAll: 0 },
        development: { fully: 0, mostly: 0, partly: 0, notAtAll: 0 },
      });
      await store.close();
      await stop();
    });
});
