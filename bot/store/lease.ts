import { type Instant, addMinutes } from "#core/time.ts";
import type { DocumentStore, StoredBody } from "./store.ts";

/**
 * A piece of work that one server at a time does, of the several that share a store. It saves work and keeps pace in one hand;
 * what is done under it stays right when two do it for a moment, since no lease can stop a process that sleeps and wakes.
 */
export type Lease = {
  /** Whether it is ours now: taken when it is free or has run out, renewed when half of it is gone. */
  readonly hold: () => Promise<boolean>;
  /** The same by what this process knows, without asking the store: between two steps of long work. */
  readonly held: () => boolean;
  /** Lets it go, so that another need not wait until it has run out. */
  readonly release: () => Promise<void>;
};

export type LeaseSettings = {
  /** What is to be done by one at a time. */
  readonly name: string;
  /** Names this process among all, also among its own former lives. */
  readonly holder: string;
  readonly clock: () => Instant;
  readonly forMs?: number;
};

type LeaseDocument = StoredBody & { readonly type: "lease"; readonly holder: string; readonly until: Instant };

/** Beside the positions of the views: made anew when it is lost. */
const PLACE = { container: "views", partition: "leases" } as const;
const FOR_MS = 10_000;
/** How far apart the clocks of two servers may be: so long one that has run out is left alone. */
export const CLOCKS_APART_MS = 2_000;

export function leaseOn(store: DocumentStore, { name, holder, clock, forMs = FOR_MS }: LeaseSettings): Lease {
  const id = `lease:${name}`;
  let until = Number.NEGATIVE_INFINITY;
  const now = () => Date.parse(clock());
  const stored = async () => {
    const [found] = await store.find(PLACE.container, PLACE.partition, { ids: [id] });
    return found && { ...(found.body as LeaseDocument), version: found.version };
  };

  return {
    held: () => now() < until,
    async hold() {
      const at = now();
      if (at < until - forMs / 2) return true;
      const present = await stored();
      if (present && present.holder !== holder && at < Date.parse(present.until) + CLOCKS_APART_MS) {
        until = Number.NEGATIVE_INFINITY;
        return false;
      }
      const body: LeaseDocument = { id, type: "lease", schema: 1, holder, until: addMinutes(clock(), forMs / 60_000) };
      const write = present
        ? ({ kind: "replace", body, version: present.version } as const)
        : ({ kind: "create", body } as const);
      const taken = (await store.commit(PLACE.container, PLACE.partition, [write])) === "committed";
      until = taken ? at + forMs : Number.NEGATIVE_INFINITY;
      return taken;
    },
    async release() {
      until = Number.NEGATIVE_INFINITY;
      const present = await stored();
      if (present?.holder !== holder) return;
      await store.commit(PLACE.container, PLACE.partition, [{ kind: "remove", id, version: present.version }]);
    },
  };
}
