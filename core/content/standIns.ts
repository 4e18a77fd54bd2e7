import type { Locale } from "#core/content/locale.ts";

const STAND_IN: { readonly [L in Locale]: (name: string) => string } = {
  sv: (name) => `${name} (ersättare)`,
  en: (name) => `${name} (stand-in)`,
};

/** Who reads what is sent to somebody, with those who stand in for them today: said before one writes (DOMAIN decision 4). */
export const withStandIns = (locale: Locale, who: string, standIns: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format([who, ...standIns.map(STAND_IN[locale])]);
