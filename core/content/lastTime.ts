import type { Locale } from "#core/content/locale.ts";

/** What helps while one prepares: how long it takes, and what one answered last time. */
export const lastTimeTexts: {
  readonly [L in Locale]: {
    readonly timeLeft: (minutes: number) => string;
    readonly lastTime: (day: string) => string;
    readonly recall: string;
    readonly recalled: (day: string) => string;
    readonly recalledInTab: string;
    readonly nothing: string;
  };
} = {
  sv: {
    timeLeft: (minutes) => `ungefär ${minutes} minuter kvar`,
    lastTime: (day) => `Ditt svar förra gången, ${day}. Bara du ser det här.`,
    recall: "Förra gången",
    recalled: (day) => `Det här svarade du ${day}. Bara du ser det. Det du har skrivit nu är sparat.`,
    recalledInTab: "Det du svarade förra gången ser du i fliken. Det du har skrivit nu är sparat.",
    nothing: "Du har inget svar från förra gången på det här steget. Det du har skrivit nu är sparat.",
  },
  en: {
    timeLeft: (minutes) => `about ${minutes} minutes left`,
    lastTime: (day) => `Your answer last time, ${day}. Only you see it here.`,
    recall: "Last time",
    recalled: (day) => `This is what you answered ${day}. Only you see it. What you have written now is saved.`,
    recalledInTab: "What you answered last time is in the tab. What you have written now is saved.",
    nothing: "You have no answer from last time to this step. What you have written now is saved.",
  },
};
