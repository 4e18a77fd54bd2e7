import type { Entitlement } from "#core/entitlement/entitlement.ts";
import { principalOf } from "#core/handover/principals.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/**
 * A right with the one who gives it today. What stands in a contract is its principal's, also while a new manager has not taken
 * the contract over; what was promised beside one passes on with the management, so that a former manager is not asked for it.
 */
export function withGiver<E extends Entitlement>(entitlement: E, directory: Directory, on: Day): E {
  if (entitlement.contract !== undefined) return entitlement;
  const principal = principalOf(entitlement.holder, directory, on);
  return principal === undefined || principal === entitlement.principal ? entitlement : { ...entitlement, principal };
}
