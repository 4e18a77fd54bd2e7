import { openSqliteStore } from "./sqlite.ts";
import type { DocumentStore } from "./store.ts";

/** Where the documents are kept: one file on this machine, or an Azure Cosmos DB account (without a key: by managed identity). */
export type StoreSettings =
  | { readonly dataFile: string }
  | { readonly endpoint: string; readonly key: string | undefined; readonly database: string };

/** Opens the store; the Cosmos client is loaded only when it is used. */
export async function openStore(settings: StoreSettings): Promise<DocumentStore> {
  if ("dataFile" in settings) return openSqliteStore(settings.dataFile);
  const { openCosmosStore } = await import("./cosmos.ts");
  return openCosmosStore(settings);
}
