import { may } from "#core/access/access.ts";
import type { Viewer } from "#core/access/viewer.ts";
import {
  type Appraisal,
  type EarlierGoal,
  type Side,
  isSettled,
  isWritable,
  otherSide,
  sideOf,
} from "#core/appraisal/appraisal.ts";
import { type CalendarStanding, calendarStanding, calendarTalkOf } from "#core/appraisal/talkEvent.ts";
import { type LastTime, lastTime } from "#core/appraisal/lastTime.ts";
import { type Preparation, revealedAnswers } from "#core/appraisal/preparation.ts";
import { type Assessment, isUnderWay } from "#core/assessment/assessment.ts";
import { type Given, givenOf } from "#core/dialogue/sharing.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import { isOnLeave, writerOf } from "#core/contract/acting.ts";
import type { ContractComment } from "#core/contract/comment.ts";
import { type Contract, type ContractRevision, type WorkingCopy, revisionId } from "#core/contract/contract.ts";
import type { Terms } from "#core/contract/terms.ts";
import { workingCopyOf } from "#core/contract/working.ts";
import {
  type Dossier,
  appraisalIn,
  appraisalsIn,
  assessmentsIn,
  commentsOn,
  contractIn,
  contractsIn,
  goalOffersIn,
  goalsIn,
  preparationIn,
  preparationsIn,
  revisionIn,
  summaryIn,
  talkEventIn,
  talkActionsIn,
} from "#core/dossier/dossier.ts";
import { type Above, type PresentRows, flagsFor } from "#core/line/flags.ts";
import type { Watched } from "#core/line/pointing.ts";
import { type BetweenTalks, betweenTalks } from "#core/goal/betweenTalks.ts";
import { everServed } from "#core/goal/changeEnding.ts";
import { type Goal, isFromBefore, isLive, servedBy, wasRemoved } from "#core/goal/goal.ts";
import type { GoalOffer } from "#core/sharedGoal/sharedGoal.ts";
import { type TalkAction, inOrder, isOpen, managersFirst } from "#core/talkAction/talkAction.ts";
import { withPresentManager } from "#core/talkAction/presentManager.ts";
import type { AppraisalId, ContractId, PersonId } from "#core/ids.ts";
import { type MatterKind, openMatters } from "#core/handover/openMatters.ts";
import { HANDOVER_DESK, type Overview, overviewFor } from "#core/overview/overview.ts";
import { type Waiting, waitingFor } from "#core/overview/waiting.ts";
import { presentPolicy } from "#core/policy/policy.ts";
import { OVERVIEW_NEEDS, overviewsFor } from "#bot/views/overviews.ts";
import { readPresentRows } from "#bot/views/inForce.ts";
import { readAbove } from "./above.ts";
import { climateAskedIn } from "./climate.ts";
import { type Needs, logAccess, logTaking, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { voiceAskedIn } from "./leadershipVoice.ts";
import { type OffersReading, offersOf } from "./sharedGoal.ts";

/** Whether somebody has answered about the climate or their manager is for nobody else, so it is in no overview that is kept. */
const GLANCE_NEEDS: Needs = { types: [...OVERVIEW_NEEDS, "climateParticipation", "voiceParticipation"] };

/** My own dossier at a glance: one partition query. */
export async function readMyPage(ports: Ports, actor: PersonId) {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "self.read", actor)) return undefined;
  const dossier = await readDossier(ports, actor, GLANCE_NEEDS);
  return {
    overview: overviewFor(actor, dossier, asked.today, asked.directory),
    contracts: contractsIn(dossier).filter((contract) => may(asked.viewer, "contract.read", contract)),
    appraisals: appraisalsIn(dossier),
    goals: goalsIn(dossier).filter((goal) => may(asked.viewer, "goal.read", goal)),
    climate: climateAskedIn(dossier, asked.viewer, asked.today)?.id,
    voice: voiceAskedIn(dossier, asked.viewer, asked.directory, asked.today),
  };
}

/**
 * The people I lead or give assignments to, at a glance: one query, whatever the size of the team. What was kept for me while I
 * was a manager or a deputy is mine no longer than that.
 */
export async function readTeam(ports: Ports, leader: PersonId): Promise<readonly Overview[] | undefined> {
  const { viewer, today, directory } = asking(ports, leader);
  if (!may(viewer, "team.read", leader)) return undefined;
  const kept = new Map((await overviewsFor(ports, leader)).map((overview) => [overview.subject, overview]));
  const mine = (overview: Overview) => may(viewer, "facts.read", overview.subject) || isPartyIn(leader, overview);
  const subjects = new Set([
    ...directory.reportsOf(leader, today),
    ...[...kept.values()].filter(mine).map(({ subject }) => subject),
  ]);
  return [...subjects].map(
    (subject) => kept.get(subject) ?? overviewFor(leader, { subject, documents: [] }, today, directory),
  );
}

const isPartyIn = (
  reader: PersonId,
  { contract, negotiation, appraisal, assessment, leadership, followUp, exchange, salary }: Overview,
) =>
  contract?.principal === reader ||
  salary?.author === reader ||
  salary?.asked !== undefined ||
  [negotiation, appraisal, assessment, leadership, followUp, exchange].some((theirs) => theirs !== undefined);

/** The team of who leads; for who no longer does, those with whom something of theirs is still open. */
const readOthers = async (ports: Ports, actor: PersonId): Promise<readonly Overview[]> =>
  (await readTeam(ports, actor)) ?? (await overviewsFor(ports, actor)).filter((overview) => isPartyIn(actor, overview));

/** What waits for a person, in their own dossier and in those of others: what the bot offers and the start page shows. */
export type Situation = {
  readonly waiting: readonly Waiting[];
  readonly own: Overview;
  readonly others: readonly Overview[];
  readonly liveGoals: readonly Goal[];
  /** The talk with which the three questions about the working climate are offered. */
  readonly climate?: AppraisalId | undefined;
  /** The manager about whom the anonymous questions are offered. */
  readonly voice?: PersonId | undefined;
};

export const readSituation = async (ports: Ports, actor: PersonId): Promise<Situation | undefined> =>
  (await readStart(ports, actor))?.situation;

/**
 * The start page: my own dossier and, for those who lead, my team's overviews; one query each, and one for each person whose
 * results are pointed at, mostly my own principal.
 */
export async function readStart(ports: Ports, actor: PersonId) {
  const [mine, others] = await Promise.all([readMyPage(ports, actor), readOthers(ports, actor)]);
  if (!mine) return undefined;
  const asked = asking(ports, actor);
  const { viewer, directory, today, municipality } = asked;
  const shown = [mine.overview, ...others].flatMap(({ negotiation, contract, goals }) =>
    [(negotiation ?? contract)?.watched ?? [], goals.watched ?? []].flat(),
  );
  const above = await readAbove(ports, [...shown.flatMap(({ targets }) => targets), ...mine.goals.map(servedBy)]);
  const hasChanged = (watched: Watched) => flagsFor(watched, above).length > 0;
  const matters = openMatters([mine.overview, ...others], directory, today);
  const standing = {
    person: actor,
    takesOver: new Set(
      matters
        .filter(({ kind, mustAct }) => kind === "principalChanged" && mustAct.includes(actor))
        .map(({ subject }) => subject),
    ),
    seesToHandover:
      matters.some(({ kind, from }) => kind === "principalChanged" && from === actor) ||
      (viewer.has("hr") && (await handoverDesk(ports, asked)).length > 0),
    leads: directory.leads(actor, today),
    voice: mine.voice !== undefined,
    hasPrincipal: directory.managerOf(actor, today) !== undefined,
    policy: presentPolicy(municipality.policy).version,
    hasChanged,
  };
  const situation: Situation = {
    own: mine.overview,
    others,
    waiting: waitingFor(standing, mine.overview, others, today).filter(
      ({ kind, subject }) =>
        ((kind !== "talkToPlan" && kind !== "followUpToTalk") ||
          (may(viewer, "appraisal.plan", subject) && !isOnLeave(directory, subject, today))) &&
        (kind !== "talkWished" || may(viewer, "talkWish.read", subject)) &&
        (kind !== "policyToDiscuss" || may(viewer, "policy.noteDiscussed", subject)),
    ),
    liveGoals: mine.goals.filter(isLive),
    climate: mine.climate,
    voice: mine.voice,
  };
  return { situation, mine, above };
}

/** What HR is to see to in the whole municipality: what nobody else can, or what has been left too long. */
async function handoverDesk(ports: Ports, { directory, today }: Asking) {
  const matters = openMatters(await overviewsFor(ports, HANDOVER_DESK), directory, today);
  return matters.filter(({ kind }) => FOR_HR.has(kind));
}

const FOR_HR: ReadonlySet<MatterKind> = new Set<MatterKind>([
  "boardUnrepresented",
  "holderLeft",
  "noPrincipal",
  "principalChanged",
  "boardPeriodEnds",
]);

/** A contract with the wording its reader may see, and what is theirs around it. */
export type ContractReading = {
  readonly contract: Contract;
  /** The wording put forward, or one's own draft. */
  readonly terms: Terms;
  /** What the reader is writing themselves, with how often it was saved. */
  readonly own: WorkingCopy | undefined;
  readonly comments: readonly ContractComment[];
  /** What the present wording is to be compared with: the one the reader last had open, or the contract that it is to replace. */
  readonly before: Pick<ContractRevision, "contract" | "revision" | "terms"> | undefined;
  /** The assessment of it that is under way, when the reader takes part in it. */
  readonly assessing: Assessment | undefined;
};

/** On what authority it is read, and what is taken out with it, for the note of who has. */
export type HowRead = { readonly as?: "contract.read" | "contract.register"; readonly taken?: "pdf" | "copy" };
/** What a contract is read with. */
export const CONTRACT_NEEDS: Needs = { types: ["contract", "contractRevision", "contractComment", "assessment"] };

export async function readContract(
  ports: Ports,
  actor: PersonId,
  { subject, contract: id }: { readonly subject: PersonId; readonly contract: ContractId },
  { as = "contract.read", taken }: HowRead = {},
): Promise<ContractReading | undefined> {
  const dossier = await readDossier(ports, subject, CONTRACT_NEEDS);
  const contract = contractIn(dossier, id);
  const { viewer } = asking(ports, actor);
  if (!contract || !may(viewer, as, contract)) return undefined;
  if (taken) await logTaking(ports, actor, subject, `contract:${id}:${taken}`);
  else await logAccess(ports, actor, subject, `contract:${id}`);
  return readingOf(contract, dossier, viewer);
}

/** A contract as somebody who may read it may see it; the dossier holds its revisions and comments. */
export function readingOf(contract: Contract, dossier: Dossier, viewer: Viewer): ContractReading {
  const { id } = contract;
  const as = viewer.actsFor(contract);
  const terms = contract.state === "draft" ? contract.terms : revisionIn(dossier, id, contract.revision)?.terms;
  if (!terms) throw new Error(`${revisionId(id, contract.state === "draft" ? 0 : contract.revision)} is missing`);
  return {
    contract,
    terms,
    own: as && workingCopyOf(contract, writerOf(as)),
    comments: commentsOn(dossier, id).filter((comment) => may(viewer, "contract.readComment", comment)),
    before: may(viewer, "contract.readNegotiation", contract)
      ? wordingBefore(contract, viewer.person, dossier)
      : undefined,
    assessing: assessmentsIn(dossier).find(
      (each) => each.contract === id && isUnderWay(each) && may(viewer, "assessment.act", each),
    ),
  };
}

/** What a party had before them the last time: an earlier revision that they opened, else the contract that is to be replaced. */
function wordingBefore(contract: Contract, reader: PersonId, dossier: Dossier): ContractRevision | undefined {
  if (contract.state !== "proposed" && contract.state !== "changesRequested") return undefined;
  const opened = contract.openings.filter(
    ({ by, standIn, revision }) => (standIn ?? by) === reader && revision < contract.revision,
  );
  const last = Math.max(0, ...opened.map(({ revision }) => revision));
  if (last > 0) return revisionIn(dossier, contract.id, last);
  const former = contract.replaces && contractIn(dossier, contract.replaces);
  return former && former.state !== "draft" ? revisionIn(dossier, former.id, former.revision) : undefined;
}

/** A talk as one of its two parties may see it: own preparation whole, the other's only what is revealed. */
export type AppraisalReading = {
  readonly appraisal: Appraisal;
  readonly side: Side;
  readonly mine: Preparation | undefined;
  /** What the reader answered last time, while they prepare. */
  readonly lastTime: LastTime | undefined;
  readonly theirs: {
    /** What the other has said of theirs so far. */
    readonly given: Given | undefined;
    readonly answers: Answers | undefined;
    /** Which questions the other meets; that these are asked is no secret. */
    readonly asked: Pick<Preparation, "dialogue" | "conditions" | "side"> | undefined;
  };
  /** Goals proposed or agreed in this talk. */
  readonly goals: readonly Goal[];
  /** Open goals from earlier talks, each to get its answer in this one. */
  readonly earlier: readonly Goal[];
  /** What the summary that was sent says of goals from earlier talks. */
  readonly saidOfEarlier: readonly EarlierGoal[];
  /** What is agreed in this talk beside the goals. */
  readonly actions: readonly TalkAction[];
  /** What was agreed last time, and what is still open from before: the manager's first (DOMAIN decision 9). */
  readonly earlierActions: readonly TalkAction[];
  /** Goals that were offered to the employee and left for this talk. */
  readonly savedGoals: readonly GoalOffer[];
  /** What the goals point at. */
  readonly above: Above;
  /** What the two have in force, while a goal can be written that points at it. */
  readonly servable: readonly PresentRows[];
  /** The employee is offered the questions about the working climate; whether they have answered the manager cannot tell. */
  readonly asksClimate: boolean;
  readonly calendar: CalendarStanding;
};

const TALK_TYPES = [
  "appraisal",
  "preparation",
  "goal",
  "goalOffer",
  "summaryRevision",
  "talkAction",
  "climateParticipation",
  "talkEvent",
] as const;

export async function readAppraisal(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: id }: { readonly subject: PersonId; readonly appraisal: AppraisalId },
): Promise<AppraisalReading | undefined> {
  const dossier = await readDossier(ports, subject, { types: TALK_TYPES });
  const appraisal = appraisalIn(dossier, id);
  const side = appraisal && sideOf(appraisal, actor);
  const { viewer, directory, today } = asking(ports, actor);
  if (!appraisal || !side || !may(viewer, "appraisal.read", appraisal)) return undefined;
  await logAccess(ports, actor, subject, `appraisal:${id}`);
  const mine = preparationIn(dossier, id, side);
  const theirs = preparationIn(dossier, id, otherSide(side));
  const goals = goalsIn(dossier);
  const actions = talkActionsIn(dossier)
    .filter((action) => may(viewer, "talkAction.read", action))
    .map((action) => withPresentManager(action, directory, today));
  const savedGoals = isSettled(appraisal)
    ? []
    : goalOffersIn(dossier).filter((offer) => offer.state === "leftForTalk" && may(viewer, "goalOffer.read", offer));
  const writers = isWritable(appraisal) ? [appraisal.employee, appraisal.manager] : [];
  const [above, ...servable] = await Promise.all([
    readAbove(ports, [...goals, ...savedGoals.map(({ terms }) => terms)].map(servedBy)),
    ...writers.map((party) => readPresentRows(ports, party)),
  ]);
  return {
    appraisal,
    side,
    mine,
    lastTime:
      mine && appraisal.state === "preparation"
        ? lastTime(mine, preparationsIn(dossier), appraisalsIn(dossier))
        : undefined,
    theirs: {
      given: theirs && givenOf(theirs.status),
      answers: theirs && revealedAnswers(appraisal, theirs),
      asked: theirs && { dialogue: theirs.dialogue, conditions: theirs.conditions, side: theirs.side },
    },
    goals: goals.filter(
      (goal) =>
        goal.appraisal === id && !wasRemoved(goal) && (goal.state === "proposed" || may(viewer, "goal.read", goal)),
    ),
    earlier: isSettled(appraisal)
      ? []
      : goals.filter((goal) => isFromBefore(appraisal, goal) && may(viewer, "goal.read", goal)),
    savedGoals,
    saidOfEarlier:
      ("hash" in appraisal ? summaryIn(dossier, id, appraisal.revision) : undefined)?.content.earlier ?? [],
    actions: actions.filter((action) => action.appraisal === id).toSorted(inOrder),
    earlierActions: isSettled(appraisal) ? [] : agreedBefore(id, actions),
    above,
    servable: servable.filter((present) => present !== undefined),
    asksClimate: climateAskedIn(dossier, viewer, today)?.id === id,
    calendar: calendarStanding(appraisal, talkEventIn(dossier, calendarTalkOf(appraisal)), {
      keepsCalendars: ports.keepsCalendars ?? false,
      directory,
    }),
  };
}

/** What is still open of what was agreed before this talk, and whatever became of what was agreed in the last one. */
function agreedBefore(talk: AppraisalId, actions: readonly TalkAction[]): readonly TalkAction[] {
  const before = actions.flatMap((action) =>
    action.state === "proposed" || action.appraisal === talk ? [] : [action],
  );
  const last = before.toSorted((one, other) => other.agreedAt.localeCompare(one.agreedAt))[0]?.appraisal;
  return before.filter((action) => isOpen(action) || action.appraisal === last).toSorted(managersFirst);
}

/** Somebody's goals between their talks, with what is needed to change them. */
export type GoalsReading = {
  readonly subject: PersonId;
  readonly goals: readonly Goal[];
  readonly above: Above;
  readonly between: BetweenTalks;
  /** Goals shared with others that were offered; for the two it is between. */
  readonly offers: OffersReading;
  /** What the two have in force, for a changed goal to point at; none for who cannot change it. */
  readonly servable: readonly PresentRows[];
};

/** One's own goals, or somebody's for those who follow them between talks: the nearest manager and who sets their salary (P24). */
export async function readGoals(ports: Ports, actor: PersonId, subject: PersonId): Promise<GoalsReading | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  if (!may(viewer, "goals.read", subject)) return undefined;
  const dossier = await readDossier(ports, subject, { types: ["goal", "appraisal", "goalOffer"] });
  const offers = await offersOf(ports, asked, dossier);
  const goals = goalsIn(dossier).filter((goal) => !wasRemoved(goal) && may(viewer, "goal.read", goal));
  await logAccess(ports, actor, subject, "goals");
  const manager = directory.managerOf(subject, today);
  const writers = goals.some((goal) => isLive(goal) && may(viewer, "goal.change", goal)) ? [subject, manager] : [];
  const [above, ...servable] = await Promise.all([
    readAbove(ports, [...goals.flatMap(everServed), ...offers.map(({ offer }) => servedBy(offer.terms))]),
    ...writers.filter((party) => party !== undefined).map((party) => readPresentRows(ports, party)),
  ]);
  return {
    subject,
    goals,
    above,
    between: betweenTalks(appraisalsIn(dossier)),
    offers,
    servable: servable.filter((present) => present !== undefined),
  };
}

/** One of my goals; undefined when it is not mine. */
export async function readGoal(
  ports: Ports,
  actor: PersonId,
  { subject, goal: id }: { readonly subject: PersonId; readonly goal: Goal["id"] },
) {
  const dossier = await readDossier(ports, subject, { ids: [id] });
  const goal = goalsIn(dossier).find((each) => each.id === id);
  return goal && may(asking(ports, actor).viewer, "goal.read", goal) ? goal : undefined;
}
