import type { Lease } from "#bot/store/lease.ts";
import { type SyncParts, approveSync, syncDirectory } from "#bot/directory/directorySync.ts";
import { readSyncState } from "#bot/directory/syncState.ts";
import type { DirectorySync } from "#bot/usecases/directorySync.ts";

/** The directory is read this often, and sooner after a fault that may have passed. */
const EVERY_MS = 30 * 60_000;
const AFTER_FAULT_MS = 5 * 60_000;
const LOOK_EVERY_MS = 60_000;

export type DirectorySchedule = DirectorySync & {
  /** Reads the directory when it is time to, unless another server does. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type ScheduleSettings = SyncParts & {
  /** Held by the one server that reads. */
  readonly lease: Lease;
  /** Something has been put in force: what is kept in memory is read anew. */
  readonly applied: () => Promise<unknown>;
  readonly onFault: (fault: unknown) => void;
  /** Told of each reading: counts and kinds of faults, never who. */
  readonly log: (run: { readonly kind: string; readonly outcome: string; readonly fault?: string }) => void;
  readonly lookEveryMs?: number;
};

/** Reads the directory by the clock, one server at a time; when it was last read is in the store, so none reads what another has. */
export function directorySchedule(settings: ScheduleSettings): DirectorySchedule {
  const { store, now, lease, applied, onFault, log } = settings;
  let last: Promise<void> = Promise.resolve();
  let stopped = false;

  const isTime = async () => {
    const { state } = await readSyncState(store);
    const run = state.runs.find(({ kind }) => kind === "full" || kind === "delta");
    if (!run) return true;
    const pause = run.outcome === "failed" || run.outcome === "conflict" ? AFTER_FAULT_MS : EVERY_MS;
    return Date.parse(now()) - Date.parse(run.at) >= pause;
  };
  const run = async (wish?: { readonly full: boolean }) => {
    if (stopped || !(await lease.hold())) return;
    try {
      if (!wish && !(await isTime())) return;
      const done = await syncDirectory(settings, wish);
      if (!done) return;
      log({ kind: done.kind, outcome: done.outcome, ...(done.outcome === "failed" && { fault: done.fault }) });
      if (done.outcome === "applied") await applied();
    } finally {
      await lease.release();
    }
  };
  const inTurn = (wish?: { readonly full: boolean }) => (last = last.then(() => run(wish).catch(onFault)));
  const interval = setInterval(() => void inTurn(), settings.lookEveryMs ?? LOOK_EVERY_MS).unref();

  return {
    look: () => inTurn(),
    runSoon: (wish) => void inTurn(wish),
    approve: async (yes) => {
      const came = await approveSync(settings, yes);
      if (came === "done") await applied();
      return came;
    },
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      await last;
    },
  };
}
