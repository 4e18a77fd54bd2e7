import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { OfferNotice } from "#core/dossier/notices.ts";
import type { OfferWaiting } from "#core/overview/waiting.ts";

type Texts = {
  readonly kicker: string;
  readonly due: string;
  readonly among: string;
  readonly people: (count: number) => string;
  readonly leave: string;
  readonly left: string;
  readonly read: string;
  readonly offer: Pick<ChatTexts["offer"], OfferWaiting>;
  readonly notice: Pick<ChatTexts["notice"], OfferNotice>;
};

/** A goal offered to many, in the chat: that it is there and by when, never its words (DOMAIN decision 10). */
export const goalOfferChat: { readonly [L in Locale]: Texts } = {
  sv: {
    kicker: "Gemensamt mål",
    due: "Klart senast",
    among: "Erbjuds",
    people: (count) => (count === 1 ? "1 person" : `${count} personer`),
    leave: "Spara till samtalet",
    left: "Bra, ni tar upp det i ert samtal. Du kan ändå svara i fliken när du vill.",
    read: "Läs och svara i fliken",
    offer: {
      goalOffered: {
        line: () => "Du har fått ett erbjudande om ett gemensamt mål.",
        button: () => "Läs och svara",
      },
    },
    notice: {
      goalOffered: {
        title: (who) => `${who} erbjuder ett gemensamt mål`,
        lines: () => [
          "Läs det i fliken och skriv ditt bidrag, så blir det ett av dina mål. Du kan också avböja med ett ord om varför.",
        ],
        button: "Läs och svara i fliken",
      },
      goalOfferTaken: {
        title: (who) => `${who} har antagit ett gemensamt mål`,
        lines: () => ["Bidraget står bland målen i fliken."],
        button: "Läs bidraget",
      },
      goalOfferDeclined: {
        title: (who) => `${who} har avböjt ett gemensamt mål`,
        lines: () => ["Varför står i fliken."],
        button: "Läs varför",
      },
    },
  },
  en: {
    kicker: "Shared goal",
    due: "Done by",
    among: "Offered to",
    people: (count) => (count === 1 ? "1 person" : `${count} people`),
    leave: "Keep it for the talk",
    left: "Good, you take it up in your talk. You can still answer in the tab when you like.",
    read: "Read and answer in the tab",
    offer: {
      goalOffered: {
        line: () => "You have been offered a shared goal.",
        button: () => "Read and answer",
      },
    },
    notice: {
      goalOffered: {
        title: (who) => `${who} offers a shared goal`,
        lines: () => [
          "Read it in the tab and write your part, and it becomes one of your goals. You can also decline, with a word why.",
        ],
        button: "Read and answer in the tab",
      },
      goalOfferTaken: {
        title: (who) => `${who} has taken on a shared goal`,
        lines: () => ["Their part is among the goals in the tab."],
        button: "Read their part",
      },
      goalOfferDeclined: {
        title: (who) => `${who} has declined a shared goal`,
        lines: () => ["Why is in the tab."],
        button: "Read why",
      },
    },
  },
};
