import assert from "node:assert/strict";
import { ulids } from "#bot/ulids.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { NOW, tinyMunicipality } from "./tinyMunicipality.ts";

/** A municipality on a store, with its retention job, in which time passes when the test says so. */
export function archiveWorld(store: DocumentStore) {
  let at: Instant = NOW;
  let directory = tinyMunicipality;
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: () => at });
  const ports: Ports = {
    store,
    directory: () => directory,
    municipality: municipality.current,
    now: () => at,
    newId: ulids(),
    committed: municipality.committed,
  };
  return {
    ports,
    job: retentionJob(ports, { onFault: (fault) => assert.fail(String(fault)) }),
    leave: (person: PersonId) => {
      const { organisation } = directory;
      directory = directoryOf({ ...organisation, people: organisation.people.filter(({ id }) => id !== person) });
    },
    pass: (days: number) => {
      at = `${addDays(dayOf(at), days)}T09:00:00.000Z` as Instant;
    },
  };
}
