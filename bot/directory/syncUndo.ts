import type { ContentHash, PersonId } from "#core/ids.ts";
import type { AccountRules } from "#core/organisation/accounts.ts";
import type { Instant } from "#core/time.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { loadAccounts } from "./accountStore.ts";
import { type Candidate, candidateOf, syncCounts } from "./directorySync.ts";
import { loadOrganisation, loadPrevious, saveOrganisation } from "./directoryStore.ts";
import { changesNothing, importChanges } from "./importChanges.ts";
import { type SyncRun, type SyncState, readSyncState, saveSyncState, withRun, withoutWaiting } from "./syncState.ts";

/** What taking back the newest change would change, from what is in force to what was before it; or why it cannot be. */
export type Undoing = (Candidate & { readonly since: Instant }) | "nothing" | "changedSince";

export async function undoingOf(store: DocumentStore, { last }: SyncState): Promise<Undoing> {
  if (!last) return "nothing";
  const [present, previous] = await Promise.all([loadOrganisation(store), loadPrevious(store)]);
  if (present?.generation !== last.generation || previous?.generation !== last.before) return "changedSince";
  const before = { ...present.organisation, goals: [] };
  const after = { ...previous.organisation, goals: [] };
  const changes = importChanges(before, after);
  const { generation } = present;
  const none = { held: [], problems: [] };
  return {
    ...none,
    before,
    after,
    changes,
    hash: hashOf(changes),
    counts: syncCounts(changes, []),
    generation,
    since: last.at,
  };
}

type Parts = { readonly store: DocumentStore; readonly rules: AccountRules; readonly at: Instant };

/**
 * Goes back to what was before the newest change, when that is still what was looked at. The accounts still say what they said,
 * so from then on what they would change waits for a yes. That is noted before anything goes back: whoever dies in between has
 * taken nothing back, and what is taken back never comes again unseen.
 */
export async function undoSync(
  { store, rules, at }: Parts,
  { seen, by }: { readonly seen: ContentHash; readonly by: PersonId },
): Promise<"done" | "changedSince"> {
  const { state, version } = await readSyncState(store);
  const undoing = await undoingOf(store, state);
  if (typeof undoing === "string" || undoing.hash !== seen || !undoing.after) return "changedSince";
  const undone = { at, by };
  if (!(await saveSyncState(store, { ...state, undone }, version))) return "changedSince";
  const { goals: _, ...organisation } = undoing.after;
  const over = undoing.generation;
  if ((await saveOrganisation(store, organisation, { now: at, over })) === "conflict") {
    await changed(store, ({ undone: _kept, ...rest }) => rest);
    return "changedSince";
  }
  const again = await candidateOf(store, await loadAccounts(store), rules, at);
  const run: SyncRun = { at, kind: "undoing", by, outcome: "undone", counts: undoing.counts };
  await changed(store, (present) => {
    const { last: _gone, ...rest } = withoutWaiting(present);
    return withRun({ ...rest, ...waitingFor(again, at), undone, appliedAt: at, held: again.held }, run);
  });
  return "done";
}

/** What the accounts would change again, as they were last read. */
function waitingFor({ changes, hash, counts }: Candidate, since: Instant): Pick<SyncState, "waiting"> {
  return changes && hash && !changesNothing(changes) ? { waiting: { since, why: "undone", hash, counts } } : {};
}

async function changed(store: DocumentStore, change: (state: SyncState) => SyncState): Promise<void> {
  for (;;) {
    const { state, version } = await readSyncState(store);
    if (await saveSyncState(store, change(state), version)) return;
  }
}
