import { may } from "#core/access/access.ts";
import { whenOf } from "#core/content/talkLength.ts";
import {
  type Appraisal,
  SIDES,
  type Side,
  isAhead,
  isRevealed,
  isWritable,
  otherSide,
  partyOn,
  sideOf,
} from "#core/appraisal/appraisal.ts";
import { correctionsOf, waitingCorrection } from "#core/appraisal/correction.ts";
import { preparationId } from "#core/appraisal/preparation.ts";
import { type TalkEvent, calendarTalkOf } from "#core/appraisal/talkEvent.ts";
import { type Contract, hasApproved, isInForce, otherParty } from "#core/contract/contract.ts";
import { negotiationTexts } from "#core/content/chat/negotiation.ts";
import { type Dossier, appraisalIn, contractIn, talkEventIn } from "#core/dossier/dossier.ts";
import type { AppraisalNotice, ContractNotice, Notice } from "#core/dossier/notices.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { type CardAction, act, link } from "#bot/cards/action.ts";
import type { Links } from "#bot/links.ts";
import type { DrawContract, DrawNotice } from "#bot/notify/delivery.ts";
import type { OutboxRow } from "#bot/notify/outboxRow.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { type Ports, asking } from "#bot/usecases/ports.ts";
import { givenBy } from "#bot/usecases/preparation.ts";
import { CONTRACT_NEEDS, readingOf } from "#bot/usecases/contractReading.ts";
import { assessmentNotice } from "./assessmentNotices.ts";
import { boardNotice } from "./boardNotices.ts";
import { campaignMessage } from "./campaignMessage.ts";
import { drawContract, openContract } from "./contractCards.ts";
import { drawDigest } from "./digest.ts";
import { exchangeNotice } from "./exchangeVerbs.ts";
import { feedbackNotice } from "./feedbackVerbs.ts";
import { followUpNotice } from "./followUpNotices.ts";
import { offerNotice } from "./goalOfferVerbs.ts";
import { goalNotice } from "./goalChangeVerbs.ts";
import { leadershipNotice } from "./leadershipVerbs.ts";
import { drawCommented, drawInvited } from "./negotiationNotices.ts";
import { agreedNotice } from "./promiseVerbs.ts";
import { entitlementNotice, policyNotice } from "./rightsNotices.ts";
import { inCalendar } from "./talkInCalendar.ts";
import { salaryNotice } from "./salaryNotices.ts";
import { wishNotice } from "./talkWishVerbs.ts";
import { drawTelling } from "./telling.ts";
import { summaryActions } from "./summaryVerbs.ts";
import { type Answer, type Turn, press, shownName, turnFor } from "./turn.ts";

/**
 * Draws the message for an outbox row from what is true when it is sent, in its receiver's language: what happened and the
 * next step in one press. Undefined when it no longer is true. It holds names, dates and states, never what somebody wrote.
 */
export const drawNotice =
  (ports: Ports, links: Links): DrawNotice =>
  async ({ to, subject, about, createdAt }) => {
    if (!asking(ports, to).viewer.known) return undefined;
    const turn = await turnFor({ ports, links }, to, "message");
    const drawn = await noticeAbout(turn, subject, about, createdAt);
    return drawn && { card: drawn.card, summary: drawn.summary };
  };

/** Draws a contract as it stands now, for the message of a party that showed it before. */
export const drawContractNow =
  (ports: Ports, links: Links): DrawContract =>
  async (to, subject, id) => {
    const dossier = await readDossier(ports, subject, CONTRACT_NEEDS);
    const contract = contractIn(dossier, id);
    const { viewer } = asking(ports, to);
    if (!contract || !may(viewer, "contract.read", contract)) return undefined;
    const beside = readingOf(contract, dossier, viewer);
    const { card, summary } = drawContract(await turnFor({ ports, links }, to, "message"), contract, { beside });
    return { card, summary };
  };

async function noticeAbout(
  turn: Turn,
  subject: PersonId,
  about: OutboxRow["about"],
  since: Instant,
): Promise<Answer | undefined> {
  if (about.kind === "digest") return drawDigest(turn, about.news);
  if (about.kind === "campaign") return campaignMessage(turn, about);
  if (about.kind === "talkWished") return wishNotice(turn, subject);
  if (about.kind === "contractInvited") return drawInvited(turn, subject, about.invitedBy);
  if (about.kind === "contractCommented") return drawCommented(turn, subject, about.contract, since);
  if ("assessment" in about) return assessmentNotice(turn, subject, about);
  if ("leadership" in about) return leadershipNotice(turn, subject, about);
  if ("contract" in about) return contractNotice(turn, subject, about);
  if ("shared" in about) return offerNotice(turn, subject, about);
  if ("goal" in about) return goalNotice(turn, subject, about);
  if ("salary" in about) return salaryNotice(turn, subject, about);
  if ("exchange" in about) return exchangeNotice(turn, subject, about);
  if ("feedback" in about) return feedbackNotice(turn, subject, about);
  if ("followUp" in about) return followUpNotice(turn, subject, about);
  if ("appraisal" in about) return talkNotice(turn, subject, about);
  if ("talkAction" in about) return agreedNotice(turn, subject, about);
  if ("year" in about) return boardNotice(turn, about);
  const told =
    "policy" in about ? await policyNotice(turn, subject, about) : await entitlementNotice(turn, subject, about);
  return told && drawTelling(turn, { ...told, facts: [] });
}

type About<Key extends string> = Extract<Notice["about"], { readonly [K in Key]: unknown }>;

async function contractNotice(
  turn: Turn,
  subject: PersonId,
  { kind, contract: id, revision }: Exclude<About<"contract">, { kind: "contractCommented" }>,
): Promise<Answer | undefined> {
  const dossier = await readDossier(turn.ports, subject, CONTRACT_NEEDS);
  const contract = contractIn(dossier, id);
  const { viewer } = asking(turn.ports, turn.person);
  const party = contract && viewer.actsFor(contract)?.party;
  if (!contract || !party || !isStillSo(contract, kind, revision, party)) return undefined;
  const texts = turn.t.notice[kind];
  const who = shownName(turn, otherParty(contract, party));
  const reworded = kind === "contractProposed" && contract.state === "proposed" && contract.revision > 1;
  const title = reworded ? negotiationTexts[turn.locale].newWording(who) : texts.title(who);
  if (contract.state === "proposed" && !hasApproved(contract, party))
    return drawContract(turn, contract, { title, beside: readingOf(contract, dossier, viewer) });
  if (kind === "contractPrincipalChanged") return drawContract(turn, contract, { title });
  const seen = "revision" in contract ? contract.revision : 0;
  return drawTelling(turn, {
    kicker: turn.t.contract.kicker,
    title,
    lines: texts.lines(who, seen),
    facts: [],
    actions: [openContract(turn, contract, texts.button)],
  });
}

function isStillSo(
  contract: Contract,
  kind: Exclude<ContractNotice, "contractCommented">,
  revision: number | undefined,
  reader: PersonId,
): boolean {
  const same = "revision" in contract && contract.revision === revision;
  switch (kind) {
    case "contractProposed":
      return contract.state === "proposed" && same && !hasApproved(contract, reader);
    case "contractChangesRequested":
      return contract.state === "changesRequested" && same;
    case "contractApproved":
      return contract.state === "proposed" && same && hasApproved(contract, otherParty(contract, reader));
    case "contractAgreed":
      return contract.state === "agreed" && same;
    case "contractActivated":
      return isInForce(contract) && same;
    case "contractWithdrawn":
      return contract.state === "withdrawn";
    case "contractDeclined":
      return contract.state === "declined";
    case "contractPrincipalChanged":
      return contract.state === "awaitingNewPrincipal" && contract.principal === reader;
    case "contractHandedOver":
      return contract.state === "awaitingNewPrincipal" && contract.holder === reader;
    case "contractConfirmed":
      return contract.state === "active" && contract.holder === reader;
    case "contractPaperAdded":
      return "approvals" in contract && contract.approvals.some(({ paper }) => paper !== undefined);
    case "contractEnded":
      return contract.state === "ended";
  }
}

async function talkNotice(
  turn: Turn,
  subject: PersonId,
  { kind, appraisal: id }: About<"appraisal">,
): Promise<Answer | undefined> {
  const ids = [id, ...SIDES.map((side) => preparationId(id, side))];
  const dossier = await readDossier(turn.ports, subject, { ids, types: ["talkEvent"] });
  const appraisal = appraisalIn(dossier, id);
  const side = appraisal && sideOf(appraisal, turn.person);
  if (!side || !isTalkStillSo(appraisal, kind, side, dossier)) return undefined;
  const { t, locale } = turn;
  const texts = t.notice[kind];
  const who = shownName(turn, partyOn(appraisal, otherSide(side)));
  const when = whenOf(appraisal, locale);
  return drawTelling(turn, {
    kicker: t.talk.kicker,
    title: texts.title(who),
    lines: texts.lines(who, 0),
    facts: TELLS_WHEN.has(kind) ? [{ title: t.talk.when, value: when }] : [],
    actions: nextStep(turn, appraisal, { kind, side, event: talkEventIn(dossier, calendarTalkOf(appraisal)) }),
  });
}

const TELLS_WHEN: ReadonlySet<AppraisalNotice> = new Set<AppraisalNotice>([
  "appraisalTakenOver",
  "appraisalHandedOver",
  "appraisalInvited",
  "appraisalRescheduled",
  "appraisalCancelled",
  "preparationShared",
  "preparationShown",
  "preparationDeclined",
  "preparationsRevealed",
]);

/** What is answered with one's own preparation. */
const LEADS_TO_OWN: ReadonlySet<AppraisalNotice> = new Set<AppraisalNotice>([
  "appraisalInvited",
  "preparationShared",
  "preparationDeclined",
]);

type Told = { readonly kind: AppraisalNotice; readonly side: Side; readonly event: TalkEvent | undefined };

function nextStep(turn: Turn, appraisal: Appraisal, { kind, side, event }: Told): readonly CardAction[] {
  const { t, links, person } = turn;
  const { id, employee } = appraisal;
  if (kind === "summarySent") return summaryActions(turn, appraisal);
  const talk = (title: string) => link(title, links.talk(person, employee, id));
  const calendar = inCalendar(turn, appraisal, CALENDAR[kind], event);
  if (!LEADS_TO_OWN.has(kind)) return [talk(t.notice[kind].button), ...calendar];
  return [
    act(t.notice[kind].button, press(turn, "prep.open", { subject: employee, appraisal: id, side }), { primary: true }),
    talk(t.prep.openTalk),
    ...calendar,
  ];
}

/** What has happened to the entry in the reader's calendar. */
const CALENDAR: { readonly [K in AppraisalNotice]?: "add" | "move" | "remove" } = {
  appraisalInvited: "add",
  appraisalRescheduled: "move",
  appraisalCancelled: "remove",
  appraisalTakenOver: "move",
  appraisalHandedOver: "remove",
};

function isTalkStillSo(appraisal: Appraisal, kind: AppraisalNotice, side: Side, dossier: Dossier): boolean {
  const { state } = appraisal;
  const [mine, theirs] = [side, otherSide(side)].map((whose) => givenBy(dossier, appraisal.id, whose));
  switch (kind) {
    case "appraisalInvited":
      return state === "preparation" && !mine;
    case "appraisalRescheduled":
      return state === "planned" || state === "preparation" || state === "shared";
    case "appraisalCancelled":
      return state === "cancelled";
    case "appraisalTakenOver":
      return isAhead(appraisal);
    case "summaryTakenOver":
      return "heldBy" in appraisal && isWritable(appraisal);
    case "appraisalHandedOver":
      return state === "cancelled" && appraisal.reason === "newManager";
    case "preparationShared":
      return state === "preparation" && theirs === "shared" && !mine;
    case "preparationShown":
      return state === "preparation" && theirs === "shown";
    case "preparationDeclined":
      return state === "preparation" && theirs === "none" && mine !== "none";
    case "preparationsRevealed":
      return state === "shared" && isRevealed(appraisal);
    case "summarySent":
      return (
        state === "awaitingConfirmation" && !appraisal.confirmations.some(({ by }) => by === partyOn(appraisal, side))
      );
    case "summaryChangeAsked":
      return state === "summaryDraft" && appraisal.changeAsked !== "";
    case "appraisalConfirmed":
      return state === "confirmed";
    case "summaryCorrectionProposed":
      return waitingCorrection(appraisal)?.by === partyOn(appraisal, otherSide(side));
    case "summaryCorrectionAnswered":
      return correctionsOf(appraisal).some(({ answer }) => answer !== undefined);
  }
}
