import type { Locale } from "#core/content/locale.ts";
import type { Overdue } from "#core/assignmentChain/coverage.ts";

const overdueSv: { readonly [O in Overdue]: string } = {
  noContract: "Saknar kontrakt",
  periodEnded: "Perioden är slut",
  assessmentOverdue: "Bedömning försenad",
  awaitingNewPrincipal: "Väntar på ny uppdragsgivare",
};
const overdueEn: typeof overdueSv = {
  noContract: "No contract",
  periodEnded: "The period has ended",
  assessmentOverdue: "Assessment overdue",
  awaitingNewPrincipal: "Awaiting a new principal",
};

const sv = {
  title: "Uppdragskedjan",
  intro: "Från kommunstyrelsen ned genom alla som leder: vem har ett kontrakt, sedan när, och vad är försenat.",
  seenBy:
    "Du ser din del av linjen och den ovanför. Bara att kontrakt och bedömningar finns, aldrig vad någon har sagt.",
  board: "Kommunstyrelsen företräds av",
  noBoard: "Ingen företräder kommunstyrelsen just nu.",
  count: (have: number, of: number) => `${have} av ${of} har ett kontrakt`,
  countCell: (have: number, of: number) => `${have} av ${of}`,
  onlyLate: "Visa bara det som saknas eller är försenat",
  allGood: "Inget saknas och inget är försenat i din del av linjen.",
  table: "Uppdragskedjan från toppen och nedåt",
  keys: "Piltangenterna flyttar mellan rader och öppnar och stänger dem.",
  columns: {
    who: "Uppdragstagare",
    contract: "Kontrakt",
    next: "Nästa bedömning",
    late: "Att göra",
    part: "I den här delen",
  },
  since: (day: string) => `Sedan ${day}`,
  until: (day: string) => `till ${day}`,
  noContract: "Inget kontrakt",
  notTold: "–",
  ok: "Inget försenat",
  you: "du",
  open: (name: string, since: string, until: string) => `${since}, ${until}: öppna kontraktet för ${name}`,
  overdue: overdueSv,
};

/** The chain of assignments from the board down (P14, P18). */
export const chainTexts: { readonly [L in Locale]: typeof sv } = {
  sv,
  en: {
    title: "The chain of assignments",
    intro: "From the municipal board down through all who lead: who has a contract, since when, and what is overdue.",
    seenBy:
      "You see your own part of the line and the line above. Only that contracts and assessments exist, never what anybody has said.",
    board: "The municipal board is represented by",
    noBoard: "Nobody represents the municipal board right now.",
    count: (have, of) => `${have} of ${of} have a contract`,
    countCell: (have, of) => `${have} of ${of}`,
    onlyLate: "Show only what is missing or overdue",
    allGood: "Nothing is missing and nothing is overdue in your part of the line.",
    table: "The chain of assignments from the top down",
    keys: "The arrow keys move between rows and open and close them.",
    columns: {
      who: "Holder",
      contract: "Contract",
      next: "Next assessment",
      late: "To do",
      part: "In this part",
    },
    since: (day) => `Since ${day}`,
    until: (day) => `to ${day}`,
    noContract: "No contract",
    notTold: "–",
    ok: "Nothing overdue",
    you: "you",
    open: (name, since, until) => `${since}, ${until}: open the contract of ${name}`,
    overdue: overdueEn,
  },
};
