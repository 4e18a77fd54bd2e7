import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { PersonId } from "#core/ids.ts";
import type { Account } from "#core/organisation/accounts.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";

/**
 * The accounts as they were last read, so that a delta is enough the next time. In buckets by the account's id: a delta writes
 * few of them, and each stays well below what a document may have, with some hundred thousand accounts.
 */
const PARTITION = "accounts";
const BUCKETS = 64;
type Bucket = StoredBody & { readonly type: "accountBucket"; readonly accounts: readonly Account[] };

export type Accounts = ReadonlyMap<PersonId, Account>;

export async function loadAccounts(store: DocumentStore): Promise<Accounts> {
  const found = await store.find("directory", PARTITION, { types: ["accountBucket"] });
  return new Map(
    found.flatMap(({ body }) => (body as Bucket).accounts).map((account): [PersonId, Account] => [account.id, account]),
  );
}

/**
 * Writes the buckets in which something has changed. Not at once: after a crash in the middle the same delta is read again, and
 * brings the rest to where it should be.
 */
export async function saveAccounts(store: DocumentStore, before: Accounts, after: Accounts): Promise<void> {
  const had = bucketsOf(before);
  const has = bucketsOf(after);
  for (const id of new Set([...had.keys(), ...has.keys()])) {
    const accounts = has.get(id) ?? [];
    if (isDeepStrictEqual(accounts, had.get(id) ?? [])) continue;
    const body: Bucket = { id, type: "accountBucket", schema: 1, accounts };
    await store.commit("directory", PARTITION, [{ kind: "put", body }]);
  }
}

const bucketsOf = (accounts: Accounts): ReadonlyMap<string, readonly Account[]> =>
  Map.groupBy(
    [...accounts.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ id }) => `accounts-${(createHash("sha256").update(id).digest()[0] ?? 0) % BUCKETS}`,
  );
