import type { Charged, DocumentStore } from "./store.ts";

/** Where the documents lie: one SQLite file, or Azure Cosmos DB (without a key by the identity the server runs as). */
export type StoreSettings =
  | { readonly dataFile: string }
  | {
      readonly endpoint: string;
      readonly key?: string | undefined;
      readonly database: string;
      readonly charged?: Charged | undefined;
    };

/** Opens the store the settings name. The engine that is not used is not loaded. */
export async function openStore(settings: StoreSettings): Promise<DocumentStore> {
  if ("dataFile" in settings) return (await import("./sqlite.ts")).openSqliteStore(settings.dataFile);
  return (await import("./cosmos.ts")).openCosmosStore(settings);
}
