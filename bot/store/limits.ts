import type { Write } from "./store.ts";

/** Both stores refuse what one of them cannot hold, so that nothing works on SQLite and fails on Azure Cosmos DB. */
const MAX_WRITES = 100;
/** A request to Cosmos DB may have 2 MB; the rest is for what surrounds the bodies. */
const MAX_BYTES = 1_900_000;
const MAX_ID_BYTES = 1023;
const ILLEGAL_IN_ID = /[/\\?#]/;

/** Thrown for a commit that no store could hold: a mistake of the caller, and nothing was written. */
class UnlawfulCommit extends Error {
  override readonly name = "UnlawfulCommit";
}

/** Throws `UnlawfulCommit` unless both stores can hold the commit: number, ids, reserved names, one write a document. */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length === 0 || writes.length > MAX_WRITES)
    throw new UnlawfulCommit(`A commit has 1 to ${MAX_WRITES} writes, not ${writes.length}.`);
  const seen = new Set<string>();
  for (const write of writes) {
    const id = idOf(write);
    if (id === "" || ILLEGAL_IN_ID.test(id) || Buffer.byteLength(id) > MAX_ID_BYTES)
      throw new UnlawfulCommit(`Not a legal id: ${JSON.stringify(id)}`);
    if (seen.has(id)) throw new UnlawfulCommit(`A commit writes each document once, ${id} came twice.`);
    seen.add(id);
    const reserved = write.kind === "remove" ? undefined : Object.keys(write.body).find(isReserved);
    if (reserved !== undefined) throw new UnlawfulCommit(`The name ${reserved} in ${id} belongs to the store.`);
  }
}

/** Throws `UnlawfulCommit` when the bodies, as JSON, are too much for one commit. */
export function checkSize(texts: readonly string[]): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MAX_BYTES) throw new UnlawfulCommit(`A commit may have ${MAX_BYTES} bytes, not ${bytes}.`);
}

/** Names at the top of a document that the stores use themselves. */
export const isReserved = (name: string): boolean => name === "partition" || name.startsWith("_");

export const idOf = (write: Write): string => (write.kind === "remove" ? write.id : write.body.id);
