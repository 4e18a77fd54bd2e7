import { type ContentHash, type PersonId, asId } from "#core/ids.ts";
import { readLedger } from "#bot/usecases/ledger.ts";
import * as policies from "#bot/usecases/policy.ts";
import { presentCoverage, presentPolicyDesk, presentPolicyText } from "./presentPolicy.ts";
import { type Route, command, idIn, reading } from "./route.ts";
import { plainRequest } from "./wire/parts.ts";
import { PolicyCoverageWire, PolicyDeskWire, PolicyWire, policyRequests } from "./wire/policy.ts";

/** Reading, accepting and talking about the policy (P8); writing and publishing it; who has answered. */
export const policyRoutes: readonly Route[] = [
  reading("/api/policy", PolicyWire, async ({ deps, actor, reader }) => {
    const found = await policies.readPolicy(deps.ports, actor);
    return found && presentPolicyText(reader, found);
  }),
  command("post", "/api/policy/opening", plainRequest, "saved", ({ deps, actor }, { request }) =>
    policies.openPolicy(deps.ports, actor, { request }),
  ),
  command(
    "post",
    "/api/policy/acceptance",
    policyRequests.accept,
    "policyAccepted",
    ({ deps, actor }, { request, seen, unopened }) =>
      policies.acceptPolicy(deps.ports, actor, {
        request,
        unopened,
        seen: { version: seen.version, hash: asId<ContentHash>(seen.hash) },
        from: "tab",
      }),
  ),
  command("post", "/api/policy/discussion", plainRequest, "policyToDiscuss", ({ deps, actor }, { request }) =>
    policies.discussPolicy(deps.ports, actor, { request }),
  ),
  command(
    "post",
    "/api/policy/discussions/:subject",
    policyRequests.noteDiscussed,
    "policyDiscussed",
    ({ deps, actor, params }, { request, on }) =>
      policies.noteDiscussed(deps.ports, actor, { subject: idIn<PersonId>(params, "subject"), request, on }),
  ),
  reading("/api/policy/coverage", PolicyCoverageWire, async ({ deps, actor, reader }) => {
    const ledger = await readLedger(deps.ports, actor);
    return ledger && presentCoverage(reader, ledger);
  }),
  reading("/api/policy/desk", PolicyDeskWire, ({ deps, actor, reader }) => {
    const desk = policies.readPolicyDesk(deps.ports, actor);
    return desk && presentPolicyDesk(reader, desk);
  }),
  command("put", "/api/policy/draft", policyRequests.draft, "saved", ({ deps, actor }, body) =>
    policies.draftPolicy(deps.ports, actor, body),
  ),
  command("post", "/api/policy/publication", policyRequests.publish, "policyPublished", ({ deps, actor }, body) =>
    policies.publishPolicy(deps.ports, actor, body),
  ),
];
