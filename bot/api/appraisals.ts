import type { Side } from "#core/appraisal/appraisal.ts";
import { type AppraisalId, type ContentHash, type GoalId, type PersonId, asId } from "#core/ids.ts";
import * as talks from "#bot/usecases/appraisal.ts";
import * as goals from "#bot/usecases/goal.ts";
import * as preparations from "#bot/usecases/preparation.ts";
import { meetInTalk } from "#bot/usecases/presence.ts";
import { readAppraisal } from "#bot/usecases/appraisalReading.ts";
import { presentAppraisal } from "./presentAppraisal.ts";
import { type Caller, type Params, type Route, command, exchanging, idIn, reading } from "./route.ts";
import { AppraisalWire, appraisalRequests } from "./wire/appraisals.ts";
import { goalRequests } from "./wire/goals.ts";
import { commentRequest, plainRequest } from "./wire/parts.ts";
import { correctionRequests } from "./wire/corrections.ts";
import { goalOutcomeRequest } from "./wire/earlierGoals.ts";
import { PresenceWire, presenceRequests } from "./wire/presence.ts";

const TALK = "/api/appraisals/:subject/:appraisal";

const named = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  appraisal: idIn<AppraisalId>(params, "appraisal"),
});
/** In one's own dossier one is the employee; in somebody else's, if anything, the manager. */
const sideOf = ({ actor, params }: Caller): Side => (params["subject"] === actor ? "employee" : "manager");

/** Preparing, holding and summing up a talk (P22-P24). */
export const appraisalRoutes: readonly Route[] = [
  command(
    "post",
    "/api/appraisals",
    appraisalRequests.startAppraisal,
    "appraisalStarted",
    ({ deps, actor }, { employee, ...booking }) =>
      talks.startAppraisal(deps.ports, actor, { employee: asId<PersonId>(employee), ...booking }),
  ),
  reading(TALK, AppraisalWire, async ({ deps, actor, params, reader }) => {
    const found = await readAppraisal(deps.ports, actor, named(params));
    return found && presentAppraisal(reader, found);
  }),
  command(
    "post",
    `${TALK}/reschedule`,
    appraisalRequests.reschedule,
    "appraisalRescheduled",
    ({ deps, actor, params }, body) => talks.rescheduleAppraisal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${TALK}/taking-over`, plainRequest, "appraisalTakenOver", ({ deps, actor, params }, { request }) =>
    talks.takeOverAppraisal(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${TALK}/cancellation`,
    appraisalRequests.cancel,
    "appraisalCancelled",
    ({ deps, actor, params }, body) => talks.cancelAppraisal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${TALK}/held`, appraisalRequests.hold, "appraisalHeld", ({ deps, actor, params }, body) =>
    talks.holdAppraisal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("put", `${TALK}/preparation`, appraisalRequests.saveStep, "saved", (caller, body) =>
    preparations.submitStep(caller.deps.ports, caller.actor, {
      ...named(caller.params),
      side: sideOf(caller),
      ...body,
    }),
  ),
  command("post", `${TALK}/preparation/ready`, plainRequest, "preparationReady", (caller, { request }) =>
    preparations.markPreparationReady(caller.deps.ports, caller.actor, {
      ...named(caller.params),
      side: sideOf(caller),
      request,
    }),
  ),
  command(
    "post",
    `${TALK}/preparation/sharing`,
    appraisalRequests.sharing,
    "preparationShared",
    (caller, { request, rev }) =>
      preparations.sharePreparation(caller.deps.ports, caller.actor, {
        ...named(caller.params),
        side: sideOf(caller),
        request,
        seenRev: rev,
      }),
  ),
  command("post", `${TALK}/preparation/taking-back`, plainRequest, "preparationTakenBack", (caller, { request }) =>
    preparations.takeBackPreparation(caller.deps.ports, caller.actor, {
      ...named(caller.params),
      side: sideOf(caller),
      request,
    }),
  ),
  command("post", `${TALK}/preparation/showing`, plainRequest, "preparationShown", (caller, { request }) =>
    preparations.showPreparation(caller.deps.ports, caller.actor, {
      ...named(caller.params),
      side: sideOf(caller),
      request,
    }),
  ),
  command("post", `${TALK}/preparation/declining`, plainRequest, "preparationDeclined", (caller, { request }) =>
    preparations.declinePreparation(caller.deps.ports, caller.actor, {
      ...named(caller.params),
      side: sideOf(caller),
      request,
    }),
  ),
  exchanging(
    "put",
    `${TALK}/presence`,
    presenceRequests.presence,
    PresenceWire,
    async ({ deps, actor, params }, where) => {
      const met = await meetInTalk(deps.ports, deps.presence, actor, { ...named(params), where });
      if (!met?.other) return met && {};
      const { seenAt, ...other } = met.other;
      return { other: { ...other, agoMs: met.now - seenAt } };
    },
  ),
  command("put", `${TALK}/summary`, appraisalRequests.writeSummary, "saved", ({ deps, actor, params }, body) =>
    talks.writeSummary(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${TALK}/summary/sending`, plainRequest, "summarySent", ({ deps, actor, params }, { request }) =>
    talks.sendSummary(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${TALK}/summary/change-request`,
    commentRequest,
    "summaryChangeAsked",
    ({ deps, actor, params }, body) => talks.askForSummaryChange(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "post",
    `${TALK}/summary/confirmation`,
    appraisalRequests.confirmSummary,
    "summaryConfirmed",
    ({ deps, actor, params }, { request, hash, dissent }) =>
      talks.confirmSummary(deps.ports, actor, { ...named(params), request, hash: asId<ContentHash>(hash), dissent }),
  ),
  command(
    "post",
    `${TALK}/summary/corrections`,
    correctionRequests.propose,
    "summaryCorrectionProposed",
    ({ deps, actor, params }, body) => talks.proposeCorrection(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "post",
    `${TALK}/summary/corrections/answer`,
    correctionRequests.answer,
    "saved",
    ({ deps, actor, params }, body) => talks.answerCorrection(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${TALK}/goals`, goalRequests.proposeGoal, "goalSaved", ({ deps, actor, params }, body) =>
    goals.proposeGoal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("put", `${TALK}/goals/:goal`, goalRequests.editGoal, "goalSaved", ({ deps, actor, params }, body) =>
    goals.editGoal(deps.ports, actor, { ...named(params), goal: idIn<GoalId>(params, "goal"), ...body }),
  ),
  command(
    "put",
    `${TALK}/goals/:goal/outcome`,
    goalOutcomeRequest,
    "goalOutcomeChosen",
    ({ deps, actor, params }, body) =>
      goals.chooseGoalOutcome(deps.ports, actor, { ...named(params), goal: idIn<GoalId>(params, "goal"), ...body }),
  ),
  command("post", `${TALK}/goals/:goal/removal`, plainRequest, "goalRemoved", ({ deps, actor, params }, { request }) =>
    goals.removeGoal(deps.ports, actor, { ...named(params), goal: idIn<GoalId>(params, "goal"), request }),
  ),
];
