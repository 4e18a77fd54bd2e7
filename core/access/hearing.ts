import { givenOf } from "#core/dialogue/sharing.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import { may } from "./access.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Whether somebody whose page is open is told that a document has been written, so that it is read anew. Told are those it is
 * between, and never of what they may not read: that the other is writing alone just now is nobody's to know (DOMAIN decision 3).
 * Others see it when they look next.
 */
export function hearsOf(viewer: Viewer, document: DossierDocument): boolean {
  switch (document.type) {
    case "contract":
      return may(viewer, "contract.act", document) && may(viewer, "contract.read", document);
    case "contractComment":
      return may(viewer, "contract.readComment", document);
    case "contractInvitation":
      return viewer.known && (document.holder === viewer.person || document.by === viewer.person);
    case "appraisal":
      return may(viewer, "appraisal.read", document);
    case "preparation":
      return (
        may(viewer, "preparation.write", document) ||
        (viewer.known && document.other === viewer.person && givenOf(document.status) !== undefined)
      );
    // The link to the meeting: for the two, whose page says how the talk stands in the calendar.
    case "talkEvent":
      return viewer.known && (viewer.person === document.employee || viewer.person === document.organizer);
    case "talkWish":
      return may(viewer, "talkWish.read", document.employee);
    case "followUp":
      return may(viewer, "followUp.act", document);
    case "followUpPart":
      // What is shared is told of by the follow-up itself.
      return may(viewer, "followUpPart.write", document);
    case "goal":
      // One that is proposed is read with the talk it is proposed in.
      return may(viewer, "goal.read", document) || may(viewer, "goal.evaluate", document);
    case "sharedGoal":
      return may(viewer, "sharedGoal.read", document.by);
    case "goalOffer":
      return may(viewer, "goalOffer.read", document);
    case "talkAction":
      return may(viewer, "talkAction.read", document);
    case "note":
      return may(viewer, "note.read", document);
    case "exchange":
      return may(viewer, "exchange.act", document);
    case "feedback":
      return may(viewer, "feedback.read", document);
    case "feedbackMute":
      return may(viewer, "feedbackMute.own", document);
    case "assessment":
      return may(viewer, "assessment.act", document);
    case "assessmentView":
      return may(viewer, "assessmentView.write", document);
    case "salaryBasis":
      return may(viewer, "salary.judge", document) || may(viewer, "salary.answer", document);
    case "salaryView":
      // What is given is told of by the basis itself.
      return may(viewer, "salaryView.write", document);
    case "salaryJudgement":
      return viewer.known && document.author === viewer.person;
    case "leadershipDialogue":
      return may(viewer, "leadership.act", document);
    case "leadershipView":
      // What is shared is told of by the dialogue itself.
      return may(viewer, "leadershipView.write", document);
    case "entitlement":
      return may(viewer, "entitlement.read", document);
    case "policyAcceptance":
      return may(viewer, "policy.answer", document.person) || may(viewer, "policy.noteDiscussed", document.person);
    // Whether somebody has answered is nobody else's to know, not even by a page that is read anew (P4).
    case "climateParticipation":
      return may(viewer, "self.read", document.employee);
    case "voiceParticipation":
      return may(viewer, "self.read", document.person);
    // The draft changes for those who write it, what is given for those who read it too.
    case "boardReport":
      return may(viewer, "board.read", document);
    // Written with the document it belongs to, which is told of.
    case "contractRevision":
    case "summaryRevision":
    case "assessmentRevision":
    case "salaryRecord":
    // The principal's own until it is sent, and then the assessment is told of.
    case "assessmentCompilation":
    // The municipality's: read anew when one comes back to a page, or all pages would ask at once.
    case "settings":
    case "orgGoal":
    case "policyVersion":
    case "contractTemplate":
    case "ownQuestions":
    case "yearCycle":
    case "fileImport":
    case "campaign":
    case "retentionRule":
    case "retentionRun":
    case "archivePackage":
    case "archiveSlip":
    case "publicRequest":
    // Read when one looks at the page for it.
    case "access":
    case "legalHold":
    case "salaryCriteria":
      return false;
  }
}
