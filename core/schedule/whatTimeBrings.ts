import { assessmentsFollow } from "#core/assessment/followContract.ts";
import { OPENING_NEEDS, openInDossier } from "#core/assessment/opening.ts";
import { lapse as lapseUnconfirmed } from "#core/assessment/transitions.ts";
import { lapse } from "#core/appraisal/transitions.ts";
import { revisionId } from "#core/contract/contract.ts";
import { comeIntoForce } from "#core/contract/inForce.ts";
import { aboutIn } from "#core/followUp/followTalk.ts";
import { followFeedback } from "#core/feedback/transitions.ts";
import { openFollowUp, timeOver } from "#core/followUp/transitions.ts";
import { type Decision, unchanged } from "#core/decision.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  assessmentsIn,
  contractIn,
  contractsIn,
  legalHoldsIn,
} from "#core/dossier/dossier.ts";
import { withEntitlements } from "#core/entitlement/fromContract.ts";
import { CLOCK } from "#core/ids.ts";
import { clearNote } from "#core/note/transitions.ts";
import { closeBasis } from "#core/salary/transitions.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Instant } from "#core/time.ts";

/**
 * What happens to a document because a day has come, and for no other reason. The dossier is the one it lies in, with all its
 * documents that `neededFor` names. A timer approves nothing, shares nothing and changes nobody's text (DOMAIN decision 11).
 */
export function whatTimeBrings(
  dossier: Dossier,
  document: DossierDocument,
  now: Instant,
  directory: Directory,
): Decision<DossierDocument, DossierEvent> {
  switch (document.type) {
    case "appraisal":
      return document.state === "awaitingConfirmation" ? lapse(document, now) : unchanged;
    case "contract":
      if (document.state !== "agreed") return openInDossier(dossier, document, CLOCK, now);
      // What was agreed with somebody who has left since is for a person to call off.
      if (!directory.person(document.holder)) return unchanged;
      return assessmentsFollow(
        dossier,
        withEntitlements(comeIntoForce(document, contractsIn(dossier), now), dossier, now),
        now,
      );
    case "assessment": {
      const contract = contractIn(dossier, document.contract);
      return contract ? lapseUnconfirmed(document, contract, assessmentsIn(dossier), now) : unchanged;
    }
    case "followUp":
      if (document.state === "planned") return openFollowUp(document, aboutIn(dossier), now);
      return document.state === "asked" ? timeOver(document, now) : unchanged;
    case "note":
      return clearNote(document, legalHoldsIn(dossier), now);
    case "feedback":
      return followFeedback(document, legalHoldsIn(dossier), now);
    case "salaryBasis":
      return closeBasis(document, now);
    case "exchange":
    case "feedbackMute":
    case "followUpPart":
    case "assessmentView":
    case "assessmentCompilation":
    case "assessmentRevision":
    case "leadershipDialogue":
    case "leadershipView":
    case "contractRevision":
    case "contractComment":
    case "contractInvitation":
    case "summaryRevision":
    case "preparation":
    case "talkWish":
    case "talkEvent":
    case "goal":
    case "sharedGoal":
    case "goalOffer":
    case "talkAction":
    case "climateParticipation":
    case "voiceParticipation":
    case "entitlement":
    case "policyAcceptance":
    case "policyVersion":
    case "settings":
    case "orgGoal":
    case "fileImport":
    case "contractTemplate":
    case "ownQuestions":
    case "yearCycle":
    case "boardReport":
    case "campaign":
    case "access":
    case "legalHold":
    case "retentionRule":
    case "retentionRun":
    case "archivePackage":
    case "archiveSlip":
    case "publicRequest":
    case "salaryView":
    case "salaryJudgement":
    case "salaryRecord":
    case "salaryCriteria":
      return unchanged;
  }
}

/** What must be loaded before it is decided what a day brings: the document, its like, and what hangs on it. */
export function neededFor(document: DossierDocument): {
  readonly ids: readonly string[];
  readonly types: readonly DocumentType[];
} {
  const { id, type } = document;
  if (type === "followUp") return { ids: [id], types: ["goal", "contract"] };
  if (type === "assessment") return { ids: [id], types: ["assessment", "contract"] };
  if (type === "feedback" || type === "note") return { ids: [id], types: ["legalHold"] };
  return type === "contract" && document.state !== "draft"
    ? { ids: [id, revisionId(id, document.revision)], types: [...OPENING_NEEDS, "entitlement"] }
    : { ids: [id], types: [type] };
}
