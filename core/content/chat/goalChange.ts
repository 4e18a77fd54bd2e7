import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { GoalNotice } from "#core/dossier/notices.ts";
import type { GoalWaiting } from "#core/overview/waiting.ts";

/** The parts of a goal that a change can touch, as the card names them. */
export type ChangedPart = "title" | "measure" | "due" | "dueReason" | "serves" | "recurs";

type Texts = {
  readonly kicker: string;
  readonly title: (who: string) => string;
  readonly dropTitle: (who: string) => string;
  readonly whose: string;
  readonly changes: string;
  readonly parts: { readonly [P in ChangedPart]: string };
  readonly drop: string;
  readonly dueNow: string;
  readonly dueThen: string;
  readonly until: string;
  readonly accept: string;
  readonly read: string;
  readonly accepted: string;
  readonly droppedToo: string;
  readonly unreadTitle: string;
  readonly unreadLines: readonly string[];
  readonly acceptAnyway: string;
  readonly back: string;
  readonly none: string;
  readonly offer: Pick<ChatTexts["offer"], GoalWaiting>;
  readonly notice: Pick<ChatTexts["notice"], GoalNotice>;
  readonly declinedTitle: (who: string) => string;
  readonly declinedLines: readonly string[];
};

/** A change of an agreed goal between talks, in the chat: what is to change by name, never its words (DOMAIN decision 10). */
export const goalChangeChat: { readonly [L in Locale]: Texts } = {
  sv: {
    kicker: "Ändring av ett mål",
    title: (who) => `${who} vill ändra ett mål`,
    dropTitle: (who) => `${who} vill stryka ett mål`,
    whose: "Mål för",
    changes: "Ändras",
    parts: {
      title: "vad målet är",
      measure: "hur ni ser att det är nått",
      due: "datumet",
      dueReason: "skälet till datumet",
      serves: "vad det bidrar till",
      recurs: "hur ofta det återkommer",
    },
    drop: "Målet stryks",
    dueNow: "Klart senast, nu",
    dueThen: "Klart senast, förslag",
    until: "Det ni har kommit överens om gäller tills du har godtagit ändringen.",
    accept: "Godta",
    read: "Läs i fliken",
    accepted: "Godtaget. Målet gäller nu med de nya orden, och den andra får veta det.",
    droppedToo: "Godtaget. Målet är struket, och den andra får veta det.",
    unreadTitle: "Du har inte läst de nya orden",
    unreadLines: ["De står i fliken, med de nuvarande bredvid. Där kan du också avböja med ett ord om varför."],
    acceptAnyway: "Godta ändå",
    back: "Tillbaka",
    none: "Det finns inget förslag att svara på just nu.",
    offer: {
      goalChangeToAnswer: {
        line: (who) => `${who} har föreslagit en ändring av ett mål.`,
        button: () => "Se vad som ändras",
      },
      goalOccurrence: {
        line: (_, date) => `Ett av dina mål skulle göras den ${date}. Blev det gjort?`,
        button: () => "Säg om det blev gjort",
      },
    },
    notice: {
      goalChangeProposed: {
        title: (who) => `${who} vill ändra ett mål`,
        lines: () => [],
        button: "Läs i fliken",
      },
      goalChangeAnswered: {
        title: (who) => `${who} har godtagit din ändring av målet`,
        lines: () => ["Den gäller från och med nu. Hur målet var förut står kvar i fliken."],
        button: "Öppna målen",
      },
    },
    declinedTitle: (who) => `${who} har avböjt din ändring av målet`,
    declinedLines: ["Målet gäller som förut. Varför står i fliken."],
  },
  en: {
    kicker: "A change of a goal",
    title: (who) => `${who} wants to change a goal`,
    dropTitle: (who) => `${who} wants to drop a goal`,
    whose: "Goal of",
    changes: "Changes",
    parts: {
      title: "what the goal is",
      measure: "how you see that it is reached",
      due: "the date",
      dueReason: "the reason for the date",
      serves: "what it serves",
      recurs: "how often it comes back",
    },
    drop: "The goal is dropped",
    dueNow: "Done by, now",
    dueThen: "Done by, proposed",
    until: "What you two have agreed holds until you have accepted the change.",
    accept: "Accept",
    read: "Read it in the tab",
    accepted: "Accepted. The goal holds with the new words from now, and the other is told.",
    droppedToo: "Accepted. The goal is dropped, and the other is told.",
    unreadTitle: "You have not read the new words",
    unreadLines: ["They are in the tab, beside the present ones. There you can also decline, with a word why."],
    acceptAnyway: "Accept anyway",
    back: "Back",
    none: "There is no proposal to answer just now.",
    offer: {
      goalChangeToAnswer: {
        line: (who) => `${who} has proposed a change of a goal.`,
        button: () => "See what changes",
      },
      goalOccurrence: {
        line: (_, date) => `One of your goals was to be done on ${date}. Was it done?`,
        button: () => "Say whether it was done",
      },
    },
    notice: {
      goalChangeProposed: {
        title: (who) => `${who} wants to change a goal`,
        lines: () => [],
        button: "Read it in the tab",
      },
      goalChangeAnswered: {
        title: (who) => `${who} has accepted your change of the goal`,
        lines: () => ["It holds from now on. How the goal was before is kept in the tab."],
        button: "Open the goals",
      },
    },
    declinedTitle: (who) => `${who} has declined your change of the goal`,
    declinedLines: ["The goal holds as before. Why is in the tab."],
  },
};
