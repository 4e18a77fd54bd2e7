import type { PersonId } from "#core/ids.ts";
import * as rights from "#bot/usecases/entitlement.ts";
import { readFollowUpCounts, readLedger } from "#bot/usecases/ledger.ts";
import { presentLedger, presentRights } from "./presentRights.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { LedgerWire, RightsWire, rightsRequests } from "./wire/rights.ts";

const RIGHTS = "/api/rights/:subject";

const named = (params: Params) => ({ subject: idIn<PersonId>(params, "subject") });

/** What leaders are owed (P14-P16): promised, given, moved, and how they see it; both sides' duties in counts. */
export const rightsRoutes: readonly Route[] = [
  reading(RIGHTS, RightsWire, async ({ deps, actor, params, reader }) => {
    const found = await rights.readEntitlements(deps.ports, actor, idIn<PersonId>(params, "subject"));
    return found && presentRights(reader, found);
  }),
  command("post", `${RIGHTS}/promise`, rightsRequests.promise, "rightPromised", ({ deps, actor, params }, body) =>
    rights.promiseEntitlement(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${RIGHTS}/gift`, rightsRequests.give, "rightGiven", ({ deps, actor, params }, body) =>
    rights.giveEntitlement(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${RIGHTS}/new-day`, rightsRequests.move, "rightMoved", ({ deps, actor, params }, body) =>
    rights.moveEntitlement(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${RIGHTS}/view`, rightsRequests.see, "rightSeen", ({ deps, actor, params }, body) =>
    rights.seeEntitlement(deps.ports, actor, { ...named(params), ...body }),
  ),
  reading("/api/ledger", LedgerWire, async ({ deps, actor, reader }) => {
    const [ledger, followUps] = await Promise.all([
      readLedger(deps.ports, actor),
      readFollowUpCounts(deps.ports, actor),
    ]);
    return ledger && followUps && presentLedger(reader, ledger, followUps);
  }),
];
