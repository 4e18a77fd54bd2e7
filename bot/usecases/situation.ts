import { may } from "#core/access/access.ts";
import { yearToGive } from "#core/boardReport/boardReport.ts";
import { isOnLeave } from "#core/contract/acting.ts";
import { appraisalsIn, contractsIn, goalsIn } from "#core/dossier/dossier.ts";
import { flagsFor } from "#core/line/flags.ts";
import type { Watched } from "#core/line/pointing.ts";
import { type Goal, isLive, servedBy } from "#core/goal/goal.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { type MatterKind, openMatters } from "#core/handover/openMatters.ts";
import { type Overview, overviewFor } from "#core/overview/overview.ts";
import { HANDOVER_DESK } from "#core/overview/readers.ts";
import { type Waiting, waitingFor } from "#core/overview/waiting.ts";
import { presentPolicy } from "#core/policy/policy.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import { OVERVIEW_NEEDS } from "#bot/views/project.ts";
import { readAbove } from "./above.ts";
import { climateAskedIn } from "./climate.ts";
import { type Needs, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { voiceAskedIn } from "./leadershipVoice.ts";

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
export const readTeam = async (ports: Ports, leader: PersonId): Promise<readonly Overview[] | undefined> =>
  teamAmong(ports, leader, await overviewsFor(ports, leader));

function teamAmong(ports: Ports, leader: PersonId, overviews: readonly Overview[]): readonly Overview[] | undefined {
  const { viewer, today, directory } = asking(ports, leader);
  if (!may(viewer, "team.read", leader)) return undefined;
  const kept = new Map(overviews.map((overview) => [overview.subject, overview]));
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

/**
 * The team of who leads; for who no longer does, those with whom something of theirs is still open. `asking`: who asks them for
 * feedback and is none of these.
 */
async function readOthers(ports: Ports, actor: PersonId) {
  const kept = await overviewsFor(ports, actor);
  const others = teamAmong(ports, actor, kept) ?? kept.filter((overview) => isPartyIn(actor, overview));
  const among = new Set(others.map(({ subject }) => subject));
  return { others, asking: kept.filter(({ subject, feedback }) => feedback?.toGive && !among.has(subject)) };
}

/** What waits for a person, in their own dossier and in those of others: what the bot offers and the start page shows. */
export type Situation = {
  readonly waiting: readonly Waiting[];
  readonly own: Overview;
  readonly others: readonly Overview[];
  /** Colleagues who ask them for feedback, and of whom they know no more than that. */
  readonly asking: readonly Overview[];
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
  const [mine, { others, asking: askedBy }] = await Promise.all([readMyPage(ports, actor), readOthers(ports, actor)]);
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
    boardYear: may(viewer, "board.write", null) ? yearToGive(municipality.boardReports)?.countedOn : undefined,
    leads: directory.leads(actor, today),
    voice: mine.voice !== undefined,
    hasPrincipal: directory.managerOf(actor, today) !== undefined,
    policy: presentPolicy(municipality.policy).version,
    hasChanged,
  };
  const situation: Situation = {
    own: mine.overview,
    others,
    asking: askedBy,
    waiting: waitingFor(standing, mine.overview, [...others, ...askedBy], today).filter(
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
  "comingLeft",
  "noPrincipal",
  "principalChanged",
  "boardPeriodEnds",
]);
