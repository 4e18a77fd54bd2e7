import { may } from "#core/access/access.ts";
import { type Appraisal, type CancelReason, SIDES, type SummaryField, isWritable } from "#core/appraisal/appraisal.ts";
import type { TalkLength } from "#core/appraisal/length.ts";
import * as correcting from "#core/appraisal/correction.ts";
import { ownBefore, takeOver, takeOverSummary } from "#core/appraisal/takeOver.ts";
import { startPreparation } from "#core/appraisal/preparation.ts";
import * as talk from "#core/appraisal/transitions.ts";
import { conditionsOf, questionsFor } from "#core/appraisal/questions.ts";
import { isInForce } from "#core/contract/contract.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  appraisalIn,
  appraisalsIn,
  contractsIn,
  goalsIn,
  preparationIn,
  preparationsIn,
  talkWishIn,
  talkActionsIn,
} from "#core/dossier/dossier.ts";
import { followUpsFollow } from "#core/followUp/followTalk.ts";
import { type AppraisalId, type ContentHash, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { answerWish } from "#core/talkWish/talkWish.ts";
import type { Day } from "#core/time.ts";
import { type Needs, type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports, hashOf } from "./ports.ts";

/** Names a talk and who wants to do something with it. */
export type AppraisalAct = { readonly subject: PersonId; readonly appraisal: AppraisalId; readonly request: RequestId };

/**
 * The manager starts a talk: planned, both called, both preparations opened with today's questions (P22, P23). The bot tells
 * the other side.
 */
export function startAppraisal(
  ports: Ports,
  actor: PersonId,
  {
    employee,
    date,
    time,
    minutes,
    request,
  }: {
    readonly employee: PersonId;
    readonly date: Day;
    readonly time: string;
    readonly minutes?: TalkLength | undefined;
    readonly request: RequestId;
  },
): Promise<Outcome> {
  const id = asId<AppraisalId>(ports.newId());
  return change(
    ports,
    { actor, subject: employee, request, needs: { types: ["appraisal", "contract", "talkWish", "followUp"] } },
    (dossier, { viewer, at, directory, municipality }) => {
      if (!may(viewer, "appraisal.plan", employee)) return refuse("appraisal.notYourReport");
      const planned = talk.plan(
        appraisalsIn(dossier),
        { id, employee, manager: actor, date, time, ...(minutes && { minutes }) },
        at,
      );
      if (planned.kind !== "changed") return planned;
      const [appraisal, ...closed] = planned.documents;
      if (appraisal?.type !== "appraisal") return hidden;
      const invited = talk.invite(appraisal);
      if (invited.kind !== "changed") return invited;
      const conditions = conditionsOf({
        holdsContract: contractsIn(dossier).some(isInForce),
        leave: directory.person(employee)?.leave,
        day: date,
      });
      const preparations = SIDES.map((side) =>
        startPreparation(appraisal, side, questionsFor(side, municipality.ownQuestions), conditions),
      ).flatMap((started) => (started.kind === "changed" ? [started] : []));
      const answered = answerWish(talkWishIn(dossier), actor, at);
      const wish = answered.kind === "changed" ? answered : { documents: [], events: [] };
      const started = changed<DossierDocument, DossierEvent[]>(
        [...invited.documents, ...closed, ...preparations.flatMap(({ documents }) => documents), ...wish.documents],
        ...planned.events,
        ...invited.events,
        ...preparations.flatMap(({ events }) => events),
        ...wish.events,
      );
      return followUpsFollow(dossier, started, at);
    },
  );
}

export const rescheduleAppraisal = (
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & { readonly date: Day; readonly time: string; readonly minutes?: TalkLength | undefined },
) =>
  changeAppraisal(ports, actor, act, (appraisal, _, { viewer, at }) =>
    // Who finishes a talk that was theirs books no new day with somebody they no longer lead.
    appraisal.employee === actor || may(viewer, "appraisal.plan", appraisal.employee)
      ? talk.reschedule(appraisal, act, actor, at)
      : refuse("appraisal.notYourReport"),
  );

export const cancelAppraisal = (ports: Ports, actor: PersonId, act: AppraisalAct & { readonly reason: CancelReason }) =>
  changeAppraisal(ports, actor, act, (appraisal, _, { at }) => talk.cancel(appraisal, act.reason, actor, at));

/**
 * The present manager, or who stands in, takes over a talk that another was to hold, or the summary of one that another held. The
 * employee keeps what they have written; what the other has prepared stays with them.
 */
export function takeOverAppraisal(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: former, request }: AppraisalAct,
): Promise<Outcome> {
  const id = asId<AppraisalId>(ports.newId());
  const needs: Needs = { types: ["appraisal", "preparation", "talkAction"] };
  return change(ports, { actor, subject, request, needs }, (dossier, { viewer, at, municipality }) => {
    const appraisal = appraisalIn(dossier, former);
    const theirs = appraisal && preparationIn(dossier, former, "employee");
    if (!appraisal || !theirs || !may(viewer, "appraisal.takeOver", appraisal)) return hidden;
    if (isWritable(appraisal)) return takeOverSummary(appraisal, talkActionsIn(dossier), actor);
    const asked = questionsFor("manager", municipality.ownQuestions);
    const own = ownBefore(appraisal, actor, appraisalsIn(dossier), preparationsIn(dossier));
    return takeOver(appraisal, theirs, asked, { id, by: actor, own }, at);
  });
}

export const holdAppraisal = (ports: Ports, actor: PersonId, act: AppraisalAct & { readonly heldOn: Day }) =>
  changeAppraisal(ports, actor, act, (appraisal, _, { at }) => talk.hold(appraisal, act.heldOn, actor, at));

export const writeSummary = (
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & { readonly field: SummaryField; readonly value: string; readonly seenRev: number },
) => changeAppraisal(ports, actor, act, (appraisal, _, { at }) => talk.writeSummary(appraisal, act, actor, at));

export const sendSummary = (ports: Ports, actor: PersonId, act: AppraisalAct) =>
  changeAppraisal(ports, actor, act, (appraisal, dossier, { at }) =>
    talk.sendSummary(appraisal, goalsIn(dossier), hashOf, actor, at, talkActionsIn(dossier)),
  );

export const askForSummaryChange = (ports: Ports, actor: PersonId, act: AppraisalAct & { readonly comment: string }) =>
  changeAppraisal(ports, actor, act, (appraisal) => talk.askForSummaryChange(appraisal, act.comment, actor));

export const confirmSummary = (
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & { readonly hash: ContentHash; readonly dissent: string },
) =>
  changeAppraisal(ports, actor, act, (appraisal, dossier, { at }) =>
    followUpsFollow(
      dossier,
      talk.confirmSummary(appraisal, goalsIn(dossier), act, actor, at, talkActionsIn(dossier)),
      at,
    ),
  );

/** Proposes what is to be put right beside a confirmed summary. */
export const proposeCorrection = (ports: Ports, actor: PersonId, act: AppraisalAct & { readonly text: string }) =>
  changeAppraisal(ports, actor, act, (appraisal, _, { at }) =>
    correcting.proposeCorrection(appraisal, act.text, actor, at),
  );

export const answerCorrection = (
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & { readonly number: number; readonly agrees: boolean },
) =>
  changeAppraisal(ports, actor, act, (appraisal, _, { at }) => correcting.answerCorrection(appraisal, act, actor, at));

function changeAppraisal(
  ports: Ports,
  actor: PersonId,
  { subject, appraisal: id, request }: AppraisalAct,
  decide: (appraisal: Appraisal, dossier: Dossier, asking: Asking) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  return change(
    ports,
    { actor, subject, request, needs: { ids: [id], types: ["goal", "talkAction"] } },
    (dossier, asking) => {
      const appraisal = appraisalIn(dossier, id);
      return appraisal && may(asking.viewer, "appraisal.act", appraisal) ? decide(appraisal, dossier, asking) : hidden;
    },
  );
}
