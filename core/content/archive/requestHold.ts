/** Why a record that somebody has asked for may not be removed. Kept in the record's dossier, so in the authority's language. */
export const requestHoldReason = (reference: string): string =>
  ["Begäran om allmän handling", reference].filter(Boolean).join(" ");
