import { approvedFor } from "#core/contract/contract.ts";
import { type ContractEvidence, type EvidenceRevision, isWhole } from "#core/contract/evidence.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";

type Hash = (content: unknown) => ContentHash;

/** What in an evidence file does not follow from the rest of it, whatever its seal says. */
export type EvidenceFinding =
  /** The wording no longer has the hash that was approved. */
  | { readonly kind: "wording"; readonly revision: number }
  | { readonly kind: "approvedWordingMissing"; readonly revision: number }
  /** Not both parties, or not one hash. */
  | { readonly kind: "approvals" }
  | { readonly kind: "approvalOfOther"; readonly by: PersonId }
  | { readonly kind: "approvalNotInChain"; readonly by: PersonId }
  | { readonly kind: "entryContent" | "entryLink"; readonly seq: number }
  | { readonly kind: "chainEnd" };

/**
 * Checks what can be checked without the service: each wording against its hash, both approvals against one wording and
 * against the chain, and the chain's links from the first entry to the last. An entry about another document is known by its
 * hash only: its place is checked, not what it says.
 */
export const verifyEvidence = (evidence: ContractEvidence, hash: Hash): readonly EvidenceFinding[] => [
  ...wordings(evidence, hash),
  ...approvals(evidence),
  ...chain(evidence, hash),
];

function wordings({ contract, revisions }: ContractEvidence, hash: Hash): readonly EvidenceFinding[] {
  const findings: EvidenceFinding[] = revisions
    .filter((revision) => revision.terms && revision.hash !== hashOfWording(contract.id, revision, hash))
    .map(({ revision }) => ({ kind: "wording", revision }));
  const agreed = revisions.find(({ revision }) => revision === contract.revision);
  if (!agreed?.terms || agreed.hash !== contract.hash)
    findings.push({ kind: "approvedWordingMissing", revision: contract.revision });
  return findings;
}

/** The same content that `propose` hashed (core/contract/transitions.ts). */
const hashOfWording = (contract: string, { holder, principal, terms }: EvidenceRevision, hash: Hash) =>
  hash({ contract, holder, principal, terms });

function approvals({ contract, approvals: given, revisions, chain: { entries } }: ContractEvidence) {
  const findings: EvidenceFinding[] = [];
  const agreed = revisions.find(({ revision }) => revision === contract.revision);
  const parties = given.map(approvedFor);
  const isByBoth = agreed && parties.includes(agreed.holder) && parties.includes(agreed.principal);
  if (given.length !== 2 || !isByBoth) findings.push({ kind: "approvals" });
  for (const { by, at, revision, hash, from } of given) {
    if (revision !== contract.revision || hash !== contract.hash) findings.push({ kind: "approvalOfOther", by });
    const isKept = entries
      .filter(isWhole)
      .some(
        (entry) =>
          (isRecordedByOthers(from) || (entry.actor === by && entry.at === at)) &&
          entry.events.some(
            (event) => event.type === "contractApproved" && event.revision === revision && event.hash === hash,
          ),
      );
    if (!isKept) findings.push({ kind: "approvalNotInChain", by });
  }
  return findings;
}

/** What was given on paper is entered by somebody else, on a later day. */
const isRecordedByOthers = (from: string) => from === "paper";

function chain({ chain: { end, entries } }: ContractEvidence, hash: Hash): readonly EvidenceFinding[] {
  const findings: EvidenceFinding[] = [];
  let previous: ContentHash | "" = "";
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1 || entry.previous !== previous) findings.push({ kind: "entryLink", seq: index + 1 });
    if (isWhole(entry)) {
      const { hash: claimed, ...content } = entry;
      if (claimed !== hash(content)) findings.push({ kind: "entryContent", seq: index + 1 });
    }
    previous = entry.hash;
  }
  if (end.seq !== entries.length || end.hash !== previous) findings.push({ kind: "chainEnd" });
  return findings;
}
