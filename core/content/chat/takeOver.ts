import type { ChatTexts } from "#core/content/chat/texts.ts";
import type { Locale } from "#core/content/locale.ts";
import type { TakeOverNotice } from "#core/dossier/notices.ts";

/** What both are told when a talk passes on to somebody else. */
export const takeOverNotices: { readonly [L in Locale]: Pick<ChatTexts["notice"], TakeOverNotice> } = {
  sv: {
    appraisalTakenOver: {
      title: (who) => `${who} har tagit över ert medarbetarsamtal`,
      lines: (who) => [
        "Dag och tid är desamma.",
        `Det du har skrivit är kvar hos dig. ${who} ser det först när du har delat det på nytt.`,
      ],
      button: "Öppna samtalet",
    },
    summaryTakenOver: {
      title: (who) => `${who} har tagit över ert medarbetarsamtal`,
      lines: (who) => [
        `Samtalet är hållet. ${who} och du skriver klart den gemensamma texten.`,
        "Det du och den förra chefen förberedde är kvar mellan er två.",
      ],
      button: "Öppna samtalet",
    },
    appraisalHandedOver: {
      title: (who) => `Samtalet med ${who} har tagits över`,
      lines: () => ["Den som nu är chef eller ersättare håller det. Det du har förberett följer inte med."],
      button: "Öppna samtalet",
    },
  },
  en: {
    appraisalTakenOver: {
      title: (who) => `${who} has taken over your appraisal talk`,
      lines: (who) => [
        "Day and time are the same.",
        `What you have written stays with you. ${who} sees it only when you have shared it anew.`,
      ],
      button: "Open the talk",
    },
    summaryTakenOver: {
      title: (who) => `${who} has taken over your appraisal talk`,
      lines: (who) => [
        `The talk is held. ${who} and you finish the common text.`,
        "What you and the former manager prepared stays between the two of you.",
      ],
      button: "Open the talk",
    },
    appraisalHandedOver: {
      title: (who) => `The talk with ${who} has been taken over`,
      lines: () => ["Who is the manager now, or stands in, holds it. What you have prepared does not go along."],
      button: "Open the talk",
    },
  },
};
