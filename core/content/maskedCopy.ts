import type { Locale } from "#core/content/locale.ts";

const sv = {
  copy: "Maskad kopia",
  grounds: "Maskade uppgifter",
  groundsText:
    "Uppgifterna är maskade med stöd av bestämmelserna nedan i offentlighets- och sekretesslagen (OSL). Den som inte får en uppgift kan begära ett skriftligt beslut och överklaga det.",
  groundsHead: ["Avsnitt", "Uppgift", "Bestämmelse"] as readonly string[],
  nothingMasked: "Inget är maskat.",
  /** Two grounds have come upon the same words. */
  severalGrounds: "Flera grunder",
  /** Where a passage stands outside the numbered sections. */
  head: "Överst på handlingen",
  foot: "Sidfoten",
  heading: "Rubrik",
  row: (row: number) => `Rad ${row}`,
  item: (item: number) => `Punkt ${item}`,
  masked: (law: string) => `[maskat: ${law}]`,
  noFingerprint: "Anges inte i en maskad kopia.",
};

/** What a masked copy says about itself, whatever record it is a copy of. */
export const maskedCopyTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    copy: "Masked copy",
    grounds: "What is masked",
    groundsText:
      "The passages are masked under the sections below of the Public Access to Information and Secrecy Act (OSL). Who is not given something can ask for a decision in writing and appeal it.",
    groundsHead: ["Section", "What", "Provision"],
    nothingMasked: "Nothing is masked.",
    severalGrounds: "Several grounds",
    head: "At the top of the record",
    foot: "The foot of the page",
    heading: "Heading",
    row: (row: number) => `Row ${row}`,
    item: (item: number) => `Item ${item}`,
    masked: (law: string) => `[masked: ${law}]`,
    noFingerprint: "Not given in a masked copy.",
  },
};
