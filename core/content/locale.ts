/** The languages the product speaks. Swedish first; every text exists in both, by type. */
export type Locale = "sv" | "en";
export const LOCALES: readonly Locale[] = ["sv", "en"];
export type Localised = { readonly [L in Locale]: string };

/** The language for a tag as Teams, Entra or a CSV file gives it (`sv-SE`, `en-GB`); Swedish when in doubt. */
export const localeOf = (tag: string | undefined): Locale => (tag?.toLowerCase().startsWith("en") ? "en" : "sv");
