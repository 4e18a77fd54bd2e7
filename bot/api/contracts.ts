import { type ContentHash, type ContractId, type PersonId, asId } from "#core/ids.ts";
import * as contracts from "#bot/usecases/contract.ts";
import { readContract } from "#bot/usecases/contractReading.ts";
import { presentContract } from "./presentContract.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { ContractWire, contractRequests } from "./wire/contracts.ts";
import { plainRequest } from "./wire/parts.ts";

export const CONTRACT = "/api/contracts/:subject/:contract";

export const named = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  contract: idIn<ContractId>(params, "contract"),
});
export const seenOf = ({ revision, hash }: { readonly revision: number; readonly hash: string }) => ({
  revision,
  hash: asId<ContentHash>(hash),
});

/** Drafting, negotiating and approving a contract (P17). */
export const contractRoutes: readonly Route[] = [
  command(
    "post",
    "/api/contracts",
    contractRequests.draftContract,
    "contractDrafted",
    ({ deps, actor }, { holder, ...act }) =>
      contracts.draftContract(deps.ports, actor, { ...act, holder: asId<PersonId>(holder) }),
  ),
  reading(CONTRACT, ContractWire, async ({ deps, actor, params, reader }) => {
    const found = await readContract(deps.ports, actor, named(params));
    return found && presentContract(reader, found);
  }),
  command("put", `${CONTRACT}/terms`, contractRequests.editContract, "saved", ({ deps, actor, params }, body) =>
    contracts.editContract(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "put",
    `${CONTRACT}/template`,
    contractRequests.chooseTemplate,
    "saved",
    ({ deps, actor, params }, { request, role }) =>
      contracts.chooseContractTemplate(deps.ports, actor, { ...named(params), request, role }),
  ),
  command(
    "post",
    `${CONTRACT}/proposal`,
    contractRequests.proposeContract,
    "contractProposed",
    ({ deps, actor, params }, body) =>
      contracts.proposeContract(deps.ports, actor, { ...named(params), ...body, from: "tab" }),
  ),
  command("post", `${CONTRACT}/opening`, plainRequest, "saved", ({ deps, actor, params }, { request }) =>
    contracts.openContract(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${CONTRACT}/approval`,
    contractRequests.approve,
    "contractApproved",
    ({ deps, actor, params }, { request, seen, unopened, dissent }) =>
      contracts.approveContract(deps.ports, actor, {
        ...named(params),
        request,
        seen: seenOf(seen),
        unopened,
        ...(dissent !== undefined && { dissent }),
        from: "tab",
      }),
  ),
  command(
    "post",
    `${CONTRACT}/change-request`,
    contractRequests.requestChanges,
    "contractChangesRequested",
    ({ deps, actor, params }, { request, seen, comment }) =>
      contracts.requestContractChanges(deps.ports, actor, { ...named(params), request, seen: seenOf(seen), comment }),
  ),
  command(
    "post",
    `${CONTRACT}/withdrawal`,
    contractRequests.withdraw,
    "contractWithdrawn",
    ({ deps, actor, params }, { request, seen }) =>
      contracts.withdrawContract(deps.ports, actor, {
        ...named(params),
        request,
        ...(seen && { seen: seenOf(seen) }),
      }),
  ),
  command(
    "post",
    `${CONTRACT}/refusal`,
    contractRequests.refuse,
    "contractDeclined",
    ({ deps, actor, params }, { request, seen, comment }) =>
      contracts.declineContract(deps.ports, actor, {
        ...named(params),
        request,
        reason: comment,
        ...(seen && { seen: seenOf(seen) }),
      }),
  ),
];
