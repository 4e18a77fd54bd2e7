import type { Locale } from "#core/content/locale.ts";

const sv = {
  contract: {
    title: "Mitt kontrakt",
    under: "Ditt uppdragskontrakt: vad du ansvarar för, vad du åtar dig och vilka resultat som väntas.",
    newer: "En ny lydelse är på gång.",
    openNewer: "Öppna den nya lydelsen",
  },
  talk: {
    title: "Mitt samtal",
    under: "Ditt medarbetarsamtal: när det är, hur du förbereder dig och vad ni kom fram till.",
  },
};

/** The pages of one's own contract and one's own talk, also while there is none. */
export const mineTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    contract: {
      title: "My contract",
      under:
        "Your contract of assignment: what you are responsible for, what you commit to and what results are expected.",
      newer: "A new wording is under way.",
      openNewer: "Open the new wording",
    },
    talk: {
      title: "My talk",
      under: "Your appraisal talk: when it is, how you prepare and what you came to.",
    },
  },
};
