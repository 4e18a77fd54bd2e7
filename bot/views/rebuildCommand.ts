import type { Change, DocumentStore } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { overviewKeeper } from "./overviews.ts";

/** A page of the feed. */
const BATCH = 500;

/**
 * `npm run views:rebuild`: makes all that is kept from the change feed anew from the dossiers: overviews, what contracts in force
 * say, ledger, needs, follow-ups held. Servers may run meanwhile, and twice gives the same. Prints how many of each there are.
 */
export async function rebuildViews(ports: Ports, print: (line: string) => void): Promise<void> {
  const keeper = overviewKeeper(ports);
  await keeper.rebuild();
  // Where the position was lost with the views, those are followed too whom the directory no longer knows.
  await keeper.catchUp();
  const counts = new Map<string, number>();
  for await (const { body } of allIn(ports.store)) counts.set(body.type, (counts.get(body.type) ?? 0) + 1);
  for (const [type, count] of [...counts].toSorted(([one], [other]) => one.localeCompare(other)))
    print(`${type}: ${count}`);
}

async function* allIn(store: DocumentStore): AsyncGenerator<Change> {
  for (let after: string | undefined; ;) {
    const { changes, position } = await store.changes("views", after, BATCH);
    yield* changes;
    if (changes.length === 0 || position === undefined || position === after) return;
    after = position;
  }
}

if (import.meta.main) {
  // Loaded here alone, as for the import: whoever calls the function has a store of their own.
  const { ulid } = await import("ulid");
  const { readConfig } = await import("#bot/config.ts");
  const { openLiveDirectory } = await import("#bot/directory/liveDirectory.ts");
  const { liveMunicipality } = await import("#bot/municipality/liveMunicipality.ts");
  const { openConfiguredStore } = await import("#bot/start.ts");
  const { instantOf } = await import("#core/time.ts");
  const store = await openConfiguredStore(readConfig(process.env));
  const now = () => instantOf(new Date());
  const settings = { maxAgeMs: Number.POSITIVE_INFINITY, clock: now };
  const live = await openLiveDirectory(store, settings);
  const municipality = liveMunicipality(store, settings);
  await municipality.refresh();
  const ports: Ports = {
    store,
    directory: live.current,
    municipality: municipality.current,
    now,
    newId: ulid,
    committed: municipality.committed,
  };
  await rebuildViews(ports, (line) => void process.stdout.write(`${line}\n`));
  await store.close();
}
