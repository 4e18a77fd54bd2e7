import canonicalize from "canonicalize";
import { z } from "zod";
import { type ContractEvidence, EVIDENCE_FORMAT, EVIDENCE_VERSION } from "#core/contract/evidence.ts";
import { type SealFinding, againstSeal, isJson } from "#core/contract/evidenceSeal.ts";
import { type EvidenceFinding, verifyEvidence } from "#core/contract/verifyEvidence.ts";
import { hashOf } from "#bot/usecases/ports.ts";

/** What a look at an evidence file says. `unreadable`: nothing can be said, since it is not such a file. */
export type Verdict =
  | { readonly kind: "unreadable"; readonly why: "notJson" | "otherFormat" | "newerVersion" | "shape" }
  | {
      readonly kind: "read";
      readonly evidence: ContractEvidence | undefined;
      readonly findings: readonly Finding[];
    };
export type Finding = SealFinding | EvidenceFinding | { readonly kind: "notCanonical" };

const text = z.string();
const Link = z.object({ seq: z.number(), previous: text, hash: text });
const Shown = Link.extend({
  at: text,
  actor: text,
  request: text,
  events: z.array(z.looseObject({ type: text })),
});

/** What the checks need of the file to hold; the rest is for the seal. */
const Evidence = z.looseObject({
  contract: z.looseObject({ id: text, holder: text, revision: z.number(), hash: text, title: text, unit: text }),
  generatedAt: text,
  municipality: text,
  people: z.array(z.looseObject({ id: text, name: text })),
  revisions: z.array(
    z.looseObject({
      revision: z.number(),
      hash: text,
      holder: text,
      principal: text,
      terms: z.looseObject({}).optional(),
    }),
  ),
  approvals: z.array(z.looseObject({ by: text, at: text, revision: z.number(), hash: text, from: text })),
  chain: z.looseObject({
    end: z.object({ seq: z.number(), hash: text }),
    entries: z.array(z.union([z.strictObject(Shown.shape), z.strictObject(Link.shape)])),
  }),
  seal: z.looseObject({ whole: text }),
});

/** The file as the service writes it: canonical JSON, so that the same evidence is the same bytes. */
export const evidenceFile = (evidence: ContractEvidence): string => canonicalize(evidence) ?? "";

/** Checks the text of an evidence file, with nothing but the text. */
export function readEvidence(file: string): Verdict {
  let read: unknown;
  try {
    read = JSON.parse(file);
  } catch {
    return { kind: "unreadable", why: "notJson" };
  }
  if (!isJson(read) || read["format"] !== EVIDENCE_FORMAT) return { kind: "unreadable", why: "otherFormat" };
  if (typeof read["version"] === "number" && read["version"] > EVIDENCE_VERSION)
    return { kind: "unreadable", why: "newerVersion" };

  const findings: Finding[] = [...againstSeal(read, hashOf)];
  const parsed = Evidence.safeParse(read);
  if (!parsed.success)
    return findings.length > 0 ? { kind: "read", evidence: undefined, findings } : { kind: "unreadable", why: "shape" };
  const evidence = parsed.data as unknown as ContractEvidence;
  findings.push(...verifyEvidence(evidence, hashOf));
  if (findings.length === 0 && file.trim() !== canonicalize(read)) findings.push({ kind: "notCanonical" });
  return { kind: "read", evidence, findings };
}
