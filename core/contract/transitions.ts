import { identityOf, wordingOf } from "#core/contract/carriedOver.ts";
import {
  type Agreed,
  type Approval,
  type ChangesRequested,
  type Contract,
  type ContractEvent,
  type ContractRevision,
  type Draft,
  type InForce,
  type Occasion,
  type Opening,
  type PaperEvidence,
  type Proposed,
  type SeenWording,
  type StandIn,
  approvedFor,
  hasApproved,
  isInForce,
  isOpen,
  isParty,
  otherParty,
  revisionId,
  sameAssignment,
} from "#core/contract/contract.ts";
import { activated, inPlaceOf, superseded, supersededBy } from "#core/contract/inForce.ts";
import { withInstruction } from "#core/contract/instruction.ts";
import { missingParts } from "#core/contract/missingParts.ts";
import { unsound } from "#core/contract/soundTerms.ts";
import type { TemplateRef } from "#core/contract/template.ts";
import { targetsOf } from "#core/line/pointing.ts";
import type { Serves, Terms } from "#core/contract/terms.ts";
import { type Written, changedElsewhere, mayCounter, withoutCopyOf } from "#core/contract/working.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContentHash, ContractId, PersonId, UnitId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Instant, addDays, dayOf } from "#core/time.ts";

type Outcome = Decision<Contract | ContractRevision, ContractEvent>;
type Hash = (content: unknown) => ContentHash;

const wrongState = (contract: Contract) => refuse("contract.wrongState", { state: contract.state });

/**
 * Begins a contract (P2: the holder is invited to draft first, either party may). Where one is in force for the assignment, or
 * agreed for a day to come, the draft is to take its place. One at a time is being worked on.
 */
export function draft(
  existing: readonly Contract[],
  parties: {
    readonly id: ContractId;
    readonly holder: PersonId;
    readonly principal: PersonId;
    readonly title: string;
    readonly unit: UnitId;
    readonly template?: TemplateRef;
    /** The contract it renews, also where the assignment has got another title or unit since. */
    readonly replaces?: ContractId;
  },
  terms: Terms,
  by: PersonId,
  at: Instant,
  /** For which of the two `by` writes, when it is the principal's deputy. */
  party: PersonId = by,
): Outcome {
  const started: Draft = {
    type: "contract",
    schema: 1,
    state: "draft",
    ...parties,
    createdBy: by,
    createdAt: at,
    terms,
    rev: 0,
  };
  if (!isParty(started, party)) return refuse("notAllowed");

  const same = existing.filter((contract) => sameAssignment(contract, started));
  const underWay = same.find(
    (contract) => isOpen(contract) && (contract.state !== "draft" || contract.createdBy === by),
  );
  if (underWay) return refuse("contract.alreadyOpen", { state: underWay.state });

  const former = same.find(({ state }) => state === "agreed") ?? same.find(isInForce);
  const replaces = former ? { replaces: former.id } : {};
  return changed([{ ...started, ...replaces }], { type: "contractDrafted", contract: parties.id, ...replaces });
}

/**
 * Puts a wording to the other party: a draft, an answer to a request for changes, or a counter-proposal to what the other has
 * put forward. Every earlier approval is void; the wording becomes an immutable revision under a hash.
 */
export function propose(
  contract: Contract,
  {
    terms,
    seenRev = 0,
    revision: seen = 0,
    wholeClauses,
    hash,
    others = [],
    isThere,
  }: Written & {
    /** The revision that the writer had before them; none for a draft. */
    readonly revision?: number;
    readonly wholeClauses: readonly string[];
    readonly hash: Hash;
    /** The holder's other contracts: two wordings for one assignment are not negotiated at once. */
    readonly others?: readonly Contract[];
    /** Whether what the wording points at is there. */
    readonly isThere: (target: Serves) => boolean;
  },
  by: PersonId,
  at: Instant,
  /** For which of the two `by` writes, when it is the principal's deputy: it is the party's wording. */
  party: PersonId = by,
): Outcome {
  if (!isParty(contract, party)) return refuse("notAllowed");
  if (contract.state === "draft" && contract.createdBy !== by) return refuse("notFound");
  if (contract.state !== "draft" && contract.state !== "changesRequested" && !mayCounter(contract, party))
    return wrongState(contract);
  const present = "revision" in contract ? contract.revision : 0;
  if (present !== seen) return refuse("contract.changedSince", { revision: present });
  const elsewhere = changedElsewhere(contract, { terms, seenRev }, by);
  if (elsewhere) return elsewhere;
  const rival = others.find(
    (other) => other.id !== contract.id && sameAssignment(other, contract) && isOpen(other) && other.state !== "draft",
  );
  if (rival) return refuse("contract.alreadyOpen", { state: rival.state });

  const missing = missingParts(withInstruction(terms, contract), wholeClauses);
  if (missing.length > 0) return refuse("contract.incomplete", { missing });
  const fault = unsound(terms, { today: dayOf(at), holder: contract.holder, isThere });
  if (fault) return fault;

  const wording = hash({ contract: contract.id, holder: contract.holder, principal: contract.principal, terms });
  if ("hash" in contract && contract.hash === wording) return refuse("contract.sameWording");

  const revision = present + 1;
  const opening: Opening = { by: party, ...(by !== party && { standIn: by }), revision, at };
  const working = "working" in contract ? withoutCopyOf(contract.working, by) : {};
  const proposed: Proposed = {
    ...identityOf(contract),
    state: "proposed",
    revision,
    hash: wording,
    proposedBy: party,
    proposedAt: at,
    period: terms.period,
    assessments: terms.assessment.assessments,
    pointing: { targets: targetsOf(terms) },
    approvals: [],
    openings: "openings" in contract ? [...contract.openings, opening] : [opening],
    ...(Object.keys(working).length > 0 && { working }),
  };
  const kept: ContractRevision = {
    type: "contractRevision",
    schema: 1,
    id: revisionId(contract.id, revision),
    contract: contract.id,
    revision,
    hash: wording,
    proposedBy: party,
    proposedAt: at,
    occasion: occasionOf(contract),
    terms,
  };
  return changed([proposed, kept], {
    type: "contractProposed",
    contract: contract.id,
    revision,
    hash: wording,
    to: otherParty(contract, party),
  });
}

/** Records that a party has had the present revision open; once is enough. */
export function open(contract: Contract, by: PersonId, at: Instant, standIn?: StandIn): Outcome {
  if (contract.state !== "proposed" || !isParty(contract, by)) return unchanged;
  const { revision } = contract;
  const opening = { by, ...(standIn && { standIn: standIn.person }), revision, at };
  const isSame = (other: Opening) =>
    other.by === by && other.standIn === opening.standIn && other.revision === revision;
  if (contract.openings.some(isSame)) return unchanged;
  return changed([{ ...contract, openings: [...contract.openings, opening] }], {
    type: "contractOpened",
    contract: contract.id,
    revision,
  });
}

/**
 * Approves exactly the revision the person has seen (P17). Twice changes nothing. Who has not opened it is asked first; the
 * evidence says which; a period that has gone by is not agreed on any more. With the second approval the contract is active and what it replaces is superseded, in one step; or it
 * is agreed, when its period begins on a later day, and what is in force stays so until then.
 */
export function approve(
  contract: Contract,
  others: readonly Contract[],
  {
    seen,
    from,
    unopened,
    standIn,
    paper,
    dissent = "",
  }: {
    readonly seen: SeenWording;
    readonly from: Approval["from"];
    readonly unopened: boolean;
    /** Who presses for the party, when it is not the party itself. */
    readonly standIn?: StandIn;
    readonly paper?: PaperEvidence;
    /** A dissenting note; it does not stand in the way of the approval. */
    readonly dissent?: string;
  },
  by: PersonId,
  at: Instant,
): Outcome {
  if (!isParty(contract, by)) return refuse("notAllowed");
  const settled = isInForce(contract) || contract.state === "agreed";
  if (settled && contract.hash === seen.hash && contract.approvals.some((given) => approvedFor(given) === by))
    return unchanged;
  if (contract.state !== "proposed") return wrongState(contract);
  if (!isSeen(contract, seen)) return refuse("contract.changedSince", { revision: contract.revision });
  if (hasApproved(contract, by)) return unchanged;

  const opened = contract.openings.some(
    (opening) => opening.by === by && opening.standIn === standIn?.person && opening.revision === contract.revision,
  );
  if (!opened && !unopened && !paper) return refuse("contract.notOpened", { revision: contract.revision });

  const { id, revision, hash, period } = contract;
  // On paper it was approved the day it was signed, whenever that is recorded.
  if ((paper?.signedOn ?? dayOf(at)) > period.to) return refuse("contract.approvalTooLate", { to: period.to });
  const inPlace = standIn && { onBehalfOf: by, decisionRef: standIn.decisionRef };
  const note = dissent.trim();
  const mine: Approval = {
    by: standIn?.person ?? by,
    ...inPlace,
    at,
    revision,
    hash,
    from,
    opened: opened || paper !== undefined,
    ...(paper && { paper }),
    ...(note !== "" && { dissent: note }),
  };
  const approved = {
    type: "contractApproved",
    contract: id,
    revision,
    hash,
    opened: mine.opened,
    dissent: note !== "",
    ...inPlace,
    to: otherParty(contract, by),
  } as const;
  const [theirs] = contract.approvals;
  if (!theirs) return changed([{ ...contract, approvals: [mine] }], approved);

  const { openings: _, working: __, ...wording } = contract;
  const consented = { ...wording, approvals: [theirs, mine] as const };
  const { former, coming } = inPlaceOf(contract, others);
  const gives = [former, coming].filter((other) => other !== undefined);
  if (gives.some((other) => other.id !== contract.replaces && other.id !== coming?.replaces))
    return refuse("contract.anotherActive");

  if (period.from > dayOf(at)) {
    const agreed: Agreed = { ...consented, ...(former && { replaces: former.id }), state: "agreed", agreedAt: at };
    const parties = [contract.holder, contract.principal];
    const told = { type: "contractAgreed", contract: id, revision, hash, from: period.from, parties } as const;
    return coming
      ? changed([agreed, superseded(coming, id, at)], approved, told, supersededBy(coming, id))
      : changed([agreed], approved, told);
  }
  return changed<Contract, ContractEvent[]>(
    [
      { ...consented, state: "active", activeAt: at, ...assessedUntilNow(contract, former, at) },
      ...gives.map((other) => superseded(other, id, at)),
    ],
    approved,
    activated(contract),
    ...gives.map((other) => supersededBy(other, id)),
  );
}

/** A new wording for the same period names the days of its assessments: those that have passed were the former wording's. */
const assessedUntilNow = ({ period }: Proposed, former: InForce | undefined, at: Instant) =>
  former?.period.from === period.from ? { assessing: { opened: addDays(dayOf(at), -1) } } : {};

/** Asks for changes with a comment; the one it was put to does, the proposer withdraws. What was approved so far is void. */
export function requestChanges(
  contract: Contract,
  seen: SeenWording,
  comment: string,
  by: PersonId,
  at: Instant,
): Outcome {
  if (!isParty(contract, by)) return refuse("notAllowed");
  if (contract.state !== "proposed") return wrongState(contract);
  if (contract.proposedBy === by) return refuse("notAllowed");
  if (!isSeen(contract, seen)) return refuse("contract.changedSince", { revision: contract.revision });
  if (isBlank(comment)) return refuse("emptyComment");
  const { approvals: _, ...wording } = contract;
  const asked: ChangesRequested = {
    ...wording,
    state: "changesRequested",
    requestedBy: by,
    requestedAt: at,
    comment: comment.trim(),
    working: contract.working ?? {},
  };
  return changed([asked], {
    type: "contractChangesRequested",
    contract: contract.id,
    revision: contract.revision,
    to: otherParty(contract, by),
  });
}

/** Takes a proposal back; only the one who put it forward may. */
export function withdraw(
  contract: Contract,
  by: PersonId,
  at: Instant,
  /** What was before the eyes of who takes it back; a newer wording is not taken back unseen. */
  seen?: SeenWording,
): Outcome {
  if (contract.state !== "proposed" && contract.state !== "changesRequested") return wrongState(contract);
  if (contract.proposedBy !== by) return refuse("notAllowed");
  if (seen && !isSeen(contract, seen)) return refuse("contract.changedSince", { revision: contract.revision });
  return changed([{ ...goneAway(contract, at), state: "withdrawn" }], {
    type: "contractWithdrawn",
    contract: contract.id,
    to: otherParty(contract, by),
  });
}

/** Says no to a proposal, with the reason; a refused contract stays documented. */
export function decline(
  contract: Contract,
  reason: string,
  by: PersonId,
  at: Instant,
  /** What was before the eyes of who says no; a newer wording is not refused unseen. */
  seen?: SeenWording,
): Outcome {
  if (contract.state !== "proposed") return wrongState(contract);
  if (!isParty(contract, by) || contract.proposedBy === by) return refuse("notAllowed");
  if (seen && !isSeen(contract, seen)) return refuse("contract.changedSince", { revision: contract.revision });
  if (isBlank(reason)) return refuse("emptyComment");
  return changed([{ ...goneAway(contract, at), state: "declined", reason: reason.trim() }], {
    type: "contractDeclined",
    contract: contract.id,
    to: otherParty(contract, by),
  });
}

function occasionOf(contract: Contract): Occasion {
  if (contract.state !== "changesRequested") return { kind: contract.state === "draft" ? "first" : "counter" };
  const { requestedBy: by, requestedAt: at, comment } = contract;
  return { kind: "changeRequest", by, at, comment };
}

/** What is being written towards another wording goes along: it is still its author's. */
const goneAway = (contract: Proposed | ChangesRequested, at: Instant) => ({
  ...identityOf(contract),
  ...wordingOf(contract),
  endedAt: at,
  ...(Object.keys(contract.working ?? {}).length > 0 && { working: contract.working ?? {} }),
});

const isSeen = (wording: SeenWording, seen: SeenWording) =>
  wording.revision === seen.revision && wording.hash === seen.hash;
