import type { PartId } from "#core/contract/parts.ts";
import { type CommentId, type ContractId, type PersonId, asId } from "#core/ids.ts";
import { readContractHistory, readContractWording } from "#bot/usecases/contractHistory.ts";
import * as negotiation from "#bot/usecases/negotiation.ts";
import { presentHistory, presentWording } from "./presentHistory.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { commentRequests } from "./wire/comment.ts";
import { HistoryWire, WordingWire } from "./wire/contractHistory.ts";
import { contractRequests } from "./wire/contracts.ts";
import { plainRequest } from "./wire/parts.ts";

const CONTRACT = "/api/contracts/:subject/:contract";
const COMMENT = `${CONTRACT}/comments/:comment`;

const named = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  contract: idIn<ContractId>(params, "contract"),
});
const about = (params: Params) => ({ ...named(params), comment: idIn<CommentId>(params, "comment") });

/** Coming to one wording (P2, P17): invitations, comments on parts, drafts thrown away or taken up again, and how it came to be. */
export const negotiationRoutes: readonly Route[] = [
  command(
    "post",
    "/api/contract-invitations",
    contractRequests.inviteToDraft,
    "contractInvited",
    ({ deps, actor }, { request, holder }) =>
      negotiation.inviteHolderToDraft(deps.ports, actor, { holder: asId<PersonId>(holder), request }),
  ),
  command("post", `${CONTRACT}/discarding`, plainRequest, "contractDiscarded", ({ deps, actor, params }, { request }) =>
    negotiation.discardContractDraft(deps.ports, actor, { ...named(params), request }),
  ),
  command("post", `${CONTRACT}/new-draft`, plainRequest, "contractDrafted", ({ deps, actor, params }, { request }) =>
    negotiation.draftFromContract(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${CONTRACT}/comments`,
    commentRequests.comment,
    "contractCommented",
    ({ deps, actor, params }, { request, part, text }) =>
      negotiation.commentOnContract(deps.ports, actor, { ...named(params), request, part: part as PartId, text }),
  ),
  command(
    "post",
    `${COMMENT}/answers`,
    commentRequests.answer,
    "contractCommented",
    ({ deps, actor, params }, { request, text }) =>
      negotiation.answerContractComment(deps.ports, actor, { ...about(params), request, text }),
  ),
  command(
    "post",
    `${COMMENT}/resolution`,
    plainRequest,
    "contractCommentResolved",
    ({ deps, actor, params }, { request }) =>
      negotiation.resolveContractComment(deps.ports, actor, { ...about(params), request }),
  ),
  command(
    "post",
    `${COMMENT}/reopening`,
    plainRequest,
    "contractCommentReopened",
    ({ deps, actor, params }, { request }) =>
      negotiation.reopenContractComment(deps.ports, actor, { ...about(params), request }),
  ),
  reading(`${CONTRACT}/history`, HistoryWire, async ({ deps, actor, params, reader }) => {
    const found = await readContractHistory(deps.ports, actor, named(params));
    return found && presentHistory(reader, named(params), found);
  }),
  reading(`${CONTRACT}/wordings/:revision`, WordingWire, async ({ deps, actor, params, reader }) => {
    const revision = Number(params["revision"]);
    const found = await readContractWording(deps.ports, actor, { ...named(params), revision });
    return found && presentWording(reader, found);
  }),
];
