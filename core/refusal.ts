import type { AppraisalState } from "#core/appraisal/appraisal.ts";
import type { AssessmentState } from "#core/assessment/assessment.ts";
import type { MissingInAssessment } from "#core/assessment/matter.ts";
import type { ContractState } from "#core/contract/contract.ts";
import type { MissingPart } from "#core/contract/missingParts.ts";
import type { DatedPart } from "#core/contract/terms.ts";
import type { EntitlementState } from "#core/entitlement/entitlement.ts";
import type { FollowUpState } from "#core/followUp/followUp.ts";
import type { ChangeEnding, GoalState } from "#core/goal/goal.ts";
import type { LeadershipState } from "#core/leadership/leadership.ts";
import type { Problem } from "#core/organisation/problem.ts";
import type { OrgGoalState } from "#core/orgGoal/orgGoal.ts";
import type { MissingPolicyPart } from "#core/policy/policy.ts";
import type { Localised } from "#core/content/locale.ts";
import type { SalaryState } from "#core/salary/basis.ts";
import type { MissingInSalary } from "#core/salary/basis.ts";
import type { OfferState } from "#core/sharedGoal/sharedGoal.ts";
import type { MissingInActions, TalkActionState } from "#core/talkAction/talkAction.ts";
import type { Day } from "#core/time.ts";
import type { YearKind } from "#core/year/kinds.ts";

/** What somebody sent without a word in it. */
export type NothingWritten = "promise" | "gift" | "newDay" | "answer" | "addition" | "note" | "question" | "thanks";

/** Every "no" the product can say, with what its sentence needs. The sentences are in core/content, complete in both languages by type. */
export type Refusals = {
  notFound: {};
  notAllowed: {};
  busy: {};
  /** `within`: the part of the request that the field is in, where its name alone does not say what it is. */
  invalid: { readonly field: string; readonly within?: string };
  tooLong: { readonly field: string; readonly within?: string; readonly max: number; readonly length: number };
  tooMany: { readonly field: string; readonly max: number; readonly count: number };
  dateInPast: { readonly date: Day };
  dateTooFar: { readonly latest: Day };
  dateInFuture: { readonly date: Day };
  dateTooEarly: { readonly earliest: Day };
  emptyComment: {};
  "directory.off": {};
  "directory.changedSince": {};
  "directory.nothingToUndo": {};
  "directory.changedAfter": {};
  "directory.builtOn": { readonly names: readonly string[]; readonly more: number };
  nothingWritten: { readonly what: NothingWritten };

  "contract.wrongState": { readonly state: ContractState };
  "contract.changedSince": { readonly revision: number };
  "contract.incomplete": { readonly missing: readonly MissingPart[] };
  "contract.periodOver": { readonly to: Day };
  "contract.periodTooLong": { readonly from: Day; readonly to: Day };
  "contract.dayOutsidePeriod": {
    readonly part: DatedPart;
    readonly day: Day;
    readonly from: Day;
    readonly to: Day;
  };
  "contract.servesUnknown": {};
  "contract.sameWording": {};
  "contract.changedElsewhere": {};
  "contract.tooManyComments": { readonly max: number };
  "contract.notOpened": { readonly revision: number };
  "contract.anotherActive": {};
  "contract.approvalTooLate": { readonly to: Day };
  "contract.alreadyOpen": { readonly state: ContractState };
  "contract.noPrincipal": {};
  "contract.principalFits": {};
  "contract.nextIsAgreed": { readonly from: Day };
  "contract.holderDoesNotLead": {};
  "contract.noDnr": {};
  "contract.paperWithoutReference": {};
  "contract.paperBeforeWording": { readonly date: Day };
  "contract.signerNotRepresentative": {};

  "template.changedSince": { readonly version: number };
  "campaign.underWay": {};
  "campaign.nobody": {};
  "campaign.over": {};
  "year.changedSince": { readonly version: number };
  "year.noSuchDay": { readonly kind: YearKind };
  "year.tooShort": { readonly kind: YearKind; readonly days: number };
  "year.deadlinesReversed": { readonly kind: YearKind };
  "year.deadlineBefore": { readonly kind: YearKind };
  "year.deadlineLate": { readonly kind: YearKind; readonly days: number };
  "board.changedSince": {};
  "board.alreadyGiven": { readonly on: Day };
  "board.noComment": {};
  "board.noReference": {};
  "board.notGiven": {};
  "board.noReason": {};
  "ownQuestions.changedSince": { readonly version: number };
  "ownQuestions.tooMany": { readonly max: number };
  "ownQuestions.tooManyInStep": { readonly max: number };
  "ownQuestions.nobodyAsked": {};
  "ownQuestions.bothLanguages": {};

  "appraisal.wrongState": { readonly state: AppraisalState };
  "appraisal.alreadyOpen": { readonly date: Day };
  "appraisal.notYourReport": {};
  "appraisal.noManager": {};

  "preparation.shared": {};
  "preparation.changedSince": {};
  "preparation.managerChanged": {};
  "preparation.revealed": {};
  "preparation.notShared": {};
  "preparation.tooEarlyToShow": { readonly from: Day };
  "preparation.changedElsewhere": { readonly fields: readonly string[] };
  "preparation.unknownStep": {};

  "summary.changedSince": { readonly field: string; readonly value: string };
  "summary.incomplete": { readonly missing: readonly ("goals" | "nextDate" | MissingInActions)[] };
  "summary.goalBeyondNextTalk": { readonly goal: string; readonly nextDate: Day };
  "summary.correctionWaits": { readonly until: Day };
  "summary.correctionAnswered": {};
  "summary.goalsLeft": { readonly goals: readonly string[] };
  "summary.revisionChanged": { readonly revision: number };

  "assessment.wrongState": { readonly state: AssessmentState };
  "assessment.alreadyOpen": { readonly day: Day };
  "assessment.onlyToConfirm": { readonly until: Day };
  "assessment.revealed": {};
  "assessment.notShared": {};
  "assessment.tooEarlyToShow": { readonly from: Day };
  "assessment.changedSince": {};
  "assessment.incomplete": { readonly missing: readonly MissingInAssessment[] };
  "assessment.revisionChanged": { readonly revision: number };

  "leadership.wrongState": { readonly state: LeadershipState };
  "leadership.alreadyOpen": { readonly year: number };
  "leadership.alreadyHeld": { readonly year: number };
  "leadership.doesNotLead": {};
  "leadership.noPrincipal": {};
  "leadership.nothingWritten": {};
  "leadership.revealed": {};
  "leadership.notShared": {};
  "leadership.reworded": {};
  "leadership.othersAnswer": {};
  "leadership.incomplete": { readonly missing: readonly ("keep" | "keepToo" | "change" | "sign")[] };
  "leadership.tooFewToAsk": {};

  "followUp.wrongState": { readonly state: FollowUpState };
  "followUp.alreadyOpen": { readonly date: Day };
  "followUp.shared": {};
  "followUp.answeredByOther": {};
  "followUp.nothingWritten": {};
  "followUp.promiseWithoutDay": {};
  "followUp.postponedTwice": {};

  "goal.wrongState": { readonly state: GoalState };
  "goal.progressSince": {};
  "goal.tooMany": { readonly max: number };
  "goal.incomplete": { readonly missing: readonly ("title" | "measure" | "due")[] };
  "sharedGoal.nobody": {};
  "sharedGoal.notYours": {};
  "sharedGoal.answered": { readonly state: OfferState };
  "sharedGoal.noRoom": { readonly max: number };
  "sharedGoal.noTalk": {};
  "goal.noOccurrence": {};
  "goal.inTalk": {};
  "goal.sameWording": {};
  "goal.changeWaits": {};
  "goal.changeReworded": {};
  "goal.noChange": {};
  "goal.changeSettled": { readonly became: ChangeEnding };

  "talkAction.wrongState": { readonly state: TalkActionState };
  "talkAction.tooMany": { readonly max: number };
  "talkAction.incomplete": { readonly missing: readonly ("text" | "effect")[] };
  "talkAction.answerIsManagers": {};

  "note.tooMany": { readonly max: number };
  "note.changedSince": {};
  "note.removed": {};
  "note.badLink": {};

  "exchange.tooMany": { readonly max: number };
  "exchange.answered": {};

  "feedback.notHere": {};
  "feedback.protected": {};
  "feedback.protectedSelf": {};
  "feedback.onLeave": {};
  "feedback.askedLately": { readonly from: Day };
  "feedback.tooManyAsked": { readonly max: number };
  "feedback.tooManyUnread": { readonly max: number };
  "feedback.notAsked": {};
  "feedback.answered": {};
  "feedback.alreadyRead": {};
  "feedback.nothingToRemove": {};
  "feedback.held": {};

  "salary.wrongState": { readonly state: SalaryState };
  "salary.alreadyOpen": { readonly day: Day };
  "salary.viewGiven": {};
  "salary.nothingToGive": {};
  "salary.viewFirst": { readonly until: Day };
  "salary.isReady": {};
  "salary.changedSince": {};
  "salary.groundUnknown": {};
  "salary.incomplete": { readonly missing: readonly MissingInSalary[] };
  "salary.surprise": { readonly criteria: readonly Localised[] };
  "salaryCriteria.changedSince": { readonly version: number };
  "salaryCriteria.none": {};
  "salaryCriteria.tooMany": { readonly max: number };
  "salaryCriteria.bothLanguages": {};

  "orgGoal.wrongState": { readonly state: OrgGoalState };
  "orgGoal.changedSince": {};
  "orgGoal.sameWording": {};
  "orgGoal.incomplete": { readonly missing: readonly ("title" | "measure" | "unit" | "reference" | "why")[] };
  "orgGoal.datesReversed": { readonly from: Day; readonly to: Day };
  "orgGoal.afterParent": { readonly parent: string; readonly to: Day };
  "orgGoal.visionServes": {};
  "orgGoal.orphan": {};
  "orgGoal.parentNotDecided": {};
  "orgGoal.circle": { readonly parent: string };
  "orgGoal.wrongLevel": { readonly parent: string };
  "orgGoal.goalsBelow": { readonly goals: readonly string[] };
  "orgGoal.noReplacement": {};
  "orgGoal.otherLevel": { readonly goal: string };
  "orgGoal.fileRefused": { readonly problems: readonly Problem[] };

  "import.fileRefused": { readonly problems: readonly Problem[] };
  "import.changedSince": {};
  "import.nothing": {};
  "import.first": {};
  "import.later": {};
  "import.undone": {};
  "import.builtOn": { readonly names: readonly string[]; readonly more: number };
  "import.goalsChanged": { readonly goals: readonly string[] };
  "import.goalsServed": { readonly goals: readonly string[] };

  "entitlement.wrongState": { readonly state: EntitlementState };

  "policy.notAsked": {};
  "policy.changedSince": { readonly version: number };
  "policy.notOpened": { readonly version: number };
  "policy.alreadyAccepted": {};
  "policy.noWish": {};
  "policy.noDraft": {};
  "policy.draftChanged": {};
  "policy.sameText": {};
  "retention.noReference": {};
  "retention.noReason": {};
  "retention.nothingDecided": {};
  "retention.runUnderWay": {};
  "retention.notLooked": {};
  "retention.rulesChanged": {};
  "retention.otherDay": { readonly day: Day };
  "retention.noReceipt": {};
  "retention.begun": {};
  "retention.noRecord": {};
  "archivePackage.nothing": {};
  "archivePackage.underWay": {};
  "archivePackage.notPacked": {};
  "archivePackage.notTakenOut": {};
  "archivePackage.received": {};
  "publicRequest.nothingAsked": {};
  "publicRequest.decided": {};
  "publicRequest.tooManyRecords": { readonly max: number };
  "publicRequest.tooManyMarks": { readonly max: number };
  "publicRequest.wordsNotFound": {};
  "publicRequest.noSection": {};
  "publicRequest.copied": {};
  "publicRequest.notGiven": {};
  "publicRequest.maskedIsInPart": {};
  "publicRequest.noRecords": {};
  "publicRequest.noGround": {};

  "policy.incomplete": { readonly missing: readonly MissingPolicyPart[] };
};

export type RefusalKey = keyof Refusals;
export type Refusal = { readonly [K in RefusalKey]: { readonly key: K; readonly params: Refusals[K] } }[RefusalKey];
