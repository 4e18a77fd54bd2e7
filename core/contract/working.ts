import {
  type Contract,
  type ContractEvent,
  type ContractRevision,
  type Working,
  type WorkingCopy,
  hasApproved,
  isParty,
} from "#core/contract/contract.ts";
import { saysTheSame } from "#core/contract/differences.ts";
import type { Terms } from "#core/contract/terms.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";

/** What was written, and the last saving that the writer had before their eyes: none when they have just begun. */
export type Written = { readonly terms: Terms; readonly seenRev?: number };

type Outcome = Decision<Contract | ContractRevision, ContractEvent>;

/** What a person is writing in a contract, where there is something; nobody else's. */
export function workingCopyOf(contract: Contract, person: PersonId): WorkingCopy | undefined {
  if (contract.state === "draft") return contract.createdBy === person ? contract : undefined;
  return "working" in contract ? contract.working?.[person] : undefined;
}

/** A party may write a counter-proposal to what the other has put forward, as long as they have not approved it. */
export const mayCounter = (contract: Contract, person: PersonId) =>
  contract.state === "proposed" && contract.proposedBy !== person && !hasApproved(contract, person);

/**
 * Saves what a party has written so far: the draft, their own copy while a change is asked for, or a counter-proposal. What
 * was saved from another device since the writer looked is not written over: they are told, and keep both. `party` is for which
 * of the two `by` writes, when it is the principal's deputy.
 */
export function edit(contract: Contract, written: Written, by: PersonId, party: PersonId = by): Outcome {
  const refused = cannotWrite(contract, by, party);
  if (refused) return refused;
  const present = workingCopyOf(contract, by);
  if (present && saysTheSame(present.terms, written.terms)) return unchanged;
  const elsewhere = changedElsewhere(contract, written, by);
  if (elsewhere) return elsewhere;

  const copy: WorkingCopy = { terms: written.terms, rev: (present?.rev ?? 0) + 1 };
  const edited = { type: "contractEdited", contract: contract.id } as const;
  switch (contract.state) {
    case "draft":
      return changed([{ ...contract, ...copy }], edited);
    case "proposed":
    case "changesRequested":
      return changed([{ ...contract, working: { ...contract.working, [by]: copy } }], edited);
    default:
      return refuse("contract.wrongState", { state: contract.state });
  }
}

/** Throws away what one has written and not sent: a draft with the contract it was to become, a copy without touching the proposal. */
export function discard(contract: Contract, by: PersonId, party: PersonId = by): Outcome {
  if (!isParty(contract, party)) return refuse("notAllowed");
  const discarded = { type: "contractDiscarded", contract: contract.id } as const;
  if (contract.state === "draft")
    return contract.createdBy === by ? { ...changed([], discarded), removed: [contract.id] } : refuse("notFound");
  if (contract.state !== "proposed" && contract.state !== "changesRequested")
    return refuse("contract.wrongState", { state: contract.state });
  if (!workingCopyOf(contract, by)) return unchanged;
  return changed([{ ...contract, working: withoutCopyOf(contract.working, by) }], discarded);
}

/** Refused when another device has saved something else since the writer looked. */
export function changedElsewhere(
  contract: Contract,
  { terms, seenRev = 0 }: Written,
  by: PersonId,
): Refused | undefined {
  const present = workingCopyOf(contract, by);
  if ((present?.rev ?? 0) === seenRev || (present && saysTheSame(present.terms, terms))) return undefined;
  return refuse("contract.changedElsewhere");
}

/** What the other party is writing stays theirs when a new revision comes. */
export const withoutCopyOf = (working: Working | undefined, person: PersonId): Working =>
  Object.fromEntries(Object.entries(working ?? {}).filter(([party]) => party !== person));

function cannotWrite(contract: Contract, by: PersonId, party: PersonId): Refused | undefined {
  if (!isParty(contract, party)) return refuse("notAllowed");
  switch (contract.state) {
    case "draft":
      return contract.createdBy === by ? undefined : refuse("notFound");
    case "changesRequested":
      return undefined;
    case "proposed":
      return mayCounter(contract, party) ? undefined : refuse("contract.wrongState", { state: contract.state });
    default:
      return refuse("contract.wrongState", { state: contract.state });
  }
}
