import { type PersonId, asId } from "#core/ids.ts";
import * as handovers from "#bot/usecases/handover.ts";
import * as papers from "#bot/usecases/paper.ts";
import { CONTRACT, named, seenOf } from "./contracts.ts";
import { presentHandover } from "./presentHandover.ts";
import { type Route, command, reading } from "./route.ts";
import { paperRequests } from "./wire/approval.ts";
import { HandoverWire, handoverRequests } from "./wire/handover.ts";

/** Renewal, revision, hand-over and end of a contract, and what the registrar records of a paper (P18, P19). */
export const handoverRoutes: readonly Route[] = [
  reading("/api/handover", HandoverWire, async ({ deps, actor, reader }) => {
    const found = await handovers.readHandover(deps.ports, actor);
    return found && presentHandover(reader, found);
  }),
  command(
    "post",
    `${CONTRACT}/renewal`,
    handoverRequests.plain,
    "contractDrafted",
    ({ deps, actor, params }, { request }) => handovers.renewContract(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${CONTRACT}/revision`,
    handoverRequests.plain,
    "contractDrafted",
    ({ deps, actor, params }, { request }) =>
      handovers.reviseContract(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${CONTRACT}/take-over`,
    handoverRequests.plain,
    "contractTakenOver",
    ({ deps, actor, params }, { request }) =>
      handovers.takeOverContract(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${CONTRACT}/confirmation`,
    handoverRequests.plain,
    "contractConfirmed",
    ({ deps, actor, params }, { request }) =>
      handovers.confirmContract(deps.ports, actor, { ...named(params), request }),
  ),
  command(
    "post",
    `${CONTRACT}/end`,
    handoverRequests.end,
    "contractEnded",
    ({ deps, actor, params }, { request, reason }) =>
      handovers.endContract(deps.ports, actor, { ...named(params), request, reason }),
  ),
  command(
    "post",
    `${CONTRACT}/paper-approval`,
    paperRequests.record,
    "paperRecorded",
    ({ deps, actor, params }, { request, seen, signedBy, signedOn, reference }) =>
      papers.recordPaper(deps.ports, actor, {
        ...named(params),
        request,
        seen: seenOf(seen),
        signedBy: asId<PersonId>(signedBy),
        signedOn,
        reference,
      }),
  ),
  command(
    "post",
    `${CONTRACT}/paper-approval/addition`,
    paperRequests.add,
    "paperAdded",
    ({ deps, actor, params }, { request, text }) =>
      papers.addToPaperRecord(deps.ports, actor, { ...named(params), request, text }),
  ),
];
