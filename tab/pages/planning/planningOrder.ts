import type { PlannedPersonView } from "#bot/api/wire/planning.ts";

export const PLANNING_SORTS = ["due", "name", "last"] as const;
export type PlanningSort = (typeof PLANNING_SORTS)[number];

/** The people in the order asked for. The server's own is by what ought to happen first; equal ones keep it. */
export function sortedPlan(people: readonly PlannedPersonView[], sort: PlanningSort): readonly PlannedPersonView[] {
  if (sort === "due") return people;
  return people.toSorted((one, other) =>
    sort === "name"
      ? one.subject.name.localeCompare(other.subject.name, "sv")
      : (one.lastTalk ?? "").localeCompare(other.lastTalk ?? ""),
  );
}
