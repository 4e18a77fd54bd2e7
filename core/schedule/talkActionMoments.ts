import { NEAR_DAYS, type TalkAction } from "#core/talkAction/talkAction.ts";
import { addDays } from "#core/time.ts";
import { type Moment, daysBefore } from "./moment.ts";

const WEEKLY = 7;

/**
 * When the clock looks at something agreed in a talk: a week before its day and on it whoever is to do it is asked; when the day
 * has passed both are told, and then weekly the one who is to do it.
 */
export function talkActionMoments(action: TalkAction): readonly Moment[] {
  if (action.state !== "agreed") return [];
  const { employee, manager, due } = action;
  const owner = action.owner === "manager" ? manager : employee;
  return [
    ...daysBefore(due, [NEAR_DAYS, 0], [owner]),
    { on: addDays(due, 1), remind: [employee, manager] },
    { on: addDays(due, 1 + WEEKLY), thenEvery: WEEKLY, remind: [owner] },
  ];
}
