import type { Locale } from "#core/content/locale.ts";

const sv = {
  all: "Sammanfattningar",
  title: "Sammanfattningar av mina samtal",
  titleOf: (name: string) => `Sammanfattningar av samtal med ${name}`,
  under: "Det som båda har bekräftat ändras inte. Rättelser läggs bredvid.",
  seenBy:
    "Ni två ser era sammanfattningar. Din närmaste chef ser den senaste som är bekräftad av båda. Registratorn kan läsa dem när de ska registreras, lämnas ut eller bevaras, och det antecknas.",
  seenByOf:
    "De två som talade ser sina sammanfattningar. Närmaste chef ser den senaste som är bekräftad av båda. Registratorn kan läsa dem när de ska registreras, lämnas ut eller bevaras. Den som hämtar en fil antecknas.",
  none: "Det finns ingen sammanfattning ännu.",
  noneHow: "Den skrivs efter samtalet och finns här när den är skickad för bekräftelse.",
  talkOn: (day: string) => `Samtalet ${day}`,
  with: (name: string) => `med ${name}`,
  pdf: "Ladda ned PDF",
  pdfOf: (day: string) => `Ladda ned PDF av samtalet ${day}`,
  making: "Filen görs …",
};

/** The summaries of somebody's talks, as records. */
export const summariesTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    all: "Summaries",
    title: "Summaries of my talks",
    titleOf: (name) => `Summaries of talks with ${name}`,
    under: "What both have confirmed does not change. Corrections stand beside it.",
    seenBy:
      "The two of you see your summaries. Your nearest manager sees the last one that both have confirmed. The registrar can read them when they are to be registered, disclosed or archived, and that is noted.",
    seenByOf:
      "The two who talked see their summaries. The nearest manager sees the last one that both have confirmed. The registrar can read them when they are to be registered, disclosed or archived. Who takes out a file is noted.",
    none: "There is no summary yet.",
    noneHow: "It is written after the talk, and is here once it has been sent for confirmation.",
    talkOn: (day) => `The talk ${day}`,
    with: (name) => `with ${name}`,
    pdf: "Download PDF",
    pdfOf: (day) => `Download PDF of the talk ${day}`,
    making: "Making the file …",
  },
};
