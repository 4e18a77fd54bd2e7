import type { Serves } from "#core/contract/terms.ts";
import type { ContractId, OrgGoalId, PersonId } from "#core/ids.ts";
import type { OrgGoalLevel, OrgGoalState } from "#core/orgGoal/orgGoal.ts";
import type { GoalTree } from "#core/orgGoal/tree.ts";
import type { Above } from "./flags.ts";
import { type NamedRow, targetName } from "./pointing.ts";

/** One step of the line from what somebody does up to the vision. */
export type LineStep =
  | {
      readonly kind: "row";
      readonly holder: PersonId;
      readonly contract: ContractId;
      readonly row: NamedRow["kind"];
      readonly key: string;
      readonly text: string;
    }
  | {
      readonly kind: "goal";
      readonly id: OrgGoalId;
      readonly level: OrgGoalLevel;
      readonly state: OrgGoalState;
      readonly text: string;
    };

/** "Varför gör jag det här?": from what is served, over the contracts above and the goal tree, up to the vision (P5). */
export function lineUp(serves: Serves | undefined, above: Above): readonly LineStep[] {
  const steps: LineStep[] = [];
  const walked = new Set<string>();
  for (let at = serves; at && !walked.has(targetName(at));) {
    walked.add(targetName(at));
    if (at.kind === "orgGoal") return [...steps, ...goalSteps(above.tree, at.id)];
    const { holder, key } = at;
    const present = above.rowsOf(holder);
    const row = present?.rows.find((each) => each.kind === "result" && each.key === key);
    if (!present?.contract || !row) return steps;
    steps.push({ kind: "row", holder, contract: present.contract, row: row.kind, key, text: row.text });
    at = row.serves;
  }
  return steps;
}

/** From a goal of the tree up to the vision. */
export const goalSteps = (tree: GoalTree, id: string): readonly LineStep[] =>
  tree.lineOf(id).map((goal) => ({
    kind: "goal",
    id: goal.id,
    level: goal.terms.level,
    state: goal.state,
    text: goal.terms.title,
  }));

/** Whose results have to be known to follow the line one step up. */
export const holdersIn = (targets: readonly (Serves | undefined)[]): readonly PersonId[] => [
  ...new Set(targets.flatMap((target) => (target?.kind === "result" ? [target.holder] : []))),
];

/** Those in one unit who point at one thing: whose contract does with which rows, and how many goals of each person do. */
export type UnitCarriers = {
  readonly contracts: { readonly [holder: PersonId]: CarryingContract };
  readonly goals: { readonly [owner: PersonId]: number };
};
export type CarryingContract = { readonly contract: ContractId; readonly rows: readonly NamedRow[] };

/** "Vem bär det här?": contracts in force, which staff may read, and personal goals, of which only the number is told. */
export type Carriers = {
  readonly contracts: readonly (CarryingContract & { readonly holder: PersonId })[];
  readonly goals: number;
};

/** Puts together who carries something in all units (P5; DOMAIN section 9 on D10). */
export function carriedBy(units: readonly UnitCarriers[]): Carriers {
  const contracts = units.flatMap((unit) =>
    Object.entries(unit.contracts).map(([holder, carrying]) => ({ holder: holder as PersonId, ...carrying })),
  );
  const goals = units.flatMap((unit) => Object.values(unit.goals)).reduce((sum, count) => sum + count, 0);
  return { contracts: contracts.toSorted((one, other) => one.holder.localeCompare(other.holder)), goals };
}
