import { orgGoalLevelLabel } from "#core/content/states.ts";
import { coverageTexts } from "#core/content/tab/coverage.ts";
import { DataTable } from "#tab/parts/dataTable.tsx";
import { useSaying, useTexts } from "#tab/parts/reader.tsx";
import { type Carriers, type CarriersOf, type OrgGoal, branchesOf } from "./organisationGoals.ts";

/** The line from the vision down as a table: each goal with who carries it. */
export function GoalTable({
  goals,
  carriersOf,
}: {
  readonly goals: readonly OrgGoal[];
  readonly carriersOf: CarriersOf;
}) {
  const { line: t } = useTexts(coverageTexts);
  const { label } = useSaying();
  const told = (count: Carriers["goals"]) => (count === "few" ? t.few : count);
  return (
    <DataTable
      label={t.picture}
      columns={[t.columns.goal, t.columns.level, t.columns.unit, t.columns.contracts, t.columns.goals]}
      rows={branchesOf(goals).map(({ goal }) => {
        const carriers = carriersOf(goal.id);
        return {
          key: goal.id,
          head: goal.terms.title,
          cells: [
            label(orgGoalLevelLabel[goal.terms.level]),
            goal.terms.unit?.name ?? "–",
            carriers && carriers.contracts.length > 0
              ? carriers.contracts.map(({ holder }) => holder.name).join(", ")
              : "–",
            carriers ? told(carriers.goals) : "–",
          ],
        };
      })}
    />
  );
}
