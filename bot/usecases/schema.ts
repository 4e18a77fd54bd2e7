import type { Chain, Entry } from "#core/dossier/chain.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { StoredBody } from "#bot/store/store.ts";

/** The shapes this release writes. An older document is brought up to date when it is read, by the steps below it. */
const PRESENT_SCHEMA = 1;

/** Thrown when a newer release has written a document: better to stop than to lose what it added. */
class NewerDocument extends Error {
  constructor({ type, id, schema }: StoredBody) {
    super(
      `${type} ${id} was written by a newer release (schema ${schema}, this one knows ${PRESENT_SCHEMA}). Upgrade the server.`,
    );
    this.name = "NewerDocument";
  }
}

/**
 * A stored body as the type it says it is. The store holds only what `change` has written, so its shape is known by `type`
 * and `schema`; a newer schema is refused. When the clock looks at it next is the store's matter and no part of it.
 */
export const upgraded = (body: StoredBody) => inPresentShape<DossierDocument | Chain | Entry>(body);

/** The same for what lies in no dossier. */
export function inPresentShape<T extends { readonly type: string }>(body: StoredBody): T {
  if (body.schema > PRESENT_SCHEMA) throw new NewerDocument(body);
  const { dueAt: _, missedSince: _missed, ...document } = body;
  return document as unknown as T;
}
