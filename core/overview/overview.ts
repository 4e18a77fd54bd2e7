import type { TalkLength } from "#core/appraisal/length.ts";
import {
  type Appraisal,
  type AppraisalState,
  type Side,
  isAhead,
  isOver,
  isRevealed,
  isSettled,
  otherSide,
  sideOf,
} from "#core/appraisal/appraisal.ts";
import { waitingCorrection } from "#core/appraisal/correction.ts";
import type { Given } from "#core/dialogue/sharing.ts";
import { isStanding } from "#core/contract/invitation.ts";
import {
  type Dossier,
  acceptancesIn,
  appraisalsIn,
  contractsIn,
  entitlementsIn,
  followUpsIn,
  goalOffersIn,
  goalsIn,
  invitationsIn,
  preparationIn,
  talkWishIn,
  talkActionsIn,
} from "#core/dossier/dossier.ts";
import { asksHolder, asksPrincipal, isOverdue } from "#core/entitlement/entitlement.ts";
import type { EntitlementKey } from "#core/contract/terms.ts";
import type { Watched } from "#core/line/pointing.ts";
import { watchedByGoal, watchedIn } from "#core/line/review.ts";
import {
  type AssessmentGlance,
  type LastAssessment,
  assessmentGlance,
  lastAssessment,
  nextAssessment,
} from "./assessmentGlance.ts";
import { type Suits, isAsked } from "#core/talkWish/talkWish.ts";
import { type LeadershipGlance, leadershipGlance, leadershipReaders } from "./leadershipGlance.ts";
import { type FollowUpCounts, type FollowUpGlance, followUpGlances } from "./followUpGlance.ts";
import { type AgreedGlance, agreedGlance } from "./agreedGlance.ts";
import { type ExchangeGlance, exchangeGlance, exchangeReaders } from "./exchangeGlance.ts";
import { type FeedbackGlance, feedbackGlance, feedbackGivers } from "./feedbackGlance.ts";
import { type SalaryGlance, salaryGlance, salaryReaders } from "./salaryGlance.ts";
import type { PolicyAcceptanceState } from "#core/policy/acceptance.ts";
import { actsFor, reachedFor } from "#core/contract/acting.ts";
import { BOARD, type Contract, type ContractState, hasApproved, isInForce, isOpen } from "#core/contract/contract.ts";
import { isAnswerable } from "#core/followUp/followUp.ts";
import { isLive, unsaidOf } from "#core/goal/goal.ts";
import {
  type AppraisalId,
  type ContentHash,
  type ContractId,
  type GoalId,
  type PersonId,
  type SharedGoalId,
  type UnitId,
  asId,
} from "#core/ids.ts";
import type { OfferState } from "#core/sharedGoal/sharedGoal.ts";
import { isShownToSafetyRep } from "#core/talkAction/talkAction.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Day, dayOf } from "#core/time.ts";

/**
 * What one reader may know, at a glance, of one dossier: states, dates and counts, no text (DOMAIN decision 12). The same
 * picture serves my page, my team, and the bot's "what can I do now".
 */
export type Overview = {
  readonly subject: PersonId;
  readonly contract?: ContractGlance;
  /** Approved by both for a period that begins later. */
  readonly coming?: ComingGlance;
  /** The newest wording being worked on, when the reader is a party to it. */
  readonly negotiation?: NegotiationGlance;
  /** With whom a wording is being negotiated: a fact, also for a reader who is no party to it. */
  readonly wording?: { readonly id: ContractId; readonly with: PersonId };
  /** Who has invited the subject to draft first, when they have not begun; for the two alone. */
  readonly invited?: PersonId;
  readonly appraisal?: AppraisalGlance;
  /** The assessment under way, when the reader is a party to it. */
  readonly assessment?: AssessmentGlance;
  /** What the yearly dialogue about leadership asks of the reader, who is one of its two. */
  readonly leadership?: LeadershipGlance;
  /** The date of the talk under way: a fact, also for a reader who is no party to it. */
  readonly talkUnderWay?: Day;
  /** Whose talk it is to hold. */
  readonly talkWith?: PersonId;
  /** That talk, when the reader may take it over: they act as the manager, and it is another's and still ahead. */
  readonly talkToTakeOver?: AppraisalId;
  /** The subject has asked for a talk that nobody has booked yet; for the subject and who is to book it. */
  readonly wish?: WishGlance;
  /** When the last talk was held. */
  readonly lastTalk?: Day;
  readonly goals: {
    readonly live: number;
    readonly atRisk: number;
    readonly reportedDone: number;
    readonly silent: number;
    /** A change the other has put forward and the reader is to answer, and since when. */
    readonly change?: { readonly goal: GoalId; readonly by: PersonId; readonly since: Day };
    /** The first time of a goal that comes back of which nothing has been said though its day has come. */
    readonly occurrence?: { readonly goal: GoalId; readonly day: Day };
    /** What those under way serve above, so that the subject and their nearest manager see when that changes. */
    readonly watched?: readonly Watched[];
  };
  /** Goals shared with others that the subject was offered; for them and who manages them. */
  readonly offers?: readonly OfferGlance[];
  /** The follow-up that asks the reader for something (P15). */
  readonly followUp?: FollowUpGlance;
  /** What became of the follow-ups; absent while none was ever planned. */
  readonly followUps?: FollowUpCounts;
  /** The subject has said to the reader, their manager, that they need to talk; until a talk is planned. */
  readonly wantsTalk?: true;
  /** What the two have agreed in their talks beside the goals, for them alone; absent while nothing was. */
  readonly agreed?: AgreedGlance;
  /** What the reader has been sent between talks and not read yet; absent when nothing. */
  readonly exchange?: ExchangeGlance;
  /** Feedback that asks something of the reader, or that they have given lately (P15); absent when nothing. */
  readonly feedback?: FeedbackGlance;
  /** The salary basis under way, or the last one: that it is there and where it stands, no word of it (P25). */
  readonly salary?: SalaryGlance;
  /** What the subject is owed (P14-P16); absent while nothing was ever promised. */
  readonly owed?: OwedGlance;
  /** Where a leader stands to the newest version of the policy they have done anything about (P8). */
  readonly policy?: PolicyGlance;
};

export type WishGlance = Suits & { readonly askedOn: Day };

/** That somebody has taken on a shared goal or not is a fact; how it goes is not told here. */
export type OfferGlance = {
  readonly shared: SharedGoalId;
  readonly state: OfferState;
  readonly offeredOn: Day;
  readonly by: PersonId;
};

export type OwedGlance = {
  readonly promised: number;
  readonly given: number;
  readonly overdue: number;
  /** What the principal and what the holder are asked about now, the oldest day first. */
  readonly asksPrincipal: readonly EntitlementKey[];
  readonly asksHolder: readonly EntitlementKey[];
  /** Since when the principal is asked. */
  readonly askedSince?: Day;
};

export type PolicyGlance = { readonly version: number; readonly state: PolicyAcceptanceState };

export type ContractGlance = {
  readonly id: ContractId;
  readonly state: "active" | "awaitingNewPrincipal";
  readonly principal: PersonId;
  readonly from: Day;
  readonly to: Day;
  /** The day of the next one, or of the one that is open; in the past when it is overdue. */
  readonly nextAssessment?: Day;
  /** The assignment as it was when the contract was drafted. */
  readonly title: string;
  readonly unit: UnitId;
  /** Since when it waits for the new principal's word. */
  readonly handedOverOn?: Day;
  /** What it serves above, so that one sees when that changes. */
  readonly watched?: Watched;
  readonly lastAssessment?: LastAssessment;
};

export type ComingGlance = Pick<ContractGlance, "id" | "principal" | "from" | "to">;

export type NegotiationGlance = {
  readonly id: ContractId;
  readonly state: Extract<ContractState, "draft" | "proposed" | "changesRequested">;
  readonly principal: PersonId;
  readonly revision: number;
  readonly hash?: ContentHash;
  readonly watched?: Watched;
  readonly approvals: number;
  /** What the reader is asked for, if anything. */
  readonly asked: "finish" | "approve" | "reword" | "nothing";
};

export type AppraisalGlance = {
  readonly id: AppraisalId;
  readonly state: AppraisalState;
  readonly date: Day;
  readonly time: string;
  readonly minutes?: TalkLength;
  readonly side: Side;
  readonly other: PersonId;
  readonly mine: "notStarted" | "draft" | "ready" | Given;
  readonly otherHasShared: boolean;
  /** The other has said that they have nothing written. */
  readonly otherHasNone?: true;
  readonly revealed: boolean;
  /** The reader has confirmed the summary that was sent. */
  readonly confirmed: boolean;
  readonly changeAsked: boolean;
  /** The other has proposed a correction of the confirmed summary. */
  readonly correctionWaits?: true;
};

const ASKED_FIRST: readonly NegotiationGlance["asked"][] = ["approve", "reword", "finish", "nothing"];

/** What one is asked for by somebody else comes before one's own draft; among equals the newest. */
const mostPressing = (wordings: readonly Asked[]): Asked | undefined =>
  wordings.toSorted(
    (one, other) =>
      ASKED_FIRST.indexOf(one.asked) - ASKED_FIRST.indexOf(other.asked) ||
      other.open.createdAt.localeCompare(one.open.createdAt),
  )[0];
type Asked = {
  readonly open: Extract<Contract, { state: NegotiationGlance["state"] }>;
  readonly asked: NegotiationGlance["asked"];
};

/** Days after which a live goal without news is counted as silent. */
const SILENT_AFTER_DAYS = 60;

/** The picture for one reader; what they are no party to is left out. */
export function overviewFor(reader: PersonId, dossier: Dossier, today: Day, directory: Directory): Overview {
  const partyIn = (contract: Contract) => actsFor(contract, reader, directory, today)?.party;
  const contracts = contractsIn(dossier);
  const contract = contracts.find(isInForce);
  const underNegotiation = contracts.find(({ state }) => state === "proposed" || state === "changesRequested");
  const coming = contracts.find(({ state }) => state === "agreed");
  const negotiation = mostPressing(
    contracts
      .filter(isOpen)
      .filter((open) => mayKnow(reader, open, partyIn(open)))
      .map((open) => ({ open, asked: askedOf(partyIn(open) ?? reader, open) })),
  );
  const invitation = invitationsIn(dossier).find(
    (each) => isStanding(each, contracts) && (reader === dossier.subject || reader === each.by),
  );
  const talks = appraisalsIn(dossier).toSorted((one, other) => other.date.localeCompare(one.date));
  const underWay = talks.find((each) => !isSettled(each));
  const talk = underWay ?? talks.find((each) => !isOver(each));
  const side = talk && sideOf(talk, reader);
  const held = talks.flatMap((each) => ("heldOn" in each ? [each.heldOn] : [])).toSorted();
  const lastTalk = held.at(-1);
  const live = goalsIn(dossier).filter(isLive);
  const assessment = assessmentGlance(reader, dossier, today, directory);
  const leadership = leadershipGlance(reader, dossier, today, directory);
  const next = contract && nextAssessment(contract, dossier);
  const last = contract && lastAssessment(contract, dossier);

  return {
    subject: dossier.subject,
    ...(contract && {
      contract: {
        id: contract.id,
        state: contract.state,
        principal: contract.principal,
        from: contract.period.from,
        to: contract.period.to,
        ...(next && { nextAssessment: next }),
        ...(last && { lastAssessment: last }),
        title: contract.title,
        unit: contract.unit,
        ...(contract.state === "awaitingNewPrincipal" && {
          handedOverOn: dayOf(contract.handovers?.at(-1)?.at ?? contract.activeAt),
        }),
        ...watchedGlance(contract),
      },
    }),
    ...(coming?.state === "agreed" && {
      coming: { id: coming.id, principal: coming.principal, ...coming.period },
    }),
    ...(negotiation && { negotiation: negotiationGlance(negotiation) }),
    ...(underNegotiation && { wording: { id: underNegotiation.id, with: underNegotiation.principal } }),
    ...(invitation && { invited: invitation.by }),
    ...(talk && side && { appraisal: glance(talk, side, dossier) }),
    ...(assessment && { assessment }),
    ...(leadership && { leadership }),
    ...(underWay && { talkUnderWay: underWay.date, talkWith: underWay.manager }),
    ...takeOverGlance(reader, underWay, today, directory),
    ...(lastTalk && { lastTalk }),
    ...wishGlance(reader, dossier, today, directory),
    goals: {
      live: live.length,
      atRisk: live.filter(
        (goal) => goal.state === "ongoing" && (goal.status === "atRisk" || goal.status === "needsChange"),
      ).length,
      reportedDone: live.filter((goal) => goal.state === "ongoing" && goal.status === "reportedDone").length,
      silent: live.filter((goal) => daysBetween(goal.progress.at(-1)?.at ?? goal.agreedAt, today) > SILENT_AFTER_DAYS)
        .length,
      ...goalOccurrence(dossier, today),
      ...goalChange(reader, dossier, today, directory),
      ...goalsWatching(reader, dossier, today, directory),
    },
    ...offerGlances(reader, dossier, today, directory),
    ...followUpGlances(reader, dossier, today, directory),
    ...agreedGlance(reader, dossier, today, directory),
    ...exchangeGlance(reader, dossier, today, directory),
    ...feedbackGlance(reader, dossier, today),
    ...salaryGlance(reader, dossier, today, directory),
    ...owedGlance(dossier, today),
    ...policyGlance(dossier),
  };
}

function takeOverGlance(
  reader: PersonId,
  talk: Appraisal | undefined,
  today: Day,
  directory: Directory,
): Pick<Overview, "talkToTakeOver"> {
  if (!talk || !isAhead(talk) || talk.manager === reader) return {};
  return directory.actingManagersOf(talk.employee, today).includes(reader) ? { talkToTakeOver: talk.id } : {};
}

function wishGlance(reader: PersonId, dossier: Dossier, today: Day, directory: Directory): Pick<Overview, "wish"> {
  const wish = talkWishIn(dossier);
  if (!isAsked(wish)) return {};
  if (reader !== dossier.subject && !directory.actingManagersOf(dossier.subject, today).includes(reader)) return {};
  return { wish: { askedOn: dayOf(wish.askedAt), ...wish.suits } };
}

function offerGlances(reader: PersonId, dossier: Dossier, today: Day, directory: Directory): Pick<Overview, "offers"> {
  const { subject } = dossier;
  if (reader !== subject && !directory.actingManagersOf(subject, today).includes(reader)) return {};
  const offers = goalOffersIn(dossier).map(({ shared, state, offeredAt, by }) => ({
    shared,
    state,
    by,
    offeredOn: dayOf(offeredAt),
  }));
  return offers.length > 0 ? { offers } : {};
}

function goalOccurrence(dossier: Dossier, today: Day): Pick<Overview["goals"], "occurrence"> {
  const first = goalsIn(dossier)
    .flatMap((goal) => (isLive(goal) ? unsaidOf(goal, today).map((day) => ({ goal: goal.id, day })) : []))
    .toSorted((one, other) => one.day.localeCompare(other.day))[0];
  return first ? { occurrence: first } : {};
}

/** The oldest change of a goal that waits for the reader: the owner's from the manager, and the other way round. */
function goalChange(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): Pick<Overview["goals"], "change"> {
  const { subject } = dossier;
  const own = reader === subject;
  if (!own && !directory.actingManagersOf(subject, today).includes(reader)) return {};
  const waiting = goalsIn(dossier)
    .flatMap((goal) =>
      isLive(goal) && goal.proposal && (goal.proposal.as === "owner") !== own
        ? [{ goal: goal.id, by: goal.proposal.by, since: dayOf(goal.proposal.at) }]
        : [],
    )
    .toSorted((one, other) => one.since.localeCompare(other.since))[0];
  return waiting ? { change: waiting } : {};
}

function goalsWatching(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): Pick<Overview["goals"], "watched"> {
  const { subject } = dossier;
  if (reader !== subject && !directory.actingManagersOf(subject, today).includes(reader)) return {};
  const watching = goalsIn(dossier).flatMap((goal) => watchedByGoal(goal) ?? []);
  return watching.length > 0 ? { watched: watching } : {};
}

function owedGlance(dossier: Dossier, today: Day): Pick<Overview, "owed"> {
  const rights = entitlementsIn(dossier).filter(({ state }) => state !== "closed");
  if (rights.length === 0) return {};
  const asked = rights
    .filter((right) => asksPrincipal(right, today))
    .toSorted((one, other) => one.askOn.localeCompare(other.askOn));
  const [first] = asked;
  return {
    owed: {
      promised: rights.filter(({ state }) => state === "promised").length,
      given: rights.filter(({ state }) => state === "given").length,
      overdue: rights.filter((right) => isOverdue(right, today)).length,
      asksPrincipal: asked.map(({ key }) => key),
      asksHolder: asked.filter((right) => asksHolder(right, today)).map(({ key }) => key),
      ...(first && { askedSince: first.askOn }),
    },
  };
}

function policyGlance(dossier: Dossier): Pick<Overview, "policy"> {
  const newest = acceptancesIn(dossier)
    .toSorted((one, other) => one.version - other.version)
    .at(-1);
  return newest ? { policy: { version: newest.version, state: newest.state } } : {};
}

/**
 * Where those who see to the whole municipality look (HR, the registrar, the kommunchef): the dossiers in which there is a
 * contract, also of people who have left, and those in which something was begun with a manager who has gone. No person has
 * this id.
 */
export const HANDOVER_DESK: PersonId = asId("handoverDesk");

/** Where safety representatives look for what both parties of a talk have ticked. No person has this id. */
export const SAFETY_DESK: PersonId = asId("safetyDesk");

/** Whose overviews a change in this dossier touches, beside its subject's own: the managers of today, and the parties to what is open. */
export function readersOf(dossier: Dossier, directory: Directory, today: Day): readonly PersonId[] {
  const principals = contractsIn(dossier)
    .filter((contract) => isOpen(contract) || isInForce(contract) || contract.state === "agreed")
    .flatMap(({ principal }) => reachedFor(principal, directory, today));
  const managers = appraisalsIn(dossier)
    .filter((appraisal) => !isOver(appraisal))
    .map(({ manager }) => manager);
  const following = followUpsIn(dossier)
    .filter(isAnswerable)
    .map(({ manager }) => manager);
  const acting = directory.actingManagersOf(dossier.subject, today);
  const isLoose = managers.some((manager) => !acting.includes(manager)) || isWithoutManager(dossier, directory, today);
  const desk = principals.length > 0 || isLoose ? [HANDOVER_DESK] : [];
  const safety = talkActionsIn(dossier).some(isShownToSafetyRep) ? [SAFETY_DESK] : [];
  const written = exchangeReaders(dossier);
  const setting = salaryReaders(dossier, directory, today);
  const leading = leadershipReaders(dossier, directory, today);
  const readers = new Set([
    ...leading,
    ...acting,
    ...principals,
    ...managers,
    ...following,
    ...written,
    ...setting,
    ...desk,
    ...safety,
  ]);
  readers.delete(dossier.subject);
  return [...readers];
}

/**
 * What is kept of a dossier, for each who reads it. Colleagues for whom there is nothing in it but the feedback they are asked for
 * or have given get a picture that holds nothing else.
 */
export function picturesOf(
  dossier: Dossier,
  directory: Directory,
  today: Day,
): readonly { readonly reader: PersonId; readonly overview: Overview }[] {
  const readers = readersOf(dossier, directory, today);
  const givers = feedbackGivers(dossier).filter((giver) => giver !== dossier.subject && !readers.includes(giver));
  return [
    ...readers.map((reader) => ({ reader, overview: overviewFor(reader, dossier, today, directory) })),
    ...givers.map((reader) => ({ reader, overview: feedbackOverviewFor(reader, dossier, today) })),
  ];
}

const feedbackOverviewFor = (reader: PersonId, dossier: Dossier, today: Day): Overview => ({
  subject: dossier.subject,
  goals: { live: 0, atRisk: 0, reportedDone: 0, silent: 0 },
  ...feedbackGlance(reader, dossier, today),
});

/** Nobody in the directory leads them, so that what is promised and agreed has nobody to see to it. */
function isWithoutManager(dossier: Dossier, directory: Directory, today: Day): boolean {
  const manager = directory.managerOf(dossier.subject, today);
  if (directory.answersToBoard(dossier.subject, today) || (manager && directory.person(manager))) return false;
  return goalsIn(dossier).some(isLive) || entitlementsIn(dossier).some(({ state }) => state === "promised");
}

const mayKnow = (reader: PersonId, contract: Contract, party: PersonId | undefined) =>
  party !== undefined &&
  (contract.state !== "draft" || contract.createdBy === reader || (party === BOARD && contract.createdBy === BOARD));
const watchedGlance = (contract: Contract) => {
  const watching = watchedIn(contract);
  return watching && watching.targets.length > 0 ? { watched: watching } : {};
};

const negotiationGlance = ({ open, asked }: Asked): NegotiationGlance => ({
  id: open.id,
  state: open.state,
  principal: open.principal,
  revision: open.state === "draft" ? 0 : open.revision,
  ...(open.state !== "draft" && { hash: open.hash }),
  ...watchedGlance(open),
  approvals: open.state === "proposed" ? open.approvals.length : 0,
  asked,
});

function askedOf(party: PersonId, contract: Contract): NegotiationGlance["asked"] {
  switch (contract.state) {
    case "draft":
      return "finish";
    case "proposed":
      return hasApproved(contract, party) ? "nothing" : "approve";
    case "changesRequested":
      return contract.requestedBy === party ? "nothing" : "reword";
    default:
      return "nothing";
  }
}

function glance(talk: Appraisal, side: Side, dossier: Dossier): AppraisalGlance {
  const mine = preparationIn(dossier, talk.id, side);
  const theirs = preparationIn(dossier, talk.id, otherSide(side));
  return {
    id: talk.id,
    state: talk.state,
    date: talk.date,
    time: talk.time,
    ...(talk.minutes && { minutes: talk.minutes }),
    side,
    other: talk[otherSide(side)],
    mine: !mine || (mine.status === "draft" && mine.rev === 0) ? "notStarted" : mine.status,
    otherHasShared: theirs?.status === "shared" || theirs?.status === "shown",
    ...(theirs?.status === "none" && { otherHasNone: true as const }),
    revealed: isRevealed(talk),
    confirmed: "confirmations" in talk && talk.confirmations.some(({ by }) => by === talk[side]),
    changeAsked: talk.state === "summaryDraft" && talk.changeAsked !== "",
    ...(waitingCorrection(talk)?.by === talk[otherSide(side)] && { correctionWaits: true as const }),
  };
}

const daysBetween = (from: string, to: Day) => (Date.parse(`${to}T00:00:00Z`) - Date.parse(from)) / 86_400_000;
