import type { Client, Failure } from "./client.ts";

/** What is known of an address of the API. Both may be set: what was read before, and why it could not be read again. */
export type Known<T> = { readonly data?: T; readonly etag?: string; readonly failure?: Failure };

export type Resources = {
  readonly known: (path: string) => Known<unknown>;
  readonly subscribe: (path: string, changed: () => void) => () => void;
  /** Reads again, with the ETag of what is known; what has not changed is not sent. */
  readonly refresh: (path: string) => Promise<void>;
  /** The same for all that is on the page. */
  readonly refreshShown: () => void;
};

const NOTHING: Known<unknown> = {};

/** Everything read in this browser tab, shown at once when one comes back to it and then read again. */
export function createResources(client: Client): Resources {
  const all = new Map<string, Known<unknown>>();
  const listeners = new Map<string, Set<() => void>>();
  const underWay = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();
  const known = (path: string) => all.get(path) ?? NOTHING;

  function put(path: string, next: Known<unknown>) {
    all.set(path, next);
    for (const changed of listeners.get(path) ?? []) changed();
  }

  async function readNow(path: string) {
    const before = known(path);
    const read = await client.read<unknown>(path, before.data === undefined ? undefined : before.etag);
    if (read.kind === "fresh") put(path, { data: read.value, ...(read.etag && { etag: read.etag }) });
    else if (read.kind === "failed")
      put(path, read.failure.kind === "notFound" ? { failure: read.failure } : { ...before, failure: read.failure });
    else if (before.failure) put(path, { data: before.data, ...(before.etag && { etag: before.etag }) });
  }

  // A refresh asked for while one is under way reads once more after it, since what it answers may be older; all who ask
  // meanwhile share that one.
  const refresh = (path: string): Promise<void> => {
    const queued = waiting.get(path);
    if (queued) return queued;
    const reading = underWay.get(path);
    if (!reading) return begin(path);
    const next = reading.then(() => begin(path));
    waiting.set(path, next);
    return next;
  };
  const begin = (path: string) => {
    waiting.delete(path);
    const reading = readNow(path).finally(() => underWay.delete(path));
    underWay.set(path, reading);
    return reading;
  };

  return {
    known,
    subscribe(path, changed) {
      const those = listeners.get(path) ?? new Set();
      listeners.set(path, those.add(changed));
      return () => void those.delete(changed);
    },
    refresh,
    refreshShown() {
      for (const [path, those] of listeners) if (those.size > 0) void refresh(path);
    },
  };
}
