import type { Locale } from "#core/content/locale.ts";
import type { WaitingText } from "#core/content/tab/rightsWaiting.ts";
import type { ExchangeWaiting } from "#core/overview/waiting.ts";

/** A question, thanks or an answer that has not been read, as a line of the start page. */
export const betweenWaiting: { readonly [L in Locale]: { readonly [K in ExchangeWaiting]: WaitingText } } = {
  sv: {
    exchangeToRead: {
      title: "Läs vad du har fått mellan samtalen",
      own: "Din chef har skrivit till dig",
      others: (name) => `${name} har skrivit till dig`,
    },
  },
  en: {
    exchangeToRead: {
      title: "Read what you have got between the talks",
      own: "Your manager has written to you",
      others: (name) => `${name} has written to you`,
    },
  },
};
