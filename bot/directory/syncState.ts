import type { ContentHash, PersonId } from "#core/ids.ts";
import type { HeldBack } from "#core/organisation/heldBack.ts";
import type { Problem } from "#core/organisation/problem.ts";
import type { Instant } from "#core/time.ts";
import type { GraphFaultKind } from "#bot/graph/graphFault.ts";
import type { DocumentStore, StoredBody, Version } from "#bot/store/store.ts";

/** How much a synchronisation changes: people, and how many of those that stay get another unit or manager. */
export type SyncCounts = {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
  readonly units: number;
  readonly held: number;
};

/** One time the directory was read, or somebody said yes to what had been read. */
export type SyncRun = {
  readonly at: Instant;
  readonly kind: "full" | "delta" | "approval" | "undoing";
  readonly by?: PersonId;
  readonly counts?: SyncCounts;
} & (
  | { readonly outcome: "applied" | "unchanged" | "waiting" | "conflict" | "undone" }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] }
  | { readonly outcome: "failed"; readonly fault: GraphFaultKind }
);

/**
 * What an administrator has to look at before it is put in force: the first one of all, one that changes very much, and all of them
 * from when one was taken back until somebody has said yes.
 */
export type SyncWaiting = {
  readonly since: Instant;
  readonly why: "first" | "much" | "undone";
  readonly hash: ContentHash;
  readonly counts: SyncCounts;
};

/** How the synchronisation stands, in one document. Names nobody who is in the organisation: the page does. */
export type SyncState = {
  readonly type: "directorySync";
  readonly schema: 1;
  readonly id: "sync";
  /** Where Graph goes on telling what has changed, and under which rules the accounts were read. */
  readonly delta?: { readonly link: string; readonly rules: string; readonly fullAt: Instant };
  readonly waiting?: SyncWaiting;
  /** Once something has been put in force, what changes little needs nobody's yes. */
  readonly appliedAt?: Instant;
  /** The newest that was put in force, until it is taken back: what it is called, and what it took the place of. */
  readonly last?: { readonly at: Instant; readonly generation: string; readonly before: string };
  /** The newest has been taken back, and nobody has said yes to anything since. */
  readonly undone?: { readonly at: Instant; readonly by: PersonId };
  readonly held: readonly HeldBack[];
  /** The newest first. */
  readonly runs: readonly SyncRun[];
};

export type StoredSyncState = { readonly state: SyncState; readonly version?: Version };

const PARTITION = "sync";
const ID = "sync";
/** So many of whom something is held back are kept by name; the count says how many there are. */
const MOST_HELD = 500;
const MOST_RUNS = 20;
const MOST_PROBLEMS = 50;

export async function readSyncState(store: DocumentStore): Promise<StoredSyncState> {
  const [stored] = await store.find("directory", PARTITION, { ids: [ID] });
  return stored
    ? { state: stored.body as unknown as SyncState, version: stored.version }
    : { state: { type: "directorySync", schema: 1, id: ID, held: [], runs: [] } };
}

/** Whether it was saved: not when another server has written meanwhile, whose word then holds. */
export async function saveSyncState(
  store: DocumentStore,
  state: SyncState,
  version: Version | undefined,
): Promise<boolean> {
  const body: StoredBody & SyncState = { ...state, held: state.held.slice(0, MOST_HELD) };
  return (
    (await store.commit("directory", PARTITION, [
      version === undefined ? { kind: "create", body } : { kind: "replace", body, version },
    ])) === "committed"
  );
}

/** The state with one more run. */
export const withRun = (state: SyncState, run: SyncRun): SyncState => ({
  ...state,
  runs: [
    run.outcome === "refused" ? { ...run, problems: run.problems.slice(0, MOST_PROBLEMS) } : run,
    ...state.runs,
  ].slice(0, MOST_RUNS),
});

export function withoutWaiting(state: SyncState): SyncState {
  const { waiting: _, ...rest } = state;
  return rest;
}
