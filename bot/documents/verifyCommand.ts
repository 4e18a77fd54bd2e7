import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { evidenceTexts, partText } from "#core/content/evidence.ts";
import { formatInstant } from "#core/content/format.ts";
import { LOCALES, type Locale } from "#core/content/locale.ts";
import { type ContractEvidence, isWhole } from "#core/contract/evidence.ts";
import { type PackageVerdict, verifyFolder, verifyPackage } from "#bot/archive/packageFile.ts";
import { packageVerdictTexts } from "#core/content/archive/packageTexts.ts";
import { type Finding, type Verdict, readEvidence } from "./readEvidence.ts";

export type Said = { readonly code: 0 | 1 | 2; readonly text: string };

/** `npm run verify -- FILE`: says offline whether an evidence file or an e-archive package, zipped or unpacked, is as it was written, and names what was changed. */
export async function verifyCommand(args: readonly string[]): Promise<Said> {
  const { file, locale } = argumentsOf(args);
  const t = evidenceTexts[locale];
  if (file === undefined) return { code: 2, text: t.usage };
  try {
    if ((await stat(file)).isDirectory()) return packageText(await verifyFolder(file), locale);
    const content = await readFile(file);
    if (content.length === 0) return { code: 2, text: t.emptyFile(file) };
    return isZip(content)
      ? packageText(verifyPackage(content), locale)
      : verdictText(readEvidence(content.toString("utf8")), locale);
  } catch (fault) {
    return { code: 2, text: isMissing(fault) ? t.notThere(file) : t.noFile(file) };
  }
}

function argumentsOf(args: readonly string[]): { readonly file: string | undefined; readonly locale: Locale } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { language: { type: "string", default: "sv" } },
      allowPositionals: true,
    });
    const locale = LOCALES.find((each) => each === values.language);
    return { file: locale && positionals.length === 1 ? positionals[0] : undefined, locale: locale ?? "sv" };
  } catch {
    return { file: undefined, locale: "sv" };
  }
}

const isZip = (content: Buffer) => content.subarray(0, 2).toString("latin1") === "PK";

const isMissing = (fault: unknown) => fault instanceof Error && "code" in fault && fault.code === "ENOENT";

/** Whether a package is whole, in the same codes. */
function packageText(verdict: PackageVerdict, locale: Locale): Said {
  const t = packageVerdictTexts[locale];
  if (verdict.kind === "noPackage") return { code: 2, text: t.noPackage[verdict.why] };
  const { files, findings } = verdict;
  if (findings.length === 0) return { code: 0, text: t.whole(files) };
  return {
    code: 1,
    text: [t.broken(findings.length), ...findings.map(({ kind, path }) => `  - ${t[kind](path)}`)].join("\n"),
  };
}

/** The verdict in words, for a person and for a script: 0 nothing changed, 1 something is, 2 no evidence file. */
export function verdictText(verdict: Verdict, locale: Locale): Said {
  const t = evidenceTexts[locale];
  if (verdict.kind === "unreadable") return { code: 2, text: t.unreadable[verdict.why] };
  const { evidence, findings } = verdict;
  const about = evidence && aboutText(evidence, locale);
  if (evidence && findings.length === 0) {
    const { revisions, chain, seal } = evidence;
    const shown = chain.entries.filter(isWhole).length;
    const withheld = revisions.filter(({ terms }) => !terms).length;
    const counted = { revisions: revisions.length - withheld, withheld, shown, links: chain.entries.length - shown };
    return { code: 0, text: [about, "", t.intact(counted), "", t.fingerprint(seal.whole)].join("\n") };
  }
  const said = findings.map((finding) => `  - ${findingText(finding, evidence, locale)}`);
  return { code: 1, text: [...(about ? [about, ""] : []), t.changed(findings.length), ...said].join("\n") };
}

function aboutText({ people, contract, municipality, generatedAt }: ContractEvidence, locale: Locale) {
  const holder = people.find(({ id }) => id === contract.holder)?.name ?? contract.holder;
  const at = Number.isNaN(Date.parse(generatedAt)) ? generatedAt : formatInstant(generatedAt, locale);
  return evidenceTexts[locale].about(holder, contract.title, municipality, at);
}

function findingText(finding: Finding, evidence: ContractEvidence | undefined, locale: Locale): string {
  const { findings: t } = evidenceTexts[locale];
  const nameOf = (id: string | undefined) => evidence?.people.find((person) => person.id === id)?.name ?? id;
  switch (finding.kind) {
    case "changed":
    case "added":
    case "removed":
    case "sealOfPart": {
      const names = {
        approver: (index: number) => nameOf(evidence?.approvals[index]?.by),
        person: (index: number) => evidence?.people[index]?.name,
      };
      return t[finding.kind](partText(finding.part, locale, names));
    }
    case "wording":
    case "approvedWordingMissing":
      return t[finding.kind](finding.revision);
    case "approvalOfOther":
    case "approvalNotInChain":
      return t[finding.kind](nameOf(finding.by) ?? finding.by);
    case "entryContent":
    case "entryLink":
      return t[finding.kind](finding.seq);
    case "seal":
    case "approvals":
    case "chainEnd":
    case "notCanonical":
      return t[finding.kind];
  }
}

if (import.meta.main) {
  const { code, text } = await verifyCommand(process.argv.slice(2));
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = code;
}
