import type { Appraisal } from "#core/appraisal/appraisal.ts";
import type { GoalServes } from "#core/goal/goal.ts";
import { targetName } from "#core/line/pointing.ts";
import type { Above } from "#core/line/flags.ts";

/**
 * Whether a goal of the talk's employee may point there (P5): at a goal of the municipality, or at a result that the employee
 * or the manager has in force. What it points at already may stay, also when it is gone.
 */
export function mayServe(
  serves: GoalServes,
  { employee, manager }: Pick<Appraisal, "employee" | "manager">,
  above: Above,
  was: GoalServes = { kind: "none" },
): boolean {
  if (serves.kind === "none") return true;
  if (was.kind !== "none" && targetName(was) === targetName(serves)) return true;
  if (serves.kind === "orgGoal") return above.tree.goal(serves.id) !== undefined;
  const { holder, contract, key } = serves;
  const present = holder === employee || holder === manager ? above.rowsOf(holder) : undefined;
  return present?.contract === contract && present.rows.some((row) => row.kind === "result" && row.key === key);
}
