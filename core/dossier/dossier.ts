import type { AccessNote } from "#core/archive/accessNote.ts";
import type { ArchivePackage, ArchivePackageEvent, ArchiveSlip } from "#core/archive/archivePackage.ts";
import type { LegalHold, LegalHoldEvent } from "#core/archive/legalHold.ts";
import type { RetentionRule, RetentionRuleEvent } from "#core/archive/retentionRule.ts";
import type { RetentionRun, RetentionRunEvent } from "#core/archive/retentionRun.ts";
import type { Appraisal, AppraisalEvent, Side, SummaryRevision } from "#core/appraisal/appraisal.ts";
import { type Preparation, type PreparationEvent, preparationId } from "#core/appraisal/preparation.ts";
import { type TalkEvent, type TalkEventNoted, talkEventId } from "#core/appraisal/talkEvent.ts";
import type { ClimateParticipation } from "#core/climate/climate.ts";
import type { CommentEvent, ContractComment } from "#core/contract/comment.ts";
import { type Contract, type ContractEvent, type ContractRevision, revisionId } from "#core/contract/contract.ts";
import type { EntitlementKey } from "#core/contract/terms.ts";
import { type Entitlement, type EntitlementEvent, entitlementId } from "#core/entitlement/entitlement.ts";
import type { ContractInvitation, InvitationEvent } from "#core/contract/invitation.ts";
import type { FollowUp, FollowUpEvent } from "#core/followUp/followUp.ts";
import { type FollowUpPart, followUpPartId } from "#core/followUp/part.ts";
import type { Goal, GoalEvent } from "#core/goal/goal.ts";
import type { Campaign, CampaignEvent } from "#core/campaign/campaign.ts";
import type { Exchange, ExchangeEvent } from "#core/exchange/exchange.ts";
import type { Feedback, FeedbackEvent, FeedbackMute } from "#core/feedback/feedback.ts";
import type {
  AppraisalId,
  AssessmentId,
  ContractId,
  ExchangeId,
  FeedbackId,
  FollowUpId,
  GoalId,
  LeadershipId,
  NoteId,
  PersonId,
  SalaryBasisId,
  SharedGoalId,
  TalkActionId,
} from "#core/ids.ts";
import type { Note, NoteEvent } from "#core/note/note.ts";
import type { OrgGoal, OrgGoalEvent } from "#core/orgGoal/orgGoal.ts";
import type { ContractTemplate, ContractTemplateEvent } from "#core/municipality/contractTemplates.ts";
import type { OwnQuestions, OwnQuestionsEvent } from "#core/municipality/ownQuestions.ts";
import type { Assessment, AssessmentEvent, AssessmentRevision, Party } from "#core/assessment/assessment.ts";
import { assessmentRevisionId } from "#core/assessment/assessment.ts";
import { type AssessmentCompilation, assessmentCompilationId } from "#core/assessment/compilation.ts";
import { type AssessmentView, assessmentViewId } from "#core/assessment/view.ts";
import type { SalaryBasis, SalaryEvent } from "#core/salary/basis.ts";
import type { SalaryCriteria, SalaryCriteriaEvent } from "#core/salary/criteria.ts";
import { type SalaryJudgement, type SalaryRecord, salaryJudgementId, salaryRecordId } from "#core/salary/judgement.ts";
import { type SalaryView, salaryViewId } from "#core/salary/view.ts";
import type { LeadershipDialogue, LeadershipEvent } from "#core/leadership/leadership.ts";
import type { VoiceParticipation } from "#core/leadership/voice.ts";
import { type LeadershipView, leadershipViewId } from "#core/leadership/view.ts";
import type { TalkAction, TalkActionEvent } from "#core/talkAction/talkAction.ts";
import type { GoalOffer, SharedGoal, SharedGoalEvent } from "#core/sharedGoal/sharedGoal.ts";
import { goalOfferId } from "#core/sharedGoal/sharedGoal.ts";
import type { FileImport, FileImportEvent } from "#core/municipality/fileImport.ts";
import type { PublicRequest, PublicRequestEvent } from "#core/publicRequest/publicRequest.ts";
import type { BoardReport, BoardReportEvent } from "#core/boardReport/boardReport.ts";
import type { YearCycle, YearCycleEvent } from "#core/year/cycle.ts";
import type { SettingsDocument, SettingsEvent } from "#core/municipality/settings.ts";
import { type PolicyAcceptance, type PolicyAcceptanceEvent, acceptanceId } from "#core/policy/acceptance.ts";
import { type TalkWish, type TalkWishEvent } from "#core/talkWish/talkWish.ts";
import type { PolicyEvent, PolicyVersion } from "#core/policy/policy.ts";

/** What belongs to the assessments of a contract. */
export type AssessmentDocument = Assessment | AssessmentView | AssessmentCompilation | AssessmentRevision;

/** What belongs to a salary basis. */
export type SalaryDocument = SalaryBasis | SalaryView | SalaryJudgement | SalaryRecord;

/** All that a person's file can hold. Each document has a `type`, an `id` and the version of its shape. */
export type DossierDocument =
  | Contract
  | ContractRevision
  | ContractComment
  | ContractInvitation
  | Appraisal
  | SummaryRevision
  | Preparation
  | TalkWish
  | TalkEvent
  | Goal
  | SharedGoal
  | GoalOffer
  | FollowUp
  | FollowUpPart
  | TalkAction
  | ClimateParticipation
  | VoiceParticipation
  | Note
  | Exchange
  | Feedback
  | FeedbackMute
  | AssessmentDocument
  | SalaryDocument
  | LeadershipDialogue
  | LeadershipView
  | Entitlement
  | PolicyAcceptance
  | PolicyVersion
  | SettingsDocument
  | OrgGoal
  | ContractTemplate
  | OwnQuestions
  | Campaign
  | YearCycle
  | BoardReport
  | AccessNote
  | LegalHold
  | RetentionRule
  | RetentionRun
  | ArchivePackage
  | ArchiveSlip
  | PublicRequest
  | FileImport
  | SalaryCriteria;
export type DossierEvent =
  | ContractEvent
  | CommentEvent
  | InvitationEvent
  | AppraisalEvent
  | PreparationEvent
  | TalkWishEvent
  | TalkEventNoted
  | GoalEvent
  | SharedGoalEvent
  | FollowUpEvent
  | TalkActionEvent
  | NoteEvent
  | ExchangeEvent
  | FeedbackEvent
  | AssessmentEvent
  | SalaryEvent
  | LeadershipEvent
  | EntitlementEvent
  | PolicyAcceptanceEvent
  | PolicyEvent
  | SettingsEvent
  | OrgGoalEvent
  | ContractTemplateEvent
  | OwnQuestionsEvent
  | CampaignEvent
  | YearCycleEvent
  | BoardReportEvent
  | LegalHoldEvent
  | RetentionRuleEvent
  | RetentionRunEvent
  | ArchivePackageEvent
  | PublicRequestEvent
  | FileImportEvent
  | SalaryCriteriaEvent;
export type DocumentType = DossierDocument["type"];

/** One person's file, or the part of it that was loaded: the unit of consistency. */
export type Dossier = { readonly subject: PersonId; readonly documents: readonly DossierDocument[] };

const ofType =
  <T extends DocumentType>(type: T) =>
  ({ documents }: Dossier) =>
    documents.filter((document): document is Extract<DossierDocument, { type: T }> => document.type === type);

export const contractsIn = ofType("contract");
export const appraisalsIn = ofType("appraisal");
export const goalsIn = ofType("goal");
export const sharedGoalsIn = ofType("sharedGoal");
export const goalOffersIn = ofType("goalOffer");
export const followUpsIn = ofType("followUp");
export const followUpPartsIn = ofType("followUpPart");
export const talkActionsIn = ofType("talkAction");
export const notesIn = ofType("note");
export const exchangesIn = ofType("exchange");
export const feedbackIn = ofType("feedback");
export const feedbackMutesIn = ofType("feedbackMute");
export const assessmentsIn = ofType("assessment");
export const assessmentViewsIn = ofType("assessmentView");
export const assessmentRevisionsIn = ofType("assessmentRevision");
export const leadershipsIn = ofType("leadershipDialogue");
export const leadershipViewsIn = ofType("leadershipView");
const compilationsIn = ofType("assessmentCompilation");
export const revisionsIn = ofType("contractRevision");
export const orgGoalsIn = ofType("orgGoal");
export const entitlementsIn = ofType("entitlement");
export const acceptancesIn = ofType("policyAcceptance");
export const templatesIn = ofType("contractTemplate");
export const salaryBasesIn = ofType("salaryBasis");
const salaryViewsIn = ofType("salaryView");
const salaryJudgementsIn = ofType("salaryJudgement");
const salaryRecordsIn = ofType("salaryRecord");
export const salaryCriteriaIn = ofType("salaryCriteria");
export const ownQuestionsIn = ofType("ownQuestions");
export const campaignsIn = ofType("campaign");
export const yearCyclesIn = ofType("yearCycle");
export const boardReportsIn = ofType("boardReport");
export const legalHoldsIn = ofType("legalHold");
export const retentionRunsIn = ofType("retentionRun");
export const archivePackagesIn = ofType("archivePackage");
export const archiveSlipsIn = ofType("archiveSlip");
export const publicRequestsIn = ofType("publicRequest");
export const fileImportsIn = ofType("fileImport");
export const invitationsIn = ofType("contractInvitation");
export const climateParticipationsIn = ofType("climateParticipation");
export const voiceParticipationsIn = ofType("voiceParticipation");
const talkWishesIn = ofType("talkWish");
const talkEventsIn = ofType("talkEvent");
const commentsIn = ofType("contractComment");
const summariesIn = ofType("summaryRevision");
export const preparationsIn = ofType("preparation");

export const contractIn = (dossier: Dossier, id: ContractId) =>
  contractsIn(dossier).find((contract) => contract.id === id);
export const appraisalIn = (dossier: Dossier, id: AppraisalId) =>
  appraisalsIn(dossier).find((appraisal) => appraisal.id === id);
export const talkEventIn = (dossier: Dossier, talk: AppraisalId) =>
  talkEventsIn(dossier).find(({ id }) => id === talkEventId(talk));
/** There is one a dossier at most. */
export const talkWishIn = (dossier: Dossier) => talkWishesIn(dossier)[0];
export const goalIn = (dossier: Dossier, id: GoalId) => goalsIn(dossier).find((goal) => goal.id === id);
export const sharedGoalIn = (dossier: Dossier, id: SharedGoalId) =>
  sharedGoalsIn(dossier).find((shared) => shared.id === id);
export const goalOfferIn = (dossier: Dossier, shared: SharedGoalId) =>
  goalOffersIn(dossier).find(({ id }) => id === goalOfferId(shared));
export const followUpIn = (dossier: Dossier, id: FollowUpId) =>
  followUpsIn(dossier).find((followUp) => followUp.id === id);
export const followUpPartIn = (dossier: Dossier, followUp: FollowUpId, author: PersonId) =>
  followUpPartsIn(dossier).find(({ id }) => id === followUpPartId(followUp, author));
export const talkActionIn = (dossier: Dossier, id: TalkActionId) =>
  talkActionsIn(dossier).find((action) => action.id === id);
export const noteIn = (dossier: Dossier, id: NoteId) => notesIn(dossier).find((note) => note.id === id);
export const exchangeIn = (dossier: Dossier, id: ExchangeId) =>
  exchangesIn(dossier).find((exchange) => exchange.id === id);
export const feedbackItemIn = (dossier: Dossier, id: FeedbackId) =>
  feedbackIn(dossier).find((feedback) => feedback.id === id);
export const entitlementIn = (dossier: Dossier, key: EntitlementKey) =>
  entitlementsIn(dossier).find(({ id }) => id === entitlementId(key));
export const acceptanceIn = (dossier: Dossier, version: number) =>
  acceptancesIn(dossier).find(({ id }) => id === acceptanceId(version));
export const revisionIn = (dossier: Dossier, contract: ContractId, revision: number) =>
  revisionsIn(dossier).find(({ id }) => id === revisionId(contract, revision));
export const commentsOn = (dossier: Dossier, contract: ContractId) =>
  commentsIn(dossier)
    .filter((comment) => comment.contract === contract)
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id));
export const summaryIn = (dossier: Dossier, appraisal: AppraisalId, revision: number) =>
  summariesIn(dossier).find((summary) => summary.appraisal === appraisal && summary.revision === revision);
export const preparationIn = (dossier: Dossier, appraisal: AppraisalId, side: Side) =>
  preparationsIn(dossier).find(({ id }) => id === preparationId(appraisal, side));
export const assessmentIn = (dossier: Dossier, id: AssessmentId) =>
  assessmentsIn(dossier).find((assessment) => assessment.id === id);
export const assessmentViewIn = (dossier: Dossier, assessment: AssessmentId, party: Party) =>
  assessmentViewsIn(dossier).find(({ id }) => id === assessmentViewId(assessment, party));
export const leadershipIn = (dossier: Dossier, id: LeadershipId) =>
  leadershipsIn(dossier).find((dialogue) => dialogue.id === id);
export const leadershipViewIn = (dossier: Dossier, leadership: LeadershipId, party: Party) =>
  leadershipViewsIn(dossier).find(({ id }) => id === leadershipViewId(leadership, party));
export const compilationIn = (dossier: Dossier, assessment: AssessmentId) =>
  compilationsIn(dossier).find(({ id }) => id === assessmentCompilationId(assessment));
export const assessmentRevisionIn = (dossier: Dossier, assessment: AssessmentId, revision: number) =>
  assessmentRevisionsIn(dossier).find(({ id }) => id === assessmentRevisionId(assessment, revision));
export const salaryBasisIn = (dossier: Dossier, id: SalaryBasisId) =>
  salaryBasesIn(dossier).find((basis) => basis.id === id);
export const salaryViewIn = (dossier: Dossier, basis: SalaryBasisId) =>
  salaryViewsIn(dossier).find(({ id }) => id === salaryViewId(basis));
export const salaryJudgementIn = (dossier: Dossier, basis: SalaryBasisId, author: PersonId) =>
  salaryJudgementsIn(dossier).find(({ id }) => id === salaryJudgementId(basis, author));
export const salaryRecordIn = (dossier: Dossier, basis: SalaryBasisId) =>
  salaryRecordsIn(dossier).find(({ id }) => id === salaryRecordId(basis));

/** The dossier after a decision: changed documents take the place of their former selves, removed ones are gone. */
export function withDocuments(
  dossier: Dossier,
  documents: readonly DossierDocument[],
  removed: readonly string[] = [],
): Dossier {
  const ids = new Set<string>([...documents.map(({ id }) => id), ...removed]);
  return { ...dossier, documents: [...dossier.documents.filter(({ id }) => !ids.has(id)), ...documents] };
}
