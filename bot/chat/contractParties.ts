import { type Contract, otherParty } from "#core/contract/contract.ts";
import { mayCounter } from "#core/contract/working.ts";
import { asking } from "#bot/usecases/ports.ts";
import type { Turn } from "./turn.ts";

const actsIn = (turn: Turn, contract: Contract) => asking(turn.ports, turn.person).viewer.actsFor(contract);

/** For which party the reader acts, if for any. */
export const partyIn = (turn: Turn, contract: Contract) => actsIn(turn, contract)?.party;
/** The party at the other end from the reader. */
export const otherIn = (turn: Turn, contract: Contract) => otherParty(contract, partyIn(turn, contract) ?? turn.person);
/** Whether the reader may answer with another wording. */
export const countersIn = (turn: Turn, contract: Contract) => {
  const as = actsIn(turn, contract);
  return as !== undefined && mayCounter(contract, as.party);
};
