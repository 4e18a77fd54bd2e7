import { hash } from "node:crypto";
import { type ContentHash, asId } from "#core/ids.ts";

/**
 * Tells whether a view says what it said. It is made of the text as our own code writes it, keys in the order they come, so it is
 * cheaper than `hashOf`, and what is put differently is at worst written once more. Nobody outside the views relies on it.
 */
export const fingerprintOf = (content: object): ContentHash => asId(hash("sha256", JSON.stringify(content)));

/** Of what is being written nobody knows what it says: no content's fingerprint. */
export const UNKNOWN = asId<ContentHash>("");

/** Whether two rows of a view say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
