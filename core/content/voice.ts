import type { Localised } from "#core/content/locale.ts";
import { oftenLabels } from "#core/content/assessment.ts";
import type { Expectation } from "#core/contract/terms.ts";
import type { VOICE_CHOICES } from "#core/leadership/voice.ts";

/** What employees are asked about their manager (research/domain D6): one question to each expectation. */
export const voiceQuestions: { readonly [E in Expectation]: { readonly name: Localised; readonly asked: Localised } } =
  {
    concepts: {
      name: { sv: "Delaktighet och omtanke", en: "Participation and care" },
      asked: {
        sv: "Känner du dig delaktig och sedd av din chef?",
        en: "Do you feel included and seen by your manager?",
      },
    },
    goals: {
      name: { sv: "Leda mot målen", en: "Lead towards the goals" },
      asked: {
        sv: "Är det tydligt hur ditt arbete hänger ihop med målen, och är arbetet väl planerat?",
        en: "Is it clear how your work goes together with the goals, and is the work well planned?",
      },
    },
    visible: {
      name: { sv: "Synlig, tydlig och beslutsför", en: "Visible, clear and decisive" },
      asked: {
        sv: "Är din chef tillgänglig och tydlig, med gott omdöme i det som beslutas?",
        en: "Is your manager available and clear, with good judgement in what is decided?",
      },
    },
    development: {
      name: { sv: "Öppen för utveckling", en: "Open to development" },
      asked: { sv: "Tas förslag emot?", en: "Are suggestions welcomed?" },
    },
    represent: {
      name: { sv: "Företräda kommunen", en: "Represent the municipality" },
      asked: {
        sv: "Får du rak information om kommunens beslut, och ser din chef till hela kommunens bästa?",
        en: "Do you get straight information about the municipality's decisions, and does your manager see to the good of the whole?",
      },
    },
    competence: {
      name: { sv: "Ta vara på kompetens", en: "Make use of competence" },
      asked: { sv: "Får du använda det du kan?", en: "Do you get to use what you can?" },
    },
  };

export const voiceChoices: { readonly [A in (typeof VOICE_CHOICES)[number]]: Localised } = {
  ...oftenLabels,
  notSaid: { sv: "Vet inte eller vill inte svara", en: "Don't know or don't want to answer" },
};

const sv = {
  heading: "Hur du blir ledd",
  title: (leader: string) => `Sex frågor om hur ${leader} leder`,
  seenBy: "Räknas bara ihop med minst fyra andras, visas aldrig för sig.",
  means: [
    "Frågorna är anonyma. Din chef ser inte vem som har svarat, och ingen kan hitta ditt svar efteråt, inte heller vi.",
    "Det vi sparar under året är hur många som har svarat vad på varje fråga om den här chefen, och att du har svarat. När året är slut blir det ungefärliga ord, som din chef och chefens chef ser, och antalen tas bort.",
    "Du svarar om du vill, en gång om året. Ett svar går inte att ändra eller ta tillbaka.",
  ],
  send: "Skicka svaren",
  abstain: "Jag vill inte svara i år",
  nothingChosen: "Välj ett svar på någon av frågorna. Du kan också låta bli att svara.",
  choose: "Välj",
  thanks: "Tack. Ditt svar är räknat",
  thanksMore: "Det första svaret gäller. Det visas bara ihop med minst fyra andras, när året är slut.",
  abstained: "Noterat. Du får frågan igen nästa år.",
  notAsked:
    "Frågorna ställs en gång om året, där minst fem har samma chef. Där ni är färre talar ni med varandra i stället.",
};

/** What is said where the questions about one's manager are answered, in chat and tab alike. */
export const voiceTexts: { readonly sv: typeof sv; readonly en: typeof sv } = {
  sv,
  en: {
    heading: "How you are led",
    title: (leader) => `Six questions about how ${leader} leads`,
    seenBy: "Only counted together with at least four others', never shown by itself.",
    means: [
      "The questions are anonymous. Your manager cannot see who has answered, and nobody can find your answer afterwards, we included.",
      "What we keep during the year is how many have said what to each question about this manager, and that you have answered. When the year has ended it becomes rough words, which your manager and their manager see, and the numbers are removed.",
      "You answer if you want to, once a year. An answer cannot be changed or taken back.",
    ],
    send: "Send the answers",
    abstain: "I don't want to answer this year",
    nothingChosen: "Choose an answer to one of the questions. You may also leave them.",
    choose: "Choose",
    thanks: "Thank you. Your answer is counted",
    thanksMore:
      "The first answer counts. It is only shown together with at least four others', when the year has ended.",
    abstained: "Noted. You get the question again next year.",
    notAsked:
      "The questions are asked once a year, where at least five have the same manager. Where you are fewer you talk with each other instead.",
  },
};
