import type { DocumentStore, StoredBody } from "#bot/store/store.ts";

/** A lost race is tried again this often; each loser means that another, of those side by side or on another server, has written it. */
const ATTEMPTS = 20;

/** The id of a unit's document: what files call units may hold what a store does not take in an id. */
export const unitDocumentId = (unit: string) => `unit-${encodeURIComponent(unit)}`;

/**
 * Changes what is kept for one unit in a partition of `views`, so that a page costs by its units and not by their people. A
 * document that nothing is left of is removed; one that comes back as it was is left alone.
 */
export async function changeUnitDocument<Body extends object>(
  store: DocumentStore,
  { partition, unit, type }: { readonly partition: string; readonly unit: string; readonly type: string },
  change: (before: Body | undefined) => Body | undefined,
): Promise<void> {
  const id = unitDocumentId(unit);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [found] = await store.find("views", partition, { ids: [id] });
    const before = found?.body as (StoredBody & Body) | undefined;
    const after = change(before);
    if (after === before) return;
    const body = after && { ...after, id, type, schema: 1, unit };
    const write = !body
      ? ({ kind: "remove", id, version: found?.version ?? "" } as const)
      : found
        ? ({ kind: "replace", body, version: found.version } as const)
        : ({ kind: "create", body } as const);
    if ((await store.commit("views", partition, [write])) === "committed") return;
  }
  throw new Error(`the view of unit ${unit} in ${partition} keeps changing`);
}
