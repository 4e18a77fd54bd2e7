import { sectionTexts, type SectionKey } from "#core/content/contractTemplate.ts";
import type { Locale } from "#core/content/locale.ts";
import type { Terms } from "#core/contract/terms.ts";

/** Which section of the contract a part of its wording is read in. */
export const sectionOfTerms: Readonly<Record<keyof Terms, SectionKey>> = {
  period: "parties",
  basis: "parties",
  instruction: "parties",
  purpose: "purpose",
  goals: "purpose",
  whole: "whole",
  responsibility: "responsibility",
  mandate: "mandate",
  commitments: "commitments",
  results: "results",
  deprioritised: "deprioritised",
  leadership: "leadership",
  owed: "owed",
  assessment: "assessment",
  changes: "changes",
  publicRecord: "publicRecord",
};

const sv = {
  usage:
    "Ange en bevisfil, ett e-arkivpaket (zip) eller mappen som det är uppackat i: npm run verify -- FIL [--language sv|en]",
  notThere: (file: string) => `Det finns ingen fil eller mapp där: ${file}`,
  emptyFile: (file: string) => `Filen är tom: ${file}`,
  noFile: (file: string) => `Filen går inte att läsa: ${file}`,
  unreadable: {
    notJson: "Det här är ingen bevisfil: innehållet är inte JSON.",
    otherFormat: "Det här är ingen bevisfil för ett uppdragskontrakt.",
    newerVersion: "Bevisfilen är skriven av en nyare version. Kontrollera den med samma version eller en nyare.",
    shape: "Filen kallar sig bevisfil men har inte en bevisfils form. Inget kan sägas om den.",
  },
  about: (holder: string, title: string, municipality: string, at: string) =>
    `Uppdragskontrakt för ${holder}, ${title}, ${municipality}. Bevisfil skapad ${at}.`,
  intact: (parts: {
    readonly revisions: number;
    readonly withheld: number;
    readonly shown: number;
    readonly links: number;
  }) =>
    [
      "Inget är ändrat.",
      "  Sigillet stämmer med hela filen.",
      `  ${parts.revisions === 1 ? "1 lydelse har" : `${parts.revisions} lydelser har`} det fingeravtryck som anges${parts.withheld > 0 ? `; av ${parts.withheld} till finns bara fingeravtrycket` : ""}.`,
      "  Båda parterna har godkänt samma lydelse, och båda godkännandena står i händelsekedjan.",
      `  Händelsekedjan hänger ihop: ${parts.shown} händelser om kontraktet går att räkna om, ${parts.links} om annat visas bara som länkar.`,
    ].join("\n"),
  fingerprint: (whole: string) =>
    `Filens fingeravtryck: ${whole}\nJämför det med kommunens eget om du behöver veta att filen kommer därifrån.`,
  changed: (count: number) => (count === 1 ? "En sak stämmer inte:" : `${count} saker stämmer inte:`),
  findings: {
    changed: (part: string) => `${part}: ändrat efter att filen skrevs.`,
    added: (part: string) => `${part}: tillagt efter att filen skrevs.`,
    removed: (part: string) => `${part}: borttaget efter att filen skrevs.`,
    sealOfPart: (part: string) => `${part}: innehållet är orört men sigillets uppgift om det är ändrad.`,
    seal: "Sigillet självt är ändrat eller saknas.",
    wording: (revision: number) => `Lydelse ${revision}: texten har inte längre det fingeravtryck som anges.`,
    approvedWordingMissing: (revision: number) =>
      `Lydelse ${revision}: den godkända texten saknas eller har ett annat fingeravtryck än kontraktet.`,
    approvals: "Godkännanden: det finns inte ett godkännande från var och en av två parter.",
    approvalOfOther: (by: string) => `Godkännande av ${by}: gäller en annan lydelse än den godkända.`,
    approvalNotInChain: (by: string) => `Godkännande av ${by}: står inte så i händelsekedjan.`,
    entryContent: (seq: number) => `Händelse ${seq} i kedjan: innehållet stämmer inte med dess fingeravtryck.`,
    entryLink: (seq: number) => `Händelse ${seq} i kedjan: följer inte på händelsen före.`,
    chainEnd: "Händelsekedjans slut: stämmer inte med den sista händelsen.",
    notCanonical:
      "Filens skrivsätt: innehållet är detsamma men texten är omformaterad, eller har samma uppgift två gånger.",
  },
  parts: {
    revision: (number: string) => `Lydelse ${number}`,
    revisionFacts: (number: string) => `Lydelse ${number}, uppgifterna om den`,
    unknownSection: (key: string) => `okänd del ”${key}”`,
    approval: (number: string, by: string | undefined) => `Godkännande ${number}${by ? ` (${by})` : ""}`,
    person: (number: string, name: string | undefined) => `Person ${number}${name ? ` (${name})` : ""}`,
    entry: (number: string) => `Händelse ${number} i kedjan`,
    chain: "Händelsekedjans början och slut",
    contract: "Uppgifterna om kontraktet",
    legalState: "Handlingens ställning",
    generatedAt: "När filen skapades",
    municipality: "Kommunens namn",
    format: "Filens format",
    version: "Filens formatversion",
    revisions: "Lydelserna",
    approvals: "Godkännandena",
    people: "Personerna",
    unknown: (key: string) => `Okänd uppgift ”${key}”`,
  },
};

const en: typeof sv = {
  usage:
    "Name an evidence file, an e-archive package (zip) or the folder it is unpacked in: npm run verify -- FILE [--language sv|en]",
  notThere: (file) => `There is no file or folder there: ${file}`,
  emptyFile: (file) => `The file is empty: ${file}`,
  noFile: (file) => `The file cannot be read: ${file}`,
  unreadable: {
    notJson: "This is no evidence file: its content is not JSON.",
    otherFormat: "This is no evidence file of an assignment contract.",
    newerVersion: "The evidence file was written by a newer version. Check it with that version or a newer one.",
    shape: "The file calls itself an evidence file but does not have the form of one. Nothing can be said about it.",
  },
  about: (holder, title, municipality, at) =>
    `Assignment contract for ${holder}, ${title}, ${municipality}. Evidence file made ${at}.`,
  intact: ({ revisions, withheld, shown, links }) =>
    [
      "Nothing has been changed.",
      "  The seal agrees with the whole file.",
      `  ${revisions === 1 ? "1 wording has" : `${revisions} wordings have`} the fingerprint stated${withheld > 0 ? `; of ${withheld} more there is only the fingerprint` : ""}.`,
      "  Both parties have approved the same wording, and both approvals stand in the chain of events.",
      `  The chain of events holds: ${shown} events about the contract can be computed again, ${links} about other things are shown as links only.`,
    ].join("\n"),
  fingerprint: (whole) =>
    `Fingerprint of the file: ${whole}\nCompare it with the municipality's own if you need to know that the file comes from there.`,
  changed: (count) => (count === 1 ? "One thing does not agree:" : `${count} things do not agree:`),
  findings: {
    changed: (part) => `${part}: changed after the file was written.`,
    added: (part) => `${part}: added after the file was written.`,
    removed: (part) => `${part}: removed after the file was written.`,
    sealOfPart: (part) => `${part}: the content is untouched but the seal's record of it has been changed.`,
    seal: "The seal itself has been changed or is missing.",
    wording: (revision) => `Wording ${revision}: the text no longer has the fingerprint stated.`,
    approvedWordingMissing: (revision) =>
      `Wording ${revision}: the approved text is missing, or has another fingerprint than the contract.`,
    approvals: "Approvals: there is not one approval from each of two parties.",
    approvalOfOther: (by) => `Approval by ${by}: is of another wording than the approved one.`,
    approvalNotInChain: (by) => `Approval by ${by}: does not stand like that in the chain of events.`,
    entryContent: (seq) => `Event ${seq} of the chain: its content does not agree with its fingerprint.`,
    entryLink: (seq) => `Event ${seq} of the chain: does not follow on the one before.`,
    chainEnd: "End of the chain of events: does not agree with the last event.",
    notCanonical: "How the file is written: the content is the same but reformatted, or something stands in it twice.",
  },
  parts: {
    revision: (number) => `Wording ${number}`,
    revisionFacts: (number) => `Wording ${number}, what is stated about it`,
    unknownSection: (key) => `unknown part “${key}”`,
    approval: (number, by) => `Approval ${number}${by ? ` (${by})` : ""}`,
    person: (number, name) => `Person ${number}${name ? ` (${name})` : ""}`,
    entry: (number) => `Event ${number} of the chain`,
    chain: "Beginning and end of the chain of events",
    contract: "What is stated about the contract",
    legalState: "Standing as a record",
    generatedAt: "When the file was made",
    municipality: "Name of the municipality",
    format: "Format of the file",
    version: "Format version of the file",
    revisions: "The wordings",
    approvals: "The approvals",
    people: "The people",
    unknown: (key) => `Unknown entry “${key}”`,
  },
};

export const evidenceTexts: { readonly [L in Locale]: typeof sv } = { sv, en };

/** A part of the file in words: `revisions.2.terms.mandate` is ”Lydelse 2: Befogenheter och ramar”. */
export function partText(
  part: string,
  locale: Locale,
  names: {
    readonly approver: (index: number) => string | undefined;
    readonly person: (index: number) => string | undefined;
  },
): string {
  const { parts: t } = evidenceTexts[locale];
  const [kind = "", number = "", , section] = part.split(".");
  if (part.startsWith("chain.entries.")) return t.entry(part.split(".")[2] ?? "");
  if (kind === "revisions" && section !== undefined) {
    const known = section in sectionOfTerms ? sectionOfTerms[section as keyof Terms] : undefined;
    return `${t.revision(number)}: ${known ? sectionTexts[known].title[locale] : t.unknownSection(section)}`;
  }
  if (kind === "revisions" && number) return t.revisionFacts(number);
  if (kind === "approvals" && number) return t.approval(number, names.approver(Number(number) - 1));
  if (kind === "people" && number) return t.person(number, names.person(Number(number) - 1));
  const plain = t[kind as keyof typeof t];
  return typeof plain === "string" ? plain : t.unknown(part);
}
