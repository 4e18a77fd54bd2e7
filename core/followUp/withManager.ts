import { type FollowUp, isUntouched } from "#core/followUp/followUp.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/**
 * A follow-up with the manager it is with today. One in which nothing has been shared passes on with the management; what was
 * shared with a former manager stays between those two (research/domain D10).
 */
export function withManager<F extends FollowUp>(followUp: F, directory: Directory, on: Day): F {
  const manager = directory.managerOf(followUp.employee, on);
  return !isUntouched(followUp) || manager === undefined || manager === followUp.manager
    ? followUp
    : { ...followUp, manager };
}
