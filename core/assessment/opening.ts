import { type Assessment, PARTIES } from "#core/assessment/assessment.ts";
import { matterOf } from "#core/assessment/matter.ts";
import { stepsOf } from "#core/assessment/steps.ts";
import { openAssessment } from "#core/assessment/transitions.ts";
import { emptyView } from "#core/assessment/view.ts";
import { PRESENT_FORM } from "#core/content/assessment.ts";
import type { Contract } from "#core/contract/contract.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import {
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  assessmentViewsIn,
  assessmentsIn,
  revisionIn,
} from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/** What of a dossier is needed to open an assessment. */
export const OPENING_NEEDS = ["contract", "contractRevision", "assessment", "assessmentView"] as const;

/**
 * Opens an assessment with an empty view for each party and today's questions, about the wording in force (P19). Who had begun
 * one that came to nothing, since the other party became another, has what they wrote in it.
 */
export function openInDossier(
  dossier: Dossier,
  contract: Contract,
  by: PersonId,
  at: Instant,
): Decision<DossierDocument, DossierEvent> {
  const wording = contract.state === "draft" ? undefined : revisionIn(dossier, contract.id, contract.revision);
  if (!wording) return refuse("contract.wrongState", { state: contract.state });
  const earlier = assessmentsIn(dossier);
  const opened = openAssessment(contract, earlier, { form: PRESENT_FORM, matter: matterOf(wording.terms) }, by, at);
  if (opened.kind !== "changed") return opened;
  const assessment = opened.documents.find((document): document is Assessment => document.type === "assessment");
  if (!assessment) throw new Error("an assessment was opened and is not there");
  const views = PARTIES.map((party) =>
    emptyView(assessment, party, stepsOf(assessment, party), unsharedBefore(dossier, assessment, party)),
  );
  return changed<DossierDocument, readonly DossierEvent[]>([...opened.documents, ...views], ...opened.events);
}

/** What the same person wrote in the last assessment of this contract, when that one was called off. */
function unsharedBefore(dossier: Dossier, assessment: Assessment, party: (typeof PARTIES)[number]) {
  const last = assessmentsIn(dossier)
    .filter(({ contract }) => contract === assessment.contract)
    .toSorted((one, other) => one.openedAt.localeCompare(other.openedAt))
    .at(-1);
  if (last?.state !== "cancelled") return undefined;
  return assessmentViewsIn(dossier).find(
    (view) => view.assessment === last.id && view.party === party && view.author === assessment[party],
  );
}
