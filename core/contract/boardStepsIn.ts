import { BOARD, type Contract, type ContractEvent, type SteppedIn, isInForce } from "#core/contract/contract.ts";
import { type Decision, changed, unchanged } from "#core/decision.ts";
import type { Representation } from "#core/organisation/organisation.ts";
import { type Instant, dayOf } from "#core/time.ts";

/**
 * Records who has come to represent the board since both approved the contract (P18): who, for which period, by which decision;
 * once for each. The board is the party, so nothing is approved anew; `representing` are those of the day.
 */
export function boardStepsIn(
  contract: Contract,
  representing: readonly Representation[],
  at: Instant,
): Decision<Contract, Extract<ContractEvent, { type: "contractRepresentativeSteppedIn" }>> {
  if (contract.principal !== BOARD || (!isInForce(contract) && contract.state !== "agreed")) return unchanged;
  const { steppedIn = [], approvals } = contract;
  const agreedOn = dayOf(approvals[1].at);
  const isNew = ({ person, from }: Representation) =>
    from > agreedOn && !steppedIn.some((each) => each.person === person && each.from === from);
  const noted = representing
    .filter(isNew)
    .map(({ person, decisionRef, from, to }) => ({ person, decisionRef, from, ...(to && { to }) }));
  if (noted.length === 0) return unchanged;
  return changed(
    [{ ...contract, steppedIn: [...steppedIn, ...noted.map((each): SteppedIn => ({ ...each, notedAt: at }))] }],
    ...noted.map((each) => ({
      type: "contractRepresentativeSteppedIn" as const,
      contract: contract.id,
      ...each,
    })),
  );
}
