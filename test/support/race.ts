import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { PersonId, RequestId } from "#core/ids.ts";
import type { Outcome } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import type { World } from "./world.ts";

/**
 * The two parties act at the same moment: their reads and commits meet in the store in every order the scheduler finds, some
 * wishes arrive twice under one request. Real use cases on a real (in memory) SQLite store.
 */
export const RUNS = 500;

export type Wish = {
  readonly by: PersonId;
  readonly act: (ports: Ports, request: RequestId) => Promise<Outcome>;
  readonly twice: boolean;
};

/** Each party's wishes one after the other, both parties at once; a wish that comes twice comes twice at once. */
export async function race(scheduler: fc.Scheduler, world: World, parties: readonly (readonly Wish[])[]) {
  const store: Ports["store"] = {
    ...world.store,
    find: scheduler.scheduleFunction(world.store.find),
    commit: scheduler.scheduleFunction(world.store.commit),
  };
  const ports = { ...world.ports, store };
  const live = async (wishes: readonly Wish[]) => {
    for (const { act, twice } of wishes) {
      const request = world.request();
      const answers = await Promise.all((twice ? [1, 2] : [1]).map(() => act(ports, request)));
      const [one, other] = answers;
      for (const each of answers)
        assert.ok(each.kind !== "refused" || each.refusal.key !== "busy", "nobody is turned away as busy");
      if (one?.kind === "done" && other?.kind === "done")
        assert.deepEqual(one.events, other.events, "one request has one answer");
    }
  };
  await scheduler.waitFor(Promise.all(parties.map(live)));
}

/** Each change once in the chain, which verifies; what it tells is in the outbox with it. */
export async function assertConsistent(world: World, subject: PersonId) {
  const entries = await world.chain(subject);
  assert.equal(new Set(entries.map(({ request }) => request)).size, entries.length);
}

export const sequence = <T>(choice: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(choice, fc.boolean()), { minLength: 1, maxLength: 4 });
