import type { Locale } from "#core/content/locale.ts";
import type { HistoryTopic } from "#core/history/telling.ts";
import { historyLinesEn } from "./historyLinesEn.ts";
import { type HistoryLines, historyLinesSv } from "./historyLinesSv.ts";

type Texts = {
  readonly title: string;
  readonly under: string;
  readonly newestFirst: string;
  readonly about: string;
  readonly everything: string;
  readonly topics: { readonly [T in HistoryTopic]: string };
  readonly you: string;
  readonly clock: string;
  readonly concerns: (name: string) => string;
  readonly told: { readonly sent: string; readonly waiting: string; readonly notReached: string };
  readonly older: string;
  readonly none: string;
  readonly noneHow: string;
  readonly lines: HistoryLines;
};

/** The page with what has happened (P15). */
export const historyTexts: { readonly [L in Locale]: Texts } = {
  sv: {
    title: "Det som hänt",
    under:
      "Det som har hänt i dina kontrakt, samtal och mål, och det boten har skrivit till dig. Bara du ser den här sidan. Inget av det någon har skrivit visas här: öppna raden för att läsa.",
    newestFirst: "Det nyaste först",
    about: "Visa",
    everything: "Allt",
    topics: {
      contract: "Uppdragskontrakt",
      assessment: "Bedömningar",
      leadership: "Ledarskapsdialog",
      talk: "Medarbetarsamtal",
      salary: "Lönesamtal",
      goal: "Mål",
      followUp: "Avstämningar",
      agreed: "Det ni har kommit överens om",
      between: "Frågor och tack",
      rights: "Det kommunen ska ge",
      policy: "Ledningspolicyn",
      board: "Årsbilden",
      records: "Bevarande och gallring",
      reminder: "Påminnelser",
    },
    you: "Du",
    clock: "Uppdragsdialog",
    concerns: (name) => `Gäller ${name}`,
    told: {
      sent: "Boten har skrivit till dig",
      waiting: "Boten skriver när du öppnar chatten",
      notReached: "Boten nådde dig inte",
    },
    older: "Visa äldre",
    none: "Inget har hänt ännu.",
    noneHow: "När något händer i ditt kontrakt, dina samtal eller dina mål står det här.",
    lines: historyLinesSv,
  },
  en: {
    title: "What has happened",
    under:
      "What has happened in your contracts, talks and goals, and what the bot has written to you. Only you see this page. Nothing that anybody has written is shown here: open the line to read it.",
    newestFirst: "Newest first",
    about: "Show",
    everything: "Everything",
    topics: {
      contract: "Assignment contracts",
      assessment: "Assessments",
      leadership: "Dialogue about leadership",
      talk: "Appraisal talks",
      salary: "Salary talks",
      goal: "Goals",
      followUp: "Follow-ups",
      agreed: "What you have agreed",
      between: "Questions and thanks",
      rights: "What the municipality owes",
      policy: "The leadership policy",
      board: "The yearly page",
      records: "Keeping and removal",
      reminder: "Reminders",
    },
    you: "You",
    clock: "Uppdragsdialog",
    concerns: (name) => `About ${name}`,
    told: {
      sent: "The bot has written to you",
      waiting: "The bot writes when you open the chat",
      notReached: "The bot did not reach you",
    },
    older: "Show older",
    none: "Nothing has happened yet.",
    noneHow: "When something happens in your contract, your talks or your goals, it is said here.",
    lines: historyLinesEn,
  },
};
