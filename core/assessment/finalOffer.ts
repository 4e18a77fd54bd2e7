import { type Contract, isInForce } from "#core/contract/contract.ts";
import { passesOnTo } from "#core/handover/principals.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { ENDS_SOON_DAYS } from "#core/schedule/contractMoments.ts";
import { type Day, addDays } from "#core/time.ts";

/**
 * Whether the two are offered to look back together before it is too late (D8): the contract ends within sixty days or its period
 * has gone by, or it is to pass on to another principal. An offer: nothing waits for it.
 */
export function isFinalAssessmentOffered(contract: Contract, directory: Directory, on: Day): boolean {
  if (!isInForce(contract)) return false;
  return contract.period.to <= addDays(on, ENDS_SOON_DAYS) || passesOnTo(contract, directory, on) !== undefined;
}
