import type { RecordKind } from "#core/archive/recordKind.ts";
import type { Localised } from "#core/content/locale.ts";

/** A line of the plan: what the kind is called, from when its time is counted, and what the archivist may want to consider. */
export type KindTexts = { readonly name: Localised; readonly counted: Localised; readonly proposal: Localised };
const kind = (sv: readonly [string, string, string], en: readonly [string, string, string]): KindTexts => ({
  name: { sv: sv[0], en: en[0] },
  counted: { sv: sv[1], en: en[1] },
  proposal: { sv: sv[2], en: en[2] },
});

/** Proposals only (research/domain A7): the municipality decides, and nothing happens until it has. */
export const recordKindTexts: { readonly [K in RecordKind]: KindTexts } = {
  contract: kind(
    ["Uppdragskontrakt som båda har godkänt", "från den dag kontraktet har upphört", "bevaras"],
    ["Contracts approved by both", "from the day the contract has ended", "kept"],
  ),
  contractProposal: kind(
    ["Kontraktsförslag som inte godkändes", "från den dag förslaget togs tillbaka eller avböjdes", "2 år"],
    ["Contract proposals not approved", "from the day the proposal was withdrawn or declined", "2 years"],
  ),
  assessment: kind(
    ["Bedömningar av kontrakt", "från den dag den är bekräftad och kontraktet har upphört", "bevaras"],
    ["Assessments of contracts", "from the day it is confirmed and the contract has ended", "kept"],
  ),
  talk: kind(
    ["Medarbetarsamtal med sammanfattning", "från den dag nästa samtal är hållet, eller anställningen är slut", "2 år"],
    ["Appraisal talks with summary", "from the day the next talk is held, or the employment has ended", "2 years"],
  ),
  preparation: kind(
    ["Förberedelser som är delade", "som för samtalet de hör till", "1 månad efter nästa samtal"],
    ["Preparations that were shared", "as for the talk they belong to", "1 month after the next talk"],
  ),
  unsharedPreparation: kind(
    ["Förberedelser som aldrig delades", "som för samtalet de hör till", "1 månad efter nästa samtal (rensas)"],
    ["Preparations never shared", "as for the talk they belong to", "1 month after the next talk (cleared out)"],
  ),
  goal: kind(
    ["Mål", "från den dag målet utvärderades eller ströks", "2 år"],
    ["Goals", "from the day the goal was evaluated or dropped", "2 years"],
  ),
  talkAction: kind(
    ["Överenskommelser i samtal", "från den dag de är klara eller strukna", "2 år"],
    ["Agreements in talks", "from the day they are done or dropped", "2 years"],
  ),
  followUp: kind(
    ["Avstämningar med svar", "från den dag avstämningen är avslutad", "2 år"],
    ["Follow-ups with answers", "from the day the follow-up is closed", "2 years"],
  ),
  salaryBasis: kind(
    ["Löneunderlag", "från den dag underlaget avslutades eller ställdes in", "2 år"],
    ["Salary bases", "from the day the basis was closed or called off", "2 years"],
  ),
  leadership: kind(
    ["Ledarskapsdialoger", "från den dag de två var överens, eller dialogen avbröts", "2 år"],
    ["Dialogues about leadership", "from the day the two agreed, or the dialogue was called off", "2 years"],
  ),
  exchange: kind(
    ["Frågor och tack mellan samtal", "från den dag något sist hände", "1 år"],
    ["Questions and thanks between talks", "from the day something last happened", "1 year"],
  ),
  feedback: kind(
    ["Återkoppling mellan kollegor", "från den dag den lästes, eller frågan avslutades", "2 år"],
    ["Feedback between colleagues", "from the day it was read, or the question ended", "2 years"],
  ),
  feedbackMute: kind(
    ["Val att inte ta emot återkoppling", "från den dag personen har slutat", "direkt (rensas)"],
    ["Choices to take no feedback", "from the day the person has left", "at once (cleared out)"],
  ),
  note: kind(
    ["Egna anteckningar", "från den dag de skrevs eller handlar om", "2 år (rensas)"],
    ["Own notes", "from the day they were written or are about", "2 years (cleared out)"],
  ),
  talkWish: kind(
    ["Önskemål om samtal", "från den dag det besvarades eller togs tillbaka", "3 månader"],
    ["Wishes for a talk", "from the day it was answered or taken back", "3 months"],
  ),
  sharedGoal: kind(
    ["Delade mål", "från den dag erbjudandet drogs tillbaka", "2 år"],
    ["Shared goals", "from the day the offer was withdrawn", "2 years"],
  ),
  goalOffer: kind(
    ["Erbjudanden om delade mål", "från den dag de besvarades", "2 år"],
    ["Offers of shared goals", "from the day they were answered", "2 years"],
  ),
  entitlement: kind(
    ["Vad kommunen är skyldig en ledare", "från den dag kontraktet upphörde", "2 år"],
    ["What the municipality owes a leader", "from the day the contract ended", "2 years"],
  ),
  policyAcceptance: kind(
    ["Godtaganden av policyn", "från den dag en senare version godtogs, eller anställningen är slut", "2 år"],
    ["Acceptances of the policy", "from the day a later version was accepted, or the employment ended", "2 years"],
  ),
  climateParticipation: kind(
    ["Att man har svarat om arbetsklimat", "från årets slut", "1 år"],
    ["That one has answered about the working climate", "from the end of the year", "1 year"],
  ),
  voiceParticipation: kind(
    ["Att man har svarat om sin chef", "från årets slut", "1 år"],
    ["That one has answered about one's manager", "from the end of the year", "1 year"],
  ),
  contractInvitation: kind(
    ["Inbjudningar att skriva kontrakt", "från den dag den skickades", "1 år"],
    ["Invitations to draft a contract", "from the day it was sent", "1 year"],
  ),
  publicRequest: kind(
    ["Begäranden om allmän handling", "från den dag beslutet fattades", "2 år"],
    ["Requests for public records", "from the day of the decision", "2 years"],
  ),
  access: kind(
    ["Åtkomstloggen", "från den dag handlingen öppnades", "2 år"],
    ["The access log", "from the day the record was opened", "2 years"],
  ),
};
