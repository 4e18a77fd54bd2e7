/**
 * On what somebody who tries a request may keep something secret (offentlighets- och sekretesslagen). The sections and when they
 * apply are in core/content/archive/secrecyGrounds.ts; `other` is one that the list does not have, in the registrar's own words.
 */
export const SECRECY_GROUNDS = [
  "health",
  "staffHealth",
  "staffContact",
  "staffThreat",
  "staffCounselling",
  "persecuted",
  "negotiation",
  "security",
  "dataProtection",
  "other",
] as const;
export type SecrecyGround = (typeof SECRECY_GROUNDS)[number];
