import type { Locale } from "#core/content/locale.ts";

const sv = {
  heading: "Kontraktets resultat",
  how: (name: string) =>
    `Det som står i uppdragskontraktet för ${name}, och vad den senaste bekräftade bedömningen säger.`,
  howOwn: "Det som står i ditt uppdragskontrakt, och vad den senaste bekräftade bedömningen säger.",
  measure: "Mått",
  target: "Målvärde",
  due: "Klart senast",
  assessedOn: (day: string) => `Bedömt ${day}`,
  notAssessed: "Inte bedömt ännu",
  toContract: "Läs kontraktet",
  toAssessments: "Alla bedömningar",
};

/** The contract's results beside the talk (P20). */
export const talkResultsTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    heading: "The contract's results",
    how: (name) => `What the contract of ${name} says, and what the latest confirmed assessment says of it.`,
    howOwn: "What your contract says, and what the latest confirmed assessment says of it.",
    measure: "Measure",
    target: "Target",
    due: "Done by",
    assessedOn: (day) => `Assessed ${day}`,
    notAssessed: "Not assessed yet",
    toContract: "Read the contract",
    toAssessments: "All assessments",
  },
};
