import { servedBy } from "#core/goal/goal.ts";
import type { PersonId, SharedGoalId } from "#core/ids.ts";
import { wordsOf } from "#core/line/flags.ts";
import * as sharing from "#bot/usecases/sharedGoal.ts";
import { type Reader, type Wire, orgGoals, personRef, servableResults } from "./present.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { plainRequest } from "./wire/parts.ts";
import { SharedGoalsWire, sharedGoalRequests } from "./wire/sharedGoals.ts";

const SHARED = "/api/shared-goals";
const OFFER = "/api/goal-offers/:subject/:shared";
const sharedIn = (params: Params) => idIn<SharedGoalId>(params, "shared");
const named = (params: Params) => ({ subject: idIn<PersonId>(params, "subject"), shared: sharedIn(params) });

/** Goals offered to many (P1, P5): offered and followed by the manager, answered by each. */
export const sharedGoalRoutes: readonly Route[] = [
  reading(SHARED, SharedGoalsWire, async ({ deps, actor, reader }) => {
    const found = await sharing.readSharedGoals(deps.ports, actor);
    return found && presentShared(reader, found);
  }),
  command("post", SHARED, sharedGoalRequests.offer, "sharedGoalOffered", ({ deps, actor }, body) =>
    sharing.offerSharedGoal(deps.ports, actor, body),
  ),
  command("post", `${SHARED}/:shared/delivery`, plainRequest, "sharedGoalDelivered", (caller, { request }) =>
    sharing.deliverSharedGoal(caller.deps.ports, caller.actor, { shared: sharedIn(caller.params), request }),
  ),
  command("post", `${SHARED}/:shared/withdrawal`, sharedGoalRequests.withdraw, "sharedGoalWithdrawn", (caller, body) =>
    sharing.withdrawSharedGoal(caller.deps.ports, caller.actor, { shared: sharedIn(caller.params), ...body }),
  ),
  command("post", `${OFFER}/taking`, sharedGoalRequests.take, "goalOfferTaken", ({ deps, actor, params }, body) =>
    sharing.takeGoalOffer(deps.ports, actor, { ...named(params), ...body }),
  ),
  command(
    "post",
    `${OFFER}/refusal`,
    sharedGoalRequests.decline,
    "goalOfferDeclined",
    ({ deps, actor, params }, body) => sharing.declineGoalOffer(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${OFFER}/leaving`, plainRequest, "goalOfferLeft", ({ deps, actor, params }, { request }) =>
    sharing.leaveGoalOffer(deps.ports, actor, { ...named(params), request }),
  ),
];

const presentShared = (
  reader: Reader,
  { shared, team, above, servable }: sharing.SharedGoalsReading,
): Wire<typeof SharedGoalsWire> => ({
  shared: shared.map(({ goal: { id, state, terms, offeredAt }, people, from }) => {
    const target = servedBy(terms);
    return {
      id,
      state,
      ...(from && { from: personRef(reader, from) }),
      title: terms.title,
      measure: terms.measure,
      due: terms.due,
      servesTitle: (target && wordsOf(target, above)) ?? "",
      offeredAt,
      people: people.map(([person, stands]) => ({ person: personRef(reader, person), stands: stands ?? "missing" })),
    };
  }),
  team: team.map((person) => personRef(reader, person)),
  orgGoals: orgGoals(reader),
  servable: servable.map((present) => ({
    holder: personRef(reader, present.holder),
    results: servableResults(present),
  })),
});
