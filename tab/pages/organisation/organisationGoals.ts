import type { OrganisationLineView } from "#bot/api/wire/organisation.ts";
import type { OrganisationView } from "#bot/api/wire/orgGoals.ts";

export type Carriers = OrganisationLineView["carriers"][number]["carriers"];
/** Who carries a goal; undefined while that has not been read, and for a draft. */
export type CarriersOf = (goal: string) => Carriers | undefined;

export type OrgGoal = OrganisationView["goals"][number];

/** A goal where it stands in the tree: how deep, below which, and how many goals are directly below it. */
export type Branch = {
  readonly goal: OrgGoal;
  readonly level: number;
  readonly above: string | undefined;
  readonly below: number;
};

/** Goals that have not ended. */
export const isShownInTree = ({ state }: OrgGoal) => state === "draft" || state === "decided";

/**
 * The goals in the order they are shown, each after the one it serves. One whose goal above is not shown stands at the top
 * rather than nowhere.
 */
export function branchesOf(goals: readonly OrgGoal[]): readonly Branch[] {
  const ids = new Set(goals.map(({ id }) => id));
  const children = Map.groupBy(goals, ({ under }) => (under !== undefined && ids.has(under) ? under : undefined));
  const placed = new Set<string>();
  const branches = (above: string | undefined, level: number): readonly Branch[] =>
    (children.get(above) ?? []).flatMap((goal) => {
      if (placed.has(goal.id)) return [];
      placed.add(goal.id);
      const below = children.get(goal.id)?.length ?? 0;
      return [{ goal, level, above, below }, ...branches(goal.id, level + 1)];
    });
  return branches(undefined, 1);
}
