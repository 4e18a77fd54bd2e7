import type { Localised } from "#core/content/locale.ts";
import type { LegalStateKind } from "#core/contract/legalState.ts";

/** What a contract is as a record, in one label and one sentence (research/domain A6; DOMAIN decision 14). */
export const legalStateTexts: Readonly<
  Record<LegalStateKind, { readonly label: Localised; readonly explanation: Localised }>
> = {
  workingMaterial: {
    label: { sv: "Arbetsmaterial", en: "Working material" },
    explanation: {
      sv: "Ett utkast som bara den som skriver ser är inte en allmän handling.",
      en: "A draft that only its author sees is not a public record.",
    },
  },
  shared: {
    label: { sv: "Delat mellan parterna", en: "Shared between the parties" },
    explanation: {
      sv: "Förslaget är lämnat till den andra parten. Begär någon ut det prövar kommunen om det redan är en allmän handling.",
      en: "The proposal has been given to the other party. If somebody asks for it, the municipality decides whether it is already a public record.",
    },
  },
  closedWithoutAgreement: {
    label: { sv: "Avslutat utan godkännande", en: "Closed without approval" },
    explanation: {
      sv: "Förslaget blev aldrig godkänt men ärendet är avslutat. Begär någon ut det prövar kommunen om det är en allmän handling.",
      en: "The proposal was never approved, but the matter is closed. If somebody asks for it, the municipality decides whether it is a public record.",
    },
  },
  drawnUp: {
    label: { sv: "Upprättad handling", en: "Drawn up" },
    explanation: {
      sv: "Båda har godkänt, så kontraktet är en allmän handling. Sekretess prövas om någon begär ut det.",
      en: "Both have approved, so the contract is a public record. Secrecy is tried if somebody asks for it.",
    },
  },
  registered: {
    label: { sv: "Registrerad handling", en: "Registered" },
    explanation: {
      sv: "Kontraktet är en allmän handling och står i kommunens diarium. Sekretess prövas om någon begär ut det.",
      en: "The contract is a public record and stands in the municipality's diary. Secrecy is tried if somebody asks for it.",
    },
  },
};
