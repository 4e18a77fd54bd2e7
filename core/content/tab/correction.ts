import type { Locale } from "#core/content/locale.ts";

const sv = {
  waiting: {
    title: "Läs en rättelse",
    own: "Din chef vill rätta sammanfattningen av samtalet",
    others: (name: string) => `${name} vill rätta sammanfattningen av samtalet`,
  },
  heading: "Rättelser",
  how: "Det ni har bekräftat ändras inte. En rättelse läggs bredvid och gäller när ni båda står bakom den.",
  button: "Föreslå en rättelse",
  title: "Rätta sammanfattningen",
  label: "Vad blev fel, och hur ska det vara?",
  seenBy: (name: string) => `Du och ${name} ser rättelsen. Den sparas med sammanfattningen.`,
  act: "Föreslå rättelsen",
  by: (name: string, at: string) => `${name}, ${at}`,
  waits: (name: string, until: string) => `Väntar på svar från ${name} till och med ${until}.`,
  unanswered: (name: string, until: string) =>
    `Inget svar från ${name} till och med ${until}. Rättelsen står kvar bredvid texten, och en ny kan föreslås.`,
  agreed: (name: string, at: string) => `Bekräftad av ${name} ${at}`,
  notAgreed: (name: string, at: string) => `${name} håller inte med, ${at}`,
  agree: "Rättelsen stämmer",
  disagree: "Jag håller inte med",
};

/** Corrections of a confirmed summary (research/domain D8). */
export const correctionTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    waiting: {
      title: "Read a correction",
      own: "Your manager wants to correct the summary of the talk",
      others: (name) => `${name} wants to correct the summary of the talk`,
    },
    heading: "Corrections",
    how: "What you have confirmed does not change. A correction stands beside it and holds when you both stand behind it.",
    button: "Propose a correction",
    title: "Correct the summary",
    label: "What was wrong, and what should it be?",
    seenBy: (name) => `You and ${name} see the correction. It is kept with the summary.`,
    act: "Propose the correction",
    by: (name, at) => `${name}, ${at}`,
    waits: (name, until) => `Waits for an answer from ${name} until ${until}.`,
    unanswered: (name, until) =>
      `No answer from ${name} by ${until}. The correction stays beside the text, and another can be proposed.`,
    agreed: (name, at) => `Confirmed by ${name} ${at}`,
    notAgreed: (name, at) => `${name} does not agree, ${at}`,
    agree: "The correction is right",
    disagree: "I do not agree",
  },
};
