import type { Locale } from "#core/content/locale.ts";

/** What helps while one prepares: how long it takes, and what one answered last time. */
export const lastTimeTexts: {
  readonly [L in Locale]: {
    readonly timeLeft: (minutes: number) => string;
    readonly lastTime: (day: string) => string;
  };
} = {
  sv: {
    timeLeft: (minutes) => `ungefär ${minutes} minuter kvar`,
    lastTime: (day) => `Ditt svar förra gången, ${day}. Bara du ser det här.`,
  },
  en: {
    timeLeft: (minutes) => `about ${minutes} minutes left`,
    lastTime: (day) => `Your answer last time, ${day}. Only you see it here.`,
  },
};
