import type { Locale } from "#core/content/locale.ts";
import type { RightsWaiting } from "#core/overview/waiting.ts";

/** `name` is whose contract or talk it is, or the other party of one's own. */
export type WaitingText = { readonly title: string; readonly own: string; readonly others: (name: string) => string };

/** What waits about the policy (P8) and about what leaders are owed (P14-P16), as lines of the start page. */
export const rightsWaiting: { readonly [L in Locale]: { readonly [K in RightsWaiting]: WaitingText } } = {
  sv: {
    policyToAnswer: {
      title: "Läs policyn och svara",
      own: "Du som leder andra ombeds godta ledningspolicyn, eller be om ett samtal om den",
      others: (name) => `${name} har inte svarat om ledningspolicyn`,
    },
    policyToDiscuss: {
      title: "Prata om policyn",
      own: "Du vill prata om ledningspolicyn",
      others: (name) => `${name} vill prata med dig om ledningspolicyn`,
    },
    rightToAnswer: {
      title: "Svara om det du har lovat",
      own: "Något du blev lovad väntar på svar",
      others: (name) => `${name} väntar på svar om det du har lovat`,
    },
    rightToSee: {
      title: "Säg hur det blev",
      own: "Dagen har kommit för något du blev lovad av kommunen",
      others: (name) => `${name} har inte sagt hur det blev`,
    },
  },
  en: {
    policyToAnswer: {
      title: "Read the policy and answer",
      own: "You who lead others are asked to accept the leadership policy, or to ask for a talk about it",
      others: (name) => `${name} has not answered about the leadership policy`,
    },
    policyToDiscuss: {
      title: "Talk about the policy",
      own: "You want to talk about the leadership policy",
      others: (name) => `${name} wants to talk with you about the leadership policy`,
    },
    rightToAnswer: {
      title: "Answer about what you have promised",
      own: "Something you were promised waits for an answer",
      others: (name) => `${name} waits for an answer about what you have promised`,
    },
    rightToSee: {
      title: "Say how it went",
      own: "The day has come for something the municipality promised you",
      others: (name) => `${name} has not said how it went`,
    },
  },
};
