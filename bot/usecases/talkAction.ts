import { may } from "#core/access/access.ts";
import type { Appraisal, Side } from "#core/appraisal/appraisal.ts";
import { type Decision, unchanged } from "#core/decision.ts";
import {
  type DossierDocument,
  type DossierEvent,
  appraisalIn,
  talkActionIn,
  talkActionsIn,
} from "#core/dossier/dossier.ts";
import { type PersonId, type RequestId, type TalkActionId, asId } from "#core/ids.ts";
import { type Agreed, type TalkAction, type TalkActionTerms, inOrder, isOpen } from "#core/talkAction/talkAction.ts";
import * as actions from "#core/talkAction/transitions.ts";
import { withPresentManager } from "#core/talkAction/presentManager.ts";
import type { Day } from "#core/time.ts";
import { SAFETY_DESK } from "#core/overview/readers.ts";
import { overviewsFor } from "#bot/views/overviews.ts";
import type { AppraisalAct } from "./appraisal.ts";
import { type Outcome, change, hidden, logAccess, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** Names something agreed in a talk, and a wish to do something about it. */
export type TalkActionAct = {
  readonly subject: PersonId;
  readonly action: TalkActionId;
  readonly request: RequestId;
};

/** Either of the two puts something forward in the talk. */
export function proposeTalkAction(
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & { readonly terms: TalkActionTerms },
): Promise<Outcome> {
  const id = asId<TalkActionId>(ports.newId());
  const needs = { ids: [act.appraisal], types: ["talkAction"] } as const;
  return change(ports, { actor, ...act, needs }, (dossier, { viewer, at }) => {
    const appraisal = appraisalIn(dossier, act.appraisal);
    return appraisal && may(viewer, "appraisal.act", appraisal)
      ? actions.proposeAction(appraisal, talkActionsIn(dossier), id, act.terms, actor, at)
      : hidden;
  });
}

export const editTalkAction = (
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & TalkActionAct & { readonly terms: TalkActionTerms; readonly seenRev: number },
) =>
  changeInTalk(ports, actor, act, (appraisal, action, { at }) =>
    action ? actions.editAction(appraisal, action, act.terms, act.seenRev, actor, at) : hidden,
  );

/** What the other has taken away meanwhile is gone already. */
export const removeTalkAction = (ports: Ports, actor: PersonId, act: AppraisalAct & TalkActionAct) =>
  changeInTalk(ports, actor, act, (appraisal, action) =>
    action ? actions.removeAction(appraisal, action, actor) : unchanged,
  );

export const completeTalkAction = (ports: Ports, actor: PersonId, act: TalkActionAct & { readonly note: string }) =>
  answerFor(ports, actor, act, (action, answering) => actions.completeAction(action, act.note, answering));

export const moveTalkAction = (
  ports: Ports,
  actor: PersonId,
  act: TalkActionAct & { readonly due: Day; readonly reason: string },
) => answerFor(ports, actor, act, (action, answering) => actions.moveAction(action, act, answering));

export const dropTalkAction = (ports: Ports, actor: PersonId, act: TalkActionAct & { readonly reason: string }) =>
  answerFor(ports, actor, act, (action, answering) => actions.dropAction(action, act.reason, answering));

/** Takes back that it is done or dropped, which was said by mistake. */
export const reopenTalkAction = (ports: Ports, actor: PersonId, act: TalkActionAct) =>
  answerFor(ports, actor, act, actions.reopenAction);

/** Each says for themselves whether the safety representative sees what is to be done about the work environment. */
export const tickTalkAction = (ports: Ports, actor: PersonId, act: TalkActionAct & { readonly ticked: boolean }) =>
  answerFor(ports, actor, act, (action, { as }) => actions.tickForSafetyRep(action, act.ticked, as));

/** In one's own dossier one is the employee; who else may answer does so as the manager. */
const sideIn = (subject: PersonId, actor: PersonId): Side => (subject === actor ? "employee" : "manager");

function answerFor(
  ports: Ports,
  actor: PersonId,
  act: TalkActionAct,
  decide: (action: TalkAction, answering: actions.Answering) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  return change(ports, { actor, ...act, needs: { ids: [act.action] } }, (dossier, asked) => {
    const action = talkActionIn(dossier, act.action);
    if (!action || !may(asked.viewer, "talkAction.answer", action) || !may(asked.viewer, "talkAction.read", action))
      return hidden;
    const as = sideIn(act.subject, actor);
    const { employee, manager } = withPresentManager(action, asked.directory, asked.today);
    return decide(action, { by: actor, as, other: as === "employee" ? manager : employee, at: asked.at });
  });
}

function changeInTalk(
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & TalkActionAct,
  decide: (
    appraisal: Appraisal,
    action: TalkAction | undefined,
    asking: Asking,
  ) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  return change(ports, { actor, ...act, needs: { ids: [act.appraisal, act.action] } }, (dossier, asked) => {
    const appraisal = appraisalIn(dossier, act.appraisal);
    return appraisal && may(asked.viewer, "appraisal.act", appraisal)
      ? decide(appraisal, talkActionIn(dossier, act.action), asked)
      : hidden;
  });
}

/** What somebody and their manager have agreed in their talks, for the two of them. */
export type AgreementsReading = { readonly subject: PersonId; readonly actions: readonly TalkAction[] };

export async function readAgreements(
  ports: Ports,
  actor: PersonId,
  subject: PersonId,
): Promise<AgreementsReading | undefined> {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "talkActions.read", subject)) return undefined;
  const agreed = await agreedIn(ports, asked, subject);
  await logAccess(ports, actor, subject, "talkActions");
  return { subject, actions: agreed.toSorted(inOrder) };
}

/** What one has to do oneself by what was agreed: in one's own talks, and as a manager in those of others. The next day first. */
export async function readMyPromises(
  ports: Ports,
  actor: PersonId,
  { changed }: { readonly changed?: PersonId } = {},
): Promise<readonly Agreed[] | undefined> {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "self.read", actor)) return undefined;
  const promised = (await overviewsFor(ports, actor)).filter(({ agreed }) => (agreed?.mine ?? 0) > 0);
  // The overviews follow a commit: where something has just been changed they may not know of it yet.
  const subjects = [...new Set([actor, ...(changed ? [changed] : []), ...promised.map(({ subject }) => subject)])];
  const found = await Promise.all(subjects.map((subject) => agreedIn(ports, asked, subject)));
  return found
    .flat()
    .filter(isOpen)
    .filter(({ owner, employee }) => owner === sideIn(employee, actor))
    .toSorted((one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id));
}

/** What both have ticked that the safety representative sees, wherever it was agreed; nothing else of those talks. */
export async function readForSafetyRep(ports: Ports, actor: PersonId): Promise<readonly TalkAction[] | undefined> {
  const asked = asking(ports, actor);
  if (!may(asked.viewer, "safety.read", null)) return undefined;
  const subjects = (await overviewsFor(ports, SAFETY_DESK)).map(({ subject }) => subject);
  const found = await Promise.all(
    subjects.map(async (subject) => {
      const dossier = await readDossier(ports, subject, { types: ["talkAction"] });
      const shown = talkActionsIn(dossier).filter((action) => may(asked.viewer, "talkAction.readAsSafetyRep", action));
      if (shown.length > 0) await logAccess(ports, actor, subject, "talkActions:safetyRep");
      return shown.map((action) => withPresentManager(action, asked.directory, asked.today));
    }),
  );
  return found.flat().toSorted((one, other) => one.due.localeCompare(other.due) || one.id.localeCompare(other.id));
}

/** Of one dossier, as far as the reader may read it, with who manages today; what is only put forward stays in its talk. */
async function agreedIn(ports: Ports, { viewer, directory, today }: Asking, subject: PersonId) {
  const dossier = await readDossier(ports, subject, { types: ["talkAction"] });
  return talkActionsIn(dossier)
    .filter((action) => action.state !== "proposed" && may(viewer, "talkAction.read", action))
    .map((action) => withPresentManager(action, directory, today));
}
