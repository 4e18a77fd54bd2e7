import type { Locale } from "#core/content/locale.ts";

const sv = {
  waiting: {
    title: "Vill du visa din förberedelse?",
    own: "Din chef har ingen skriftlig förberedelse",
    others: (name: string) => `${name} har ingen skriftlig förberedelse`,
  },
  show: {
    button: "Visa min ändå",
    title: "Visa din förberedelse ändå?",
    how: (name: string) =>
      `${name} kan läsa din direkt, och du kan inte ta tillbaka den. Det ${name} har skrivit är fortfarande dolt för dig tills det delas.`,
    toNone: (name: string) =>
      `${name} har ingen skriftlig förberedelse. Visar du din kan ${name} läsa den, utan att du får någon tillbaka, och du kan inte ta tillbaka den.`,
    kept: "Det du behåller för dig själv visas inte. Det du visar kan bli allmän handling.",
    act: "Visa min förberedelse",
    from: (day: string) => `Har den andra inte delat kan du från ${day} välja att visa din ändå.`,
  },
  decline: {
    button: "Jag förbereder mig inte skriftligt",
    title: "Ingen skriftlig förberedelse?",
    how: (name: string) => `${name} får veta det, och avgör sedan själv om du ska få läsa det ${name} har delat.`,
    kept: "Det du har skrivit finns kvar, bara för dig. Du kan ändra dig ända till samtalet.",
    act: "Inget skriftligt från mig",
  },
  mine: {
    shown: "Du visar din förberedelse.",
    none: "Du har sagt att du inte förbereder dig skriftligt.",
  },
  theirs: {
    shown: (name: string) => `${name} visar sin förberedelse. Du kan läsa den här nedanför.`,
    none: (name: string) => `${name} har ingen skriftlig förberedelse.`,
  },
  shown: (name: string) => `${name} kan läsa din förberedelse. Har ${name} skrivit något ser du det när det delas.`,
  writesAgain: "Du har sagt att du inte förbereder dig skriftligt. Skriver du något här gäller det inte längre.",
};

/** Showing one's preparation alone, and having none in writing (DOMAIN decision 3), in the tab. */
export const aloneTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    waiting: {
      title: "Do you want to show your preparation?",
      own: "Your manager has no written preparation",
      others: (name) => `${name} has no written preparation`,
    },
    show: {
      button: "Show mine anyway",
      title: "Show your preparation anyway?",
      how: (name) =>
        `${name} can read yours at once, and you cannot take it back. What ${name} has written stays hidden from you until it is shared.`,
      toNone: (name) =>
        `${name} has no written preparation. If you show yours, ${name} can read it, you get none back, and you cannot take it back.`,
      kept: "What you keep to yourself is not shown. What you show may become a public record.",
      act: "Show my preparation",
      from: (day) => `If the other has not shared, you may choose to show yours anyway from ${day}.`,
    },
    decline: {
      button: "I do not prepare in writing",
      title: "No written preparation?",
      how: (name) => `${name} is told, and then decides whether you may read what ${name} has shared.`,
      kept: "What you have written stays, for you alone. You can change your mind until the talk.",
      act: "Nothing in writing from me",
    },
    mine: {
      shown: "You show your preparation.",
      none: "You have said that you do not prepare in writing.",
    },
    theirs: {
      shown: (name) => `${name} shows their preparation. You can read it below.`,
      none: (name) => `${name} has no written preparation.`,
    },
    shown: (name) =>
      `${name} can read your preparation. If ${name} has written anything, you see it when it is shared.`,
    writesAgain: "You have said that you do not prepare in writing. If you write something here, that no longer holds.",
  },
};
