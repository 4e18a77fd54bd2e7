import { ulid } from "ulid";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { type AccountRules, readingRules } from "#core/organisation/accounts.ts";
import type { HeldBack } from "#core/organisation/heldBack.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import type { Problem } from "#core/organisation/problem.ts";
import { takeOverAccounts } from "#core/organisation/takeOverAccounts.ts";
import { type Instant, dayOf } from "#core/time.ts";
import type { GraphClient } from "#bot/graph/graphClient.ts";
import { GraphFault } from "#bot/graph/graphFault.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { hashOf } from "#bot/usecases/ports.ts";
import { type Accounts, loadAccounts, saveAccounts } from "./accountStore.ts";
import { loadOrganisation, saveOrganisation } from "./directoryStore.ts";
import { type AccountsRead, readAllAccounts, readChangedAccounts } from "./graphAccounts.ts";
import { type FileContents, type ImportChanges, changesNothing, importChanges } from "./importChanges.ts";
import {
  type SyncCounts,
  type SyncRun,
  type SyncState,
  readSyncState,
  saveSyncState,
  withRun,
  withoutWaiting,
} from "./syncState.ts";

/** The part of all people who may come, go or be changed without anybody having looked. */
const MUCH = 0.2;
/** All accounts are read anew this often, in case a change has been missed. */
const FULL_EVERY_MS = 7 * 86_400_000;
const NOBODY: Organisation = { people: [], units: [], assignments: [], representations: [] };

export type SyncParts = {
  readonly store: DocumentStore;
  readonly graph: GraphClient;
  readonly rules: () => AccountRules;
  readonly now: () => Instant;
};

/** What would be changed now, by the accounts as they were last read. */
export type Candidate = {
  readonly before: FileContents;
  readonly after?: FileContents;
  readonly changes?: ImportChanges;
  readonly hash?: ContentHash;
  readonly counts: SyncCounts;
  readonly held: readonly HeldBack[];
  readonly problems: readonly Problem[];
  readonly generation: string | undefined;
};

/**
 * Reads the accounts (all of them, or what has changed) and puts what follows in force, or says why not. The first time, and when
 * very much would change, it waits for an administrator's yes. A fault of Graph's leaves everything as it was. Undefined when
 * another server has done the same meanwhile.
 */
export async function syncDirectory(parts: SyncParts, { full = false } = {}): Promise<SyncRun | undefined> {
  const { store, now } = parts;
  const started = await readSyncState(store);
  const at = now();
  const rules = parts.rules();
  const before = await loadAccounts(store);
  const current = (await loadOrganisation(store))?.organisation ?? NOBODY;
  const known = new Set(current.people.map(({ id }) => id));
  const reading = { rules, isKnown: (person: PersonId) => known.has(person) };
  const since = full || !goesOn(started.state, rules, at) ? undefined : started.state.delta;

  const read = await (
    since
      ? readChangedAccounts(parts.graph, since.link, reading).catch((fault: unknown) => {
          if (fault instanceof GraphFault && fault.kind === "expired") return undefined;
          throw fault;
        })
      : Promise.resolve(undefined)
  )
    .then(async (changed) =>
      changed
        ? { ...changed, kind: "delta" as const }
        : { ...(await readAllAccounts(parts.graph, reading)), kind: "full" as const },
    )
    .catch((fault: unknown) => {
      if (fault instanceof GraphFault) return fault;
      throw fault;
    });
  if (read instanceof GraphFault) {
    const failed: SyncRun = { at, kind: since ? "delta" : "full", outcome: "failed", fault: read.kind };
    return (await saveSyncState(store, withRun(started.state, failed), started.version)) ? failed : undefined;
  }

  // Who has read meanwhile has moved on to what Graph tells next: what was read before that is older, and is written nowhere.
  if (!(await saveSyncState(store, started.state, started.version))) return undefined;
  const { state, version } = await readSyncState(store);
  const accounts = merged(read.kind === "delta" ? before : new Map(), read.accounts);
  await saveAccounts(store, before, accounts);
  const candidate = await candidateOf(store, accounts, rules, at);
  const fullAt = read.kind === "full" || !since ? at : since.fullAt;
  const next: SyncState = {
    ...withoutWaiting(state),
    delta: { link: read.delta, rules: readingRules(rules), fullAt },
    held: candidate.held,
  };
  const why = reasonToWait(state, candidate);
  if (why && candidate.hash) {
    const { hash, counts } = candidate;
    const sinceWhen = state.waiting?.hash === hash ? state.waiting.since : at;
    const waits: SyncRun = { at, kind: read.kind, outcome: "waiting", counts };
    const waiting = { since: sinceWhen, why, hash, counts };
    return (await saveSyncState(store, withRun({ ...next, waiting }, waits), version)) ? waits : undefined;
  }
  const { run, last } = await putInForce(store, candidate, { at, kind: read.kind });
  return (await saveSyncState(store, withRun(came(next, run, last), run), version)) ? run : undefined;
}

/** Says yes to what waits, when it is still what was looked at. */
export async function approveSync(
  { store, rules, now }: Omit<SyncParts, "graph">,
  { seen, by }: { readonly seen: ContentHash; readonly by: PersonId },
): Promise<"done" | "changedSince"> {
  const { state, version } = await readSyncState(store);
  const at = now();
  const candidate = await candidateOf(store, await loadAccounts(store), rules(), at);
  if (state.waiting?.hash !== seen || candidate.hash !== seen) return "changedSince";
  const { run, last } = await putInForce(store, candidate, { at, kind: "approval", by });
  if (run.outcome !== "applied") return "changedSince";
  const next = came({ ...withoutWaiting(state), held: candidate.held }, run, last);
  await saveSyncState(store, withRun(next, run), version);
  return "done";
}

/** What the accounts, as they were last read, would make of the organisation that is in force now. */
export async function candidateOf(
  store: DocumentStore,
  accounts: Accounts,
  rules: AccountRules,
  at: Instant,
): Promise<Candidate> {
  const stored = await loadOrganisation(store);
  const before = { ...(stored?.organisation ?? NOBODY), goals: [] };
  const taken = takeOverAccounts(before, [...accounts.values()], rules, dayOf(at));
  const { held, problems } = taken;
  const base = { before, held, problems, generation: stored?.generation };
  const none = { added: 0, removed: 0, changed: 0, moved: 0, units: 0, held: held.length };
  if (!taken.organisation) return { ...base, counts: none };
  const after = { ...taken.organisation, goals: [] };
  const changes = importChanges(before, after);
  return { ...base, after, changes, hash: hashOf(changes), counts: syncCounts(changes, held) };
}

export const syncCounts = ({ people, units }: ImportChanges, held: readonly HeldBack[]): SyncCounts => ({
  added: people.added.length,
  removed: people.removed.length,
  changed: people.changed.length,
  moved: people.changed.filter(({ fields }) => fields.includes("unit") || fields.includes("manager")).length,
  units: units.added.length + units.removed.length + units.changed.length,
  held: held.length,
});

const goesOn = ({ delta }: SyncState, rules: AccountRules, at: Instant) =>
  delta !== undefined &&
  delta.rules === readingRules(rules) &&
  Date.parse(at) - Date.parse(delta.fullAt) < FULL_EVERY_MS;

function merged(before: Accounts, changed: AccountsRead["accounts"]): Accounts {
  const after = new Map(before);
  for (const [person, account] of changed) {
    if (account) after.set(person, account);
    else after.delete(person);
  }
  return after;
}

function reasonToWait(
  { appliedAt, undone }: SyncState,
  { before, changes, counts }: Candidate,
): "first" | "much" | "undone" | undefined {
  if (!changes || changesNothing(changes)) return undefined;
  if (undone) return "undone";
  if (appliedAt === undefined) return "first";
  const { length } = before.people;
  return Math.max(counts.removed, counts.changed, counts.added) > length * MUCH ? "much" : undefined;
}

async function putInForce(
  store: DocumentStore,
  { after, changes, counts, problems, generation }: Candidate,
  run: Pick<SyncRun, "at" | "kind" | "by">,
): Promise<{ readonly run: SyncRun; readonly last?: SyncState["last"] }> {
  if (!after || !changes) return { run: { ...run, outcome: "refused", problems } };
  if (changesNothing(changes)) return { run: { ...run, outcome: "unchanged", counts } };
  const { goals: _, ...organisation } = after;
  const made = ulid(Date.parse(run.at));
  const saving = { now: run.at, over: generation, generation: made, keepsPrevious: true };
  if ((await saveOrganisation(store, organisation, saving)) === "conflict")
    return { run: { ...run, outcome: "conflict", counts } };
  return {
    run: { ...run, outcome: "applied", counts },
    ...(generation !== undefined && { last: { at: run.at, generation: made, before: generation } }),
  };
}

/** The state after something was put in force, or the accounts were found to say what is in force: nothing is held back any more. */
function came(state: SyncState, { outcome, at }: SyncRun, last: SyncState["last"]): SyncState {
  if (outcome !== "applied" && outcome !== "unchanged") return state;
  const { undone: _, last: before, ...rest } = state;
  const newest = outcome === "applied" ? last : before;
  return { ...rest, appliedAt: at, ...(newest && { last: newest }) };
}
