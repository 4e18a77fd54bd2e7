import type { DossierEvent } from "#core/dossier/dossier.ts";
import type { EntitlementKey } from "#core/contract/terms.ts";
import type {
  AppraisalId,
  AssessmentId,
  ContractId,
  ExchangeId,
  FeedbackId,
  FollowUpId,
  GoalId,
  LeadershipId,
  PersonId,
  SalaryBasisId,
  SharedGoalId,
  TalkActionId,
} from "#core/ids.ts";

/** What somebody is told unasked. It names the document; what the card says is read when it is sent, so it is still true then. */
export type Notice = {
  readonly to: PersonId;
  readonly about:
    | { readonly kind: "contractCommented"; readonly contract: ContractId }
    | {
        readonly kind: Exclude<ContractNotice, "contractCommented">;
        readonly contract: ContractId;
        readonly revision?: number;
      }
    | { readonly kind: WishNotice; readonly wishedBy: PersonId }
    | { readonly kind: InvitationNotice; readonly invitedBy: PersonId }
    | { readonly kind: AppraisalNotice; readonly appraisal: AppraisalId }
    | { readonly kind: AssessmentNotice; readonly assessment: AssessmentId }
    | { readonly kind: LeadershipNotice; readonly leadership: LeadershipId }
    | { readonly kind: FollowUpNotice; readonly followUp: FollowUpId }
    | { readonly kind: GoalNotice; readonly goal: GoalId }
    | { readonly kind: TalkActionNotice; readonly talkAction: TalkActionId }
    | { readonly kind: ExchangeNotice; readonly exchange: ExchangeId }
    | { readonly kind: FeedbackNotice; readonly feedback: FeedbackId }
    | { readonly kind: SalaryNotice; readonly salary: SalaryBasisId }
    | { readonly kind: OfferNotice; readonly shared: SharedGoalId }
    | { readonly kind: EntitlementNotice; readonly entitlement: EntitlementKey }
    | { readonly kind: PolicyNotice; readonly policy: number }
    | { readonly kind: BoardNotice; readonly year: number; readonly giving: number };
};

export type ContractNotice =
  | "contractProposed"
  | "contractChangesRequested"
  | "contractCommented"
  | "contractApproved"
  | "contractAgreed"
  | "contractActivated"
  | "contractWithdrawn"
  | "contractDeclined"
  | "contractPrincipalChanged"
  | "contractHandedOver"
  | "contractConfirmed"
  | "contractPaperAdded"
  | "contractEnded";
export type WishNotice = "talkWished";
export type InvitationNotice = "contractInvited";
export type AppraisalNotice =
  | "appraisalInvited"
  | "appraisalRescheduled"
  | "appraisalCancelled"
  | TakeOverNotice
  | "preparationShared"
  | PreparationNotice
  | CorrectionNotice
  | "preparationsRevealed"
  | "summarySent"
  | "summaryChangeAsked"
  | "appraisalConfirmed";
export type CorrectionNotice = "summaryCorrectionProposed" | "summaryCorrectionAnswered";
export type TakeOverNotice = "appraisalTakenOver" | "appraisalHandedOver" | "summaryTakenOver";
export type PreparationNotice = "preparationShown" | "preparationDeclined";
export type AssessmentNotice =
  | "assessmentOpened"
  | "assessmentViewShared"
  | "assessmentViewShown"
  | "assessmentViewDeclined"
  | "assessmentRevealed"
  | "assessmentCompiled"
  | "assessmentChangeAsked"
  | "assessmentConfirmed"
  | "assessmentAddedTo"
  | "assessmentCancelled";
export type LeadershipNotice =
  | "leadershipOpened"
  | "leadershipViewShared"
  | "leadershipViewDeclined"
  | "leadershipRevealed"
  | "leadershipProposed"
  | "leadershipAgreed";
export type FollowUpNotice = "followUpAsked" | "followUpPostponed" | "followUpShared" | "followUpAnswered";
export type TalkActionNotice = "talkActionMoved" | "talkActionDropped";
export type GoalNotice = "goalChangeProposed" | "goalChangeAnswered";
/** A question or thanks between talks, or the answer to one. */
export type ExchangeNotice = "exchangeSent" | "exchangeAnswered";
/** Feedback is asked for or given between two colleagues. */
export type FeedbackNotice = "feedbackAsked" | "feedbackReminded" | "feedbackGiven";
/** About a salary basis and its talk: never what a judgement says. */
export type SalaryNotice =
  | "salaryOpened"
  | "salaryMoved"
  | "salaryTakenOver"
  | "salaryCancelled"
  | "salaryViewGiven"
  | "salaryViewDeclined"
  | "salaryShared"
  | "salaryCommented"
  | "salaryRead"
  | "salaryAheadAnswered"
  | "salaryAddedTo";
export type OfferNotice = "goalOffered" | "goalOfferTaken" | "goalOfferDeclined";
export type EntitlementNotice = "entitlementPromised" | "entitlementMoved" | "entitlementGiven" | "entitlementSeen";
export type PolicyNotice = "policyToDiscuss" | "policyDiscussed";
export type RightsNotice = EntitlementNotice | PolicyNotice;
/** The yearly page to the board: counted and waiting to be given, given, taken back. */
export type BoardNotice = "boardYearClosed" | "boardReportGiven" | "boardReportTakenBack";
export type NoticeKind =
  | ContractNotice
  | InvitationNotice
  | WishNotice
  | AppraisalNotice
  | AssessmentNotice
  | LeadershipNotice
  | FollowUpNotice
  | GoalNotice
  | TalkActionNotice
  | ExchangeNotice
  | FeedbackNotice
  | SalaryNotice
  | OfferNotice
  | RightsNotice
  | BoardNotice;

/** Who is told what after something happened. One message a person and act: what says more takes the place of what says less. */
export function noticesAfter(events: readonly DossierEvent[], actor: PersonId): readonly Notice[] {
  const told = new Map<PersonId, Notice>();
  const putForward = events.some(({ type }) => type === "contractProposed");
  for (const event of events) {
    if (putForward && event.type === "contractApproved") continue;
    for (const notice of noticesOf(event, actor)) told.set(notice.to, notice);
  }
  return [...told.values()];
}

/** For its receiver alone: nobody stands in for them in it, also when they are on leave. */
export const isForOneAlone = ({ about }: Notice): boolean => "feedback" in about;

/** So long a notice waits for more of its kind: a handful of comments in a row are told of once. */
export const pauseMinutes = (kind: NoticeKind) => (kind === "contractCommented" ? 10 : 0);

const others = (parties: readonly PersonId[], actor: PersonId) => parties.filter((person) => person !== actor);

function noticesOf(event: DossierEvent, actor: PersonId): readonly Notice[] {
  switch (event.type) {
    case "contractProposed":
    case "contractChangesRequested":
    case "contractApproved":
      return [{ to: event.to, about: { kind: event.type, contract: event.contract, revision: event.revision } }];
    case "contractCommented":
    case "contractCommentAnswered":
      return [{ to: event.to, about: { kind: "contractCommented", contract: event.contract } }];
    case "talkActionMoved":
    case "talkActionDropped":
      return [{ to: event.to, about: { kind: event.type, talkAction: event.talkAction } }];
    case "contractInvited":
      return [{ to: event.to, about: { kind: event.type, invitedBy: event.by } }];
    case "talkWished":
      return [{ to: event.to, about: { kind: event.type, wishedBy: event.by } }];
    case "contractAgreed":
    case "contractActivated":
      return others(event.parties, actor).map((to) => ({
        to,
        about: { kind: event.type, contract: event.contract, revision: event.revision },
      }));
    case "contractWithdrawn":
    case "contractDeclined":
    case "contractEnded":
      return [{ to: event.to, about: { kind: event.type, contract: event.contract } }];
    case "contractPrincipalChanged":
      return [
        { to: event.to, about: { kind: event.type, contract: event.contract } },
        { to: event.holder, about: { kind: "contractHandedOver", contract: event.contract } },
      ];
    case "contractConfirmedByNewPrincipal":
      return [{ to: event.to, about: { kind: "contractConfirmed", contract: event.contract } }];
    case "contractPaperAdded":
      return event.parties.map((to) => ({ to, about: { kind: event.type, contract: event.contract } }));
    case "appraisalInvited":
      return others([event.employee, event.manager], actor).map((to) => ({
        to,
        about: { kind: event.type, appraisal: event.appraisal },
      }));
    case "appraisalTakenOver":
      return [
        { to: event.employee, about: { kind: event.type, appraisal: event.appraisal } },
        { to: event.from, about: { kind: "appraisalHandedOver", appraisal: event.former } },
      ];
    case "summaryTakenOver":
      return [{ to: event.employee, about: { kind: event.type, appraisal: event.appraisal } }];
    case "appraisalRescheduled":
    case "appraisalCancelled":
    case "preparationShared":
    case "preparationShown":
    case "preparationDeclined":
    case "summaryCorrectionProposed":
    case "summaryCorrectionAnswered":
    case "summaryChangeAsked":
      return [{ to: event.to, about: { kind: event.type, appraisal: event.appraisal } }];
    case "preparationsRevealed":
    case "appraisalConfirmed":
      return event.parties.map((to) => ({ to, about: { kind: event.type, appraisal: event.appraisal } }));
    case "summarySent":
      return others(event.parties, actor).map((to) => ({
        to,
        about: { kind: event.type, appraisal: event.appraisal },
      }));
    case "entitlementPromised":
    case "entitlementMoved":
    case "entitlementGiven":
      return others([event.to], actor).map((to) => ({
        to,
        about: { kind: event.type, entitlement: event.entitlement },
      }));
    // That the holder agrees is to be seen on the page; what is lacking the principal is told.
    case "entitlementSeen":
      return event.view === "given"
        ? []
        : [{ to: event.to, about: { kind: event.type, entitlement: event.entitlement } }];
    case "policyToDiscuss":
      return event.to ? [{ to: event.to, about: { kind: event.type, policy: event.version } }] : [];
    case "policyDiscussed":
      return [{ to: event.to, about: { kind: event.type, policy: event.version } }];
    case "assessmentViewShared":
    case "assessmentViewShown":
    case "assessmentViewDeclined":
    case "assessmentChangeAsked":
    case "assessmentAddedTo":
      return [{ to: event.to, about: { kind: event.type, assessment: event.assessment } }];
    case "assessmentRevealed":
    case "assessmentConfirmed":
      return event.parties.map((to) => ({ to, about: { kind: event.type, assessment: event.assessment } }));
    case "assessmentOpened":
    case "assessmentCompiled":
    case "assessmentCancelled":
      return others(event.parties, actor).map((to) => ({
        to,
        about: { kind: event.type, assessment: event.assessment },
      }));
    case "leadershipOpened":
      return others(event.parties, actor).map((to) => ({
        to,
        about: { kind: event.type, leadership: event.leadership },
      }));
    case "leadershipRevealed":
      return event.parties.map((to) => ({ to, about: { kind: event.type, leadership: event.leadership } }));
    case "leadershipViewShared":
    case "leadershipViewDeclined":
    case "leadershipProposed":
    case "leadershipAgreed":
      return [{ to: event.to, about: { kind: event.type, leadership: event.leadership } }];
    case "followUpAsked":
      return others(event.parties, actor).map((to) => ({ to, about: { kind: event.type, followUp: event.followUp } }));
    case "followUpPostponed":
      return [{ to: event.to, about: { kind: event.type, followUp: event.followUp } }];
    case "goalChangeProposed":
    case "goalChangeAnswered":
      return [{ to: event.to, about: { kind: event.type, goal: event.goal } }];
    case "goalOffered":
    case "goalOfferTaken":
    case "goalOfferDeclined":
      return [{ to: event.to, about: { kind: event.type, shared: event.shared } }];
    case "followUpShared": {
      const kind = event.side === "employee" ? "followUpShared" : "followUpAnswered";
      return [{ to: event.to, about: { kind, followUp: event.followUp } }];
    }
    case "exchangeSent":
    case "exchangeAnswered":
      return [{ to: event.to, about: { kind: event.type, exchange: event.exchange } }];
    case "feedbackAsked":
    case "feedbackReminded":
    case "feedbackGiven":
      return [{ to: event.to, about: { kind: event.type, feedback: event.feedback } }];
    case "boardYearClosed":
      return event.to.map((to) => ({ to, about: { kind: event.type, year: event.year, giving: 0 } }));
    case "boardReportGiven":
    case "boardReportTakenBack":
      return others(event.to, actor).map((to) => ({
        to,
        about: { kind: event.type, year: event.year, giving: event.giving },
      }));
    case "salaryOpened":
    case "salaryMoved":
    case "salaryTakenOver":
    case "salaryCancelled":
    case "salaryViewGiven":
    case "salaryViewDeclined":
    case "salaryShared":
    case "salaryCommented":
    case "salaryRead":
    case "salaryAheadAnswered":
    case "salaryAddedTo":
      return [{ to: event.to, about: { kind: event.type, salary: event.basis } }];
    // What is decided about the archive changes nothing that anybody is to answer; a person finds it in their own extract.
    case "retentionDecided":
    case "retentionAsked":
    case "retentionConfirmed":
    case "retentionCancelled":
    case "publicRequestNoted":
    case "publicRequestCorrected":
    case "publicRequestRecordChosen":
    case "publicRequestRecordLeftOut":
    case "publicRequestMarked":
    case "publicRequestUnmarked":
    case "publicRequestCopyTaken":
    case "publicRequestDecided":
    case "recordsRemoved":
    case "recordsPacked":
    case "archivePackageBegun":
    case "archivePackageTakenOut":
    case "archivePackageReceived":
    case "archivePackageDiscarded":
    case "legalHoldPlaced":
    case "legalHoldLifted":
    // Of what somebody writes for themselves nobody is told.
    case "salaryViewSaved":
    case "salaryJudgementSaved":
    case "salaryReady":
    case "salaryReopened":
    case "noteWritten":
    case "noteEdited":
    case "noteRemoved":
    case "noteRestored":
    case "noteCleared":
    case "exchangeRead":
    // Whoever asked finds on their page what came of it; a no needs no message.
    case "feedbackDeclined":
    case "feedbackWithdrawn":
    case "feedbackExpired":
    case "feedbackTakenBack":
    case "feedbackRead":
    case "feedbackRemoved":
    case "feedbackRestored":
    case "feedbackCleared":
    case "feedbackMuted":
    case "feedbackUnmuted":
    case "followUpPlanned":
    case "followUpSaved":
    case "followUpDeclined":
    case "followUpAcknowledged":
    case "followUpTimeOver":
    case "followUpNotHeld":
    case "followUpClosed":
    case "followUpTakenAway":
    case "contractDrafted":
    case "contractEdited":
    case "contractDiscarded":
    case "contractCommentResolved":
    case "contractCommentReopened":
    case "contractOpened":
    case "contractSuperseded":
    case "contractRegistered":
    case "contractRepresentativeSteppedIn":
    case "contractLapsed":
    case "talkWishChanged":
    case "talkWishTakenBack":
    case "talkWishAnswered":
    case "appraisalPlanned":
    case "talkEventNoted":
    case "appraisalHeld":
    case "summaryEdited":
    case "summaryConfirmed":
    case "summaryLapsed":
    case "appraisalClosed":
    case "preparationStarted":
    case "preparationSaved":
    case "preparationReady":
    case "preparationTakenBack":
    case "assessmentViewSaved":
    case "assessmentViewTakenBack":
    case "assessmentCompilationSaved":
    case "leadershipViewSaved":
    case "leadershipViewTakenBack":
    // Whoever begins the new one is told of that.
    case "leadershipCancelled":
    case "assessmentAgreed":
    case "goalProposed":
    case "goalEdited":
    case "goalRemoved":
    case "goalAgreed":
    case "goalProgressed":
    case "goalProgressTakenBack":
    case "goalOccurrenceReported":
    case "goalEvaluated":
    case "goalDropped":
    case "goalOutcomeChosen":
    case "goalCarriedOver":
    // Who was asked no longer is; the page shows it at once.
    case "goalChangeTakenBack":
    case "goalOfferLeft":
    case "goalOfferWithdrawn":
    case "sharedGoalOffered":
    case "sharedGoalWithdrawn":
    // What becomes of it is to be seen on the page, at once; who waits for it is told when its day has passed.
    case "talkActionProposed":
    case "talkActionEdited":
    case "talkActionRemoved":
    case "talkActionAgreed":
    case "talkActionDone":
    case "talkActionReopened":
    case "talkActionTicked":
    case "talkActionUnticked":
    case "entitlementOwed":
    case "entitlementClosed":
    case "policyOpened":
    case "policyAccepted":
    case "policyDrafted":
    case "policyPublished":
    case "settingsChanged":
    case "contractAboveReviewed":
    case "goalAboveReviewed":
    case "orgGoalDrafted":
    case "orgGoalEdited":
    case "orgGoalDiscarded":
    case "orgGoalDecided":
    case "orgGoalChanged":
    case "orgGoalTakenBack":
    case "importBegun":
    case "importSettled":
    case "importUndone":
    case "orgGoalClosed":
    case "orgGoalReplaced":
    case "contractTemplateSaved":
    case "ownQuestionsSaved":
    case "salaryCriteriaSaved":
    case "salaryClosed":
    case "salaryLapsed":
    case "yearCycleSaved":
    case "boardCommentSaved":
    case "contractTemplateRestored":
    // Each person has a row of their own, laid out little by little (core/campaign).
    case "campaignStarted":
    case "campaignPaused":
    case "campaignResumed":
    case "campaignStopped":
    case "campaignDone":
      return [];
  }
}
