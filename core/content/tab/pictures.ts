import type { Locale } from "#core/content/locale.ts";

const sv = {
  asTable: "Visa som tabell",
  asPicture: "Visa som bild",
};

/** What every picture has: a way to read it as a table. */
export const pictureTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: { asTable: "Show as a table", asPicture: "Show as a picture" },
};
