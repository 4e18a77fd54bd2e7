import type { ActsFor } from "#core/contract/acting.ts";
import { type Contract, type ContractEvent, isParty } from "#core/contract/contract.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import { type Goal, type GoalEvent, isLive, servedBy } from "#core/goal/goal.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { type Watched, watched } from "./pointing.ts";

/** What a contract points at while it is negotiated or in force; a draft is still being written against what is there now. */
export function watchedIn(contract: Contract): Watched | undefined {
  switch (contract.state) {
    case "proposed":
    case "changesRequested":
    case "agreed":
    case "active":
    case "awaitingNewPrincipal":
      return contract.pointing && watched(contract.pointing, contract.proposedAt);
    case "draft":
    case "superseded":
    case "ended":
    case "withdrawn":
    case "declined":
      return undefined;
  }
}

/** What a goal under way points at. */
export function watchedByGoal(goal: Goal): Watched | undefined {
  const serves = servedBy(goal);
  if (!isLive(goal) || !serves) return undefined;
  const { reviewed, agreedAt } = goal;
  return watched({ targets: [serves], ...(reviewed && { reviewed }) }, agreedAt);
}

/**
 * "Vi har sett det, inget ändras": a party, or who acts for one, has looked at what has changed above, up to the change they were shown. What
 * changes after that is asked about anew.
 */
export function reviewAbove(
  contract: Contract,
  upTo: Instant,
  { party: by, standIn }: ActsFor,
  at: Instant,
): Decision<Contract, ContractEvent> {
  if (!isParty(contract, by)) return refuse("notAllowed");
  const watching = watchedIn(contract);
  if (!watching || contract.state === "draft" || !contract.pointing)
    return refuse("contract.wrongState", { state: contract.state });
  if (upTo <= watching.since) return unchanged;
  if (isToCome(upTo, at)) return refuse("invalid", { field: "upTo" });
  const reviewed = { upTo, by, ...(standIn && { standIn: standIn.person }), at };
  return changed([{ ...contract, pointing: { ...contract.pointing, reviewed } }], {
    type: "contractAboveReviewed",
    contract: contract.id,
  });
}

/** Nobody can have been shown a change that has not happened. */
const isToCome = (upTo: Instant, at: Instant) => Date.parse(upTo) > Date.parse(at);

/** The same for a goal of one person. */
export function reviewAboveGoal(goal: Goal, upTo: Instant, by: PersonId, at: Instant): Decision<Goal, GoalEvent> {
  const watching = watchedByGoal(goal);
  if (!watching || !isLive(goal)) return refuse("goal.wrongState", { state: goal.state });
  if (upTo <= watching.since) return unchanged;
  if (isToCome(upTo, at)) return refuse("invalid", { field: "upTo" });
  return changed([{ ...goal, reviewed: { upTo, by, at } }], { type: "goalAboveReviewed", goal: goal.id });
}
