import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { TalkActionNotice } from "#core/dossier/notices.ts";
import type { Locale } from "#core/content/locale.ts";
import type { AgreedWaiting } from "#core/overview/waiting.ts";

type Texts = {
  readonly kicker: string;
  readonly title: string;
  readonly none: string;
  readonly hidden: string;
  readonly more: (count: number) => string;
  readonly numbered: (number: number) => string;
  readonly to: (who: string) => string;
  readonly due: (date: string) => string;
  readonly late: (date: string) => string;
  readonly show: string;
  readonly done: string;
  readonly saved: string;
  readonly open: string;
  readonly undo: string;
  readonly undone: string;
  readonly told: string;
  readonly offer: Pick<ChatTexts["offer"], AgreedWaiting | "promises">;
  readonly notice: Pick<ChatTexts["notice"], TalkActionNotice>;
};

/** What one is to do by what was agreed in talks, in the chat: the manager's promises and the employee's own. */
export const talkActionChat: { readonly [L in Locale]: Texts } = {
  sv: {
    kicker: "Mina löften",
    title: "Det här har du åtagit dig",
    none: "Du har inget kvar att göra av det ni kommit överens om i medarbetarsamtal.",
    hidden: "Vad det är visas när du trycker på Visa, så att det inte blir kvar i chatten.",
    more: (count) => `${count} till finns i fliken.`,
    numbered: (number) => `Löfte ${number}`,
    to: (who) => `till ${who}`,
    due: (date) => `senast ${date}`,
    late: (date) => `skulle ha varit klart ${date}`,
    show: "Visa",
    done: "Klart",
    saved: "Bra, det är klart. Ni ser det båda i fliken.",
    open: "Öppna i fliken",
    undo: "Ångra: det är inte klart",
    undone: "Ångrat. Det står som kvar att göra.",
    told: "Ur ert medarbetarsamtal",
    notice: {
      talkActionMoved: {
        title: (who) => `${who} har satt en ny dag för något ni kom överens om`,
        lines: () => ["Skälet och den första dagen står kvar på sidan, så att ni båda ser dem."],
        button: "Läs varför",
      },
      talkActionDropped: {
        title: (who) => `${who} har släppt något ni kom överens om`,
        lines: () => ["Skälet står på sidan. Ser du det på ett annat sätt? Ta upp det med varandra."],
        button: "Läs varför",
      },
    },
    offer: {
      promiseToKeep: {
        line: (who, date) => `Du har lovat ${who} något senast den ${date}.`,
        button: () => "Se mina löften",
      },
      promiseLate: {
        line: (_, date) => `Något du blev lovad i ditt samtal skulle ha varit klart den ${date}.`,
        button: () => "Läs vad som lovades",
      },
      agreedToDo: {
        line: (_, date) => `Något ni kom överens om i ditt samtal ska vara klart den ${date}.`,
        button: () => "Se vad jag ska göra",
      },
      agreedLate: {
        line: (who, date) => `Något ${who} skulle göra enligt ert samtal skulle ha varit klart den ${date}.`,
        button: (who) => `Läs vad du och ${who} kom överens om`,
      },
      promises: { line: () => "", button: () => "Mina löften" },
    },
  },
  en: {
    kicker: "My promises",
    title: "What you have taken on",
    none: "You have nothing left to do of what was agreed in appraisal talks.",
    hidden: "What it is shows when you press Show, so that it does not stay in the chat.",
    more: (count) => `${count} more are in the tab.`,
    numbered: (number) => `Promise ${number}`,
    to: (who) => `to ${who}`,
    due: (date) => `by ${date}`,
    late: (date) => `was to be done by ${date}`,
    show: "Show",
    done: "Done",
    saved: "Good, that is done. You both see it in the tab.",
    open: "Open in the tab",
    undo: "Undo: it is not done",
    undone: "Undone. It stands as still to be done.",
    told: "From your appraisal talk",
    notice: {
      talkActionMoved: {
        title: (who) => `${who} has set a new day for something you two agreed`,
        lines: () => ["The reason and the first day stay on the page, for you both to see."],
        button: "Read why",
      },
      talkActionDropped: {
        title: (who) => `${who} has dropped something you two agreed`,
        lines: () => ["The reason is on the page. Do you see it differently? Bring it up with each other."],
        button: "Read why",
      },
    },
    offer: {
      promiseToKeep: {
        line: (who, date) => `You have promised ${who} something by ${date}.`,
        button: () => "See my promises",
      },
      promiseLate: {
        line: (_, date) => `Something you were promised in your talk was to be done by ${date}.`,
        button: () => "Read what was promised",
      },
      agreedToDo: {
        line: (_, date) => `Something agreed in your talk is to be done by ${date}.`,
        button: () => "See what I am to do",
      },
      agreedLate: {
        line: (who, date) => `Something ${who} was to do after your talk was to be done by ${date}.`,
        button: (who) => `Read what you and ${who} agreed`,
      },
      promises: { line: () => "", button: () => "My promises" },
    },
  },
};
