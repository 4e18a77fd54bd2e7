import { may } from "#core/access/access.ts";
import { viewerOf } from "#core/access/viewer.ts";
import { type Appraisal, SIDES, type Side, isAhead, otherSide } from "#core/appraisal/appraisal.ts";
import * as preparing from "#core/appraisal/preparation.ts";
import { askedIn } from "#core/appraisal/questions.ts";
import { type LastTime, lastTime } from "#core/appraisal/lastTime.ts";
import { type Given, givenOf } from "#core/dialogue/sharing.ts";
import type { Submission } from "#core/dialogue/answers.ts";
import { type Decision, refuse } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  appraisalIn,
  appraisalsIn,
  preparationIn,
  preparationsIn,
} from "#core/dossier/dossier.ts";
import type { AppraisalId, PersonId, RequestId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { type Outcome, change, hidden, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** Names one's own preparation. The side is on every card and page; whose it is, the document says. */
export type PreparationAct = {
  readonly subject: PersonId;
  readonly appraisal: AppraisalId;
  readonly side: Side;
  readonly request: RequestId;
};

/**
 * Saves a step of one's own preparation and moves on: one read, one commit (ARCHITECTURE section 2). Not once the talk is
 * held or called off: a card of it that is still in the chat must not seem to save what nobody will come to.
 */
export const submitStep = (ports: Ports, actor: PersonId, act: PreparationAct & Submission) =>
  changeOwn(ports, actor, act, [act.appraisal], (mine, dossier, { municipality }) => {
    const appraisal = appraisalIn(dossier, act.appraisal);
    if (!appraisal) return hidden;
    if (appraisal.state !== "preparation") return refuse("appraisal.wrongState", { state: appraisal.state });
    return preparing.submitStep(mine, askedIn(mine, municipality.ownQuestions), act);
  });

/** What one answered before the last talk, for one's own eyes while one prepares; undefined when there is nothing. */
export async function readLastTime(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal, side }: Omit<PreparationAct, "request">,
): Promise<LastTime | undefined> {
  const dossier = await readDossier(ports, subject, { types: ["appraisal", "preparation"] });
  const mine = preparationIn(dossier, appraisal, side);
  if (!mine || !may(asking(ports, actor).viewer, "preparation.write", mine)) return undefined;
  return lastTime(mine, preparationsIn(dossier), appraisalsIn(dossier));
}

export const markPreparationReady = (ports: Ports, actor: PersonId, act: PreparationAct) =>
  changeOwn(ports, actor, act, [], (mine, _, { at }) => preparing.markReady(mine, at));

/**
 * Says that one's own preparation is done and shares it, exactly as it was reviewed; when the other has too, both are
 * revealed. All of it in the same commit.
 */
export const sharePreparation = (ports: Ports, actor: PersonId, act: PreparationAct & { readonly seenRev: number }) =>
  giveOwn(ports, actor, act, (appraisal, mine, dossier, at) => {
    const theirs = preparationIn(dossier, act.appraisal, otherSide(act.side));
    return theirs ? preparing.share(appraisal, mine, theirs, act.seenRev, at) : hidden;
  });

export const takeBackPreparation = (ports: Ports, actor: PersonId, act: PreparationAct) =>
  changeOwn(ports, actor, act, [act.appraisal], (mine, dossier) => {
    const appraisal = appraisalIn(dossier, act.appraisal);
    return appraisal ? preparing.takeBack(appraisal, mine) : hidden;
  });

/** Shows one's own preparation although the other has not shared. */
export const showPreparation = (ports: Ports, actor: PersonId, act: PreparationAct) =>
  giveOwn(ports, actor, act, (appraisal, mine, dossier, at) =>
    preparing.show(appraisal, mine, givenBy(dossier, act.appraisal, otherSide(act.side)), at),
  );

/** Says that there is no written preparation. */
export const declinePreparation = (ports: Ports, actor: PersonId, act: PreparationAct) =>
  giveOwn(ports, actor, act, (appraisal, mine, _, at) => preparing.decline(appraisal, mine, at));

/** One's own preparation with its talk, and what the other has said of theirs, in one read. */
export type PreparationReading = {
  readonly mine: preparing.Preparation;
  readonly appraisal: Appraisal;
  readonly theirs: Given | undefined;
};

/** What somebody has said of their preparation, as the other may know it. */
export function givenBy(dossier: Dossier, appraisal: AppraisalId, side: Side): Given | undefined {
  const preparation = preparationIn(dossier, appraisal, side);
  return preparation && givenOf(preparation.status);
}

/** One's own preparation, to go on with it; undefined when it is not the actor's or does not exist. */
export async function readPreparation(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: id, side }: Omit<PreparationAct, "request">,
): Promise<PreparationReading | undefined> {
  const ids = [id, ...SIDES.map((each) => preparing.preparationId(id, each))];
  const dossier = await readDossier(ports, subject, { ids });
  const mine = preparationIn(dossier, id, side);
  const appraisal = appraisalIn(dossier, id);
  return mine && appraisal && may(asking(ports, actor).viewer, "preparation.write", mine)
    ? { mine, appraisal, theirs: givenBy(dossier, id, otherSide(side)) }
    : undefined;
}

/** Says something of one's own preparation to the other, who still has to be the one to hold the talk with (D10). */
const giveOwn = (
  ports: Ports,
  actor: PersonId,
  act: PreparationAct,
  decide: (
    appraisal: Appraisal,
    mine: preparing.Preparation,
    dossier: Dossier,
    at: Instant,
  ) => Decision<DossierDocument, DossierEvent>,
) =>
  changeOwn(
    ports,
    actor,
    act,
    [act.appraisal, preparing.preparationId(act.appraisal, otherSide(act.side))],
    (mine, dossier, { directory, today, at }) => {
      const appraisal = appraisalIn(dossier, act.appraisal);
      if (!appraisal) return hidden;
      const manager = viewerOf(directory, appraisal.manager, today);
      return isAhead(appraisal) && !may(manager, "appraisal.act", appraisal)
        ? refuse("preparation.managerChanged")
        : decide(appraisal, mine, dossier, at);
    },
  );

function changeOwn(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal, side, request }: PreparationAct,
  alsoNeeds: readonly string[],
  decide: (mine: preparing.Preparation, dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const ids = [preparing.preparationId(appraisal, side), ...alsoNeeds];
  return change(ports, { actor, subject, request, needs: { ids } }, (dossier, asked) => {
    const mine = preparationIn(dossier, appraisal, side);
    return mine && may(asked.viewer, "preparation.write", mine) ? decide(mine, dossier, asked) : hidden;
  });
}
