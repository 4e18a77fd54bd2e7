import type { AppraisalId, PersonId, TalkActionId } from "#core/ids.ts";
import * as actions from "#bot/usecases/talkAction.ts";
import { personRef } from "./present.ts";
import { presentSafety, presentTalkAction } from "./presentTalkActions.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { plainRequest } from "./wire/parts.ts";
import { AgreementsWire, PromisesWire, SafetyWire, talkActionRequests } from "./wire/talkActions.ts";

const TALK = "/api/appraisals/:subject/:appraisal/actions";
const AGREED = "/api/agreements/:subject";
const ACTION = `${AGREED}/:action`;

const inTalk = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  appraisal: idIn<AppraisalId>(params, "appraisal"),
});
const named = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  action: idIn<TalkActionId>(params, "action"),
});

/** What is agreed in a talk beside the goals (P4, P6, P16): put forward, answered for, and seen by those it is for. */
export const talkActionRoutes: readonly Route[] = [
  command("post", TALK, talkActionRequests.propose, "saved", ({ deps, actor, params }, body) =>
    actions.proposeTalkAction(deps.ports, actor, { ...inTalk(params), ...body }),
  ),
  command("put", `${TALK}/:action`, talkActionRequests.edit, "saved", ({ deps, actor, params }, body) =>
    actions.editTalkAction(deps.ports, actor, { ...inTalk(params), ...named(params), ...body }),
  ),
  command("post", `${TALK}/:action/removal`, plainRequest, "talkActionRemoved", ({ deps, actor, params }, body) =>
    actions.removeTalkAction(deps.ports, actor, { ...inTalk(params), ...named(params), ...body }),
  ),
  reading(AGREED, AgreementsWire, async ({ deps, actor, params, reader }) => {
    const found = await actions.readAgreements(deps.ports, actor, idIn<PersonId>(params, "subject"));
    const manager = found && reader.directory.managerOf(found.subject, reader.today);
    return (
      found && {
        subject: personRef(reader, found.subject),
        ...(manager && { manager: personRef(reader, manager) }),
        own: found.subject === actor,
        actions: found.actions.map((action) => presentTalkAction(reader, action)),
      }
    );
  }),
  command("post", `${ACTION}/completion`, talkActionRequests.complete, "talkActionDone", (caller, body) =>
    actions.completeTalkAction(caller.deps.ports, caller.actor, { ...named(caller.params), ...body }),
  ),
  command("post", `${ACTION}/new-day`, talkActionRequests.move, "talkActionMoved", ({ deps, actor, params }, body) =>
    actions.moveTalkAction(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${ACTION}/dropping`, talkActionRequests.drop, "talkActionDropped", ({ deps, actor, params }, body) =>
    actions.dropTalkAction(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${ACTION}/reopening`, plainRequest, "talkActionReopened", ({ deps, actor, params }, body) =>
    actions.reopenTalkAction(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("put", `${ACTION}/safety-tick`, talkActionRequests.tick, "saved", ({ deps, actor, params }, body) =>
    actions.tickTalkAction(deps.ports, actor, { ...named(params), ...body }),
  ),
  reading("/api/promises", PromisesWire, async ({ deps, actor, reader }) => {
    const found = await actions.readMyPromises(deps.ports, actor);
    return found && { actions: found.map((action) => presentTalkAction(reader, action)) };
  }),
  reading("/api/safety", SafetyWire, async ({ deps, actor, reader }) => {
    const found = await actions.readForSafetyRep(deps.ports, actor);
    return found && presentSafety(reader, found);
  }),
];
