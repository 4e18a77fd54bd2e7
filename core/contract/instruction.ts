import { BOARD, type Contract } from "#core/contract/contract.ts";
import { NO_INSTRUCTION, type Terms } from "#core/contract/terms.ts";

/** A wording between the kommunchef and the board names the instruction (kommunallagen 7 kap. 2 §); no other wording does. */
export function withInstruction(terms: Terms, { principal }: Pick<Contract, "principal">): Terms {
  const { instruction, ...others } = terms;
  return principal === BOARD ? { ...others, instruction: instruction ?? NO_INSTRUCTION } : others;
}
