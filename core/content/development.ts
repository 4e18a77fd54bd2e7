import type { Localised } from "#core/content/locale.ts";
import type { DevelopmentCategory } from "#core/development/category.ts";

/** What a development activity is about (P16). */
export const developmentCategoryLabel: { readonly [C in DevelopmentCategory]: Localised } = {
  leadership: { sv: "Ledarskap", en: "Leadership" },
  profession: { sv: "Yrkeskunnande", en: "Professional skills" },
  digital: { sv: "Digitala verktyg", en: "Digital tools" },
  safety: { sv: "Säkerhet och arbetsmiljö", en: "Safety and work environment" },
  language: { sv: "Språk och bemötande", en: "Language and communication" },
  method: { sv: "Arbetssätt och kvalitet", en: "Methods and quality" },
  other: { sv: "Annat", en: "Other" },
};
