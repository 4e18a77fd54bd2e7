import type { OfferText } from "#core/content/chat/texts.ts";
import type {
  AppraisalId,
  AssessmentId,
  ContractId,
  FollowUpId,
  PersonId,
  SalaryBasisId,
  LeadershipId,
} from "#core/ids.ts";
import type { Overview } from "#core/overview/overview.ts";
import type { Waiting } from "#core/overview/waiting.ts";
import type { Day } from "#core/time.ts";
import type { Situation } from "#bot/usecases/situation.ts";

/** Where an offer leads: to a card, or to a place in the tab. */
export type Opens =
  | { readonly verb: string; readonly ids: { readonly [id: string]: string } }
  | { readonly tab: "contract"; readonly subject: PersonId; readonly id: ContractId }
  | { readonly tab: "talk"; readonly subject: PersonId; readonly id: AppraisalId }
  | { readonly tab: "assessment"; readonly subject: PersonId; readonly id: AssessmentId }
  | { readonly tab: "followUp"; readonly subject: PersonId; readonly id: FollowUpId }
  | { readonly tab: "salary"; readonly subject: PersonId; readonly id: SalaryBasisId }
  | { readonly tab: "leadership"; readonly subject: PersonId; readonly id: LeadershipId }
  | { readonly tab: "leaderships"; readonly subject: PersonId }
  | { readonly tab: "goals" | "agreements"; readonly subject: PersonId }
  | { readonly tab: "handover" | "board" | "start" };

/** Something one can do now. `waits` says that it waits for this person; `other` is whom it is about or with. */
export type Offer = {
  readonly key: OfferText;
  readonly waits: boolean;
  readonly other: PersonId;
  readonly date?: Day;
  readonly opens: Opens;
};

/** A card shows at most six buttons; half of them for what waits. */
const MAX_OFFERS = 6;
const MAX_WAITING = 3;

/**
 * What a person can do now, most pressing first: what waits for them in their own dossier and in those of others, then what
 * one can always do.
 */
export function offersFor(situation: Situation, person: PersonId): readonly Offer[] {
  const waiting = waitingOffers(situation, person).slice(0, MAX_WAITING);
  const has = (key: OfferText) => waiting.some((offer) => offer.key === key);
  const { own, others, liveGoals, climate } = situation;
  const more: (Offer | false | undefined)[] = [
    climate && always("climate", person, { verb: "climate.form", ids: { appraisal: climate } }),
    liveGoals.length > 0 && !has("goalsToUpdate") && always("goals", person, { verb: "goal.list", ids: {} }),
    [own, ...others].some(({ agreed }) => (agreed?.mine ?? 0) > 0) &&
      !has("promiseToKeep") &&
      !has("agreedToDo") &&
      always("promises", person, { verb: "promise.list", ids: {} }),
    own.contract &&
      always("contract", person, { verb: "contract.show", ids: { subject: person, contract: own.contract.id } }),
    others.length > 0 && !has("talkToPlan") && always("plan", person, { verb: "talk.planForm", ids: {} }),
    others.length === 0 && !own.talkUnderWay && always("askForTalk", person, { verb: "wish.form", ids: {} }),
    always("tab", person, { tab: "start" }),
    always("language", person, { verb: "language", ids: {} }),
  ];
  return [...waiting, ...more.filter((offer) => offer !== false && offer !== undefined)].slice(0, MAX_OFFERS);
}

/** What waits for a person, most pressing first, each with the way to it. */
export const waitingOffers = (situation: Situation, person: PersonId): readonly Offer[] =>
  distinct(situation.waiting.flatMap((each) => offerOf(each, situation, person)));

const always = (key: OfferText, other: PersonId, opens: Opens): Offer => ({ key, waits: false, other, opens });

/** The same kind of form for many people is offered once; it asks for whom. */
const distinct = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(
    (offer, index) => offer.key !== "talkToPlan" || offers.findIndex(({ key }) => key === offer.key) === index,
  );

function offerOf(waiting: Waiting, situation: Situation, person: PersonId): readonly Offer[] {
  const { kind, subject, date } = waiting;
  const overview =
    subject === person
      ? situation.own
      : [...situation.others, ...situation.asking].find((each) => each.subject === subject);
  const opens = overview && opensFor(waiting, overview);
  if (!opens) return [];
  const other = otherIn(waiting, overview, person);
  return [{ key: kind, waits: true, other, ...(date && { date }), opens }];
}

const otherIn = (
  { kind, subject }: Waiting,
  {
    appraisal,
    contract,
    negotiation,
    invited,
    assessment,
    followUp,
    goals,
    exchange,
    feedback,
    salary,
    leadership,
  }: Overview,
  person: PersonId,
): PersonId => {
  if (subject !== person) return subject;
  if (kind === "contractAboveChanged") return (negotiation ?? contract)?.principal ?? subject;
  if (kind === "goalChangeToAnswer") return goals.change?.by ?? subject;
  if (kind === "contractInvited") return invited ?? subject;
  if (kind === "contractToRevise") return contract?.principal ?? subject;
  if (kind.startsWith("salary")) return salary?.author ?? subject;
  if (kind === "feedbackToRead") return feedback?.toRead?.from ?? subject;
  if (kind === "exchangeToRead") return exchange?.from ?? subject;
  if (kind.startsWith("followUp")) return followUp?.with ?? subject;
  if (kind.startsWith("leadership")) return leadership?.other ?? subject;
  if (kind.startsWith("assessment")) return assessment?.other ?? subject;
  if (kind === "contractToApprove" || kind === "contractToReword") return negotiation?.principal ?? subject;
  if (kind === "contractEnding") return contract?.principal ?? subject;
  return appraisal?.other ?? subject;
};

function opensFor(
  { kind, subject }: Waiting,
  {
    appraisal,
    negotiation,
    assessment,
    contract,
    owed,
    followUp,
    goals,
    exchange,
    feedback,
    salary,
    leadership,
  }: Overview,
): Opens | undefined {
  switch (kind) {
    case "assessmentToAnswer":
    case "assessmentOverdue":
    case "assessmentToShow":
      return assessment && { verb: "assess.open", ids: { subject, assessment: assessment.id } };
    case "leadershipToAnswer":
      return leadership && { verb: "lead.open", ids: { subject, leadership: leadership.id } };
    case "leadershipToShow":
    case "leadershipToConclude":
    case "leadershipToAgree":
      return leadership && { tab: "leadership", subject, id: leadership.id };
    case "voiceToGive":
      return { verb: "voice.form", ids: {} };
    case "leadershipToOpen":
      return { tab: "leaderships", subject };
    case "assessmentToConfirm":
      return assessment && { verb: "assess.askConfirm", ids: { subject, assessment: assessment.id } };
    case "assessmentToCompile":
    case "assessmentToRevise":
      return assessment && { tab: "assessment", subject, id: assessment.id };
    case "contractToRevise":
      return contract?.lastAssessment && { tab: "assessment", subject, id: contract.lastAssessment.id };
    case "contractToApprove":
      return negotiation && { verb: "contract.show", ids: { subject, contract: negotiation.id } };
    case "contractToReword":
    case "contractToFinish":
      return negotiation && { tab: "contract", subject, id: negotiation.id };
    case "summaryToConfirm":
      return appraisal && { verb: "summary.show", ids: { subject, appraisal: appraisal.id } };
    case "correctionToAnswer":
    case "summaryToRevise":
    case "summaryToWrite":
    case "talkToHold":
    case "talkToRead":
      return appraisal && { tab: "talk", subject, id: appraisal.id };
    case "preparationReady":
      return appraisal && { verb: "prep.review", ids: { subject, appraisal: appraisal.id, side: appraisal.side } };
    case "preparationStarted":
    case "preparationToStart":
    case "preparationShared":
    case "preparationToShow":
      return appraisal && { verb: "prep.open", ids: { subject, appraisal: appraisal.id, side: appraisal.side } };
    case "policyToAnswer":
      return { verb: "policy.show", ids: {} };
    case "policyToDiscuss":
      return { verb: "policy.talk", ids: { subject } };
    case "rightToAnswer":
    case "rightToSee": {
      const key = (kind === "rightToSee" ? owed?.asksHolder : owed?.asksPrincipal)?.[0];
      return key && { verb: "right.show", ids: { subject, key } };
    }
    case "contractToTakeOver":
      return contract && { verb: "contract.askToTakeOver", ids: { subject, contract: contract.id } };
    case "contractEnding":
    case "contractToConfirm":
      return contract && { verb: "contract.show", ids: { subject, contract: contract.id } };
    case "handoverToSee":
      return { tab: "handover" };
    case "boardYearToGive":
      return { tab: "board" };
    case "contractInvited":
    case "contractToDraft":
      return { tab: "start" };
    case "contractAboveChanged": {
      const shown = negotiation ?? contract;
      return shown && { tab: "contract", subject, id: shown.id };
    }
    case "goalAboveChanged":
    case "theirGoalAboveChanged":
      return { tab: "goals", subject };
    case "goalOffered":
      return { tab: "goals", subject };
    case "goalOccurrence":
      return goals.occurrence && { verb: "goal.show", ids: { subject, goal: goals.occurrence.goal } };
    case "goalChangeToAnswer":
      return goals.change && { verb: "goal.change", ids: { subject, goal: goals.change.goal } };
    case "promiseToKeep":
    case "agreedToDo":
      return { verb: "promise.list", ids: {} };
    case "promiseLate":
    case "agreedLate":
      return { tab: "agreements", subject };
    case "goalsToUpdate":
      return { verb: "goal.list", ids: {} };
    case "followUpToWrite":
    case "followUpToAnswer":
      return followUp && { verb: "followUp.open", ids: { subject, followUp: followUp.id } };
    case "followUpToRead":
      return followUp && { tab: "followUp", subject, id: followUp.id };
    case "exchangeToRead":
      return exchange && { verb: "exchange.show", ids: { subject, exchange: exchange.first } };
    case "feedbackToRead":
      return feedback?.toRead && { verb: "feedback.show", ids: { receiver: subject, feedback: feedback.toRead.id } };
    case "feedbackToGive":
      return feedback?.toGive && { verb: "feedback.show", ids: { receiver: subject, feedback: feedback.toGive.id } };
    case "salaryViewToWrite":
      return salary && { verb: "salary.view", ids: { subject, basis: salary.id } };
    case "salaryToRead":
      return salary && { verb: "salary.askRead", ids: { subject, basis: salary.id } };
    case "salaryAheadToAnswer":
    case "salaryToJudge":
    case "salaryToShare":
    case "salaryToTakeOver":
      return salary && { tab: "salary", subject, id: salary.id };
    case "talkWished":
    case "followUpToTalk":
    case "talkToPlan":
      return { verb: "talk.planForm", ids: { employee: subject } };
  }
}
