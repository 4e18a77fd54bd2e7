import assert from "node:assert/strict";
import { ulid } from "ulid";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { NOW, tinyMunicipality } from "./tinyMunicipality.ts";

/** A municipality on a store, with its retention job, in which time passes when the test says so. */
export function archiveWorld(store: DocumentStore) {
  let at: Instant = NOW;
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: () => at });
  const ports: Ports = {
    store,
    directory: () => tinyMunicipality,
    municipality: municipality.current,
    now: () => at,
    newId: ulid,
    committed: municipality.committed,
  };
  return {
    ports,
    job: retentionJob(ports, { onFault: (fault) => assert.fail(String(fault)) }),
    pass: (days: number) => {
      at = `${addDays(dayOf(at), days)}T09:00:00.000Z` as Instant;
    },
  };
}
