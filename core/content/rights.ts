import type { Localised } from "#core/content/locale.ts";
import type { EntitlementState, View } from "#core/entitlement/entitlement.ts";

/** How what a leader is owed is spoken of, the same on card, page and in refusals (P14-P16). */

export const entitlementStateLabel: Readonly<Record<EntitlementState, Localised>> = {
  promised: { sv: "Lovat", en: "Promised" },
  given: { sv: "Infriat", en: "Given" },
  closed: { sv: "Avslutat", en: "Closed" },
};

/** In the holder's mouth. */
export const viewLabel: Readonly<Record<View, Localised>> = {
  given: { sv: "Jag har fått det", en: "I have been given it" },
  partly: { sv: "Jag har fått en del", en: "I have been given part of it" },
  notYet: { sv: "Inte än", en: "Not yet" },
};
