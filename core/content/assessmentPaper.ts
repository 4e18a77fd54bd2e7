import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Bedömning av uppdragskontrakt",
  confirmed: (day: string) => `Bekräftad av båda ${day}`,
  revision: (revision: number) => `Lydelse ${revision}`,
  subject: (day: string) => `Bedömning av uppdragskontrakt ${day}`,
  foot: (holder: string) => `Bedömning av uppdragskontrakt, ${holder}`,
  parties: "Parter",
  holder: "Uppdragstagare",
  principal: "Uppdragsgivare",
  day: "Skulle vara klar senast",
  outcome: "Slutsats",
  confirmations: "Bekräftelser",
  confirmationHead: ["Vem", "När"] as readonly string[],
  dissentOf: (name: string) => `Avvikande mening, ${name}`,
  additions: "Tillägg",
  about: "Om handlingen",
  standing: "Rättsligt läge",
  drawnUp:
    "Upprättad handling. Båda har bekräftat, så bedömningen är en allmän handling. Sekretess prövas om någon begär ut den.",
  fingerprint: "Fingeravtryck (SHA-256)",
  made: "Framställd",
};

/** What stands in the PDF of a confirmed assessment beside what the two have written (P19, research/domain D4). */
export const assessmentPaperTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Assessment of a contract",
    confirmed: (day) => `Confirmed by both ${day}`,
    revision: (revision) => `Wording ${revision}`,
    subject: (day) => `Assessment of a contract ${day}`,
    foot: (holder) => `Assessment of a contract, ${holder}`,
    parties: "Parties",
    holder: "Holder",
    principal: "Principal",
    day: "Was to be done by",
    outcome: "Conclusion",
    confirmations: "Confirmations",
    confirmationHead: ["Who", "When"],
    dissentOf: (name) => `Dissenting view, ${name}`,
    additions: "Additions",
    about: "About the record",
    standing: "Legal state",
    drawnUp:
      "Drawn up. Both have confirmed, so the assessment is a public record. Secrecy is tried if somebody asks for it.",
    fingerprint: "Fingerprint (SHA-256)",
    made: "Made",
  },
};
