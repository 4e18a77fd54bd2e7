import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Årsbild",
  about: (year: number) => `Ledningspolicyn ${year}`,
  draft: "Utkast, inte lämnad till kommunstyrelsen",
  given: (day: string) => `Lämnad till kommunstyrelsen ${day}`,
  subject: (year: number) => `Årsbild till kommunstyrelsen ${year}`,
  foot: (year: number) => `Årsbild ${year} till kommunstyrelsen`,
  comment: "Kommentar",
  noComment: "Ingen kommentar är skriven än.",
  aboutRecord: "Om handlingen",
  counted: "Räknat",
  countedHow: (day: string) => `${day}. Det som har skrivits in senare är inte med.`,
  people: "Omfattar",
  reference: "Beteckning",
  givenBy: "Lämnad av",
  state: "Rättsligt läge",
  working: "Arbetsmaterial",
  record: "Upprättad handling. Den är allmän när den är lämnad, och innehåller inga uppgifter om enskilda.",
  five: "Ingen person nämns. Avstämningar, utvecklingsplaner och mål räknas bara för fem personer eller fler tillsammans.",
  fingerprint: "Fingeravtryck (SHA-256)",
};

/** What stands on the yearly page to the board as a document. */
export const boardPaperTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "The year",
    about: (year) => `The leadership policy ${year}`,
    draft: "Draft, not given to the board",
    given: (day) => `Given to the board ${day}`,
    subject: (year) => `Yearly page to the board ${year}`,
    foot: (year) => `Yearly page ${year} to the board`,
    comment: "Comment",
    noComment: "No comment is written yet.",
    aboutRecord: "About the record",
    counted: "Counted",
    countedHow: (day) => `${day}. What was written in later is not included.`,
    people: "Covers",
    reference: "Reference",
    givenBy: "Given by",
    state: "Legal state",
    working: "Working material",
    record: "Drawn up. It is public once it is given, and holds nothing about any one person.",
    five: "Nobody is named. Follow-ups, development plans and goals are counted only for five people or more together.",
    fingerprint: "Fingerprint (SHA-256)",
  },
};
