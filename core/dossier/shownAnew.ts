import type { DossierEvent } from "#core/dossier/dossier.ts";
import type { ContractId } from "#core/ids.ts";

/**
 * The contracts whose cards, sent before, say something that is no longer so: a wording put forward, answered, taken back,
 * come into force or ended. Writing on a draft and opening a wording change nothing that a card shows.
 */
export const contractsShownAnew = (events: readonly DossierEvent[]): readonly ContractId[] => [
  ...new Set(events.flatMap((event) => (SHOWN.has(event.type) && "contract" in event ? [event.contract] : []))),
];

const SHOWN: ReadonlySet<DossierEvent["type"]> = new Set<DossierEvent["type"]>([
  "contractProposed",
  "contractChangesRequested",
  "contractApproved",
  "contractAgreed",
  "contractActivated",
  "contractSuperseded",
  "contractWithdrawn",
  "contractLapsed",
  "contractDeclined",
  "contractPrincipalChanged",
  "contractConfirmedByNewPrincipal",
  "contractEnded",
]);
