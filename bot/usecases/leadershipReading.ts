import { may } from "#core/access/access.ts";
import { type AssessmentPart, partIn } from "#core/assessment/acting.ts";
import { otherParty } from "#core/assessment/assessment.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import { leadershipIn, leadershipViewIn, leadershipsIn } from "#core/dossier/dossier.ts";
import { principalOf } from "#core/handover/principals.ts";
import type { LeadershipId, PersonId } from "#core/ids.ts";
import { type LeadershipDialogue, isUnderWay } from "#core/leadership/leadership.ts";
import { type LeadershipView, visibleAnswers } from "#core/leadership/view.ts";
import { logAccess, readDossier } from "./dossierFile.ts";
import { leadershipIds, ownLeadershipIn } from "./leadership.ts";
import { type Ports, asking } from "./ports.ts";
import { yearOf } from "#core/time.ts";

type Named = { readonly subject: PersonId; readonly leadership: LeadershipId };

export type LeadershipReading = {
  readonly dialogue: LeadershipDialogue;
  readonly part: AssessmentPart;
  readonly mine: LeadershipView;
  /** What the other has let the reader see; undefined as long as nothing is theirs to see. */
  readonly theirs: Answers | undefined;
  readonly theirView: LeadershipView;
};

/** A dialogue about somebody's leadership, for one of the two. */
export async function readLeadership(
  ports: Ports,
  actor: PersonId,
  { subject, leadership: id }: Named,
): Promise<LeadershipReading | undefined> {
  const dossier = await readDossier(ports, subject, { ids: leadershipIds(id) });
  const dialogue = leadershipIn(dossier, id);
  const { viewer } = asking(ports, actor);
  const part = dialogue && partIn(dialogue, viewer.actsFor);
  if (!dialogue || !part || !may(viewer, "leadership.act", dialogue)) return undefined;
  const mine = leadershipViewIn(dossier, id, part.party);
  const theirView = leadershipViewIn(dossier, id, otherParty(part.party));
  if (!mine || !theirView) return undefined;
  await logAccess(ports, actor, subject, `leadership:${id}`);
  const theirs = may(viewer, "leadershipView.read", { view: theirView, dialogue })
    ? visibleAnswers(dialogue, theirView)
    : undefined;
  return { dialogue, part, mine, theirs, theirView };
}

/** One's own view, to go on with it; undefined when it is not the actor's or does not exist. */
export async function readOwnLeadership(ports: Ports, actor: PersonId, { subject, leadership: id }: Named) {
  const dossier = await readDossier(ports, subject, { ids: leadershipIds(id) });
  return ownLeadershipIn(dossier, id, actor, asking(ports, actor));
}

/** All dialogues about somebody's leadership, newest first, for the two they are between. */
export type LeadershipsReading = {
  readonly holder: PersonId;
  readonly dialogues: readonly LeadershipDialogue[];
  readonly canOpen: boolean;
};

export async function readLeaderships(
  ports: Ports,
  actor: PersonId,
  holder: PersonId,
): Promise<LeadershipsReading | undefined> {
  const { viewer, directory, today } = asking(ports, actor);
  const principal = principalOf(holder, directory, today);
  const isOwn = may(viewer, "self.read", holder);
  if (!isOwn && !(principal !== undefined && may(viewer, "leadership.open", { holder, principal }))) return undefined;
  const dossier = await readDossier(ports, holder, { types: ["leadershipDialogue"] });
  const all = leadershipsIn(dossier).toSorted((one, other) => other.openedAt.localeCompare(one.openedAt));
  await logAccess(ports, actor, holder, "leaderships");
  const year = yearOf(today);
  const underWay = all.find(isUnderWay);
  return {
    holder,
    dialogues: all.filter((dialogue) => may(viewer, "leadership.act", dialogue)),
    canOpen:
      principal !== undefined &&
      directory.leads(holder, today) &&
      (underWay
        ? underWay.principal !== principal
        : !all.some((each) => each.year === year && each.state === "agreed")),
  };
}
