import type { GoalServes } from "#core/goal/goal.ts";
import type { GoalId, PersonId, SharedGoalId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day, Instant } from "#core/time.ts";

/**
 * A goal that is offered to many (P1, P5): a unit's goal, or one worded for the occasion. It lies with the manager who offers
 * it; the offer lies with each who gets it, and becomes a goal of their own when they add their part.
 */
export type SharedGoalTerms = {
  readonly title: string;
  readonly measure: string;
  readonly due: Day;
  readonly serves: GoalServes;
};

export type SharedGoal = {
  readonly type: "sharedGoal";
  readonly schema: 1;
  readonly id: SharedGoalId;
  readonly by: PersonId;
  readonly terms: SharedGoalTerms;
  /** Decided in one act; each offer is made from it, also when something broke in the middle. */
  readonly offeredTo: readonly PersonId[];
  readonly offeredAt: Instant;
} & ({ readonly state: "offered" } | { readonly state: "withdrawn"; readonly withdrawnAt: Instant });

type Offer = {
  readonly type: "goalOffer";
  readonly schema: 1;
  readonly id: string;
  readonly shared: SharedGoalId;
  readonly owner: PersonId;
  readonly by: PersonId;
  readonly terms: SharedGoalTerms;
  /** How many got it, oneself among them. */
  readonly among: number;
  readonly offeredAt: Instant;
};
export type GoalOffer =
  | (Offer & { readonly state: "offered" })
  | (Offer & { readonly state: "leftForTalk"; readonly leftAt: Instant })
  | (Offer & { readonly state: "taken"; readonly takenAt: Instant; readonly goal: GoalId })
  | (Offer & { readonly state: "declined"; readonly declinedAt: Instant; readonly comment: string })
  | (Offer & { readonly state: "withdrawn"; readonly withdrawnAt: Instant });
export const OFFER_STATES = ["offered", "leftForTalk", "taken", "declined", "withdrawn"] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** So many can be offered one goal in one act. */
export const MAX_OFFERED = 100;

export const goalOfferId = (shared: SharedGoalId): string => `goalOffer:${shared}`;

/**
 * With whom it is today: who offered it as long as they lead the person, then whoever has become the manager, as what is agreed
 * passes on with the management (research/domain D10).
 */
export function offeredByToday(
  { owner, by }: Pick<GoalOffer, "owner" | "by">,
  directory: Directory,
  on: Day,
): PersonId {
  return directory.actingManagersOf(owner, on).includes(by) ? by : (directory.managerOf(owner, on) ?? by);
}

/** Still to be answered: at once, or in the talk it was left for. */
export const isToAnswer = (offer: GoalOffer) => offer.state === "offered" || offer.state === "leftForTalk";

export type SharedGoalEvent =
  | { readonly type: "sharedGoalOffered"; readonly shared: SharedGoalId; readonly among: number }
  | { readonly type: "sharedGoalWithdrawn"; readonly shared: SharedGoalId }
  | { readonly type: "goalOffered"; readonly shared: SharedGoalId; readonly to: PersonId }
  | { readonly type: "goalOfferTaken"; readonly shared: SharedGoalId; readonly goal: GoalId; readonly to: PersonId }
  | { readonly type: "goalOfferDeclined"; readonly shared: SharedGoalId; readonly to: PersonId }
  | { readonly type: "goalOfferLeft"; readonly shared: SharedGoalId }
  | { readonly type: "goalOfferWithdrawn"; readonly shared: SharedGoalId };
