import { CHAIN_ID } from "#core/dossier/chain.ts";
import type { PersonId } from "#core/ids.ts";
import type { Leaver } from "#core/organisation/leavers.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";

const PARTITION = "leavers";
const LEAVER = "leaver";
type LeaverDocument = StoredBody & { readonly type: typeof LEAVER; readonly leaver: Leaver };

const leaverId = (person: PersonId) => `${LEAVER}:${encodeURIComponent(person)}`;

/**
 * Remembers what those who leave were called, as long as their dossiers hold something. Done before the new organisation is in
 * force, so that a crash leaves a name too many and never one too few: who is still in the directory is passed over when read.
 */
export async function noteLeavers(store: DocumentStore, leavers: readonly Leaver[]): Promise<void> {
  for (const leaver of leavers) {
    const [begun] = await store.find("dossiers", leaver.id, { ids: [CHAIN_ID] });
    if (!begun) continue;
    const body: LeaverDocument = { id: leaverId(leaver.id), type: LEAVER, schema: 1, leaver };
    await store.commit("directory", PARTITION, [{ kind: "put", body }]);
  }
}

/** Everybody who has left and whose name is remembered: one query. */
export const readLeavers = async (store: DocumentStore): Promise<readonly Leaver[]> =>
  (await store.find("directory", PARTITION, { types: [LEAVER] })).map(({ body }) => (body as LeaverDocument).leaver);

/** Nothing is left that the name would be needed for. */
export async function forgetLeaver(store: DocumentStore, person: PersonId): Promise<void> {
  for (const { body, version } of await store.find("directory", PARTITION, { ids: [leaverId(person)] }))
    await store.commit("directory", PARTITION, [{ kind: "remove", id: body.id, version }]);
}
