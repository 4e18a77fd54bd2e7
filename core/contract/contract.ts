import type { TemplateRef } from "#core/contract/template.ts";
import type { Pointing } from "#core/line/pointing.ts";
import type { Terms } from "#core/contract/terms.ts";
import { type ContentHash, type ContractId, type PersonId, type UnitId, asId } from "#core/ids.ts";
import type { Day, Instant } from "#core/time.ts";

/**
 * An uppdragskontrakt (P17-P21): one agreement between a principal (uppdragsgivare) and a holder (uppdragstagare). Its wording
 * lives in immutable revisions; consent is given to one revision under one hash, by both. The states and who moves between
 * them: research/domain D8.
 */
export type Contract =
  | Draft
  | Proposed
  | ChangesRequested
  | Agreed
  | Active
  | AwaitingNewPrincipal
  | Superseded
  | Ended
  | Withdrawn
  | Declined;

export type ContractState = Contract["state"];
/** In force: the present assignment. At most one per holder and assignment. */
export type InForce = Active | AwaitingNewPrincipal;

/**
 * Kommunstyrelsen as a party (P18): the principal of the one at the top of the chain. No person has this id; who acts for the
 * board is in the directory, several at once, each with a period and a decision, and each act says who it was.
 */
export const BOARD: PersonId = asId("board");

/** Somebody in the principal's place: a representative of the board, or a deputy for the days of a decision. */
export type StandIn = { readonly person: PersonId; readonly decisionRef: string };

/** A contract passed from one principal to another; kept, so that one can see who agreed and who has had it since. */
export type Handover = { readonly from: PersonId; readonly to: PersonId; readonly at: Instant };

/** Somebody who has come to represent the board since the contract was agreed: for which period, by which decision (P18). */
export type SteppedIn = StandIn & { readonly from: Day; readonly to?: Day; readonly notedAt: Instant };

type Identity = {
  readonly type: "contract";
  readonly schema: 1;
  readonly id: ContractId;
  readonly holder: PersonId;
  readonly principal: PersonId;
  /** Absent until the principal has changed once. */
  readonly handovers?: readonly Handover[];
  /** Absent until another represents the board. */
  readonly steppedIn?: readonly SteppedIn[];
  /** Title and unit as they were when the contract was drafted; together they name the assignment. */
  readonly title: string;
  readonly unit: UnitId;
  readonly createdBy: PersonId;
  readonly createdAt: Instant;
  /** The contract in force, or agreed for a day to come, that this one renews or revises; superseded by this one. */
  readonly replaces?: ContractId;
  /** The template its first wording was begun from; absent in contracts drafted before 0.2. */
  readonly template?: TemplateRef;
};

/** A wording that has been put to the parties. */
type Wording = {
  readonly revision: number;
  readonly hash: ContentHash;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  readonly period: Terms["period"];
  readonly assessments: readonly Day[];
  /** What the wording serves above itself; wordings put forward before 0.2 have none. */
  readonly pointing?: Pointing;
};

/** Who has opened which revision: an approval says whether its giver had. */
export type Opening = {
  /** The party, and who it was when somebody stood in for it. */
  readonly by: PersonId;
  readonly standIn?: PersonId;
  readonly revision: number;
  readonly at: Instant;
};

/** A simple electronic signature (DOMAIN decision 8): who approved what, when, from where, having opened it or not. */
export type Approval = {
  readonly by: PersonId;
  /** For whom, when `by` stood in for the principal; with the decision that lets them. */
  readonly onBehalfOf?: PersonId;
  readonly decisionRef?: string;
  readonly at: Instant;
  readonly revision: number;
  readonly hash: ContentHash;
  readonly from: "card" | "tab" | "paper";
  readonly opened: boolean;
  /** Avvikande mening: what its giver does not agree with although they approve; it follows the contract ever after. */
  readonly dissent?: string;
  /** There when it was given on paper; recorded by the registrar, never edited, only added to. */
  readonly paper?: PaperEvidence;
};

/** What shows that somebody approved on paper: the day on it, where the scan is kept, who has recorded it. */
export type PaperEvidence = {
  readonly signedOn: Day;
  readonly reference: string;
  readonly recordedBy: PersonId;
  readonly additions: readonly { readonly text: string; readonly by: PersonId; readonly at: Instant }[];
};

/**
 * What a party is writing towards the next revision, for their own eyes only. `rev` counts its savings, so that two devices
 * do not write over each other unseen.
 */
export type WorkingCopy = { readonly terms: Terms; readonly rev: number };
export type Working = { readonly [party: PersonId]: WorkingCopy };

export type Draft = Identity & WorkingCopy & { readonly state: "draft" };

export type Proposed = Identity &
  Wording & {
    readonly state: "proposed";
    readonly approvals: readonly [] | readonly [Approval];
    readonly openings: readonly Opening[];
    /** A counter-proposal that is being written; the proposal stands until it is sent. */
    readonly working?: Working;
  };

export type ChangesRequested = Identity &
  Wording & {
    readonly state: "changesRequested";
    readonly requestedBy: PersonId;
    readonly requestedAt: Instant;
    readonly comment: string;
    readonly openings: readonly Opening[];
    readonly working: Working;
  };

/** The registrar has entered the approved contract in the municipality's diary (OSL 5 kap. 1-2 §§; research/domain A6). */
export type Registration = { readonly dnr: string; readonly by: PersonId; readonly at: Instant };

/** Approved by both in the same words. */
type Consented = Identity &
  Wording & { readonly approvals: readonly [Approval, Approval]; readonly registered?: Registration };
type Entered = Consented & {
  readonly activeAt: Instant;
  /** How far its assessments have come: the last day one was opened for, and the next one that an assessment has set (P19). */
  readonly assessing?: { readonly opened?: Day; readonly next?: Day };
};

/** Approved by both for a period that begins later: what is in force stays so until that day, when the clock lets this one take its place. */
export type Agreed = Consented & {
  readonly state: "agreed";
  readonly agreedAt: Instant;
  readonly formerPrincipal?: PersonId;
};
export type Active = Entered & { readonly state: "active" };
/** Still in force; the new principal confirms or revises it. */
export type AwaitingNewPrincipal = Entered & {
  readonly state: "awaitingNewPrincipal";
  readonly formerPrincipal: PersonId;
};
/** Another took its place; `activeAt` is absent when that happened before its own day. */
export type Superseded = Consented & {
  readonly state: "superseded";
  readonly activeAt?: Instant;
  readonly by: ContractId;
  readonly endedAt: Instant;
};
/** The principal has ended it; `activeAt` is absent when it was called off before its own day. */
export type Ended = Consented & {
  readonly state: "ended";
  readonly activeAt?: Instant;
  readonly reason: EndReason;
  readonly endedAt: Instant;
};
/** What was being written when the proposal went away is still its author's to go on from. */
type GoneAway = Identity & Wording & { readonly endedAt: Instant; readonly working?: Working };
export type Withdrawn = GoneAway & { readonly state: "withdrawn" };
export type Declined = GoneAway & { readonly state: "declined"; readonly reason: string };

/** Approved by both, whatever came after: what may be registered, and of which there is evidence. */
export type AgreedByBoth = Agreed | InForce | Superseded | Ended;

export type EndReason = "roleEnds" | "periodEnds" | "replaced";

/** Why a wording was put forward. */
export type Occasion =
  | { readonly kind: "first" }
  | { readonly kind: "changeRequest"; readonly by: PersonId; readonly at: Instant; readonly comment: string }
  /** Written by the other party straight against the wording before it. */
  | { readonly kind: "counter" };

/** One wording, word for word, never changed once written. */
export type ContractRevision = {
  readonly type: "contractRevision";
  readonly schema: 1;
  readonly id: string;
  readonly contract: ContractId;
  readonly revision: number;
  readonly hash: ContentHash;
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  /** Absent in wordings written before 0.2. */
  readonly occasion?: Occasion;
  readonly terms: Terms;
};

export const revisionId = (contract: ContractId, revision: number) => `contractRevision:${contract}:${revision}`;

/** What the person had before their eyes when they pressed: consent is given to exactly this, and never retried on their behalf. */
export type SeenWording = { readonly revision: number; readonly hash: ContentHash };

export const isParty = (contract: Contract, person: PersonId) =>
  contract.holder === person || contract.principal === person;

export const otherParty = (contract: Contract, person: PersonId) =>
  contract.holder === person ? contract.principal : contract.holder;

/** Approved by both, whether its period has begun or is still to come: a public record from then on (research/domain A6). */
export const isAgreedByBoth = (contract: Contract): contract is AgreedByBoth =>
  contract.state === "agreed" || isInForce(contract) || contract.state === "superseded" || contract.state === "ended";

export const isInForce = (contract: Contract): contract is InForce =>
  contract.state === "active" || contract.state === "awaitingNewPrincipal";

/** It has passed on to a new principal, who has not said yet whether they stand by it. */
export const awaitsNewPrincipal = (contract: Contract): boolean =>
  contract.state === "awaitingNewPrincipal" || (contract.state === "agreed" && contract.formerPrincipal !== undefined);

/** Nothing will change in it any more. */
export const isOver = ({ state }: Contract): boolean =>
  state === "superseded" || state === "ended" || state === "withdrawn" || state === "declined";

/** Being worked on: a draft or a wording under negotiation. */
export const isOpen = (contract: Contract): contract is Draft | Proposed | ChangesRequested =>
  contract.state === "draft" || contract.state === "proposed" || contract.state === "changesRequested";

/** For which of the two an approval was given. */
export const approvedFor = ({ by, onBehalfOf }: Approval): PersonId => onBehalfOf ?? by;

export const hasApproved = (contract: Proposed, party: PersonId) =>
  contract.approvals.some((given) => approvedFor(given) === party);

/** The same assignment: of one name, or the one renewed under another name since the holder moved. */
export const sameAssignment = (one: Contract, other: Contract) =>
  one.holder === other.holder &&
  (one.replaces === other.id || other.replaces === one.id || (one.unit === other.unit && one.title === other.title));

export type ContractEvent =
  | { readonly type: "contractAboveReviewed"; readonly contract: ContractId }
  | { readonly type: "contractDrafted"; readonly contract: ContractId; readonly replaces?: ContractId }
  | { readonly type: "contractEdited"; readonly contract: ContractId }
  /** A draft, or what a party was writing towards the next revision, is gone without trace of its words. */
  | { readonly type: "contractDiscarded"; readonly contract: ContractId }
  | {
      readonly type: "contractProposed";
      readonly contract: ContractId;
      readonly revision: number;
      readonly hash: ContentHash;
      readonly to: PersonId;
    }
  | { readonly type: "contractOpened"; readonly contract: ContractId; readonly revision: number }
  | {
      readonly type: "contractChangesRequested";
      readonly contract: ContractId;
      readonly revision: number;
      readonly to: PersonId;
    }
  | {
      readonly type: "contractApproved";
      readonly contract: ContractId;
      readonly revision: number;
      readonly hash: ContentHash;
      readonly opened: boolean;
      readonly onBehalfOf?: PersonId;
      readonly decisionRef?: string;
      /** With a dissenting note. */
      readonly dissent: boolean;
      readonly to: PersonId;
    }
  | {
      readonly type: "contractAgreed";
      readonly contract: ContractId;
      readonly revision: number;
      readonly hash: ContentHash;
      readonly from: Day;
      readonly parties: readonly PersonId[];
    }
  | {
      readonly type: "contractActivated";
      readonly contract: ContractId;
      readonly revision: number;
      readonly hash: ContentHash;
      readonly parties: readonly PersonId[];
    }
  | { readonly type: "contractSuperseded"; readonly contract: ContractId; readonly by: ContractId }
  | { readonly type: "contractWithdrawn"; readonly contract: ContractId; readonly to: PersonId }
  | { readonly type: "contractDeclined"; readonly contract: ContractId; readonly to: PersonId }
  | {
      readonly type: "contractPrincipalChanged";
      readonly contract: ContractId;
      readonly holder: PersonId;
      readonly from: PersonId;
      readonly to: PersonId;
    }
  /** Another represents the board, who is the party; nothing is approved anew. */
  | {
      readonly type: "contractRepresentativeSteppedIn";
      readonly contract: ContractId;
      readonly person: PersonId;
      readonly decisionRef: string;
      readonly from: Day;
      readonly to?: Day;
    }
  | { readonly type: "contractRegistered"; readonly contract: ContractId; readonly dnr: string }
  | {
      readonly type: "contractConfirmedByNewPrincipal";
      readonly contract: ContractId;
      readonly to: PersonId;
    }
  /** A negotiation that the change of principal left without one of its parties. */
  | { readonly type: "contractLapsed"; readonly contract: ContractId }
  | { readonly type: "contractPaperAdded"; readonly contract: ContractId; readonly parties: readonly PersonId[] }
  | {
      readonly type: "contractEnded";
      readonly contract: ContractId;
      readonly reason: EndReason;
      readonly to: PersonId;
    };
