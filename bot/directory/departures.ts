import type { PersonId } from "#core/ids.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { type Instant, addMinutes } from "#core/time.ts";
import { INSTALLATION } from "#bot/notify/appInstaller.ts";
import { REFERENCE } from "#bot/notify/delivery.ts";
import { POINTER } from "#bot/notify/waiting.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";
import { PREFERENCE } from "#bot/usecases/preference.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { forgetDelivery } from "#bot/views/delivery.ts";

/** That somebody has left. Lies beside where the chat reaches them; at `dueAt` all of that is removed, unless they are back. */
type Departure = StoredBody & { readonly type: typeof DEPARTURE; readonly dueAt: Instant };
const DEPARTURE = "departure";

/** All that is kept of how somebody is reached and wants to be spoken to. */
const CONTACT = [REFERENCE, INSTALLATION, POINTER, PREFERENCE] as const;
/** Who comes back soon is reached as before; the same as for the rows of messages. */
const KEPT_DAYS = 90;
const BATCH = 100;

/**
 * Notes who is in the organisation and will not be any more, where the chat knows them. Done before the new one is in force, so that
 * a crash notes one too many and never one too few.
 */
export async function noteDepartures(
  store: DocumentStore,
  { before, after, now }: { readonly before: Organisation; readonly after: Organisation; readonly now: Instant },
): Promise<void> {
  const staying = new Set(after.people.map(({ id }) => id));
  const dueAt = addMinutes(now, KEPT_DAYS * 24 * 60);
  const body: Departure = { id: DEPARTURE, type: DEPARTURE, schema: 1, dueAt };
  for (const { id } of before.people.filter((person) => !staying.has(person.id)))
    if ((await store.find("references", id, { types: CONTACT })).length > 0)
      await store.commit("references", id, [{ kind: "put", body }]);
}

/** Forgets how those are reached who left long enough ago. */
export async function forgetDeparted(ports: Ports): Promise<void> {
  for (;;) {
    const due = await ports.store.due("references", [DEPARTURE], ports.now(), BATCH);
    for (const { partition, body, version } of due)
      if (ports.directory().person(partition as PersonId))
        await ports.store.commit("references", partition, [{ kind: "remove", id: body.id, version }]);
      else await forgetContact(ports.store, partition as PersonId);
    if (due.length < BATCH) return;
  }
}

/** Nothing is kept of how somebody is reached. What says that they have left goes last, so that it is made up for after a crash. */
export async function forgetContact(store: DocumentStore, person: PersonId): Promise<void> {
  await forgetDelivery(store, person);
  for (const types of [CONTACT, [DEPARTURE]])
    for (const { body, version } of await store.find("references", person, { types }))
      await store.commit("references", person, [{ kind: "remove", id: body.id, version }]);
}
