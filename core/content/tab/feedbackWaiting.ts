import type { Locale } from "#core/content/locale.ts";
import type { WaitingText } from "#core/content/tab/rightsWaiting.ts";
import type { FeedbackWaiting } from "#core/overview/waiting.ts";

/** Feedback that is asked for or has come, as a line of the start page. */
export const feedbackWaiting: { readonly [L in Locale]: { readonly [K in FeedbackWaiting]: WaitingText } } = {
  sv: {
    feedbackToRead: {
      title: "Läs återkopplingen du har fått",
      own: "Bara du och den som skrev ser den",
      others: (name) => `${name} har skrivit till dig`,
    },
    feedbackToGive: {
      title: "Svara på en fråga om återkoppling, eller avstå",
      own: "Någon har frågat dig",
      others: (name) => `${name} har frågat dig`,
    },
  },
  en: {
    feedbackToRead: {
      title: "Read the feedback you have got",
      own: "Only you and who wrote it see it",
      others: (name) => `${name} has written to you`,
    },
    feedbackToGive: {
      title: "Answer a question for feedback, or decline",
      own: "Somebody has asked you",
      others: (name) => `${name} has asked you`,
    },
  },
};
