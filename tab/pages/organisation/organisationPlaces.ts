import type { Place } from "#tab/routing/places.ts";

/** The pages that stand together under "the organisation", in the order they are listed. */
export const ORGANISATION_PAGES = [
  "organisation",
  "coverage",
  "standings",
  "chain",
  "climate",
  "needs",
  "ledger",
  "board",
] as const satisfies readonly Place["page"][];
export type OrganisationPlace = (typeof ORGANISATION_PAGES)[number];

export const isOrganisationPage = (page: Place["page"]): page is OrganisationPlace =>
  (ORGANISATION_PAGES as readonly Place["page"][]).includes(page);
