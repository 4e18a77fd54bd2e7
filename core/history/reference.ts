import { type Side, otherSide } from "#core/appraisal/appraisal.ts";
import { preparationId } from "#core/appraisal/preparation.ts";
import { assessmentViewId } from "#core/assessment/view.ts";
import { boardReportId } from "#core/boardReport/boardReport.ts";
import { invitationId } from "#core/contract/invitation.ts";
import type { DossierEvent } from "#core/dossier/dossier.ts";
import type { Notice } from "#core/dossier/notices.ts";
import { entitlementId } from "#core/entitlement/entitlement.ts";
import type { PersonId } from "#core/ids.ts";
import { leadershipViewId } from "#core/leadership/view.ts";
import { acceptanceId } from "#core/policy/acceptance.ts";
import { goalOfferId } from "#core/sharedGoal/sharedGoal.ts";
import { talkWishId } from "#core/talkWish/talkWish.ts";

/** The documents that something happened to: the one it leads to first. All of them must be the reader's to know of. */
export function documentsOfEvent(event: DossierEvent, subject: PersonId): readonly string[] {
  switch (event.type) {
    case "preparationShared":
    case "preparationShown":
    case "preparationDeclined":
      return [event.appraisal, preparationId(event.appraisal, event.side)];
    case "assessmentViewShared":
    case "assessmentViewShown":
    case "assessmentViewDeclined":
      return [event.assessment, assessmentViewId(event.assessment, event.party)];
    case "leadershipViewShared":
    case "leadershipViewDeclined":
      return [event.leadership, leadershipViewId(event.leadership, event.party)];
    case "sharedGoalOffered":
    case "sharedGoalWithdrawn":
      return [event.shared];
    case "talkWished":
    case "talkWishTakenBack":
      return [talkWishId(subject)];
    case "contractInvited":
      return [invitationId(subject)];
    default:
      return named(event);
  }
}

/** The same of what the bot has told `to`. */
export function documentsOfNotice(about: Notice["about"], subject: PersonId, to: PersonId): readonly string[] {
  const others: Side = otherSide(to === subject ? "employee" : "manager");
  const party = others === "employee" ? "holder" : "principal";
  switch (about.kind) {
    case "preparationShared":
    case "preparationShown":
    case "preparationDeclined":
      return [about.appraisal, preparationId(about.appraisal, others)];
    case "assessmentViewShared":
    case "assessmentViewShown":
    case "assessmentViewDeclined":
      return [about.assessment, assessmentViewId(about.assessment, party)];
    case "leadershipViewShared":
    case "leadershipViewDeclined":
      return [about.leadership, leadershipViewId(about.leadership, party)];
    case "talkWished":
      return [talkWishId(subject)];
    case "contractInvited":
      return [invitationId(subject)];
    default:
      return named(about);
  }
}

function named(told: DossierEvent | Notice["about"]): readonly string[] {
  if ("entitlement" in told) return [entitlementId(told.entitlement)];
  if ("shared" in told) return [goalOfferId(told.shared)];
  if ("assessment" in told) return [told.assessment];
  if ("leadership" in told) return [told.leadership];
  if ("salary" in told) return [told.salary];
  if ("basis" in told) return [told.basis];
  if ("contract" in told) return [told.contract];
  if ("appraisal" in told) return [told.appraisal];
  if ("goal" in told) return [told.goal];
  if ("followUp" in told) return [told.followUp];
  if ("talkAction" in told) return [told.talkAction];
  if ("exchange" in told) return [told.exchange];
  if ("feedback" in told) return [told.feedback];
  if ("policy" in told) return [acceptanceId(told.policy)];
  if ("year" in told) return [boardReportId(told.year)];
  if ("version" in told) return [acceptanceId(told.version)];
  return [];
}
