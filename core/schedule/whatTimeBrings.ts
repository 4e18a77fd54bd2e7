import { lapse } from "#core/appraisal/transitions.ts";
import { comeIntoForce } from "#core/contract/transitions.ts";
import { type Decision, unchanged } from "#core/decision.ts";
import { type Dossier, type DossierDocument, type DossierEvent, contractsIn } from "#core/dossier/dossier.ts";
import type { Instant } from "#core/time.ts";

/**
 * What happens to a document because a day has come, and for no other reason. The dossier is the one it lies in, with all its
 * documents of the same type. A timer approves nothing, shares nothing and changes nobody's text (DOMAIN decision 11).
 */
export function whatTimeBrings(
  dossier: Dossier,
  document: DossierDocument,
  now: Instant,
): Decision<DossierDocument, DossierEvent> {
  switch (document.type) {
    case "appraisal":
      return document.state === "awaitingConfirmation" ? lapse(document, now) : unchanged;
    case "contract":
      return comeIntoForce(document, contractsIn(dossier), now);
    case "contractRevision":
    case "summaryRevision":
    case "preparation":
    case "goal":
    case "settings":
    case "orgGoal":
      return unchanged;
  }
}
