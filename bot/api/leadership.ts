import type { LeadershipId, PersonId } from "#core/ids.ts";
import * as leadership from "#bot/usecases/leadership.ts";
import { readLeadership, readLeaderships } from "#bot/usecases/leadershipReading.ts";
import { answerVoice, readVoice, readVoiceAsked } from "#bot/usecases/leadershipVoice.ts";
import { personRef } from "./present.ts";
import { presentLeadership, presentLeaderships } from "./presentLeadership.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { LeadershipWire, LeadershipsWire, VoiceWire, leadershipRequests as requests } from "./wire/leadership.ts";

const ALL = "/api/leadership/:subject";
const ONE = `${ALL}/:leadership`;

const subjectIn = (params: Params) => idIn<PersonId>(params, "subject");
const named = (params: Params) => ({
  subject: subjectIn(params),
  leadership: idIn<LeadershipId>(params, "leadership"),
});

/** The yearly dialogue about leadership (P9-P16), and what the employees say of it together. */
export const leadershipRoutes: readonly Route[] = [
  reading(ALL, LeadershipsWire, async ({ deps, actor, params, reader }) => {
    const subject = subjectIn(params);
    const found = await readLeaderships(deps.ports, actor, subject);
    return found && presentLeaderships(reader, found, (await readVoice(deps.ports, actor, subject)) ?? []);
  }),
  command("post", ALL, requests.plain, "leadershipOpened", ({ deps, actor, params }, { request }) =>
    leadership.openLeadership(deps.ports, actor, { subject: subjectIn(params), request }),
  ),
  reading(ONE, LeadershipWire, async ({ deps, actor, params, reader }) => {
    const found = await readLeadership(deps.ports, actor, named(params));
    return found && presentLeadership(reader, found);
  }),
  command("put", `${ONE}/view`, requests.saveStep, "saved", ({ deps, actor, params }, body) =>
    leadership.submitLeadershipView(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "post",
    `${ONE}/view/sharing`,
    requests.reviewed,
    "leadershipViewShared",
    ({ deps, actor, params }, { request, rev }) =>
      leadership.shareLeadershipView(deps.ports, actor, { ...named(params), request, seenRev: rev }),
  ),
  command(
    "post",
    `${ONE}/view/taking-back`,
    requests.plain,
    "leadershipViewTakenBack",
    ({ deps, actor, params }, { request }) =>
      leadership.takeBackLeadershipView(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${ONE}/view/declining`,
    requests.plain,
    "leadershipViewDeclined",
    ({ deps, actor, params }, { request }) =>
      leadership.declineLeadershipView(deps.ports, actor, { ...named(params), request }),
  ),
  command("post", `${ONE}/view/showing`, requests.plain, "leadershipRevealed", ({ deps, actor, params }, { request }) =>
    leadership.showLeadershipView(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "put",
    `${ONE}/outcome`,
    requests.outcome,
    "leadershipProposed",
    ({ deps, actor, params }, { request, seenRevision, keep, change, sign, support, due }) =>
      leadership.proposeLeadershipOutcome(deps.ports, actor, {
        ...named(params),
        request,
        seenRevision,
        outcome: { keep, change, sign, support, due },
      }),
  ),
  command(
    "post",
    `${ONE}/agreement`,
    requests.agreement,
    "leadershipAgreed",
    ({ deps, actor, params }, { request, revision }) =>
      leadership.agreeToLeadershipOutcome(deps.ports, actor, { ...named(params), request, revision }),
  ),
  reading("/api/voice", VoiceWire, async ({ deps, actor, reader }) => {
    const asked = await readVoiceAsked(deps.ports, actor);
    return asked && { ...(asked.leader && { leader: personRef(reader, asked.leader) }) };
  }),
  command("post", "/api/voice", requests.voice, "voiceGiven", ({ deps, actor }, { answers }) =>
    answerVoice(deps.ports, actor, { answers }),
  ),
];
