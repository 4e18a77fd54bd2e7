import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { FollowUpNotice } from "#core/dossier/notices.ts";
import type { FollowUpWaiting } from "#core/overview/waiting.ts";

/** What the chat offers and tells about follow-ups between talks (P15). */
type FollowUpOffers = {
  readonly offer: Pick<ChatTexts["offer"], FollowUpWaiting>;
  readonly notice: Pick<ChatTexts["notice"], FollowUpNotice>;
};

export const followUpOffers: { readonly [L in Locale]: FollowUpOffers } = {
  sv: {
    offer: {
      followUpToTalk: {
        line: (who) => `${who} vill prata med dig. Ingen anledning behövs: boka ett samtal.`,
        button: (who) => `Boka samtal med ${who}`,
      },
      followUpToAnswer: {
        line: (who) => `${who} har delat sin avstämning och väntar på ditt svar.`,
        button: (who) => `Svara ${who}`,
      },
      followUpToRead: {
        line: (who) => `${who} har svarat i er avstämning.`,
        button: () => "Läs svaret",
      },
      followUpToWrite: {
        line: (who, date) => `Avstämning med ${who}, till den ${date}. Det tar några minuter.`,
        button: () => "Gör avstämningen",
      },
    },
    notice: {
      followUpAsked: {
        title: (who) => `Dags för avstämning med ${who}`,
        lines: () => [
          "Hur går det med målen, vad behöver du, vad vill du ha återkoppling på? Det tar några minuter.",
          "Bara du ser det du skriver, tills du delar det. Passar det inte nu kan du skjuta upp en vecka.",
        ],
        button: "Öppna avstämningen",
      },
      followUpPostponed: {
        title: (who) => `${who} har skjutit upp avstämningen`,
        lines: () => ["Den är flyttad en vecka. Du behöver inte göra något."],
        button: "Öppna avstämningen",
      },
      followUpShared: {
        title: (who) => `${who} har delat sin avstämning`,
        lines: () => ["Läs den och svara: din återkoppling, och vad du gör och när."],
        button: "Läs och svara",
      },
      followUpAnswered: {
        title: (who) => `${who} har svarat i er avstämning`,
        lines: () => ["Du läser svaret i fliken."],
        button: "Läs svaret",
      },
    },
  },
  en: {
    offer: {
      followUpToTalk: {
        line: (who) => `${who} wants to talk with you. No reason is needed: book a talk.`,
        button: (who) => `Book a talk with ${who}`,
      },
      followUpToAnswer: {
        line: (who) => `${who} has shared their follow-up and waits for your answer.`,
        button: (who) => `Answer ${who}`,
      },
      followUpToRead: {
        line: (who) => `${who} has answered in your follow-up.`,
        button: () => "Read the answer",
      },
      followUpToWrite: {
        line: (who, date) => `Follow-up with ${who}, for ${date}. It takes a few minutes.`,
        button: () => "Do the follow-up",
      },
    },
    notice: {
      followUpAsked: {
        title: (who) => `Time for a follow-up with ${who}`,
        lines: () => [
          "How are the goals going, what do you need, what do you want feedback on? It takes a few minutes.",
          "Only you see what you write, until you share it. If it does not suit you now, you can postpone it a week.",
        ],
        button: "Open the follow-up",
      },
      followUpPostponed: {
        title: (who) => `${who} has postponed the follow-up`,
        lines: () => ["It is moved a week. You need not do anything."],
        button: "Open the follow-up",
      },
      followUpShared: {
        title: (who) => `${who} has shared their follow-up`,
        lines: () => ["Read it and answer: your feedback, and what you will do and when."],
        button: "Read and answer",
      },
      followUpAnswered: {
        title: (who) => `${who} has answered in your follow-up`,
        lines: () => ["You read the answer in the tab."],
        button: "Read the answer",
      },
    },
  },
};
