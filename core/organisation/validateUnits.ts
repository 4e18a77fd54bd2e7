import type { OrgGoalId, UnitId } from "#core/ids.ts";
import { circles } from "#core/organisation/circles.ts";
import type { OrgGoal } from "#core/organisation/organisation.ts";
import { problem } from "#core/organisation/problem.ts";
import type { Problem } from "#core/organisation/problem.ts";
import { nameIn, repeated, unitIn, unknownReferences } from "#core/organisation/validateLook.ts";
import type { Look } from "#core/organisation/validateLook.ts";

/** The tree of units: each once, with one head (DOMAIN section 2). */
export function unitProblems(look: Look): readonly Problem[] {
  const { units, directory, at } = look;
  return [
    ...repeated(units, ({ id }) => id).map(([unit, first]) =>
      unit.head && first.head && unit.head !== first.head
        ? problem(at("units.csv", unit), "unit.twoHeads", {
            unit: first.name,
            heads: [nameIn(look, first.head), nameIn(look, unit.head)],
          })
        : problem(at("units.csv", unit), "unit.duplicate", { unit: first.name }),
    ),
    ...units.flatMap((unit) => [
      ...unknownReferences(at("units.csv", unit), unit.name, [
        ["parentId", unit.parent, unit.parent && directory.unit(unit.parent), "units.csv"],
        ["headId", unit.head, unit.head && directory.person(unit.head), "people.csv"],
      ]),
      ...(unit.head ? [] : [problem(at("units.csv", unit), "unit.noHead", { unit: unit.name })]),
    ]),
    ...circles<UnitId>(
      units.map(({ id }) => id),
      (id) => directory.unit(id)?.parent,
    ).map((circle) =>
      problem(at("units.csv", circle[0] && directory.unit(circle[0])), "unit.circle", {
        names: circle.map((id) => unitIn(look, id)),
      }),
    ),
  ];
}

const LEVELS: readonly OrgGoal["level"][] = ["vision", "council", "authority", "unit"];

/** The tree of goals: what is there serves something above it (P1, P5). */
export function goalProblems(look: Look): readonly Problem[] {
  const { goals, directory, at } = look;
  return [
    ...repeated(goals, ({ id }) => id).map(([goal]) =>
      problem(at("goals.csv", goal), "goal.duplicate", { goal: goal.title }),
    ),
    ...goals.flatMap((goal) => {
      const place = at("goals.csv", goal);
      const parent = goal.parent && directory.goal(goal.parent);
      const pointsUp = !parent || parent === goal || pointsUpwards(goal, parent);
      return [
        ...unknownReferences(place, goal.title, [
          ["parentId", goal.parent, parent, "goals.csv"],
          ["unitId", goal.unit, goal.unit && directory.unit(goal.unit), "units.csv"],
        ]),
        ...(goal.level !== "vision" && !goal.parent ? [problem(place, "goal.noParent", { goal: goal.title })] : []),
        ...(goal.level === "unit" && !goal.unit ? [problem(place, "goal.noUnit", { goal: goal.title })] : []),
        ...(pointsUp ? [] : [problem(place, "goal.wrongLevel", { goal: goal.title, parent: parent.title })]),
      ];
    }),
    ...circles<OrgGoalId>(
      goals.map(({ id }) => id),
      (id) => directory.goal(id)?.parent,
    ).map((circle) =>
      problem(at("goals.csv", directory.goal(circle[0] ?? "")), "goal.circle", {
        names: circle.map((id) => directory.goal(id)?.title ?? id),
      }),
    ),
  ];
}

/** A goal serves one on a higher level; a unit's goal may also serve that of the unit above. */
const pointsUpwards = (goal: OrgGoal, parent: OrgGoal) =>
  LEVELS.indexOf(parent.level) < LEVELS.indexOf(goal.level) || (goal.level === "unit" && parent.level === "unit");
