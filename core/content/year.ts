import type { Locale } from "#core/content/locale.ts";
import type { YearKind } from "#core/year/kinds.ts";

/** What the periods of the year are called, in the page of the year and in what is refused of it. */
export const yearKindNames: { readonly [L in Locale]: { readonly [K in YearKind]: string } } = {
  sv: {
    assessment: "Bedömning av uppdragskontrakt",
    salaryTalk: "Lönesamtal",
    springFollowUp: "Avstämning på våren",
    autumnFollowUp: "Avstämning på hösten",
    appraisal: "Medarbetarsamtal",
    renewal: "Nytt eller förnyat kontrakt",
  },
  en: {
    assessment: "Assessment of contracts",
    salaryTalk: "Salary talks",
    springFollowUp: "Follow-up in spring",
    autumnFollowUp: "Follow-up in autumn",
    appraisal: "Appraisal talks",
    renewal: "New or renewed contract",
  },
};
