import type { ClimateAnswers, ClimateQuestion } from "#core/climate/climate.ts";
import type { Share, Size } from "#core/climate/groupShares.ts";
import type { Localised } from "#core/content/locale.ts";
import { scaleLabels } from "#core/content/preparation.ts";

/** The three questions (P4): what each is called, and what one says is true of oneself. */
export const climateQuestions: {
  readonly [Q in ClimateQuestion]: { readonly name: Localised; readonly asked: Localised };
} = {
  joy: {
    name: { sv: "Arbetsglädje", en: "Joy in the work" },
    asked: { sv: "Jag känner arbetsglädje.", en: "I enjoy my work." },
  },
  participation: {
    name: { sv: "Delaktighet", en: "Participation" },
    asked: {
      sv: "Jag är delaktig i beslut om mitt arbete.",
      en: "I take part in decisions about my work.",
    },
  },
  development: {
    name: { sv: "Möjlighet att utvecklas", en: "A chance to develop" },
    asked: { sv: "Jag har möjlighet att utvecklas i mitt arbete.", en: "I have the chance to develop in my work." },
  },
};

export const climateChoices: { readonly [A in ClimateAnswers["joy"]]: Localised } = {
  fully: scaleLabels.fully,
  mostly: scaleLabels.mostly,
  partly: scaleLabels.partly,
  notAtAll: scaleLabels.notAtAll,
  notSaid: { sv: "Vet inte eller vill inte svara", en: "Don't know or don't want to answer" },
};

/** How many in a group say that it is fully or mostly true; so wide that nobody's answer can be read from it. */
export const climateShares: { readonly [S in Share]: Localised } = {
  nearlyAll: { sv: "Nästan alla", en: "Nearly all" },
  majority: { sv: "De flesta", en: "Most" },
  half: { sv: "Ungefär hälften", en: "About half" },
  minority: { sv: "Färre än hälften", en: "Fewer than half" },
  few: { sv: "Få", en: "Few" },
};

/** How many have answered, in steps. */
export const climateSizes: { readonly [S in Size]: Localised } = {
  5: { sv: "5 till 9", en: "5 to 9" },
  10: { sv: "10 till 19", en: "10 to 19" },
  20: { sv: "20 till 49", en: "20 to 49" },
  50: { sv: "50 eller fler", en: "50 or more" },
};

const sv = {
  heading: "Trivsel",
  title: "Tre frågor om hur du har det på jobbet",
  seenBy: "Räknas bara ihop med minst fyra andras, visas aldrig för sig.",
  means: [
    "Svaren hör inte till förberedelsen. De delas inte med din chef, som inte heller ser om du har svarat.",
    "Det vi sparar är hur många i din enhet som har svarat vad på varje fråga i år, och att du har svarat. Inget sparas som knyter svaret till dig, så ingen kan hitta det: det går inte att ändra eller ta tillbaka.",
    "Du svarar om du vill, en gång om året.",
  ],
  send: "Skicka svaren",
  nothingChosen: "Välj ett svar på någon av frågorna. Du kan också låta bli att svara.",
  choose: "Välj",
  thanks: "Tack. Ditt svar är räknat",
  thanksMore: "Det första svaret gäller. Det visas bara ihop med minst fyra andras, när året är slut.",
  notAsked: "Frågorna om trivsel ställs när du har ett medarbetarsamtal på gång, en gång om året.",
};

/** What is said where the questions are answered, in chat and tab alike. */
export const climateTexts: { readonly sv: typeof sv; readonly en: typeof sv } = {
  sv,
  en: {
    heading: "Well-being",
    title: "Three questions about how you are doing at work",
    seenBy: "Only counted together with at least four others', never shown by itself.",
    means: [
      "The answers are no part of the preparation. They are not shared with your manager, who cannot see either whether you have answered.",
      "What we keep is how many in your unit have said what to each question this year, and that you have answered. Nothing is kept that ties the answer to you, so nobody can find it: it cannot be changed or taken back.",
      "You answer if you want to, once a year.",
    ],
    send: "Send the answers",
    nothingChosen: "Choose an answer to one of the questions. You may also leave them.",
    choose: "Choose",
    thanks: "Thank you. Your answer is counted",
    thanksMore:
      "The first answer counts. It is only shown together with at least four others', when the year has ended.",
    notAsked: "The questions about well-being are asked while you have an appraisal talk under way, once a year.",
  },
};
