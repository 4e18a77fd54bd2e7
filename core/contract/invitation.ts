import { type Contract, isInForce, isOpen } from "#core/contract/contract.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * A principal asks the holder to write the first proposal (P2: the one who is to do it drafts first). It stands until there is
 * a contract or a wording under negotiation for the assignment; then it has been answered, and nobody needs to say so.
 */
export type ContractInvitation = {
  readonly type: "contractInvitation";
  readonly schema: 1;
  readonly id: string;
  readonly holder: PersonId;
  readonly by: PersonId;
  readonly at: Instant;
  readonly title: string;
  readonly unit: UnitId;
};

export type InvitationEvent = { readonly type: "contractInvited"; readonly by: PersonId; readonly to: PersonId };

type Assignment = Pick<ContractInvitation, "holder" | "title" | "unit">;

export const invitationId = (holder: PersonId) => `contractInvitation:${holder}`;

/** Invites the holder to draft first. Again by the same principal changes nothing while it stands. */
export function inviteToDraft(
  contracts: readonly Contract[],
  present: ContractInvitation | undefined,
  assignment: Assignment,
  by: PersonId,
  at: Instant,
): Decision<ContractInvitation, InvitationEvent> {
  if (by === assignment.holder) return refuse("notAllowed");
  const begun = contracts.find((contract) => answers(contract, assignment));
  if (begun) return refuse("contract.alreadyOpen", { state: begun.state });
  if (present?.by === by && sameAs(present, assignment)) return unchanged;
  const invitation: ContractInvitation = {
    type: "contractInvitation",
    schema: 1,
    id: invitationId(assignment.holder),
    ...assignment,
    by,
    at,
  };
  return changed([invitation], { type: "contractInvited", by, to: assignment.holder });
}

/** Whether it still waits for the holder. A draft that is only its author's does not show in what others are told. */
export const isStanding = (invitation: ContractInvitation, contracts: readonly Contract[]) =>
  !contracts.some((contract) => answers(contract, invitation));

const sameAs = (one: Assignment, other: Assignment) => one.unit === other.unit && one.title === other.title;

const answers = (contract: Contract, assignment: Assignment) =>
  sameAs(contract, assignment) &&
  (isInForce(contract) ||
    (isOpen(contract) && (contract.state !== "draft" || contract.createdBy === assignment.holder)));
