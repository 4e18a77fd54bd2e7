import { identityOf, wordingOf } from "#core/contract/carriedOver.ts";
import {
  type Active,
  type Agreed,
  type AgreedByBoth,
  type Contract,
  type ContractEvent,
  type EndReason,
  type Ended,
  type InForce,
  type Proposed,
  type Superseded,
  type Withdrawn,
  isInForce,
  sameAssignment,
} from "#core/contract/contract.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContractId, PersonId } from "#core/ids.ts";
import { type Instant, dayOf } from "#core/time.ts";

type Outcome = Decision<Contract, ContractEvent>;

const wrongState = (contract: Contract) => refuse("contract.wrongState", { state: contract.state });

/**
 * The day an agreed contract is for has come: it is in force, and what was in force for the assignment is superseded in the same
 * step. It happens by the clock alone; both consented to the day.
 */
export function comeIntoForce(contract: Contract, others: readonly Contract[], at: Instant): Outcome {
  if (contract.state !== "agreed" || dayOf(at) < contract.period.from) return unchanged;
  const { agreedAt: _, formerPrincipal, ...wording } = contract;
  const entered: InForce = formerPrincipal
    ? { ...wording, state: "awaitingNewPrincipal", formerPrincipal, activeAt: at }
    : { ...wording, state: "active", activeAt: at };
  const { former } = inPlaceOf(contract, others);
  return former
    ? changed([entered, superseded(former, contract.id, at)], activated(contract), supersededBy(former, contract.id))
    : changed([entered], activated(contract));
}

/** What a contract takes the place of when both have approved it: the one in force for the assignment, and one agreed for a later day. */
export function inPlaceOf(contract: Contract, others: readonly Contract[]) {
  const same = others.filter((other) => other.id !== contract.id && sameAssignment(other, contract));
  return {
    former: same.find(isInForce),
    coming: same.find((other): other is Agreed => other.state === "agreed"),
  };
}

/** Why the next contract is not begun from this one: it does not hold, or the next one is agreed already. */
export function cannotRenew(contract: Contract, others: readonly Contract[]): Refused | undefined {
  if (!isInForce(contract)) return wrongState(contract);
  const { coming } = inPlaceOf(contract, others);
  return coming && refuse("contract.nextIsAgreed", { from: coming.period.from });
}

/** Why this one is not worded anew for its own period; where the next one is agreed already, that is the one to change. */
export const cannotRevise = (contract: Contract, others: readonly Contract[]): Refused | undefined =>
  contract.state === "agreed" ? undefined : cannotRenew(contract, others);

export const superseded = (contract: Agreed | InForce, by: ContractId, at: Instant): Superseded => ({
  ...leftOf(contract),
  state: "superseded",
  by,
  endedAt: at,
});

export const supersededBy = ({ id }: Contract, by: ContractId) =>
  ({ type: "contractSuperseded", contract: id, by }) as const;

export const activated = ({ id, revision, hash, holder, principal }: Proposed | Agreed) =>
  ({ type: "contractActivated", contract: id, revision, hash, parties: [holder, principal] }) as const;

/**
 * A new principal for all there is about one assignment (the holder has got another manager). What is in force stays valid until
 * the new one confirms or revises it; what is agreed for a later day waits for them in the same way. A negotiation has lost one
 * of its parties and lapses: its words stay to be read, and the two begin anew. The holder's own draft is addressed to the new
 * one; the former principal's draft stays theirs and passes on to nobody.
 */
export function changePrincipal(contracts: readonly Contract[], about: Contract, to: PersonId, at: Instant): Outcome {
  if (about.holder === to) return refuse("notAllowed");
  const passed = contracts
    .filter((contract) => sameAssignment(contract, about) && contract.principal !== to)
    .map((contract) => ({ contract, after: handedOver(contract, to, at) }))
    .filter((each): each is { contract: Contract; after: Contract } => each.after !== undefined);
  if (passed.length === 0) return isTakenOver(about, to) ? unchanged : wrongState(about);
  return changed<Contract, ContractEvent[]>(
    passed.map(({ after }) => after),
    ...passed.map(({ contract: { id, principal: from }, after: { holder, state } }): ContractEvent =>
      state === "withdrawn"
        ? { type: "contractLapsed", contract: id }
        : state === "draft"
          ? { type: "contractEdited", contract: id }
          : { type: "contractPrincipalChanged", contract: id, holder, from, to },
    ),
  );
}

const isTakenOver = (contract: Contract, to: PersonId) =>
  contract.principal === to && (isInForce(contract) || contract.state === "agreed");

function handedOver(contract: Contract, to: PersonId, at: Instant): Contract | undefined {
  const { principal: from, handovers = [] } = contract;
  const passes = { principal: to, handovers: [...handovers, { from, to, at }] } as const;
  switch (contract.state) {
    case "active":
    case "awaitingNewPrincipal":
      return { ...contract, ...passes, state: "awaitingNewPrincipal", formerPrincipal: from };
    case "agreed":
      return { ...contract, ...passes, formerPrincipal: from };
    case "proposed":
    case "changesRequested": {
      // It stays what the two of them had between them; the new principal does not get to read it.
      const { handovers: handed } = passes;
      const kept = { ...identityOf(contract), ...wordingOf(contract), handovers: handed };
      const lapsed: Withdrawn = { ...kept, state: "withdrawn", endedAt: at };
      return lapsed;
    }
    case "draft":
      return contract.createdBy === contract.holder ? { ...contract, principal: to } : undefined;
    case "superseded":
    case "ended":
    case "withdrawn":
    case "declined":
      return undefined;
  }
}

/** The new principal stands by the wording as it is. */
export function confirmAsNewPrincipal(contract: Contract, by: PersonId): Outcome {
  const confirmed = { type: "contractConfirmedByNewPrincipal", contract: contract.id, to: contract.holder } as const;
  if (contract.state === "agreed" && contract.formerPrincipal) {
    if (contract.principal !== by) return refuse("notAllowed");
    const { formerPrincipal: _, ...kept } = contract;
    return changed([kept], confirmed);
  }
  if (contract.state !== "awaitingNewPrincipal") return wrongState(contract);
  if (contract.principal !== by) return refuse("notAllowed");
  const { formerPrincipal: _, ...kept } = contract;
  const active: Active = { ...kept, state: "active" };
  return changed([active], confirmed);
}

/**
 * Ends what both have approved; the principal does, with a reason. What is agreed for a later day is called off before it; when
 * the assignment itself ends, what was to come after it ends in the same step.
 */
export function end(
  contract: Contract,
  reason: EndReason,
  by: PersonId,
  at: Instant,
  others: readonly Contract[] = [],
): Outcome {
  if (!isInForce(contract) && contract.state !== "agreed") return wrongState(contract);
  if (contract.principal !== by) return refuse("notAllowed");
  const { coming } = inPlaceOf(contract, others);
  const ending = coming && reason === "roleEnds" && coming.principal === by ? [contract, coming] : [contract];
  return changed<Contract, ContractEvent[]>(
    ending.map((each): Ended => ({ ...leftOf(each), state: "ended", reason, endedAt: at })),
    ...ending.map(({ id, holder }) => ({ type: "contractEnded" as const, contract: id, reason, to: holder })),
  );
}

/** What stays of a contract that both had approved, when it holds no longer or never came to. */
const leftOf = (contract: Agreed | InForce) => ({
  ...identityOf(contract),
  ...wordingOf(contract),
  approvals: contract.approvals,
  ...(isInForce(contract) && { activeAt: contract.activeAt }),
  ...registrationOf(contract),
});

/** The number in the diary stays with a contract whatever becomes of it. */
const registrationOf = ({ registered }: AgreedByBoth) => (registered ? { registered } : {});
