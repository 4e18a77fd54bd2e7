import type { DossierEvent } from "#core/dossier/dossier.ts";
import type { ContentHash, PersonId, RequestId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * One entry of a dossier's audit chain: who did what, when; never content. Its id is the request's, so that the same request
 * finds it and changes nothing a second time.
 */
export type Entry = {
  readonly type: "entry";
  readonly schema: 1;
  readonly id: string;
  readonly seq: number;
  readonly at: Instant;
  readonly actor: PersonId;
  readonly request: RequestId;
  readonly events: readonly DossierEvent[];
  readonly previous: ContentHash | "";
  readonly hash: ContentHash;
};

/** The end of the chain. Every commit replaces it, so two commits to one dossier can never both build on the same entry. */
export type Chain = {
  readonly type: "chain";
  readonly schema: 1;
  readonly id: "chain";
  readonly seq: number;
  readonly hash: ContentHash;
};

type Hash = (content: unknown) => ContentHash;

export const CHAIN_ID = "chain";
export const entryId = (request: RequestId) => `entry:${request}`;

/** Adds an entry to the chain. */
export function append(
  chain: Chain | undefined,
  { at, actor, request, events }: Pick<Entry, "at" | "actor" | "request" | "events">,
  hash: Hash,
): { readonly entry: Entry; readonly chain: Chain } {
  const unsealed = { seq: (chain?.seq ?? 0) + 1, at, actor, request, events, previous: chain?.hash ?? ("" as const) };
  const sealed = hash(unsealed);
  return {
    entry: { type: "entry", schema: 1, id: entryId(request), ...unsealed, hash: sealed },
    chain: { type: "chain", schema: 1, id: CHAIN_ID, seq: unsealed.seq, hash: sealed },
  };
}

/** Checks a whole chain; gives the number of the first entry that does not follow from the one before, if any. */
export function firstBrokenEntry(chain: Chain | undefined, entries: readonly Entry[], hash: Hash): number | undefined {
  const inOrder = entries.toSorted((one, other) => one.seq - other.seq);
  let previous: ContentHash | "" = "";
  for (const [index, { seq, at, actor, request, events, previous: claimed, hash: sealed }] of inOrder.entries()) {
    const holds =
      seq === index + 1 && claimed === previous && sealed === hash({ seq, at, actor, request, events, previous });
    if (!holds) return index + 1;
    previous = sealed;
  }
  const ends = chain ? chain.seq === inOrder.length && chain.hash === previous : inOrder.length === 0;
  return ends ? undefined : inOrder.length + 1;
}
