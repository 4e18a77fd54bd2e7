import { type Dossier, goalOffersIn } from "#core/dossier/dossier.ts";
import type { PersonId, SharedGoalId } from "#core/ids.ts";
import type { OfferState } from "#core/sharedGoal/sharedGoal.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Day, dayOf } from "#core/time.ts";

/** That somebody has taken on a shared goal or not is a fact; how it goes is not told here. */
export type OfferGlance = {
  readonly shared: SharedGoalId;
  readonly state: OfferState;
  readonly offeredOn: Day;
  readonly by: PersonId;
};

export function offerGlances(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): { readonly offers?: readonly OfferGlance[] } {
  const { subject } = dossier;
  if (reader !== subject && !directory.actingManagersOf(subject, today).includes(reader)) return {};
  const offers = goalOffersIn(dossier).map(({ shared, state, offeredAt, by }) => ({
    shared,
    state,
    by,
    offeredOn: dayOf(offeredAt),
  }));
  return offers.length > 0 ? { offers } : {};
}
