import { join } from "node:path";
import { ulids } from "#bot/ulids.ts";
import { instantOf } from "#core/time.ts";
import { importOrganisation, readImportFolder } from "#bot/directory/importOrganisation.ts";
import { openLiveDirectory } from "#bot/directory/liveDirectory.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { seedDocuments } from "./exampleDocuments.ts";

/** Fills an empty store with the example municipality: its people by the product's own import, what they have done, and the views. */
export async function seedExample(store: DocumentStore): Promise<void> {
  const now = () => instantOf(new Date());
  const once = { maxAgeMs: Number.POSITIVE_INFINITY, clock: now };
  await importOrganisation(store, await readImportFolder(join(import.meta.dirname, "example")), now());
  const { current: directory } = await openLiveDirectory(store, once);
  const { current: municipality, refresh, committed } = liveMunicipality(store, once);
  await refresh();
  const ports = { store, directory, municipality, now, newId: ulids(), committed };
  await seedDocuments(ports);
  // What was done on days before today is no lag for the server that starts next.
  await overviewKeeper(ports).catchUp();
}
