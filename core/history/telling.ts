import type { DossierEvent } from "#core/dossier/dossier.ts";
import type { NoticeKind } from "#core/dossier/notices.ts";

/** What something that has happened was about, as the history is chosen by. */
export const HISTORY_TOPICS = [
  "contract",
  "assessment",
  "leadership",
  "talk",
  "salary",
  "goal",
  "followUp",
  "agreed",
  "between",
  "rights",
  "policy",
  "board",
  "records",
  "reminder",
] as const;
export type HistoryTopic = (typeof HISTORY_TOPICS)[number];

type Told = { readonly topic: HistoryTopic; readonly seenBy: "both" | "doer" };
type Telling = Told | "silent";
type EventType = DossierEvent["type"];

const both = <T extends HistoryTopic>(topic: T) => ({ topic, seenBy: "both" }) as const;
/** What one has done alone and the other is not to know, or no longer. */
const doer = <T extends HistoryTopic>(topic: T) => ({ topic, seenBy: "doer" }) as const;

/**
 * What the history tells of each event; a new kind of event has to say it. What somebody writes alone is silent, to its author
 * too, who would only find every saving; so is what says no more than the line beside it, and what no person's dossier holds.
 */
const TELLINGS = {
  contractDrafted: doer("contract"),
  contractInvited: both("contract"),
  contractProposed: both("contract"),
  contractChangesRequested: both("contract"),
  contractCommented: both("contract"),
  contractCommentAnswered: both("contract"),
  contractApproved: both("contract"),
  contractAgreed: both("contract"),
  contractActivated: both("contract"),
  contractSuperseded: both("contract"),
  contractWithdrawn: both("contract"),
  contractDeclined: both("contract"),
  contractPrincipalChanged: both("contract"),
  contractConfirmedByNewPrincipal: both("contract"),
  contractRepresentativeSteppedIn: both("contract"),
  contractRegistered: both("contract"),
  contractPaperAdded: both("contract"),
  contractLapsed: both("contract"),
  contractEnded: both("contract"),
  contractEdited: "silent",
  contractDiscarded: "silent",
  contractOpened: "silent",
  contractCommentResolved: "silent",
  contractCommentReopened: "silent",
  contractAboveReviewed: "silent",

  assessmentOpened: both("assessment"),
  assessmentViewShared: both("assessment"),
  assessmentViewTakenBack: doer("assessment"),
  assessmentViewShown: both("assessment"),
  assessmentViewDeclined: both("assessment"),
  assessmentRevealed: both("assessment"),
  assessmentCompiled: both("assessment"),
  assessmentChangeAsked: both("assessment"),
  assessmentAgreed: both("assessment"),
  assessmentConfirmed: both("assessment"),
  assessmentAddedTo: both("assessment"),
  assessmentCancelled: both("assessment"),
  assessmentViewSaved: "silent",
  assessmentCompilationSaved: "silent",

  leadershipOpened: both("leadership"),
  leadershipViewShared: both("leadership"),
  leadershipViewTakenBack: doer("leadership"),
  leadershipViewDeclined: both("leadership"),
  leadershipRevealed: both("leadership"),
  leadershipProposed: both("leadership"),
  leadershipAgreed: both("leadership"),
  leadershipCancelled: both("leadership"),
  leadershipViewSaved: "silent",

  salaryOpened: both("salary"),
  salaryMoved: both("salary"),
  salaryTakenOver: both("salary"),
  salaryCancelled: both("salary"),
  salaryViewGiven: both("salary"),
  salaryViewDeclined: both("salary"),
  salaryShared: both("salary"),
  salaryCommented: both("salary"),
  salaryRead: both("salary"),
  salaryAheadAnswered: both("salary"),
  salaryAddedTo: both("salary"),
  salaryClosed: both("salary"),
  salaryLapsed: both("salary"),
  salaryViewSaved: "silent",
  salaryJudgementSaved: "silent",
  salaryReady: "silent",
  salaryReopened: "silent",

  talkWished: both("talk"),
  talkWishTakenBack: both("talk"),
  appraisalInvited: both("talk"),
  appraisalRescheduled: both("talk"),
  appraisalCancelled: both("talk"),
  appraisalTakenOver: both("talk"),
  summaryTakenOver: both("talk"),
  preparationShared: both("talk"),
  preparationTakenBack: doer("talk"),
  preparationShown: both("talk"),
  preparationDeclined: both("talk"),
  preparationsRevealed: both("talk"),
  appraisalHeld: both("talk"),
  summarySent: both("talk"),
  summaryChangeAsked: both("talk"),
  summaryConfirmed: both("talk"),
  appraisalConfirmed: both("talk"),
  summaryCorrectionProposed: both("talk"),
  summaryCorrectionAnswered: both("talk"),
  summaryLapsed: both("talk"),
  talkWishChanged: "silent",
  talkWishAnswered: "silent",
  appraisalPlanned: "silent",
  appraisalClosed: "silent",
  talkEventNoted: "silent",
  preparationStarted: "silent",
  preparationSaved: "silent",
  preparationReady: "silent",
  summaryEdited: "silent",

  goalAgreed: both("goal"),
  goalProgressed: both("goal"),
  goalProgressTakenBack: both("goal"),
  goalOccurrenceReported: both("goal"),
  goalEvaluated: both("goal"),
  goalCarriedOver: both("goal"),
  goalDropped: both("goal"),
  goalChangeProposed: both("goal"),
  goalChangeTakenBack: doer("goal"),
  goalChangeAnswered: both("goal"),
  goalOffered: both("goal"),
  goalOfferTaken: both("goal"),
  goalOfferDeclined: both("goal"),
  goalOfferLeft: both("goal"),
  goalOfferWithdrawn: both("goal"),
  sharedGoalOffered: both("goal"),
  sharedGoalWithdrawn: both("goal"),
  goalProposed: "silent",
  goalEdited: "silent",
  goalRemoved: "silent",
  goalOutcomeChosen: "silent",
  goalAboveReviewed: "silent",

  followUpPlanned: both("followUp"),
  followUpAsked: both("followUp"),
  followUpPostponed: both("followUp"),
  followUpShared: both("followUp"),
  followUpDeclined: doer("followUp"),
  followUpAcknowledged: both("followUp"),
  followUpTimeOver: both("followUp"),
  followUpNotHeld: both("followUp"),
  followUpClosed: both("followUp"),
  followUpTakenAway: both("followUp"),
  followUpSaved: "silent",

  talkActionAgreed: both("agreed"),
  talkActionDone: both("agreed"),
  talkActionReopened: both("agreed"),
  talkActionMoved: both("agreed"),
  talkActionDropped: both("agreed"),
  talkActionProposed: "silent",
  talkActionEdited: "silent",
  talkActionRemoved: "silent",
  talkActionTicked: "silent",
  talkActionUnticked: "silent",

  exchangeSent: both("between"),
  exchangeAnswered: both("between"),
  exchangeRead: "silent",
  feedbackAsked: both("between"),
  feedbackGiven: both("between"),
  feedbackDeclined: "silent",
  feedbackReminded: "silent",
  feedbackWithdrawn: "silent",
  feedbackExpired: "silent",
  feedbackTakenBack: "silent",
  feedbackRead: "silent",
  feedbackRemoved: "silent",
  feedbackRestored: "silent",
  feedbackCleared: "silent",
  feedbackMuted: "silent",
  feedbackUnmuted: "silent",
  noteWritten: "silent",
  noteEdited: "silent",
  noteRemoved: "silent",
  noteRestored: "silent",
  noteCleared: "silent",

  entitlementOwed: both("rights"),
  entitlementPromised: both("rights"),
  entitlementMoved: both("rights"),
  entitlementGiven: both("rights"),
  entitlementSeen: both("rights"),
  entitlementClosed: both("rights"),

  policyAccepted: both("policy"),
  policyToDiscuss: both("policy"),
  policyDiscussed: both("policy"),
  policyOpened: "silent",

  recordsRemoved: both("records"),
  recordsPacked: both("records"),
  legalHoldPlaced: both("records"),
  legalHoldLifted: both("records"),

  // The municipality's own dossier.
  policyDrafted: "silent",
  policyPublished: "silent",
  settingsChanged: "silent",
  orgGoalDrafted: "silent",
  orgGoalEdited: "silent",
  orgGoalDiscarded: "silent",
  orgGoalDecided: "silent",
  orgGoalChanged: "silent",
  orgGoalTakenBack: "silent",
  orgGoalClosed: "silent",
  orgGoalReplaced: "silent",
  importBegun: "silent",
  importSettled: "silent",
  importUndone: "silent",
  contractTemplateSaved: "silent",
  contractTemplateRestored: "silent",
  ownQuestionsSaved: "silent",
  yearCycleSaved: "silent",
  boardYearClosed: both("board"),
  boardCommentSaved: "silent",
  boardReportGiven: both("board"),
  boardReportTakenBack: both("board"),
  salaryCriteriaSaved: "silent",
  campaignStarted: "silent",
  campaignPaused: "silent",
  campaignResumed: "silent",
  campaignStopped: "silent",
  campaignDone: "silent",
  retentionDecided: "silent",
  retentionAsked: "silent",
  retentionConfirmed: "silent",
  retentionCancelled: "silent",
  archivePackageBegun: "silent",
  archivePackageTakenOut: "silent",
  archivePackageReceived: "silent",
  archivePackageDiscarded: "silent",
  publicRequestNoted: "silent",
  publicRequestCorrected: "silent",
  publicRequestRecordChosen: "silent",
  publicRequestRecordLeftOut: "silent",
  publicRequestMarked: "silent",
  publicRequestUnmarked: "silent",
  publicRequestCopyTaken: "silent",
  publicRequestDecided: "silent",
} as const satisfies { readonly [T in EventType]: Telling };

type ToldEvent = {
  [T in EventType]: (typeof TELLINGS)[T] extends "silent" ? never : T;
}[EventType];

/** What is told of an event, if anything. */
export const tellingOf = (type: EventType): (Told & { readonly kind: ToldEvent }) | undefined => {
  const telling: Telling = TELLINGS[type];
  return telling === "silent" ? undefined : { ...telling, kind: type as ToldEvent };
};

/** What the bot says that no event is called. */
type OnlyNotice = Exclude<NoticeKind, ToldEvent>;
const ONLY_NOTICES: { readonly [K in OnlyNotice]: HistoryTopic } = {
  contractHandedOver: "contract",
  contractConfirmed: "contract",
  appraisalHandedOver: "talk",
  followUpAnswered: "followUp",
  feedbackReminded: "between",
};

export const topicOfNotice = (kind: NoticeKind): HistoryTopic =>
  kind in ONLY_NOTICES ? ONLY_NOTICES[kind as OnlyNotice] : (tellingOf(kind as ToldEvent)?.topic ?? "contract");

/** All that a line of the history can say. */
export type HistoryKind = ToldEvent | OnlyNotice | "digest" | "campaign";
const KINDS = new Set<string>([
  ...Object.entries(TELLINGS).flatMap(([type, telling]) => (telling === "silent" ? [] : [type])),
  ...Object.keys(ONLY_NOTICES),
  "digest",
  "campaign",
]);
export const isHistoryKind = (kind: string): kind is HistoryKind => KINDS.has(kind);
