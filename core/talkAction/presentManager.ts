import type { Directory } from "#core/organisation/directory.ts";
import type { TalkAction } from "#core/talkAction/talkAction.ts";
import type { Day } from "#core/time.ts";

/** What was agreed passes on with the management: a former manager is neither asked for it nor reminded. */
export function withPresentManager(action: TalkAction, directory: Directory, on: Day): TalkAction {
  const manager = directory.managerOf(action.employee, on);
  return action.state === "proposed" || manager === undefined ? action : { ...action, manager };
}
