import type { Locale } from "#core/content/locale.ts";
import type { FollowUpWaiting } from "#core/overview/waiting.ts";

type WaitingText = { readonly title: string; readonly own: string; readonly others: (name: string) => string };

/** What waits in a follow-up, on the start page. */
export const followUpWaiting: { readonly [L in Locale]: { readonly [K in FollowUpWaiting]: WaitingText } } = {
  sv: {
    followUpToTalk: {
      title: "Boka ett samtal",
      own: "Ni behöver prata",
      others: (name) => `${name} vill prata med dig. Ingen anledning behövs`,
    },
    followUpToAnswer: {
      title: "Svara i avstämningen",
      own: "Det som har delats väntar på svar",
      others: (name) => `${name} har delat sin avstämning`,
    },
    followUpToRead: {
      title: "Läs svaret i avstämningen",
      own: "Din chef har svarat",
      others: (name) => `${name} har svarat`,
    },
    followUpToWrite: {
      title: "Gör avstämningen",
      own: "Hur går det, och vad behöver du? Det tar några minuter",
      others: (name) => `Avstämning med ${name}`,
    },
  },
  en: {
    followUpToTalk: {
      title: "Book a talk",
      own: "You need to talk",
      others: (name) => `${name} wants to talk with you. No reason is needed`,
    },
    followUpToAnswer: {
      title: "Answer in the follow-up",
      own: "What was shared waits for an answer",
      others: (name) => `${name} has shared their follow-up`,
    },
    followUpToRead: {
      title: "Read the answer in the follow-up",
      own: "Your manager has answered",
      others: (name) => `${name} has answered`,
    },
    followUpToWrite: {
      title: "Do the follow-up",
      own: "How is it going, and what do you need? It takes a few minutes",
      others: (name) => `Follow-up with ${name}`,
    },
  },
};
