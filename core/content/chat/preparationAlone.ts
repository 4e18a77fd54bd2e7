import type { PreparationNotice } from "#core/dossier/notices.ts";
import type { Locale } from "#core/content/locale.ts";

type Asked = { readonly title: string; readonly lines: (who: string) => readonly string[]; readonly confirm: string };

/** Showing one's preparation alone, and having none in writing (DOMAIN decision 3), in the chat. */
type AloneTexts = {
  readonly decline: Asked & { readonly button: string };
  readonly declined: { readonly title: string; readonly lines: (who: string) => readonly string[] };
  readonly writeAnyway: string;
  readonly show: Asked & { readonly button: string; readonly toNone: (who: string) => readonly string[] };
  readonly shownLines: (who: string) => readonly string[];
  readonly offer: { readonly line: (who: string) => string; readonly button: () => string };
  readonly notice: {
    readonly [K in PreparationNotice]: {
      readonly title: (who: string) => string;
      readonly lines: (who: string) => readonly string[];
      readonly button: string;
    };
  };
};

export const aloneTexts: { readonly [L in Locale]: AloneTexts } = {
  sv: {
    decline: {
      button: "Jag förbereder mig inte skriftligt",
      title: "Ingen skriftlig förberedelse?",
      lines: (who) => [
        `${who} får veta det, och avgör sedan själv om du ska få läsa det ${who} har delat.`,
        "Det du har skrivit finns kvar, bara för dig. Du kan ändra dig ända till samtalet.",
      ],
      confirm: "Ja, inget skriftligt från mig",
    },
    declined: {
      title: "Du har ingen skriftlig förberedelse",
      lines: (who) => [`${who} har fått veta det. Samtalet går bra ändå, och du kan ändra dig ända till dess.`],
    },
    writeAnyway: "Skriv ändå",
    show: {
      button: "Visa min ändå",
      title: "Visa din förberedelse ändå?",
      lines: (who) => [
        `${who} kan läsa din direkt, och du kan inte ta tillbaka den. Det ${who} har skrivit är fortfarande dolt för dig tills det delas.`,
        "Det du behåller för dig själv visas inte. Det du visar kan bli allmän handling.",
      ],
      toNone: (who) => [
        `${who} har ingen skriftlig förberedelse. Visar du din kan ${who} läsa den, utan att du får någon tillbaka, och du kan inte ta tillbaka den.`,
        "Det du behåller för dig själv visas inte. Det du visar kan bli allmän handling.",
      ],
      confirm: "Ja, visa min förberedelse",
    },
    shownLines: (who) => [`${who} kan läsa din förberedelse. Har ${who} skrivit något ser du det när det delas.`],
    offer: {
      line: (who) => `${who} har ingen skriftlig förberedelse. Vill du visa din ändå?`,
      button: () => "Välj om du visar din",
    },
    notice: {
      preparationShown: {
        title: (who) => `${who} visar sin förberedelse för dig`,
        lines: () => ["Det du själv har skrivit är fortfarande bara ditt, tills du delar det."],
        button: "Läs förberedelsen",
      },
      preparationDeclined: {
        title: (who) => `${who} har ingen skriftlig förberedelse`,
        lines: (who) => [`Har du delat din avgör du nu själv om ${who} ska få läsa den.`],
        button: "Till min förberedelse",
      },
    },
  },
  en: {
    decline: {
      button: "I do not prepare in writing",
      title: "No written preparation?",
      lines: (who) => [
        `${who} is told, and then decides whether you may read what ${who} has shared.`,
        "What you have written stays, for you alone. You can change your mind until the talk.",
      ],
      confirm: "Yes, nothing in writing from me",
    },
    declined: {
      title: "You have no written preparation",
      lines: (who) => [
        `${who} has been told. The talk works well without it, and you can change your mind until then.`,
      ],
    },
    writeAnyway: "Write anyway",
    show: {
      button: "Show mine anyway",
      title: "Show your preparation anyway?",
      lines: (who) => [
        `${who} can read yours at once, and you cannot take it back. What ${who} has written stays hidden from you until it is shared.`,
        "What you keep to yourself is not shown. What you show may become a public record.",
      ],
      toNone: (who) => [
        `${who} has no written preparation. If you show yours, ${who} can read it, you get none back, and you cannot take it back.`,
        "What you keep to yourself is not shown. What you show may become a public record.",
      ],
      confirm: "Yes, show my preparation",
    },
    shownLines: (who) => [
      `${who} can read your preparation. If ${who} has written anything, you see it when it is shared.`,
    ],
    offer: {
      line: (who) => `${who} has no written preparation. Do you want to show yours anyway?`,
      button: () => "Choose whether to show yours",
    },
    notice: {
      preparationShown: {
        title: (who) => `${who} shows you their preparation`,
        lines: () => ["What you have written yourself is still yours alone, until you share it."],
        button: "Read the preparation",
      },
      preparationDeclined: {
        title: (who) => `${who} has no written preparation`,
        lines: (who) => [`If you have shared yours, you now decide whether ${who} may read it.`],
        button: "To my preparation",
      },
    },
  },
};
