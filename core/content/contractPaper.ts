import type { Locale } from "#core/content/locale.ts";

const sv = {
  title: "Uppdragskontrakt",
  serves: "Bidrar till",
  resultAbove: "Ett krav på resultat i kontraktet ovanför",
  subject: (from: string, to: string) => `Uppdragskontrakt ${from} – ${to}`,
  valid: (from: string, to: string) => `Gäller ${from} – ${to}`,
  wording: (revision: number) => `Lydelse ${revision}`,
  unfinished: "Utkast, inte skickat",
  foot: (holder: string) => `Uppdragskontrakt, ${holder}`,
  approvalHead: ["Vem", "När", "Hur"] as readonly string[],
  card: "Från kortet i chatten.",
  tab: "I fliken.",
  paper: "På papper.",
  standsIn: (whom: string, decision: string) => `för ${whom} (${decision})`,
  opened: "Hade öppnat hela texten.",
  unopened: "Utan att ha öppnat hela texten.",
  dissentOf: (name: string) => `Avvikande mening, ${name}`,
  about: "Om handlingen",
  standing: "Ställning",
  revision: "Lydelse",
  fingerprint: "Fingeravtryck (SHA-256)",
  level: "Bevisnivå",
  levelText:
    "Godkännanden i tjänsten av inloggade personer, på enkel nivå. De är inte underskrifter. Tjänsten sparar vem som har godkänt, när och exakt vilken text.",
  check: "Kontroll",
  checkText:
    "Bevisfilen, som hämtas i tjänsten, visar om något är ändrat efter godkännandet. Den går att kontrollera utan tjänsten.",
  made: "Framställd",
};

/** What stands in the PDF of a contract beside the contract's own texts. */
export const contractPaperTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "Assignment contract",
    serves: "Serves",
    resultAbove: "A required result in the contract above",
    subject: (from, to) => `Assignment contract ${from} – ${to}`,
    valid: (from, to) => `Valid ${from} – ${to}`,
    wording: (revision) => `Wording ${revision}`,
    unfinished: "Draft, not sent",
    foot: (holder) => `Assignment contract, ${holder}`,
    approvalHead: ["Who", "When", "How"],
    card: "From the card in the chat.",
    tab: "In the tab.",
    paper: "On paper.",
    standsIn: (whom, decision) => `for ${whom} (${decision})`,
    opened: "Had opened the whole text.",
    unopened: "Without having opened the whole text.",
    dissentOf: (name) => `Dissenting note, ${name}`,
    about: "About this record",
    standing: "Standing",
    revision: "Wording",
    fingerprint: "Fingerprint (SHA-256)",
    level: "Level of evidence",
    levelText:
      "Approvals in the service by people signed in, at the simple level. They are not signatures. The service keeps who approved, when, and exactly which text.",
    check: "Checking",
    checkText:
      "The evidence file, taken out of the service, shows whether anything was changed after the approval. It can be checked without the service.",
    made: "Produced",
  },
};
