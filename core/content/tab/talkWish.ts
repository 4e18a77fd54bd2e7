import type { Locale } from "#core/content/locale.ts";
import type { WaitingText } from "#core/content/tab/rightsWaiting.ts";
import { talkWishChat } from "#core/content/chat/talkWish.ts";

const waitingSv: WaitingText = {
  title: "Boka samtalet som önskas",
  own: "Du har bett om ett medarbetarsamtal",
  others: (name) => `${name} vill ha ett medarbetarsamtal`,
};
const waitingEn: WaitingText = {
  title: "Book the talk that is wished for",
  own: "You have asked for an appraisal talk",
  others: (name) => `${name} wants an appraisal talk`,
};

/** What waits for a manager when somebody has asked for a talk. */
export const talkWishWaiting: { readonly [L in Locale]: { readonly talkWished: WaitingText } } = {
  sv: { talkWished: waitingSv },
  en: { talkWished: waitingEn },
};

const sv = {
  ...talkWishChat.sv.form,
  parts: talkWishChat.sv.parts,
  standing: talkWishChat.sv.standing,
  suits: talkWishChat.sv.suits,
  suit: talkWishChat.sv.notice.suits,
  open: "Be om ett samtal",
  how: "Din chef får veta det och bokar en tid. Du behöver inte säga varför.",
  seenByManager: "Din chef, och den som ersätter, ser detta direkt.",
  inPlan: (day: string) => `Bad om samtal ${day}`,
};

export const talkWishTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    ...talkWishChat.en.form,
    parts: talkWishChat.en.parts,
    standing: talkWishChat.en.standing,
    suits: talkWishChat.en.suits,
    suit: talkWishChat.en.notice.suits,
    open: "Ask for a talk",
    how: "Your manager is told, and books a time. You need not say why.",
    seenByManager: "Your manager, and whoever stands in, sees this at once.",
    inPlan: (day) => `Asked for a talk ${day}`,
  },
};
