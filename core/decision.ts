import type { Refusal, RefusalKey, Refusals } from "#core/refusal.ts";

/**
 * What a transition decides: which documents look different now and what happened, that nothing needs to change (a second
 * click), or a refusal the user can read. Faults are exceptions; refusals are values.
 */
export type Decision<Document, Event> = Changed<Document, Event> | Unchanged | Refused;
export type Changed<Document, Event> = {
  readonly kind: "changed";
  readonly documents: readonly Document[];
  /** Ids of documents that are no more: what was never shared leaves no words behind. */
  readonly removed?: readonly string[];
  readonly events: readonly Event[];
};
export type Unchanged = { readonly kind: "unchanged" };
export type Refused = { readonly kind: "refused"; readonly refusal: Refusal };

export const changed = <Document, const Events extends readonly { readonly type: string }[]>(
  documents: readonly Document[],
  ...events: Events
): Changed<Document, Events[number]> => ({ kind: "changed", documents, events });

export const unchanged: Unchanged = { kind: "unchanged" };

export const refuse = <K extends RefusalKey>(
  key: K,
  ...params: keyof Refusals[K] extends never ? [] : [Refusals[K]]
): Refused => ({ kind: "refused", refusal: { key, params: params[0] ?? {} } as Refusal });
