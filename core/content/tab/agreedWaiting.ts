import type { Locale } from "#core/content/locale.ts";
import type { WaitingText } from "#core/content/tab/rightsWaiting.ts";
import type { AgreedWaiting } from "#core/overview/waiting.ts";

/** What waits of that which was agreed in talks, as lines of the start page. */
export const agreedWaiting: { readonly [L in Locale]: { readonly [K in AgreedWaiting]: WaitingText } } = {
  sv: {
    promiseToKeep: {
      title: "Håll det du har lovat",
      own: "Din chef har lovat dig något",
      others: (name) => `Du har lovat ${name} något i ert samtal`,
    },
    promiseLate: {
      title: "Ett löfte har passerat sin dag",
      own: "Något din chef lovade i ert samtal skulle ha varit klart",
      others: (name) => `Något ${name} blev lovad skulle ha varit klart`,
    },
    agreedToDo: {
      title: "Gör det ni kom överens om",
      own: "Något ni kom överens om i ditt samtal ska snart vara klart",
      others: (name) => `Något ${name} ska göra ska snart vara klart`,
    },
    agreedLate: {
      title: "En överenskommelse har passerat sin dag",
      own: "Något du skulle göra skulle ha varit klart",
      others: (name) => `Något ${name} skulle göra enligt ert samtal skulle ha varit klart`,
    },
  },
  en: {
    promiseToKeep: {
      title: "Keep what you promised",
      own: "Your manager has promised you something",
      others: (name) => `You promised ${name} something in your talk`,
    },
    promiseLate: {
      title: "The day of a promise has passed",
      own: "Something your manager promised in your talk was to be done by now",
      others: (name) => `Something ${name} was promised was to be done by now`,
    },
    agreedToDo: {
      title: "Do what you agreed",
      own: "Something agreed in your talk is soon to be done",
      others: (name) => `Something ${name} is to do is soon to be done`,
    },
    agreedLate: {
      title: "The day of something agreed has passed",
      own: "Something you were to do was to be done by now",
      others: (name) => `Something ${name} was to do after your talk was to be done by now`,
    },
  },
};
