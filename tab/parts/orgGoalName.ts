import { orgGoalLevelLabel } from "#core/content/states.ts";
import type { OrgGoalTerms } from "#core/orgGoal/orgGoal.ts";
import { useSaying } from "./reader.tsx";

/** A goal of the municipality where one chooses it: its title, and of which level it is. */
export function useOrgGoalName() {
  const { label } = useSaying();
  return ({ title, level }: Pick<OrgGoalTerms, "title" | "level">) => `${title} (${label(orgGoalLevelLabel[level])})`;
}
