import type { FollowUpId, PersonId } from "#core/ids.ts";
import * as followUps from "#bot/usecases/followUp.ts";
import { readFollowUp, readFollowUps } from "#bot/usecases/followUpReading.ts";
import { presentFollowUp, presentFollowUps } from "./presentFollowUp.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { FollowUpWire, FollowUpsWire, followUpRequests as requests } from "./wire/followUp.ts";

const ALL = "/api/follow-ups/:subject";
const ONE = `${ALL}/:followUp`;

const subjectIn = (params: Params) => idIn<PersonId>(params, "subject");
const named = (params: Params) => ({ subject: subjectIn(params), followUp: idIn<FollowUpId>(params, "followUp") });

/** Follow-ups between two talks (P15): asked for, written alone, shared, answered, read. */
export const followUpRoutes: readonly Route[] = [
  reading(ALL, FollowUpsWire, async ({ deps, actor, params, reader }) => {
    const found = await readFollowUps(deps.ports, actor, subjectIn(params));
    return found && presentFollowUps(reader, found);
  }),
  command("post", ALL, requests.plain, "followUpAsked", ({ deps, actor, params }, { request }) =>
    followUps.askForFollowUp(deps.ports, actor, { subject: subjectIn(params), request }),
  ),
  reading(ONE, FollowUpWire, async ({ deps, actor, params, reader }) => {
    const found = await readFollowUp(deps.ports, actor, named(params));
    return found && presentFollowUp(reader, found);
  }),
  command("put", `${ONE}/answers`, requests.saveStep, "saved", ({ deps, actor, params }, body) =>
    followUps.submitFollowUpPart(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${ONE}/sharing`, requests.reviewed, "followUpShared", ({ deps, actor, params }, { request, rev }) =>
    followUps.shareFollowUpPart(deps.ports, actor, { ...named(params), request, seenRev: rev, from: "tab" }),
  ),
  command("post", `${ONE}/declining`, requests.plain, "followUpDeclined", ({ deps, actor, params }, { request }) =>
    followUps.declineFollowUpPart(deps.ports, actor, { ...named(params), request }),
  ),
  command("post", `${ONE}/postponement`, requests.plain, "followUpPostponed", ({ deps, actor, params }, { request }) =>
    followUps.postponeFollowUp(deps.ports, actor, { ...named(params), request }),
  ),
  command("post", `${ONE}/reading`, requests.plain, "followUpAcknowledged", ({ deps, actor, params }, { request }) =>
    followUps.acknowledgeFollowUp(deps.ports, actor, { ...named(params), request }),
  ),
];
