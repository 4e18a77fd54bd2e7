import type { Locale } from "#core/content/locale.ts";
import type { DayPart } from "#core/talkWish/talkWish.ts";

const parts: { readonly [L in Locale]: { readonly [P in DayPart]: string } } = {
  sv: { any: "Spelar ingen roll", morning: "Förmiddag", afternoon: "Eftermiddag" },
  en: { any: "Does not matter", morning: "Morning", afternoon: "Afternoon" },
};

const sv = {
  parts: parts.sv,
  offer: {
    talkWished: {
      line: (who: string) => `${who} vill ha ett medarbetarsamtal med dig.`,
      button: (who: string) => `Boka samtal med ${who}`,
    },
    askForTalk: { line: () => "", button: () => "Be om ett samtal" },
  },
  notice: {
    title: (who: string) => `${who} vill ha ett medarbetarsamtal`,
    line: "Boka en tid som passar er båda. Önskemål om tid, om det finns något, står här.",
    suits: "Passar",
    button: "Boka en tid",
    plan: "Se hela planeringen",
  },
  form: {
    title: "Be om ett medarbetarsamtal",
    line: (manager: string) =>
      `${manager} får veta att du vill ha ett samtal och bokar en tid. Du behöver inte säga varför.`,
    from: "Tidigast vilken dag? (frivilligt)",
    part: "När på dagen?",
    seenBy: (manager: string) => `${manager}, och den som ersätter, ser detta direkt.`,
    ask: "Be om samtal",
    change: "Ändra önskemålet",
    takeBack: "Ta tillbaka",
    noDay: "Dagen går inte att läsa. Välj en dag i kalendern, eller lämna den tom.",
  },
  asked: (manager: string) => `${manager} har fått veta att du vill ha ett samtal.`,
  changed: "Önskemålet är ändrat.",
  standing: (day: string) => `Du bad om ett samtal ${day}. Det väntar på att bli bokat.`,
  takenBack: "Tillbakataget. Ingen väntar på att boka.",
  suits: (from: string, part: string) => [from && `från ${from}`, part.toLowerCase()].filter(Boolean).join(", "),
};

/** What the chat says when an employee asks for a talk. */
export const talkWishChat: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    parts: parts.en,
    offer: {
      talkWished: {
        line: (who) => `${who} wants an appraisal talk with you.`,
        button: (who) => `Book a talk with ${who}`,
      },
      askForTalk: { line: () => "", button: () => "Ask for a talk" },
    },
    notice: {
      title: (who) => `${who} wants an appraisal talk`,
      line: "Book a time that suits you both. What they have said of when it suits, if anything, is here.",
      suits: "Suits",
      button: "Book a time",
      plan: "See the whole plan",
    },
    form: {
      title: "Ask for an appraisal talk",
      line: (manager) => `${manager} is told that you want a talk, and books a time. You need not say why.`,
      from: "Not before which day? (optional)",
      part: "Which part of the day?",
      seenBy: (manager) => `${manager}, and whoever stands in, sees this at once.`,
      ask: "Ask for a talk",
      change: "Change the wish",
      takeBack: "Take it back",
      noDay: "The day cannot be read. Choose one in the calendar, or leave it empty.",
    },
    asked: (manager) => `${manager} has been told that you want a talk.`,
    changed: "The wish is changed.",
    standing: (day) => `You asked for a talk on ${day}. It waits to be booked.`,
    takenBack: "Taken back. Nobody waits to book it.",
    suits: (from, part) => [from && `from ${from}`, part.toLowerCase()].filter(Boolean).join(", "),
  },
};
