import { afterContract } from "#core/assessment/transitions.ts";
import { type Decision, changed } from "#core/decision.ts";
import { type Dossier, type DossierDocument, type DossierEvent, assessmentsIn } from "#core/dossier/dossier.ts";
import type { Instant } from "#core/time.ts";

/**
 * A decision about contracts with what follows for assessments under way, in the same commit: those of a contract that
 * ended, gave way or changed principal are called off; what waits to be confirmed does so for a while.
 */
export function assessmentsFollow(
  dossier: Dossier,
  decision: Decision<DossierDocument, DossierEvent>,
  at: Instant,
): Decision<DossierDocument, DossierEvent> {
  if (decision.kind !== "changed") return decision;
  const assessments = assessmentsIn(dossier);
  const followed = decision.documents.map((document) =>
    document.type === "contract" ? afterContract(assessments, document, at) : undefined,
  );
  const after = followed.flatMap((each) => each?.documents ?? []);
  return after.length === 0
    ? decision
    : changed<DossierDocument, readonly DossierEvent[]>(
        [...decision.documents.map((document, index) => followed[index]?.contract ?? document), ...after],
        ...decision.events,
        ...followed.flatMap((each) => each?.events ?? []),
      );
}
