import type { ContentHash } from "#core/ids.ts";

/**
 * The seal of an evidence file: the hash of all of it, and of each of its parts, so that a change can be named. It shows that
 * the file is as it was written; who wrote it is shown by the hash of the whole being known elsewhere too.
 */
export type EvidenceSeal = {
  readonly algorithm: typeof ALGORITHM;
  readonly parts: { readonly [part: string]: ContentHash };
  readonly whole: ContentHash;
};

export const ALGORITHM = "SHA-256";

type Hash = (content: unknown) => ContentHash;
type Json = { readonly [key: string]: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Closes an evidence file. */
export const sealed = <Content extends object>(content: Content, hash: Hash) => ({
  ...content,
  seal: { algorithm: ALGORITHM, parts: hashesOf(content as Json, hash), whole: hash(content) } as EvidenceSeal,
});

const hashesOf = (content: Json, hash: Hash) =>
  Object.fromEntries([...partsOf(content)].map(([part, value]) => [part, hash(value)]));

/**
 * The parts a change is named by: each section of each wording, each approval, each entry of the chain, and the rest by its
 * key. Whatever the file holds, known or not, lies in exactly one of them.
 */
function partsOf(content: Json): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [key, value] of Object.entries(content)) {
    if (key === "revisions" && Array.isArray(value))
      value.forEach((revision: unknown, index) => addRevision(parts, `revisions.${index + 1}`, revision));
    else if ((key === "approvals" || key === "people") && Array.isArray(value)) addEach(parts, key, value);
    else if (key === "chain" && isJson(value) && Array.isArray(value["entries"])) {
      const { entries, ...rest } = value;
      parts.set("chain", rest);
      addEach(parts, "chain.entries", entries as readonly unknown[]);
    } else parts.set(key, value);
  }
  return parts;
}

function addRevision(parts: Map<string, unknown>, name: string, revision: unknown) {
  if (!isJson(revision) || !isJson(revision["terms"])) {
    parts.set(name, revision);
    return;
  }
  const { terms, ...rest } = revision;
  parts.set(name, rest);
  for (const [section, text] of Object.entries(terms)) parts.set(`${name}.terms.${section}`, text);
}

const addEach = (parts: Map<string, unknown>, name: string, values: readonly unknown[]) =>
  values.forEach((value, index) => parts.set(`${name}.${index + 1}`, value));

/** What does not agree with the seal. */
export type SealFinding =
  { readonly kind: "changed" | "added" | "removed" | "sealOfPart"; readonly part: string } | { readonly kind: "seal" };

/** Compares a file with its own seal; nothing is said when it is as it was written. */
export function againstSeal(file: Json, hash: Hash): readonly SealFinding[] {
  const { seal, ...content } = file;
  if (!isJson(seal) || !isJson(seal["parts"])) return [{ kind: "seal" }];
  const sealedParts = seal["parts"];
  const parts = hashesOf(content, hash);
  const isIntact = seal["whole"] === hash(content);
  const findings: SealFinding[] = [];
  for (const part of new Set([...Object.keys(parts), ...Object.keys(sealedParts)])) {
    if (parts[part] === sealedParts[part]) continue;
    const kind = isIntact ? "sealOfPart" : !(part in sealedParts) ? "added" : !(part in parts) ? "removed" : "changed";
    findings.push({ kind, part });
  }
  const isWhole = isIntact && seal["algorithm"] === ALGORITHM && Object.keys(seal).length === 3;
  return findings.length === 0 && !isWhole ? [{ kind: "seal" }] : findings;
}
