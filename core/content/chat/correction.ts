import type { CorrectionNotice } from "#core/dossier/notices.ts";
import type { Locale } from "#core/content/locale.ts";

type CorrectionTexts = {
  readonly offer: { readonly line: (who: string) => string; readonly button: () => string };
  readonly notice: {
    readonly [K in CorrectionNotice]: {
      readonly title: (who: string) => string;
      readonly lines: () => readonly string[];
      readonly button: string;
    };
  };
};

/** A correction of a confirmed summary, in the chat: that there is one, never its words. */
export const correctionTexts: { readonly [L in Locale]: CorrectionTexts } = {
  sv: {
    offer: {
      line: (who) => `${who} vill rätta sammanfattningen. Stämmer rättelsen?`,
      button: () => "Läs rättelsen",
    },
    notice: {
      summaryCorrectionProposed: {
        title: (who) => `${who} vill rätta sammanfattningen`,
        lines: () => ["Rättelsen läggs bredvid texten ni har bekräftat. Läs den och säg om den stämmer."],
        button: "Läs rättelsen",
      },
      summaryCorrectionAnswered: {
        title: (who) => `${who} har svarat på din rättelse`,
        lines: () => ["Svaret står vid sammanfattningen."],
        button: "Öppna sammanfattningen",
      },
    },
  },
  en: {
    offer: {
      line: (who) => `${who} wants to correct the summary. Is the correction right?`,
      button: () => "Read the correction",
    },
    notice: {
      summaryCorrectionProposed: {
        title: (who) => `${who} wants to correct the summary`,
        lines: () => ["The correction stands beside the text you have confirmed. Read it and say whether it is right."],
        button: "Read the correction",
      },
      summaryCorrectionAnswered: {
        title: (who) => `${who} has answered your correction`,
        lines: () => ["The answer stands with the summary."],
        button: "Open the summary",
      },
    },
  },
};
