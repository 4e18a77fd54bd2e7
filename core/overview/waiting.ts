import type { PersonId } from "#core/ids.ts";
import { ENDS_SOON_DAYS } from "#core/schedule/contractMoments.ts";
import type { ContractGlance } from "#core/overview/contractGlance.ts";
import type { Overview } from "#core/overview/overview.ts";
import type { Watched } from "#core/line/pointing.ts";
import type { SalaryAsks } from "#core/overview/salaryGlance.ts";
import type { AssessmentGlance } from "#core/overview/assessmentGlance.ts";
import type { Pace } from "#core/schedule/pace.ts";
import { type Day, addDays } from "#core/time.ts";

/**
 * Something that waits for a person, most pressing first. The bot makes it a button, the tab a line: "Din förberedelse är
 * halvklar: fortsätt".
 */
export type Waiting = { readonly kind: WaitingKind; readonly subject: PersonId; readonly date?: Day };

/** In the order in which they are offered: what another person waits for, then what has a date, then what one may begin. */
export const WAITING_KINDS = [
  "contractToApprove",
  "contractToReword",
  "contractToTakeOver",
  "contractToConfirm",
  "policyToDiscuss",
  "contractInvited",
  "talkWished",
  "leadershipToAgree",
  "summaryToConfirm",
  "correctionToAnswer",
  "assessmentToConfirm",
  "assessmentToRevise",
  "assessmentToShow",
  "preparationToShow",
  "leadershipToShow",
  "assessmentToCompile",
  "summaryToRevise",
  "summaryToWrite",
  "goalChangeToAnswer",
  "goalOffered",
  "salaryToTakeOver",
  "salaryToShare",
  "salaryToRead",
  "followUpToTalk",
  "followUpToAnswer",
  "rightToAnswer",
  "promiseToKeep",
  "leadershipToConclude",
  "assessmentOverdue",
  "assessmentToAnswer",
  "salaryToJudge",
  "salaryViewToWrite",
  "leadershipToAnswer",
  "preparationReady",
  "preparationStarted",
  "preparationToStart",
  "followUpToWrite",
  "followUpToRead",
  "exchangeToRead",
  "feedbackToRead",
  "feedbackToGive",
  "salaryAheadToAnswer",
  "talkToHold",
  "talkToRead",
  "contractAboveChanged",
  "contractToFinish",
  "contractToRevise",
  "contractToDraft",
  "contractEnding",
  "handoverToSee",
  "boardYearToGive",
  "rightToSee",
  "policyToAnswer",
  "preparationShared",
  "goalAboveChanged",
  "theirGoalAboveChanged",
  "agreedToDo",
  "promiseLate",
  "agreedLate",
  "goalOccurrence",
  "goalsToUpdate",
  "leadershipToOpen",
  "voiceToGive",
  "talkToPlan",
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];
/** About the policy (P8) and about what leaders are owed (P14-P16). */
export type RightsWaiting = Extract<WaitingKind, `policy${string}` | `right${string}`>;

/** In the follow-ups between talks (P15). */
export type FollowUpWaiting = Extract<WaitingKind, `followUp${string}`>;
/** In the yearly dialogue about leadership (P9-P16). */
export type LeadershipWaiting = Extract<WaitingKind, `leadership${string}` | "voiceToGive">;
/** About one's goals between talks. */
export type GoalWaiting = Extract<WaitingKind, "goalChangeToAnswer" | "goalOccurrence">;
/** A question, thanks or an answer between talks (P15). */
export type ExchangeWaiting = Extract<WaitingKind, `exchange${string}`>;
/** Feedback between colleagues (P15). */
export type FeedbackWaiting = Extract<WaitingKind, `feedback${string}`>;
/** About a salary basis and its talk (P25). */
export type SalaryWaiting = Extract<WaitingKind, `salary${string}`>;
/** Of goals that are shared with others. */
export type OfferWaiting = Extract<WaitingKind, "goalOffered">;
/** About what was agreed in a talk: the manager's promises, and what the employee is to do. */
export type AgreedWaiting = Extract<WaitingKind, `promise${string}` | `agreed${string}`>;

/** Nothing that is asked of the person, so no reason to remind them; a question for feedback has its one reminder of its own. */
const NOT_ASKED: ReadonlySet<WaitingKind> = new Set<WaitingKind>([
  "preparationShared",
  "feedbackToRead",
  "feedbackToGive",
]);
/** Said weekly also to those who have turned reminders off: others cannot go on without the answer. */
const ALWAYS_SAID: ReadonlySet<WaitingKind> = new Set<WaitingKind>([
  "contractToApprove",
  "contractToConfirm",
  "policyToAnswer",
]);

/** Whether something that waits is part of the digest of somebody who wants it at this pace. */
export const inDigest = (kind: WaitingKind, pace: Pace): boolean =>
  pace === "off" ? ALWAYS_SAID.has(kind) : !NOT_ASKED.has(kind);

/** A talk is offered to be planned when none was held for this long. */
export const TALK_EVERY_DAYS = 330;

export type Standing = {
  readonly person: PersonId;
  readonly leads: boolean;
  readonly hasPrincipal: boolean;
  /** They are asked the anonymous questions about their manager. */
  readonly voice?: boolean;
  /** The version of the policy in force. */
  readonly policy?: number;
  /** Whether something that is pointed at has changed since. */
  readonly hasChanged?: (watched: Watched) => boolean;
  /** Whose contract is to be taken over: they have become the nearest manager of its holder. */
  readonly takesOver?: ReadonlySet<PersonId>;
  /** Somewhere in the municipality something waits for them to see to it (HR, the kommunchef). */
  readonly seesToHandover?: boolean;
  /** The day on which the year was counted whose page they may give to the board, when it is not given. */
  readonly boardYear?: Day | undefined;
};

/** What waits for a person in their own dossier and in those of the people they lead or give assignments to. */
export function waitingFor(
  standing: Standing,
  own: Overview,
  others: readonly Overview[],
  today: Day,
): readonly Waiting[] {
  const waiting = [own, ...others].flatMap((overview) => waitingIn(overview, standing, today));
  const rank = (each: Waiting) => WAITING_KINDS.indexOf(each.kind);
  return waiting.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.date ?? "9999").localeCompare(other.date ?? "9999") ||
      one.subject.localeCompare(other.subject),
  );
}

function waitingIn(overview: Overview, standing: Standing, today: Day): readonly Waiting[] {
  const { person, leads, hasPrincipal, policy, hasChanged, takesOver, seesToHandover, boardYear } = standing;
  const {
    subject,
    invited,
    negotiation,
    appraisal,
    assessment,
    talkUnderWay,
    contract,
    coming,
    goals,
    lastTalk,
    wish,
    owed,
    followUp,
    leadership,
    wantsTalk,
    agreed,
    exchange,
    feedback,
    salary,
  } = overview;
  const own = subject === person;
  const offered = overview.offers?.find(({ state }) => state === "offered");
  const kinds: (WaitingKind | false | undefined)[] = [
    negotiation?.asked === "approve" && "contractToApprove",
    negotiation?.asked === "reword" && "contractToReword",
    aboveChanged(overview, person, hasChanged) && "contractAboveChanged",
    negotiation?.asked === "finish" && "contractToFinish",
    own && invited !== undefined && !negotiation && "contractInvited",
    own && leads && hasPrincipal && !invited && !contract && !coming && !negotiation && "contractToDraft",
    contract !== undefined && (takesOver?.has(subject) ?? false) && "contractToTakeOver",
    !own && contract?.state === "awaitingNewPrincipal" && contract.principal === person && "contractToConfirm",
    own && (seesToHandover ?? false) && "handoverToSee",
    own && boardYear !== undefined && "boardYearToGive",
    contract !== undefined &&
      endsSoon(contract, today) &&
      !coming &&
      !negotiation &&
      isPartyTo(contract, subject, person) &&
      "contractEnding",
    goals.watched?.some((watched) => hasChanged?.(watched)) === true &&
      (own ? "goalAboveChanged" : "theirGoalAboveChanged"),
    own && contract?.lastAssessment?.conclusion === "revise" && !coming && !negotiation && "contractToRevise",
    goals.change !== undefined && "goalChangeToAnswer",
    own && offered !== undefined && "goalOffered",
    own && goals.occurrence !== undefined && "goalOccurrence",
    own && goals.silent > 0 && "goalsToUpdate",
    own && leads && isToAnswer(overview.policy, policy) && "policyToAnswer",
    !own && overview.policy?.state === "wantsToDiscuss" && overview.policy.version === policy && "policyToDiscuss",
    own && (owed?.asksHolder.length ?? 0) > 0 && "rightToSee",
    !own && (owed?.asksPrincipal.length ?? 0) > 0 && "rightToAnswer",
    followUp && FOLLOW_UP_ASKS[followUp.asked],
    own && (standing.voice ?? false) && "voiceToGive",
    leadership && LEADERSHIP_ASKS[leadership.asks],
    exchange !== undefined && "exchangeToRead",
    feedback?.toRead !== undefined && "feedbackToRead",
    feedback?.toGive !== undefined && "feedbackToGive",
    salary?.asked && SALARY_ASKS[salary.asked],
    !own && wantsTalk === true && !talkUnderWay && !wish && "followUpToTalk",
    agreed?.toDo !== undefined && (own ? "agreedToDo" : "promiseToKeep"),
    agreed?.late !== undefined && (own ? "promiseLate" : "agreedLate"),
    !own && wish !== undefined && "talkWished",
    !own && !talkUnderWay && !wish && isDue(lastTalk, today) && "talkToPlan",
  ];
  if (appraisal) {
    const { state, side, mine, date } = appraisal;
    const preparing = state === "preparation";
    kinds.push(
      preparing && mine === "ready" && "preparationReady",
      preparing && mine === "draft" && "preparationStarted",
      preparing && mine === "notStarted" && "preparationToStart",
      preparing && mine === "shared" && (appraisal.otherHasNone ? "preparationToShow" : "preparationShared"),
      state === "shared" && date > today && "talkToRead",
      (state === "shared" || preparing) &&
        date <= today &&
        (side === "manager" ? "talkToHold" : state === "shared" && "talkToRead"),
      appraisal.correctionWaits === true && "correctionToAnswer",
      state === "held" && "summaryToWrite",
      state === "summaryDraft" && (appraisal.changeAsked ? "summaryToRevise" : "summaryToWrite"),
      state === "awaitingConfirmation" && !appraisal.confirmed && "summaryToConfirm",
    );
  }
  if (assessment) kinds.push(...inAssessment(assessment, today));
  const newWordingBy = contract?.lastAssessment?.newWordingBy;
  const dayOf = (kind: WaitingKind): Day | undefined => {
    if (kind === "contractEnding") return contract?.to;
    if (kind === "boardYearToGive") return boardYear;
    if (kind === "contractToRevise" && newWordingBy !== "") return newWordingBy;
    if (kind.startsWith("assessment")) return assessment?.day;
    if (kind === "talkWished") return wish?.askedOn;
    if (kind === "leadershipToAnswer") return leadership?.by;
    if (kind === "followUpToWrite") return followUp?.day;
    if (kind === "feedbackToGive") return feedback?.toGive?.by;
    if (kind === "rightToAnswer") return owed?.askedSince;
    if (kind === "goalOffered") return offered?.offeredOn;
    if (kind === "goalOccurrence") return goals.occurrence?.day;
    if (kind === "goalChangeToAnswer") return goals.change?.since;
    if (kind.startsWith("salary")) return salary?.asked === "write" ? salary.viewBy : salary?.day;
    if (kind === "promiseToKeep" || kind === "agreedToDo") return agreed?.toDo;
    if (kind === "promiseLate" || kind === "agreedLate") return agreed?.late;
    return ABOUT_TALK.has(kind) ? appraisal?.date : undefined;
  };
  return kinds
    .filter((kind) => kind !== false && kind !== undefined)
    .map((kind) => {
      const date = dayOf(kind);
      return { kind, subject, ...(date && { date }) };
    });
}

/** What an assessment under way asks of the reader. */
function inAssessment(
  { state, party, mine, theirs, day, confirmed, changeAsked }: AssessmentGlance,
  today: Day,
): readonly (WaitingKind | false)[] {
  const writing = mine === "notStarted" || mine === "draft";
  switch (state) {
    case "open":
      return [
        writing && (day < today ? "assessmentOverdue" : "assessmentToAnswer"),
        mine === "shared" && theirs === "none" && "assessmentToShow",
      ];
    case "revealed":
      return [party === "principal" && (changeAsked ? "assessmentToRevise" : "assessmentToCompile")];
    case "compiled":
      return [!confirmed && "assessmentToConfirm"];
  }
}

const LEADERSHIP_ASKS = {
  answer: "leadershipToAnswer",
  show: "leadershipToShow",
  conclude: "leadershipToConclude",
  agree: "leadershipToAgree",
  open: "leadershipToOpen",
} as const satisfies { readonly [asks in NonNullable<Overview["leadership"]>["asks"]]: WaitingKind };

const FOLLOW_UP_ASKS = {
  write: "followUpToWrite",
  answer: "followUpToAnswer",
  read: "followUpToRead",
} as const satisfies { readonly [asked in NonNullable<Overview["followUp"]>["asked"]]: WaitingKind };

const SALARY_ASKS = {
  write: "salaryViewToWrite",
  judge: "salaryToJudge",
  share: "salaryToShare",
  read: "salaryToRead",
  answerAhead: "salaryAheadToAnswer",
  takeOver: "salaryToTakeOver",
} as const satisfies { readonly [asked in SalaryAsks]: WaitingKind };

/** A leader is asked until they have accepted, and not while a talk about it is wished for (P8). */
const isToAnswer = (glance: Overview["policy"], version: number | undefined) =>
  version !== undefined &&
  (glance?.version !== version || glance.state === "asked" || glance.state === "discussedWithPrincipal");

/** A contract that is being worked on takes up what has changed by itself, so what is in force is then left alone. */
const aboveChanged = (
  { subject, contract, negotiation }: Overview,
  person: PersonId,
  hasChanged: Standing["hasChanged"],
) => {
  const shown = negotiation ?? contract;
  const concerns = subject === person || shown?.principal === person;
  return concerns && shown?.watched !== undefined && hasChanged?.(shown.watched) === true;
};

const ABOUT_TALK: ReadonlySet<WaitingKind> = new Set<WaitingKind>([
  "summaryToConfirm",
  "summaryToRevise",
  "summaryToWrite",
  "preparationReady",
  "preparationStarted",
  "preparationToStart",
  "preparationShared",
  "preparationToShow",
  "correctionToAnswer",
  "talkToHold",
  "talkToRead",
]);

const endsSoon = ({ to }: ContractGlance, today: Day) => to <= addDays(today, ENDS_SOON_DAYS);
const isPartyTo = ({ principal }: ContractGlance, holder: PersonId, person: PersonId) =>
  holder === person || principal === person;

const isDue = (lastTalk: Day | undefined, today: Day) =>
  lastTalk === undefined || addDays(lastTalk, TALK_EVERY_DAYS) <= today;
