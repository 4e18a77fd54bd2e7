import { type Appraisal, isKept, lastDayOf } from "#core/appraisal/appraisal.ts";
import type { Preparation } from "#core/appraisal/preparation.ts";
import type { Assessment } from "#core/assessment/assessment.ts";
import { type Contract, isAgreedByBoth } from "#core/contract/contract.ts";
import type { Dossier, DossierDocument } from "#core/dossier/dossier.ts";
import { lastDayOfExchange } from "#core/exchange/exchange.ts";
import { lastDayOfFeedback } from "#core/feedback/feedback.ts";
import { type FollowUp, lastDayIn } from "#core/followUp/followUp.ts";
import type { Goal } from "#core/goal/goal.ts";
import { dayOfNote } from "#core/note/note.ts";
import type { PolicyAcceptance } from "#core/policy/acceptance.ts";
import type { SalaryBasis } from "#core/salary/basis.ts";
import type { GoalOffer } from "#core/sharedGoal/sharedGoal.ts";
import type { TalkAction } from "#core/talkAction/talkAction.ts";
import { isUnderWay, lastDayInDialogue } from "#core/leadership/leadership.ts";
import { type Day, type Instant, dayOf, parseDay } from "#core/time.ts";
import { isNoPersons } from "./noPersons.ts";
import type { ArchiveRecord } from "./due.ts";

/**
 * All that a dossier holds, as records, each document in one of them. `gone`: the person has left the municipality; what nobody
 * ended then (a goal, a contract, a salary basis) is in use no longer than the last day it names.
 */
export function recordsIn({ documents }: Dossier, gone: boolean): readonly ArchiveRecord[] {
  const partsOf = Map.groupBy(documents, (document) => rootOf(document, documents));
  return documents.flatMap((document): readonly ArchiveRecord[] => {
    const record = asRecord(document, documents, gone);
    if (!record) return [];
    const whole = [document, ...(partsOf.get(document.id) ?? [])];
    const since = record.since ?? (gone ? lastDayNamedIn(whole) : undefined);
    return [{ ...record, id: document.id, parts: whole.map(({ id }) => id), since }];
  });
}

/** The document that one leaves together with. */
function rootOf(document: DossierDocument, all: readonly DossierDocument[]): string | undefined {
  switch (document.type) {
    case "contractRevision":
    case "contractComment":
      return document.contract;
    case "summaryRevision":
      return document.appraisal;
    case "talkEvent":
      return document.talk;
    case "goal":
    case "talkAction":
      return unagreedIn(document, all);
    case "followUpPart":
      return document.followUp;
    case "assessmentView":
    case "assessmentCompilation":
    case "assessmentRevision":
      return document.assessment;
    case "salaryView":
    case "salaryJudgement":
    case "salaryRecord":
      return document.basis;
    case "leadershipView":
      return document.leadership;
    default:
      return undefined;
  }
}

/** What was put forward in a talk whose summary the two never agreed on comes to nothing: it is part of that talk. */
const unagreedIn = ({ state, appraisal }: Goal | TalkAction, all: readonly DossierDocument[]): string | undefined =>
  state === "proposed" && all.some((each) => each.type === "appraisal" && each.id === appraisal && isKept(each))
    ? appraisal
    : undefined;

type Root = Pick<ArchiveRecord, "kind" | "since" | "restsOn">;

/** What a document is a record of, and the day of its last use; undefined for what is part of another, or no person's. */
function asRecord(document: DossierDocument, all: readonly DossierDocument[], gone: boolean): Root | undefined {
  if (isNoPersons(document)) return undefined;
  switch (document.type) {
    case "contract":
      return { kind: isAgreedByBoth(document) ? "contract" : "contractProposal", since: contractOver(document) };
    case "assessment":
      return { kind: "assessment", since: assessmentOver(document, all), restsOn: document.contract };
    case "appraisal":
      return { kind: "talk", since: talkOver(document, all, gone) };
    case "preparation":
      return preparationAs(document, all, gone);
    case "goal":
      return unagreedIn(document, all) ? undefined : { kind: "goal", since: goalOver(document) };
    case "talkAction":
      return unagreedIn(document, all) ? undefined : { kind: "talkAction", since: actionOver(document) };
    case "followUp":
      return { kind: "followUp", since: followUpOver(document) };
    case "salaryBasis":
      return { kind: "salaryBasis", since: salaryOver(document) };
    case "exchange":
      return { kind: "exchange", since: lastDayOfExchange(document) };
    case "feedback":
      return { kind: "feedback", since: lastDayOfFeedback(document) };
    case "feedbackMute":
      return { kind: "feedbackMute", since: undefined };
    case "note":
      return { kind: "note", since: later(dayOfNote(document), dayOf(document.writtenAt)) };
    case "talkWish":
      return { kind: "talkWish", since: document.state === "asked" ? undefined : dayOf(document.endedAt) };
    case "sharedGoal":
      return { kind: "sharedGoal", since: document.state === "withdrawn" ? dayOf(document.withdrawnAt) : undefined };
    case "goalOffer":
      return { kind: "goalOffer", since: offerOver(document) };
    case "entitlement":
      return { kind: "entitlement", since: document.state === "closed" ? dayOf(document.endedAt) : undefined };
    case "policyAcceptance":
      return { kind: "policyAcceptance", since: acceptanceOver(document, all) };
    case "climateParticipation":
      return { kind: "climateParticipation", since: `${document.year}-12-31` as Day };
    case "voiceParticipation":
      return { kind: "voiceParticipation", since: `${document.year}-12-31` as Day };
    case "leadershipDialogue":
      return { kind: "leadership", since: isUnderWay(document) ? undefined : lastDayInDialogue(document) };
    case "publicRequest":
      return { kind: "publicRequest", since: document.state === "decided" ? document.decidedOn : undefined };
    case "contractInvitation":
      return { kind: "contractInvitation", since: dayOf(document.at) };
    case "access":
      return { kind: "access", since: dayOf(document.at) };
    // Parts of the above.
    case "contractRevision":
    case "contractComment":
    case "summaryRevision":
    case "talkEvent":
    case "followUpPart":
    case "assessmentView":
    case "assessmentCompilation":
    case "assessmentRevision":
    case "salaryView":
    case "salaryJudgement":
    case "salaryRecord":
    case "leadershipView":
    // What is decided about the archive stays as long as the chain that tells of it.
    case "legalHold":
    case "archiveSlip":
      return undefined;
  }
}

/** Each has at least the moment it came about. */
function lastDayNamedIn(value: unknown): Day | undefined {
  if (typeof value === "string") return namedDay(value);
  if (typeof value !== "object" || value === null) return undefined;
  return Object.values(value)
    .flatMap((part) => lastDayNamedIn(part) ?? [])
    .toSorted()
    .at(-1);
}

const namedDay = (text: string): Day | undefined =>
  /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? dayOf(text as Instant) : parseDay(text);

const later = (...days: readonly Day[]): Day => days.toSorted().at(-1) ?? ("" as Day);

function contractOver(contract: Contract): Day | undefined {
  return "endedAt" in contract ? dayOf(contract.endedAt) : undefined;
}

/** In use until the contract it is about is over. */
function assessmentOver(assessment: Assessment, all: readonly DossierDocument[]): Day | undefined {
  if (assessment.state === "cancelled") return dayOf(assessment.cancelledAt);
  if (assessment.state !== "confirmed") return undefined;
  const contract = all.find((each) => each.type === "contract" && each.id === assessment.contract);
  if (contract?.type !== "contract") return dayOf(assessment.confirmedAt);
  const over = contractOver(contract);
  return over && later(over, dayOf(assessment.confirmedAt));
}

/** A talk is in use until the next one is held, since that one begins with what this one came to; or until the employee has left. */
function talkOver(talk: Appraisal, all: readonly DossierDocument[], gone: boolean): Day | undefined {
  if (talk.state === "cancelled") return dayOf(talk.cancelledAt);
  if (!isKept(talk)) return undefined;
  if (gone) return lastDayOf(talk);
  const next = all
    .filter((each) => each.type === "appraisal" && "heldOn" in each)
    .filter(({ heldOn, id }) => heldOn > talk.heldOn || (heldOn === talk.heldOn && id > talk.id))
    .map(({ heldOn }) => heldOn)
    .toSorted()[0];
  return next && later(next, lastDayOf(talk));
}

/** What was never shared is cleared out (rensas); what was shared is a record (gallras), research/domain A7. */
function preparationAs(preparation: Preparation, all: readonly DossierDocument[], gone: boolean): Root {
  const talk = all.find((each) => each.type === "appraisal" && each.id === preparation.appraisal);
  const shared = preparation.status === "shared" || preparation.status === "shown";
  return {
    kind: shared ? "preparation" : "unsharedPreparation",
    since: talk?.type === "appraisal" ? talkOver(talk, all, gone) : undefined,
    restsOn: preparation.appraisal,
  };
}

function goalOver(goal: Goal): Day | undefined {
  if (goal.state === "dropped") return dayOf(goal.droppedAt);
  return "evaluatedAt" in goal ? dayOf(goal.evaluatedAt) : undefined;
}

function actionOver(action: TalkAction): Day | undefined {
  if (action.state === "done") return dayOf(action.doneAt);
  return action.state === "dropped" ? dayOf(action.droppedAt) : undefined;
}

/** One that was shared is in use until its employee has read the answer or the next talk has taken over. */
const followUpOver = (followUp: FollowUp): Day | undefined =>
  followUp.state === "acknowledged" || followUp.state === "closed" || followUp.state === "notHeld"
    ? lastDayIn(followUp)
    : undefined;

/** In use until it is closed, which is a month after it was read, or called off. */
function salaryOver(basis: SalaryBasis): Day | undefined {
  if (basis.state === "cancelled") return dayOf(basis.cancelledAt);
  return basis.state === "closed" ? dayOf(basis.closedAt) : undefined;
}

function offerOver(offer: GoalOffer): Day | undefined {
  switch (offer.state) {
    case "taken":
      return dayOf(offer.takenAt);
    case "declined":
      return dayOf(offer.declinedAt);
    case "withdrawn":
      return dayOf(offer.withdrawnAt);
    case "offered":
    case "leftForTalk":
      return undefined;
  }
}

/** In use until its person has accepted a later version. */
function acceptanceOver({ version }: PolicyAcceptance, all: readonly DossierDocument[]): Day | undefined {
  return all
    .flatMap((each) =>
      each.type === "policyAcceptance" && each.version > version && each.state === "accepted"
        ? [dayOf(each.acceptedAt)]
        : [],
    )
    .toSorted()[0];
}
