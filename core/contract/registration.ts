import { type Contract, type ContractEvent, isAgreedByBoth } from "#core/contract/contract.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import type { Instant } from "#core/time.ts";

/** A diary number is short: ”KS 2026/123”. */
export const DNR_MAX = 40;

/**
 * Enters an approved contract in the diary, under the number the registrar gives (OSL 5 kap. 1-2 §§; research/domain A6). A
 * number that was mistyped is put right by registering again; the audit chain keeps both.
 */
export function register(
  contract: Contract,
  dnr: string,
  by: PersonId,
  at: Instant,
): Decision<Contract, Extract<ContractEvent, { type: "contractRegistered" }>> {
  if (!isAgreedByBoth(contract)) return refuse("contract.wrongState", { state: contract.state });
  const number = dnr.replaceAll(/\s+/g, " ").trim();
  if (isBlank(number)) return refuse("contract.noDnr");
  if (number.length > DNR_MAX) return refuse("tooLong", { field: "dnr", max: DNR_MAX, length: number.length });
  if (contract.registered?.dnr === number) return unchanged;
  return changed([{ ...contract, registered: { dnr: number, by, at } }], {
    type: "contractRegistered",
    contract: contract.id,
    dnr: number,
  });
}
