import type { Locale } from "#core/content/locale.ts";

/** A result of the contract in the preparation (P20), with what came of it. */
export const talkResultTexts: {
  readonly [L in Locale]: {
    readonly assessed: (outcome: string, day: string) => string;
    readonly notAssessed: string;
  };
} = {
  sv: {
    assessed: (outcome, day) => `${outcome}, bedömt ${day}`,
    notAssessed: "inte bedömt ännu",
  },
  en: {
    assessed: (outcome, day) => `${outcome}, assessed ${day}`,
    notAssessed: "not assessed yet",
  },
};
