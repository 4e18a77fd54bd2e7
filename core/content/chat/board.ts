import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { BoardNotice } from "#core/dossier/notices.ts";

/** What the chat offers and tells about the yearly page to the board: that it is there, never what it says. */
export const boardChat: {
  readonly [L in Locale]: {
    readonly kicker: string;
    readonly offer: Pick<ChatTexts["offer"], "boardYearToGive">;
    /** `again`: the page takes the place of one that was taken back. */
    readonly notice: {
      readonly [K in BoardNotice]: {
        readonly title: (year: number, again: boolean) => string;
        readonly line: (year: number, again: boolean) => string;
        readonly button: string;
      };
    };
  };
} = {
  sv: {
    kicker: "Årsbild till kommunstyrelsen",
    offer: {
      boardYearToGive: {
        line: (_, date) => `Årsbilden till kommunstyrelsen räknades den ${date} och väntar på att lämnas.`,
        button: () => "Öppna årsbilden",
      },
    },
    notice: {
      boardYearClosed: {
        title: (year) => `Årsbilden för ${year} är räknad`,
        line: () =>
          "Den väntar på en kommentar och på att lämnas till kommunstyrelsen. HR och kommunchefen kan göra det, och ser den tills dess ensamma.",
        button: "Läs och kommentera",
      },
      boardReportGiven: {
        title: (year, again) =>
          again ? `Årsbilden för ${year} är lämnad på nytt` : `Årsbilden för ${year} är lämnad till kommunstyrelsen`,
        line: (_, again) =>
          again
            ? "Den ersätter den som togs tillbaka. Båda står kvar på sidan, med skälet."
            : "Den visar i antal hur kommunen lever efter sin ledningspolicy. Ingen person nämns.",
        button: "Läs årsbilden",
      },
      boardReportTakenBack: {
        title: (year) => `Årsbilden för ${year} är tagen tillbaka`,
        line: () =>
          "Den var lämnad av misstag. Skälet och det som lämnades står kvar på sidan. Du får veta när den lämnas på nytt.",
        button: "Läs varför",
      },
    },
  },
  en: {
    kicker: "Yearly page to the board",
    offer: {
      boardYearToGive: {
        line: (_, date) => `The yearly page to the board was counted on ${date} and waits to be given.`,
        button: () => "Open the yearly page",
      },
    },
    notice: {
      boardYearClosed: {
        title: (year) => `The year ${year} is counted for the board`,
        line: () =>
          "The page waits for a comment and to be given to the board. HR and the chief executive can do that, and until then they alone see it.",
        button: "Read and comment",
      },
      boardReportGiven: {
        title: (year, again) =>
          again ? `The yearly page for ${year} is given anew` : `The yearly page for ${year} is given to the board`,
        line: (_, again) =>
          again
            ? "It takes the place of the one that was taken back. Both stay on the page, with the reason."
            : "It shows in counts how the municipality lives by its leadership policy. Nobody is named.",
        button: "Read the yearly page",
      },
      boardReportTakenBack: {
        title: (year) => `The yearly page for ${year} is taken back`,
        line: () =>
          "It was given by mistake. The reason and what was given stay on the page. You are told when it is given anew.",
        button: "Read why",
      },
    },
  },
};
