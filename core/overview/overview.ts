import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import { isOver, isSettled, sideOf } from "#core/appraisal/appraisal.ts";
import { isStanding } from "#core/contract/invitation.ts";
import { type Dossier, appraisalsIn, contractsIn, invitationsIn } from "#core/dossier/dossier.ts";
import { type AssessmentGlance, assessmentGlance } from "./assessmentGlance.ts";
import { type LeadershipGlance, leadershipGlance } from "./leadershipGlance.ts";
import { type FollowUpCounts, type FollowUpGlance, followUpGlances } from "./followUpGlance.ts";
import { type AgreedGlance, agreedGlance } from "./agreedGlance.ts";
import { type ExchangeGlance, exchangeGlance } from "./exchangeGlance.ts";
import { type FeedbackGlance, feedbackGlance, feedbackGivers } from "./feedbackGlance.ts";
import { type SalaryGlance, salaryGlance } from "./salaryGlance.ts";
import { isInForce } from "#core/contract/contract.ts";
import type { AppraisalId, ContractId, PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";
import { readersOf } from "./readers.ts";
import {
  type ComingGlance,
  type ContractGlance,
  type NegotiationGlance,
  contractGlance,
  negotiationGlance,
} from "./contractGlance.ts";
import { type AppraisalGlance, appraisalGlance, takeOverGlance } from "./appraisalGlance.ts";
import { type GoalsGlance, NO_GOALS, goalsGlance } from "./goalsGlance.ts";
import { type OfferGlance, offerGlances } from "./offerGlance.ts";
import { type WishGlance, wishGlance } from "./wishGlance.ts";
import { type OwedGlance, owedGlance } from "./owedGlance.ts";
import { type PolicyGlance, policyGlance } from "./policyGlance.ts";

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
  readonly goals: GoalsGlance;
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

/** The picture for one reader; what they are no party to is left out. */
export function overviewFor(reader: PersonId, dossier: Dossier, today: Day, directory: Directory): Overview {
  const contracts = contractsIn(dossier);
  const contract = contracts.find(isInForce);
  const underNegotiation = contracts.find(({ state }) => state === "proposed" || state === "changesRequested");
  const coming = contracts.find(({ state }) => state === "agreed");
  const negotiation = negotiationGlance(reader, contracts, today, directory);
  const invitation = invitationsIn(dossier).find(
    (each) => isStanding(each, contracts) && (reader === dossier.subject || reader === each.by),
  );
  const talks = appraisalsIn(dossier).toSorted((one, other) => other.date.localeCompare(one.date));
  const underWay = talks.find((each) => !isSettled(each));
  const talk = underWay ?? talks.find((each) => !isOver(each));
  const side = talk && sideOf(talk, reader);
  const held = talks.flatMap((each) => ("heldOn" in each ? [each.heldOn] : [])).toSorted();
  const lastTalk = held.at(-1);
  const assessment = assessmentGlance(reader, dossier, today, directory);
  const leadership = leadershipGlance(reader, dossier, today, directory);

  return {
    subject: dossier.subject,
    ...(contract && { contract: contractGlance(contract, dossier) }),
    ...(coming?.state === "agreed" && {
      coming: { id: coming.id, principal: coming.principal, ...coming.period },
    }),
    ...(negotiation && { negotiation }),
    ...(underNegotiation && { wording: { id: underNegotiation.id, with: underNegotiation.principal } }),
    ...(invitation && { invited: invitation.by }),
    ...(talk &&
      side &&
      may(viewerOf(directory, reader, today), "appraisal.read", talk) && {
        appraisal: appraisalGlance(talk, side, dossier),
      }),
    ...(assessment && { assessment }),
    ...(leadership && { leadership }),
    ...(underWay && { talkUnderWay: underWay.date, talkWith: underWay.manager }),
    ...takeOverGlance(reader, underWay, today, directory),
    ...(lastTalk && { lastTalk }),
    ...wishGlance(reader, dossier, today, directory),
    goals: goalsGlance(reader, dossier, today, directory),
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
  goals: NO_GOALS,
  ...feedbackGlance(reader, dossier, today),
});
