import type { AssessmentWaiting } from "#core/content/chat/assessment.ts";
import type {
  AgreedWaiting,
  ExchangeWaiting,
  FeedbackWaiting,
  FollowUpWaiting,
  GoalWaiting,
  LeadershipWaiting,
  OfferWaiting,
  RightsWaiting,
  SalaryWaiting,
} from "#core/overview/waiting.ts";
import type {
  AssessmentNotice,
  BoardNotice,
  CorrectionNotice,
  ExchangeNotice,
  FeedbackNotice,
  FollowUpNotice,
  GoalNotice,
  LeadershipNotice,
  TalkActionNotice,
  NoticeKind,
  OfferNotice,
  PreparationNotice,
  RightsNotice,
  SalaryNotice,
  TakeOverNotice,
  WishNotice,
} from "#core/dossier/notices.ts";

/** Everything the chat says, in both languages by type. Names and dates come formatted; who reads is "du" ("you"). */
export type ChatTexts = {
  readonly bot: string;
  readonly openTab: string;
  readonly home: string;

  readonly hello: (name: string) => string;
  readonly nothingWaits: string;
  /** Said when more waits than a card has room for. */
  readonly moreWaits: (count: number) => string;
  readonly waits: string;
  /** The words the bot knows, a line a subject. */
  readonly help: (leads: boolean) => readonly string[];
  readonly welcome: readonly string[];
  readonly welcomeTitle: string;
  readonly welcomeFrom: (municipality: string) => string;
  readonly leftAlone: string;
  readonly notSaved: string;
  readonly notUnderstood: string;
  readonly stranger: string;
  readonly foreign: string;
  readonly group: readonly string[];
  readonly groupButton: string;
  readonly fault: string;

  readonly unknownVerb: string;
  readonly olderCard: string;
  readonly malformed: string;

  /** What waits or can be done, as a line and as a button. `who` is the other person. */
  readonly offer: {
    readonly [K in OfferText]: {
      readonly line: (who: string, date: string) => string;
      readonly button: (who: string) => string;
    };
  };

  readonly prep: {
    readonly kicker: (at: number, of: number) => string;
    readonly kickerReview: string;
    readonly seenBy: string;
    readonly placeholder: string;
    readonly choose: string;
    readonly noAnswer: string;
    readonly savedText: (length: number) => string;
    readonly savedChoice: string;
    readonly clear: string;
    readonly keep: string;
    readonly next: string;
    readonly toReview: string;
    readonly back: string;
    readonly pause: string;
    readonly paused: string;
    readonly pausedLines: readonly string[];
    readonly goOn: string;
    readonly conflict: (questions: string) => string;
    readonly conflictElsewhere: (questions: string) => string;
    readonly tooLong: (question: string, length: number, max: number) => string;
    readonly reviewTitle: string;
    readonly answered: (answered: number, of: number, kept: number) => string;
    readonly reviewSeenBy: (who: string) => string;
    readonly legal: string;
    readonly share: string;
    readonly change: string;
    readonly sharedTitle: string;
    readonly sharedLines: (who: string) => readonly string[];
    readonly revealedTitle: string;
    readonly revealedLines: (who: string) => readonly string[];
    readonly takeBack: string;
    readonly takenBack: string;
    readonly none: string;
    readonly several: string;
    readonly openTalk: string;
  };

  readonly contract: {
    readonly kicker: string;
    readonly title: (holder: string) => string;
    readonly asked: (proposer: string, revision: number) => string;
    readonly meaning: string;
    readonly holder: string;
    readonly principal: string;
    readonly assignment: string;
    readonly period: string;
    readonly revision: string;
    readonly state: string;
    readonly assessments: string;
    readonly approvals: string;
    readonly nobody: string;
    readonly onBehalfOf: (who: string, whom: string) => string;
    readonly onPaper: (who: string, day: string) => string;
    readonly openContract: string;
    readonly approve: string;
    readonly requestChanges: string;
    readonly back: string;
    readonly notOpenedTitle: (revision: number) => string;
    readonly notOpenedLines: (revision: number) => readonly string[];
    readonly approveAnyway: string;
    readonly approvedWaiting: (who: string, revision: number) => string;
    readonly active: string;
    readonly agreed: (from: string) => string;
    readonly alreadyApproved: string;
    readonly requestTitle: string;
    readonly requestIntro: (who: string) => string;
    readonly comment: string;
    readonly commentPlaceholder: string;
    readonly send: string;
    readonly requested: (who: string) => string;
    readonly waitsFor: (who: string) => string;
    readonly changesAskedBy: (who: string) => string;
    readonly draftLine: string;
    readonly none: string;
    readonly several: string;
  };

  readonly goals: {
    readonly kicker: string;
    readonly title: string;
    readonly numbered: (number: number) => string;
    readonly due: (date: string) => string;
    readonly hiddenText: string;
    readonly none: string;
    readonly report: string;
    readonly measure: string;
    readonly dueLabel: string;
    readonly state: string;
    readonly status: string;
    readonly note: string;
    readonly notePlaceholder: string;
    readonly seenBy: string;
    readonly save: string;
    readonly back: string;
    readonly saved: string;
    readonly chooseStatus: string;
    readonly openGoals: string;
    readonly occurrenceDone: (date: string) => string;
    readonly occurrenceNotDone: (date: string) => string;
  };

  readonly talk: {
    readonly kicker: string;
    readonly planTitle: string;
    readonly planIntro: string;
    readonly who: string;
    readonly date: string;
    readonly time: string;
    readonly start: string;
    readonly startedTitle: (who: string) => string;
    readonly startedLines: (who: string) => readonly string[];
    readonly prepare: string;
    readonly when: string;
    readonly chooseBoth: string;
    readonly noDay: string;
    readonly noTime: string;
    readonly noReports: string;
    readonly allHave: string;
  };

  readonly language: { readonly title: string; readonly line: string; readonly changed: string };

  readonly notice: {
    readonly [
      K in Exclude<NoticeKind, AssessmentNotice | WishNotice | ExchangeNotice | FeedbackNotice | BoardNotice>
    ]: {
      readonly title: (who: string) => string;
      readonly lines: (who: string, revision: number) => readonly string[];
      readonly button: string;
    };
  };
};

/** Without what features bring along in files of their own. */
export type CommonChatTexts = Omit<ChatTexts, "offer" | "notice"> & {
  readonly offer: Omit<
    ChatTexts["offer"],
    | RightsWaiting
    | AssessmentWaiting
    | FollowUpWaiting
    | LeadershipWaiting
    | "preparationToShow"
    | "correctionToAnswer"
    | AgreedWaiting
    | GoalWaiting
    | ExchangeWaiting
    | FeedbackWaiting
    | SalaryWaiting
    | OfferWaiting
    | "boardYearToGive"
    | "promises"
    | "climate"
    | "talkWished"
    | "askForTalk"
  >;
  readonly notice: Omit<
    ChatTexts["notice"],
    | RightsNotice
    | PreparationNotice
    | CorrectionNotice
    | FollowUpNotice
    | SalaryNotice
    | LeadershipNotice
    | GoalNotice
    | OfferNotice
    | TalkActionNotice
    | TakeOverNotice
  >;
};

/** What `offersFor` (bot/chat/home.ts) can offer. */
export type OfferText =
  | OfferWaiting
  | AgreedWaiting
  | GoalWaiting
  | ExchangeWaiting
  | FeedbackWaiting
  | SalaryWaiting
  | "promises"
  | "climate"
  | RightsWaiting
  | AssessmentWaiting
  | FollowUpWaiting
  | LeadershipWaiting
  | "contractToApprove"
  | "contractToReword"
  | "contractInvited"
  | "summaryToConfirm"
  | "summaryToRevise"
  | "summaryToWrite"
  | "preparationReady"
  | "preparationStarted"
  | "preparationToStart"
  | "talkToHold"
  | "talkToRead"
  | "contractToFinish"
  | "contractToDraft"
  | "contractEnding"
  | "contractAboveChanged"
  | "goalAboveChanged"
  | "theirGoalAboveChanged"
  | "contractToTakeOver"
  | "contractToConfirm"
  | "handoverToSee"
  | "boardYearToGive"
  | "goalsToUpdate"
  | "preparationShared"
  | "preparationToShow"
  | "correctionToAnswer"
  | "talkToPlan"
  | "talkWished"
  | "askForTalk"
  | "goals"
  | "contract"
  | "plan"
  | "language"
  | "tab";
