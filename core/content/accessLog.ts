import type { Locale, Localised } from "#core/content/locale.ts";
import { upperFirst } from "#core/text.ts";

const whats: { readonly [what: string]: Localised } = {
  contract: { sv: "uppdragskontrakt", en: "contract" },
  contractHistory: { sv: "kontraktets historia", en: "history of a contract" },
  appraisal: { sv: "medarbetarsamtal", en: "appraisal talk" },
  summaries: { sv: "listan över sammanfattningar", en: "list of summaries" },
  goals: { sv: "mål", en: "goals" },
  talkActions: { sv: "överenskommelser från samtal", en: "agreements from talks" },
  exchange: { sv: "fråga eller tack", en: "question or thanks" },
  exchanges: { sv: "frågor och tack", en: "questions and thanks" },
  sharedGoals: { sv: "delade mål", en: "shared goals" },
  followUp: { sv: "avstämning", en: "follow-up" },
  followUps: { sv: "listan över avstämningar", en: "list of follow-ups" },
  assessment: { sv: "bedömning av kontrakt", en: "assessment of a contract" },
  assessments: { sv: "listan över bedömningar", en: "list of assessments" },
  entitlements: { sv: "vad kommunen är skyldig", en: "what the municipality owes" },
  salary: { sv: "löneunderlag", en: "salary basis" },
  leadership: { sv: "ledarskapsdialog", en: "leadership dialogue" },
  leaderships: { sv: "listan över ledarskapsdialoger", en: "list of leadership dialogues" },
  records: { sv: "vilka handlingar som finns", en: "which records there are" },
  archivePackage: { sv: "paket till e-arkivet", en: "package for the e-archive" },
  extract: { sv: "registerutdrag", en: "register extract" },
};
const ways: { readonly [way: string]: Localised } = {
  pdf: { sv: "hämtat som PDF", en: "taken out as PDF" },
  copy: { sv: "kopia för utlämnande", en: "copy for disclosure" },
  evidence: { sv: "bevisfil", en: "evidence file" },
  safetyRep: { sv: "arbetsmiljö, som skyddsombud", en: "work environment, as safety representative" },
};

/** What an entry of the access log says was opened or taken out: `contract:<id>:pdf` is "uppdragskontrakt, hämtat som PDF". */
export function accessedText(what: string, locale: Locale): string {
  const [resource = "", ...more] = what.split(":");
  const way = ways[more.at(-1) ?? ""]?.[locale];
  const name = whats[resource]?.[locale] ?? { sv: "handling", en: "record" }[locale];
  return [upperFirst(name), way].filter(Boolean).join(", ");
}
