import { currentGeneration, loadOrganisation } from "#bot/directory/directoryStore.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import type { Instant } from "#core/time.ts";

export type LiveDirectory = {
  /** From memory, at once. When it is older than the greatest age it still answers, and a newer one follows in the background. */
  readonly current: () => Directory;
  /** Never older than the greatest age: waits for the store when it is. Throws when the store cannot be read. */
  readonly upToDate: () => Promise<Directory>;
  /** Takes over what the store holds now, reading the whole organisation only when it has changed. */
  readonly refresh: () => Promise<Directory>;
};

export type LiveDirectorySettings = {
  readonly maxAgeMs: number;
  readonly clock: () => Instant;
  /** Told when a reading in the background fails; the directory in memory stays, and the next question tries again. */
  readonly onFault?: (fault: unknown) => void;
};

const NOBODY: Organisation = { people: [], units: [], assignments: [], representations: [] };

/** The organisation in memory, empty before the first import. Sets no timer: it grows older only while nobody asks. */
export async function openLiveDirectory(
  store: DocumentStore,
  { maxAgeMs, clock, onFault = () => {} }: LiveDirectorySettings,
): Promise<LiveDirectory> {
  let directory = directoryOf(NOBODY);
  let generation: string | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<Directory> | undefined;

  const takeOver = async () => {
    const startedAt = Date.parse(clock());
    if ((await currentGeneration(store)) !== generation) {
      const stored = await loadOrganisation(store);
      directory = directoryOf(stored?.organisation ?? NOBODY);
      generation = stored?.generation;
    }
    checkedAt = startedAt;
    return directory;
  };
  /** Questions that come while the store is being read share the reading. */
  const shared = () => (reading ??= takeOver().finally(() => (reading = undefined)));
  const isOld = () => Date.parse(clock()) - checkedAt > maxAgeMs;

  await shared();
  return {
    current: () => {
      if (isOld() && !reading) shared().catch(onFault);
      return directory;
    },
    upToDate: async () => (isOld() ? shared() : directory),
    // A reading under way may have looked before the change that the caller wants to see.
    refresh: async () => {
      await reading?.catch(() => {});
      return shared();
    },
  };
}
