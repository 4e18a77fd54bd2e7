import type { DocumentStore } from "./store.ts";

export type RequestCounts = {
  readonly find: number;
  readonly commit: number;
  readonly due: number;
  readonly changes: number;
};

/** A store that counts what is asked of it, for benchmarks and tests. */
export type CountedStore = DocumentStore & {
  readonly counts: () => RequestCounts;
  readonly reset: () => void;
};

const NONE: RequestCounts = { find: 0, commit: 0, due: 0, changes: 0 };

/** Wraps a store: each call of the port is one request, whatever came of it. */
export function counted(store: DocumentStore): CountedStore {
  let counts = NONE;
  const count = (kind: keyof RequestCounts) => {
    counts = { ...counts, [kind]: counts[kind] + 1 };
  };
  return {
    find: (...asked) => {
      count("find");
      return store.find(...asked);
    },
    commit: (...asked) => {
      count("commit");
      return store.commit(...asked);
    },
    due: (...asked) => {
      count("due");
      return store.due(...asked);
    },
    changes: (...asked) => {
      count("changes");
      return store.changes(...asked);
    },
    newest: (...asked) => {
      count("changes");
      return store.newest(...asked);
    },
    ready: () => store.ready(),
    close: () => store.close(),
    counts: () => counts,
    reset: () => {
      counts = NONE;
    },
  };
}
