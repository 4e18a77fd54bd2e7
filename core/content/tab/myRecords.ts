import type { Locale } from "#core/content/locale.ts";

const sv = {
  link: "Mina uppgifter",
  title: "Mina uppgifter",
  under: "Det här har tjänsten sparat om dig, och vem som har tittat på det.",
  takeOut: "Hämta allt",
  takeOutHow:
    "Filen har allt som rör dig: det du har skrivit, det ni är överens om, det andra har delat med dig. Det andra inte har delat, det de behåller för sig själva och anonyma svar är inte med. Filen är bara din: spara den där ingen annan kommer åt den.",
  pdf: "Hämta som PDF",
  json: "Hämta som JSON",
  making: "Filen görs …",
  access: "Vem som har öppnat mina uppgifter",
  accessHow:
    "Den som öppnar eller hämtar något i din akt antecknas, högst en gång i timmen för samma sak. Vad det stod antecknas aldrig.",
  none: "Ingen annan har öppnat något.",
  noneHow: "När någon gör det står det här.",
  why: (why: string) => `Skäl: ${why}`,
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  newer: "Nyare",
  older: "Äldre",
  forTitle: "Registerutdrag för en person",
  forHow:
    "Personen hämtar helst sitt utdrag själv. Du får det som är upprättat: godkända kontrakt, bekräftade bedömningar och sammanfattningar. Att du har hämtat det, och varför, ser personen.",
  forWhy: "Varför du hämtar det",
  forWhyHint: "Till exempel: begäran 2026-11-20, dnr KS 2026/123.",
};

export const myRecordsTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    link: "My data",
    title: "My data",
    under: "This is what the service holds about you, and who has looked at it.",
    takeOut: "Take out everything",
    takeOutHow:
      "The file has everything about you: what you have written, what you have agreed on, what others have shared with you. What others have not shared, what they keep to themselves, and anonymous answers are not included. The file is yours alone: keep it where nobody else gets at it.",
    pdf: "Download as PDF",
    json: "Download as JSON",
    making: "Making the file …",
    access: "Who has opened my data",
    accessHow:
      "Whoever opens or takes out something in your dossier is noted, at most once an hour for the same thing. What it said is never noted.",
    none: "Nobody else has opened anything.",
    noneHow: "When somebody does, it stands here.",
    why: (why: string) => `Reason: ${why}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    newer: "Newer",
    older: "Older",
    forTitle: "Register extract for a person",
    forHow:
      "It is best that the person takes out their own extract. You get what has been drawn up: approved contracts, confirmed assessments and summaries. That you have taken it out, and why, the person sees.",
    forWhy: "Why you take it out",
    forWhyHint: "For example: request of 2026-11-20, file number KS 2026/123.",
  },
};
