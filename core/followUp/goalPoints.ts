import type { FollowUp } from "#core/followUp/followUp.ts";
import type { Goal, GoalStatus } from "#core/goal/goal.ts";
import { type Day, dayOf } from "#core/time.ts";

/** How a goal stood on a day; `missed` where the follow-up of that day did not come about. */
export type GoalPoint = { readonly on: Day; readonly is: GoalStatus | "missed" };

/** A goal's history as a line, oldest first (P1): what its owner has said of it, and the follow-ups that were missed. */
export function goalPoints(goal: Goal, followUps: readonly FollowUp[]): readonly GoalPoint[] {
  if (!("progress" in goal)) return [];
  const since = dayOf(goal.agreedAt);
  const said = goal.progress.map(({ at, status }): GoalPoint => ({ on: dayOf(at), is: status }));
  const missed = followUps
    .filter(({ state, day }) => state === "notHeld" && day > since)
    .map(({ day }): GoalPoint => ({ on: day, is: "missed" }));
  return [...said, ...missed].toSorted((one, other) => one.on.localeCompare(other.on));
}
