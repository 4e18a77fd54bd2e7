import type { Locale, Localised } from "#core/content/locale.ts";
import type { Ground } from "#core/contract/sensitiveText.ts";

/** What a passage is masked or tried for, and by which section of offentlighets- och sekretesslagen (OSL; research/domain A6). */
export const groundTexts: Readonly<Record<Ground, { readonly what: Localised; readonly law: Localised }>> = {
  protectedIdentity: {
    what: { sv: "Skyddade personuppgifter", en: "Protected identity" },
    law: { sv: "21 kap. 3 § OSL", en: "OSL ch. 21 s. 3" },
  },
  personalNumber: {
    what: { sv: "Personnummer", en: "Personal identity number" },
    law: { sv: "39 kap. 3 § OSL", en: "OSL ch. 39 s. 3" },
  },
  privateEmail: {
    what: { sv: "Privat e-postadress", en: "Private e-mail address" },
    law: { sv: "39 kap. 3 § OSL", en: "OSL ch. 39 s. 3" },
  },
  privatePhone: {
    what: { sv: "Privat telefonnummer", en: "Private telephone number" },
    law: { sv: "39 kap. 3 § OSL", en: "OSL ch. 39 s. 3" },
  },
  homeAddress: {
    what: { sv: "Hemadress", en: "Home address" },
    law: { sv: "39 kap. 3 § OSL", en: "OSL ch. 39 s. 3" },
  },
  address: {
    what: { sv: "Adress som kan vara en hemadress", en: "Address that may be a home address" },
    law: { sv: "39 kap. 3 § OSL", en: "OSL ch. 39 s. 3" },
  },
  relatives: {
    what: { sv: "Uppgift om närstående", en: "Something about relatives" },
    law: { sv: "39 kap. 3 § OSL", en: "OSL ch. 39 s. 3" },
  },
  health: {
    what: { sv: "Uppgift som kan gälla hälsa", en: "Something that may be about health" },
    law: { sv: "21 kap. 1 § och 39 kap. 2 § OSL", en: "OSL ch. 21 s. 1 and ch. 39 s. 2" },
  },
};

/** What stands where a passage was. */
export const maskText = (ground: Ground, locale: Locale): string =>
  `[${locale === "sv" ? "maskat" : "masked"}: ${groundTexts[ground].law[locale]}]`;
