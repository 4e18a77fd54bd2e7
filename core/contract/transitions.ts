import {
  type Active,
  type AgreedByBoth,
  type Agreed,
  type Approval,
  type AwaitingNewPrincipal,
  type ChangesRequested,
  type Contract,
  type ContractEvent,
  type ContractRevision,
  type Draft,
  type EndReason,
  type Proposed,
  type SeenWording,
  type Superseded,
  hasApproved,
  isInForce,
  isOpen,
  isParty,
  otherParty,
  revisionId,
  sameAssignment,
} from "#core/contract/contract.ts";
import { missingParts } from "#core/contract/missingParts.ts";
import type { TemplateRef } from "#core/contract/template.ts";
import type { Terms } from "#core/contract/terms.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContentHash, ContractId, PersonId, UnitId } from "#core/ids.ts";
import { type Instant, dayOf } from "#core/time.ts";

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
  },
  terms: Terms,
  by: PersonId,
  at: Instant,
): Outcome {
  const started: Draft = {
    type: "contract",
    schema: 1,
    state: "draft",
    ...parties,
    createdBy: by,
    createdAt: at,
    terms,
  };
  if (!isParty(started, by)) return refuse("notAllowed");

  const same = existing.filter((contract) => sameAssignment(contract, started));
  const underWay = same.find(
    (contract) => isOpen(contract) && (contract.state !== "draft" || contract.createdBy === by),
  );
  if (underWay) return refuse("contract.alreadyOpen", { state: underWay.state });

  const former = same.find(({ state }) => state === "agreed") ?? same.find(isInForce);
  const replaces = former ? { replaces: former.id } : {};
  return changed([{ ...started, ...replaces }], { type: "contractDrafted", contract: parties.id, ...replaces });
}

/** Saves what a party has written so far: the draft, or their own working copy while a change is asked for. */
export function edit(contract: Contract, terms: Terms, by: PersonId): Outcome {
  if (!isParty(contract, by)) return refuse("notAllowed");
  const edited = { type: "contractEdited", contract: contract.id } as const;
  if (contract.state === "draft")
    return contract.createdBy === by ? changed([{ ...contract, terms }], edited) : refuse("notFound");
  if (contract.state === "changesRequested")
    return changed([{ ...contract, working: { ...contract.working, [by]: terms } }], edited);
  return wrongState(contract);
}

/** Puts a wording to the other party. Every earlier approval is void; the wording becomes an immutable revision under a hash. */
export function propose(
  contract: Contract,
  {
    terms,
    wholeClauses,
    hash,
    others = [],
  }: {
    readonly terms: Terms;
    readonly wholeClauses: readonly string[];
    readonly hash: Hash;
    /** The holder's other contracts: two wordings for one assignment are not negotiated at once. */
    readonly others?: readonly Contract[];
  },
  by: PersonId,
  at: Instant,
): Outcome {
  if (!isParty(contract, by)) return refuse("notAllowed");
  if (contract.state === "draft" && contract.createdBy !== by) return refuse("notFound");
  if (contract.state !== "draft" && contract.state !== "changesRequested") return wrongState(contract);
  const rival = others.find(
    (other) => other.id !== contract.id && sameAssignment(other, contract) && isOpen(other) && other.state !== "draft",
  );
  if (rival) return refuse("contract.alreadyOpen", { state: rival.state });

  const missing = missingParts(terms, wholeClauses);
  if (missing.length > 0) return refuse("contract.incomplete", { missing });

  const wording = hash({ contract: contract.id, holder: contract.holder, principal: contract.principal, terms });
  if (contract.state === "changesRequested" && contract.hash === wording) return refuse("contract.sameWording");

  const revision = contract.state === "draft" ? 1 : contract.revision + 1;
  const opening = { by, revision, at };
  const proposed: Proposed = {
    ...identityOf(contract),
    state: "proposed",
    revision,
    hash: wording,
    proposedBy: by,
    proposedAt: at,
    period: terms.period,
    assessments: terms.assessment.assessments,
    approvals: [],
    openings: contract.state === "draft" ? [opening] : [...contract.openings, opening],
  };
  const kept: ContractRevision = {
    type: "contractRevision",
    schema: 1,
    id: revisionId(contract.id, revision),
    contract: contract.id,
    revision,
    hash: wording,
    proposedBy: by,
    proposedAt: at,
    terms,
  };
  return changed([proposed, kept], {
    type: "contractProposed",
    contract: contract.id,
    revision,
    hash: wording,
    to: otherParty(contract, by),
  });
}

/** Records that a party has had the present revision open; once is enough. */
export function open(contract: Contract, by: PersonId, at: Instant): Outcome {
  if (contract.state !== "proposed" || !isParty(contract, by)) return unchanged;
  const { revision } = contract;
  if (contract.openings.some((opening) => opening.by === by && opening.revision === revision)) return unchanged;
  return changed([{ ...contract, openings: [...contract.openings, { by, revision, at }] }], {
    type: "contractOpened",
    contract: contract.id,
    revision,
  });
}

/**
 * Approves exactly the revision the person has seen (P17). Twice changes nothing. Who has not opened it is asked first; the
 * evidence says which. With the second approval the contract is active and what it replaces is superseded, in one step; or it
 * is agreed, when its period begins on a later day, and what is in force stays so until then.
 */
export function approve(
  contract: Contract,
  others: readonly Contract[],
  { seen, from, unopened }: { readonly seen: SeenWording; readonly from: Approval["from"]; readonly unopened: boolean },
  by: PersonId,
  at: Instant,
): Outcome {
  if (!isParty(contract, by)) return refuse("notAllowed");
  const settled = isInForce(contract) || contract.state === "agreed";
  if (settled && contract.hash === seen.hash && contract.approvals.some((given) => given.by === by)) return unchanged;
  if (contract.state !== "proposed") return wrongState(contract);
  if (contract.revision !== seen.revision || contract.hash !== seen.hash)
    return refuse("contract.changedSince", { revision: contract.revision });
  if (hasApproved(contract, by)) return unchanged;

  const opened = contract.openings.some((opening) => opening.by === by && opening.revision === contract.revision);
  if (!opened && !unopened) return refuse("contract.notOpened", { revision: contract.revision });

  const { id, revision, hash } = contract;
  const mine: Approval = { by, at, revision, hash, from, opened };
  const approved = {
    type: "contractApproved",
    contract: id,
    revision,
    hash,
    opened,
    to: otherParty(contract, by),
  } as const;
  const [theirs] = contract.approvals;
  if (!theirs) return changed([{ ...contract, approvals: [mine] }], approved);

  const { openings: _, ...wording } = contract;
  const consented = { ...wording, approvals: [theirs, mine] as const };
  const { former, coming } = inPlaceOf(contract, others);
  const gives = [former, coming].filter((other) => other !== undefined);
  if (gives.some((other) => other.id !== contract.replaces && other.id !== coming?.replaces))
    return refuse("contract.anotherActive");

  if (contract.period.from > dayOf(at)) {
    const agreed: Agreed = { ...consented, ...(former && { replaces: former.id }), state: "agreed", agreedAt: at };
    const parties = [contract.holder, contract.principal];
    const told = { type: "contractAgreed", contract: id, revision, hash, from: contract.period.from, parties } as const;
    return coming
      ? changed([agreed, superseded(coming, id, at)], approved, told, supersededBy(coming, id))
      : changed([agreed], approved, told);
  }
  return changed<Contract, ContractEvent[]>(
    [{ ...consented, state: "active", activeAt: at }, ...gives.map((other) => superseded(other, id, at))],
    approved,
    activated(contract),
    ...gives.map((other) => supersededBy(other, id)),
  );
}

/**
 * The day an agreed contract is for has come: it is in force, and what was in force for the assignment is superseded in the same
 * step. It happens by the clock alone; both consented to the day.
 */
export function comeIntoForce(contract: Contract, others: readonly Contract[], at: Instant): Outcome {
  if (contract.state !== "agreed" || dayOf(at) < contract.period.from) return unchanged;
  const { agreedAt: _, ...wording } = contract;
  const active: Active = { ...wording, state: "active", activeAt: at };
  const { former } = inPlaceOf(contract, others);
  return former
    ? changed([active, superseded(former, contract.id, at)], activated(contract), supersededBy(former, contract.id))
    : changed([active], activated(contract));
}

/** What a contract takes the place of when both have approved it: the one in force for the assignment, and one agreed for a later day. */
function inPlaceOf(contract: Contract, others: readonly Contract[]) {
  const same = others.filter((other) => other.id !== contract.id && sameAssignment(other, contract));
  return {
    former: same.find(isInForce),
    coming: same.find((other): other is Agreed => other.state === "agreed"),
  };
}

function superseded(contract: Agreed | Active | AwaitingNewPrincipal, by: ContractId, at: Instant): Superseded {
  const kept = {
    ...identityOf(contract),
    ...wordingOf(contract),
    approvals: contract.approvals,
    ...registrationOf(contract),
  };
  const entered = isInForce(contract) ? { activeAt: contract.activeAt } : {};
  return { ...kept, ...entered, state: "superseded", by, endedAt: at };
}

const supersededBy = ({ id }: Contract, by: ContractId) => ({ type: "contractSuperseded", contract: id, by }) as const;

const activated = ({ id, revision, hash, holder, principal }: Proposed | Agreed) =>
  ({ type: "contractActivated", contract: id, revision, hash, parties: [holder, principal] }) as const;

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
  if (contract.revision !== seen.revision || contract.hash !== seen.hash)
    return refuse("contract.changedSince", { revision: contract.revision });
  if (comment.trim() === "") return refuse("emptyComment");
  const { approvals: _, ...wording } = contract;
  const asked: ChangesRequested = {
    ...wording,
    state: "changesRequested",
    requestedBy: by,
    requestedAt: at,
    comment: comment.trim(),
    working: {},
  };
  return changed([asked], {
    type: "contractChangesRequested",
    contract: contract.id,
    revision: contract.revision,
    to: otherParty(contract, by),
  });
}

/** Takes a proposal back; only the one who put it forward may. */
export function withdraw(contract: Contract, by: PersonId, at: Instant): Outcome {
  if (contract.state !== "proposed" && contract.state !== "changesRequested") return wrongState(contract);
  if (contract.proposedBy !== by) return refuse("notAllowed");
  return changed([{ ...identityOf(contract), ...wordingOf(contract), state: "withdrawn", endedAt: at }], {
    type: "contractWithdrawn",
    contract: contract.id,
    to: otherParty(contract, by),
  });
}

/** Says no to a proposal, with the reason; a refused contract stays documented. */
export function decline(contract: Contract, reason: string, by: PersonId, at: Instant): Outcome {
  if (contract.state !== "proposed") return wrongState(contract);
  if (!isParty(contract, by) || contract.proposedBy === by) return refuse("notAllowed");
  if (reason.trim() === "") return refuse("emptyComment");
  return changed(
    [{ ...identityOf(contract), ...wordingOf(contract), state: "declined", reason: reason.trim(), endedAt: at }],
    {
      type: "contractDeclined",
      contract: contract.id,
      to: otherParty(contract, by),
    },
  );
}

/** A new principal for a contract in force: it stays valid until the new one confirms or revises it. */
export function changePrincipal(contract: Contract, to: PersonId): Outcome {
  if (!isInForce(contract)) return wrongState(contract);
  if (contract.principal === to) return unchanged;
  if (contract.holder === to) return refuse("notAllowed");
  const waiting: AwaitingNewPrincipal = {
    ...contract,
    state: "awaitingNewPrincipal",
    formerPrincipal: contract.principal,
    principal: to,
  };
  return changed([waiting], { type: "contractPrincipalChanged", contract: contract.id, from: contract.principal, to });
}

/** The new principal stands by the wording as it is. */
export function confirmAsNewPrincipal(contract: Contract, by: PersonId): Outcome {
  if (contract.state !== "awaitingNewPrincipal") return wrongState(contract);
  if (contract.principal !== by) return refuse("notAllowed");
  const { formerPrincipal: _, ...kept } = contract;
  return changed([{ ...kept, state: "active" }], { type: "contractConfirmedByNewPrincipal", contract: contract.id });
}

/** Ends a contract in force; the principal does, with a reason. */
export function end(contract: Contract, reason: EndReason, by: PersonId, at: Instant): Outcome {
  if (!isInForce(contract)) return wrongState(contract);
  if (contract.principal !== by) return refuse("notAllowed");
  return changed([{ ...agreedOf(contract), state: "ended", reason, endedAt: at }], {
    type: "contractEnded",
    contract: contract.id,
    reason,
    to: contract.holder,
  });
}

function identityOf(contract: Contract) {
  const { type, schema, id, holder, principal, title, unit, createdBy, createdAt, replaces, template } = contract;
  return {
    type,
    schema,
    id,
    holder,
    principal,
    title,
    unit,
    createdBy,
    createdAt,
    ...(replaces && { replaces }),
    ...(template && { template }),
  };
}

function wordingOf(contract: Exclude<Contract, Draft>) {
  const { revision, hash, proposedBy, proposedAt, period, assessments } = contract;
  return { revision, hash, proposedBy, proposedAt, period, assessments };
}

function agreedOf(contract: Active | AwaitingNewPrincipal) {
  return {
    ...identityOf(contract),
    ...wordingOf(contract),
    approvals: contract.approvals,
    activeAt: contract.activeAt,
    ...registrationOf(contract),
  };
}

/** The number in the diary stays with a contract whatever becomes of it. */
const registrationOf = ({ registered }: AgreedByBoth) => (registered ? { registered } : {});
