import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { SalaryNotice } from "#core/dossier/notices.ts";
import type { SalaryWaiting } from "#core/overview/waiting.ts";

/** What the chat offers and tells about salary bases and their talks (P25); never what a judgement says. */
type SalaryOffers = {
  readonly offer: Pick<ChatTexts["offer"], SalaryWaiting>;
  readonly notice: Pick<ChatTexts["notice"], SalaryNotice>;
};

export const salaryOffers: { readonly [L in Locale]: SalaryOffers } = {
  sv: {
    offer: {
      salaryViewToWrite: {
        line: (_, date) => `Din egen syn inför lönesamtalet, till den ${date}. Den kommer före bedömningen.`,
        button: () => "Skriv din egen syn",
      },
      salaryToJudge: {
        line: (who, date) => `Löneunderlaget för ${who}, till samtalet den ${date}.`,
        button: (who) => `Skriv löneunderlaget för ${who}`,
      },
      salaryToShare: {
        line: (who, date) => `Lönesamtalet med ${who} den ${date}: dela underlaget när ni har talats vid.`,
        button: (who) => `Dela underlaget med ${who}`,
      },
      salaryToRead: {
        line: (who) => `${who} har delat ditt löneunderlag med dig.`,
        button: () => "Läs ditt löneunderlag",
      },
      salaryAheadToAnswer: {
        line: (who) => `${who} har föreslagit ett mål för din utveckling framåt.`,
        button: () => "Svara på förslaget",
      },
      salaryToTakeOver: {
        line: (who) => `Du sätter nu lönen för ${who}, och det finns ett löneunderlag att ta över.`,
        button: () => "Ta över löneunderlaget",
      },
    },
    notice: {
      salaryOpened: {
        title: (who) => `Lönesamtal med ${who}`,
        lines: () => [
          "Din egen syn kommer först: tre korta frågor, alla frivilliga. Bara du ser det du skriver tills du lämnar det.",
          "Du kan när som helst läsa efter vilka kriterier det bedöms. Lönen i kronor hanteras inte här.",
        ],
        button: "Skriv din egen syn",
      },
      salaryMoved: {
        title: (who) => `Lönesamtalet med ${who} är flyttat`,
        lines: () => ["Den nya dagen står nedan."],
        button: "Öppna löneunderlaget",
      },
      salaryTakenOver: {
        title: (who) => `${who} tar över ditt löneunderlag`,
        lines: () => ["Det du har lämnat finns kvar. Det den förra chefen skrivit i sin bedömning går inte vidare."],
        button: "Öppna löneunderlaget",
      },
      salaryCancelled: {
        title: () => "Löneunderlaget är inställt",
        lines: () => ["Inget delas, och du behöver inte göra något."],
        button: "Öppna löneunderlaget",
      },
      salaryViewGiven: {
        title: (who) => `${who} har lämnat sin egen syn`,
        lines: () => ["Läs den i fliken. Nu kan du skriva din bedömning."],
        button: "Läs och skriv underlaget",
      },
      salaryViewDeclined: {
        title: (who) => `${who} lämnar ingen skriftlig syn`,
        lines: () => ["Det är frivilligt. Fråga i samtalet i stället. Nu kan du skriva din bedömning."],
        button: "Skriv underlaget",
      },
      salaryShared: {
        title: (who) => `${who} har delat ditt löneunderlag`,
        lines: () => [
          "Du läser det i fliken. Där kan du kommentera, och säga att du har läst. Att ha läst är inte att hålla med.",
        ],
        button: "Läs ditt löneunderlag",
      },
      salaryCommented: {
        title: (who) => `${who} har kommenterat löneunderlaget`,
        lines: () => ["Du läser kommentaren i fliken."],
        button: "Läs kommentaren",
      },
      salaryRead: {
        title: (who) => `${who} har läst löneunderlaget`,
        lines: () => ["Att ha läst är inte att hålla med."],
        button: "Öppna löneunderlaget",
      },
      salaryAheadAnswered: {
        title: (who) => `${who} har svarat på förslaget framåt`,
        lines: () => ["Du ser svaret i löneunderlaget."],
        button: "Se svaret",
      },
      salaryAddedTo: {
        title: (who) => `${who} har lagt till något i löneunderlaget`,
        lines: () => ["Det som delades står kvar som det var. Tillägget läser du i fliken."],
        button: "Läs tillägget",
      },
    },
  },
  en: {
    offer: {
      salaryViewToWrite: {
        line: (_, date) => `Your own view before the salary talk, by ${date}. It comes before the judgement.`,
        button: () => "Write your own view",
      },
      salaryToJudge: {
        line: (who, date) => `The salary basis for ${who}, for the talk on ${date}.`,
        button: (who) => `Write the basis for ${who}`,
      },
      salaryToShare: {
        line: (who, date) => `The salary talk with ${who} on ${date}: share the basis when you have talked.`,
        button: (who) => `Share the basis with ${who}`,
      },
      salaryToRead: {
        line: (who) => `${who} has shared your salary basis with you.`,
        button: () => "Read your salary basis",
      },
      salaryAheadToAnswer: {
        line: (who) => `${who} has proposed a goal for your development ahead.`,
        button: () => "Answer the proposal",
      },
      salaryToTakeOver: {
        line: (who) => `You now set the salary of ${who}, and there is a salary basis to take over.`,
        button: () => "Take over the basis",
      },
    },
    notice: {
      salaryOpened: {
        title: (who) => `Salary talk with ${who}`,
        lines: () => [
          "Your own view comes first: three short questions, all optional. Only you see what you write until you give it.",
          "You can read at any time by which criteria it is judged. Pay in kronor is not handled here.",
        ],
        button: "Write your own view",
      },
      salaryMoved: {
        title: (who) => `The salary talk with ${who} is moved`,
        lines: () => ["The new day is below."],
        button: "Open the salary basis",
      },
      salaryTakenOver: {
        title: (who) => `${who} takes over your salary basis`,
        lines: () => ["What you have given stays. What the former manager wrote in their judgement goes no further."],
        button: "Open the salary basis",
      },
      salaryCancelled: {
        title: () => "The salary basis is called off",
        lines: () => ["Nothing is shared, and you need not do anything."],
        button: "Open the salary basis",
      },
      salaryViewGiven: {
        title: (who) => `${who} has given their own view`,
        lines: () => ["Read it in the tab. You can write your judgement now."],
        button: "Read, and write the basis",
      },
      salaryViewDeclined: {
        title: (who) => `${who} gives no written view`,
        lines: () => ["It is optional. Ask in the talk instead. You can write your judgement now."],
        button: "Write the basis",
      },
      salaryShared: {
        title: (who) => `${who} has shared your salary basis`,
        lines: () => [
          "You read it in the tab. There you can comment, and say that you have read it. To have read is not to agree.",
        ],
        button: "Read your salary basis",
      },
      salaryCommented: {
        title: (who) => `${who} has commented on the salary basis`,
        lines: () => ["You read the comment in the tab."],
        button: "Read the comment",
      },
      salaryRead: {
        title: (who) => `${who} has read the salary basis`,
        lines: () => ["To have read is not to agree."],
        button: "Open the salary basis",
      },
      salaryAheadAnswered: {
        title: (who) => `${who} has answered the proposal ahead`,
        lines: () => ["You see the answer in the salary basis."],
        button: "See the answer",
      },
      salaryAddedTo: {
        title: (who) => `${who} has added something to the salary basis`,
        lines: () => ["What was shared stands as it was. You read the addition in the tab."],
        button: "Read the addition",
      },
    },
  },
};
