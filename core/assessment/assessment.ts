import type { Conclusion, Matter } from "#core/assessment/matter.ts";
import type { StandIn } from "#core/contract/contract.ts";
import type { AssessmentId, ContentHash, ContractId, PersonId } from "#core/ids.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

/**
 * The bedömning of a contract (P19, P20, P21): both answer alone, both are revealed at once, the principal compiles what the
 * two have said, both confirm the same words. The states and who moves between them: research/domain D4 and D8.
 */
export type Assessment = Open | Revealed | Compiled | Confirmed | Cancelled;
export type AssessmentState = Assessment["state"];

/** Who says something: the two parties. */
export type Party = "holder" | "principal";
export const PARTIES: readonly Party[] = ["holder", "principal"];

type Common = {
  readonly type: "assessment";
  readonly schema: 1;
  readonly id: AssessmentId;
  readonly contract: ContractId;
  /** The revision of the contract that is assessed. */
  readonly wording: number;
  readonly holder: PersonId;
  readonly principal: PersonId;
  /** The day it is due. */
  readonly day: Day;
  readonly openedAt: Instant;
  /** Version of the questions, and what they are about: fixed when it was opened. */
  readonly form: number;
  readonly matter: Matter;
  /** Who has shared so far, or said that there is no written view: a fact, also for the other. */
  readonly given: { readonly [P in Party]?: "shared" | "shown" | "none" };
};

export type Confirmation = {
  /** The party. */
  readonly by: PersonId;
  /** Who did it for the board, by which decision (P18). */
  readonly standIn?: StandIn;
  readonly at: Instant;
  readonly hash: ContentHash;
  /** What this party does not agree with; empty when nothing. */
  readonly dissent: string;
};

export type Open = Common & { readonly state: "open" };
/** Each may read what the other has shared. */
export type Revealed = Common & {
  readonly state: "revealed";
  readonly revealedAt: Instant;
  /** Wordings sent so far, and what was asked to be changed in the last one. */
  readonly revision: number;
  readonly changeAsked: string;
};
type Sent = Common & {
  readonly revealedAt: Instant;
  readonly revision: number;
  readonly hash: ContentHash;
  readonly compiledAt: Instant;
  readonly outcome: Outcome;
};
export type Compiled = Sent & {
  readonly state: "compiled";
  readonly confirmations: readonly [] | readonly [Confirmation];
  /** There when the two no longer have the contract with each other: until then they may confirm the text as it is. */
  readonly confirmBy?: Day;
};
export type Confirmed = Sent & {
  readonly state: "confirmed";
  readonly confirmations: readonly [Confirmation, Confirmation];
  readonly confirmedAt: Instant;
  /** A confirmed assessment is never changed: what turns out to be wrong is put right beside it. */
  readonly additions: readonly Addition[];
};
/** The contract ended or gave way, or its principal became another, before both had confirmed. What was read or sent by then stays so. */
export type Cancelled = CalledOff &
  ((Common & { readonly revealedAt?: Instant }) | (Sent & Pick<Compiled, "confirmations">));
type CalledOff = {
  readonly state: "cancelled";
  readonly reason: CancelledBecause;
  readonly cancelledAt: Instant;
};
export type CancelledBecause = "contractEnded" | "contractReplaced" | "newPrincipal";

export type Addition = { readonly by: PersonId; readonly at: Instant; readonly text: string };

/** Part F: what the assessment means for the contract, and when the next one is. */
export type Outcome = {
  readonly conclusion: Conclusion;
  readonly newWordingBy: Day | "";
  readonly next: Day | "";
  readonly talk: Day | "";
  readonly salaryTalk: string;
};

/** What both confirm, word for word, never changed once written. */
export type AssessmentRevision = {
  readonly type: "assessmentRevision";
  readonly schema: 1;
  readonly id: string;
  readonly assessment: AssessmentId;
  readonly revision: number;
  readonly hash: ContentHash;
  readonly content: AssessmentContent;
};
export type AssessmentContent = {
  readonly day: Day;
  readonly form: number;
  readonly matter: Matter;
  /** By the form's field keys; what the holder said of the municipality's part is in it as it was said. */
  readonly texts: { readonly [field: string]: string };
};

export const assessmentRevisionId = (assessment: AssessmentId, revision: number) =>
  `assessmentRevision:${assessment}:${revision}`;

export const MAX_DISSENT = 1200;

export const partyOf = (assessment: Assessment, person: PersonId): Party | undefined =>
  assessment.holder === person ? "holder" : assessment.principal === person ? "principal" : undefined;

export const otherParty = (party: Party): Party => (party === "holder" ? "principal" : "holder");

export const isRevealed = (assessment: Assessment) => "revealedAt" in assessment;

/** Not yet confirmed by both, and still to be. */
export const isUnderWay = (assessment: Assessment): assessment is Open | Revealed | Compiled =>
  assessment.state === "open" || assessment.state === "revealed" || assessment.state === "compiled";

/**
 * The assessment of a contract that its present parties have under way. What a former principal has left to be confirmed stands in
 * nobody's way.
 */
export const underWayOf = (
  assessments: readonly Assessment[],
  { id, principal }: { readonly id: ContractId; readonly principal: PersonId },
): Assessment | undefined =>
  assessments.find((each) => each.contract === id && each.principal === principal && isUnderWay(each));

/** The day on which it was over; what is put right beside it comes later. Undefined while it is under way. */
export function endedOn(assessment: Assessment): Day | undefined {
  switch (assessment.state) {
    case "open":
    case "revealed":
    case "compiled":
      return undefined;
    case "confirmed":
      return dayOf(assessment.confirmedAt);
    case "cancelled":
      return dayOf(assessment.cancelledAt);
  }
}

type About = { readonly assessment: AssessmentId };
export type AssessmentEvent =
  | (About & {
      readonly type: "assessmentOpened";
      readonly contract: ContractId;
      readonly day: Day;
      readonly parties: readonly PersonId[];
    })
  | (About & { readonly type: "assessmentViewSaved"; readonly party: Party })
  | (About & { readonly type: "assessmentViewShared"; readonly party: Party; readonly to: PersonId })
  | (About & { readonly type: "assessmentViewTakenBack"; readonly party: Party })
  | (About & { readonly type: "assessmentViewShown"; readonly party: Party; readonly to: PersonId })
  | (About & { readonly type: "assessmentViewDeclined"; readonly party: Party; readonly to: PersonId })
  | (About & { readonly type: "assessmentRevealed"; readonly parties: readonly PersonId[] })
  | (About & { readonly type: "assessmentCompilationSaved" })
  | (About & {
      readonly type: "assessmentCompiled";
      readonly revision: number;
      readonly hash: ContentHash;
      readonly parties: readonly PersonId[];
    })
  | (About & { readonly type: "assessmentChangeAsked"; readonly revision: number; readonly to: PersonId })
  | (About & { readonly type: "assessmentAgreed"; readonly hash: ContentHash; readonly dissent: boolean })
  | (About & {
      readonly type: "assessmentConfirmed";
      readonly conclusion: Conclusion;
      readonly parties: readonly PersonId[];
    })
  | (About & { readonly type: "assessmentAddedTo"; readonly to: PersonId })
  | (About & {
      readonly type: "assessmentCancelled";
      readonly reason: CancelledBecause;
      readonly parties: readonly PersonId[];
    });
