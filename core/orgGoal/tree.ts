import type { OrgGoalId } from "#core/ids.ts";
import { type OrgGoal, type PublicGoal, isDecided, isPublic } from "./orgGoal.ts";

/** The municipality's goals, indexed for the questions the rest of the core asks. */
export type GoalTree = {
  readonly all: readonly OrgGoal[];
  readonly goal: (id: string) => OrgGoal | undefined;
  /** The goal that this one serves; where it has been replaced, what took its place. */
  readonly parentOf: (goal: OrgGoal) => PublicGoal | undefined;
  /** From the goal itself up to the vision. */
  readonly lineOf: (id: string) => readonly PublicGoal[];
  /** Decided goals directly below. */
  readonly below: (id: string) => readonly OrgGoal[];
};

export function goalTreeOf(all: readonly OrgGoal[]): GoalTree {
  const goals = new Map<string, OrgGoal>(all.map((goal) => [goal.id, goal]));

  const presentOf = (id: OrgGoalId | undefined): PublicGoal | undefined => {
    const walked = new Set<string>();
    let at = id === undefined ? undefined : goals.get(id);
    while (at?.state === "replaced" && goals.has(at.replacedBy) && !walked.has(at.id)) {
      walked.add(at.id);
      at = goals.get(at.replacedBy);
    }
    return at && isPublic(at) ? at : undefined;
  };
  const parentOf = ({ terms }: OrgGoal) => presentOf(terms.parent);
  const children = Map.groupBy(all.filter(isDecided), (goal) => parentOf(goal)?.id);

  return {
    all,
    goal: (id) => goals.get(id),
    parentOf,
    lineOf: (id) => {
      const line = new Set<PublicGoal>();
      const start = goals.get(id);
      for (let at = start && isPublic(start) ? start : undefined; at && !line.has(at); at = parentOf(at)) line.add(at);
      return [...line];
    },
    below: (id) => children.get(id as OrgGoalId) ?? [],
  };
}

export const NO_GOALS: GoalTree = goalTreeOf([]);
