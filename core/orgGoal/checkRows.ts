import type { OrgGoalId, UnitId } from "#core/ids.ts";
import { circles } from "#core/organisation/circles.ts";
import { type Place, type Problem, problem } from "#core/organisation/problem.ts";
import type { LineOf } from "#core/organisation/validate.ts";
import { repeated, unknownReferences } from "#core/organisation/validateLook.ts";
import type { GoalRow } from "./goalRow.ts";
import { type OrgGoalTerms, isDecided } from "./orgGoal.ts";
import { pointsUpwards } from "./structure.ts";
import type { GoalTree } from "./tree.ts";

/** What the rows of goals.csv are checked against. */
export type RowSurroundings = {
  readonly tree: GoalTree;
  readonly hasUnit: (unit: UnitId) => boolean;
  /** Goals that end with this file. */
  readonly closing: ReadonlySet<string>;
};

/** Names of other documents in the municipality's dossier, which a goal must not take. */
const TAKEN: ReadonlySet<string> = new Set(["chain", "settings", "policy"]);
/** What every store takes in a document's id. */
const isUsableId = (id: string) => /^[\p{L}\p{N}._-]{1,80}$/u.test(id) && !TAKEN.has(id);

/**
 * The goals as they would be with the rows: what is there serves something above it (P1, P5). A goal that the rows do not name
 * stays as it is, so they may point at it.
 */
export function goalProblems(
  rows: readonly GoalRow[],
  { tree, hasUnit, closing }: RowSurroundings,
  lineOf: LineOf = () => undefined,
): readonly Problem[] {
  const at = (row: GoalRow | undefined): Place => ({ file: "goals.csv", line: row && lineOf(row) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = tree.all.filter(isDecided).filter(({ id }) => !byId.has(id) && !closing.has(id));
  const all = new Map<OrgGoalId, Pick<OrgGoalTerms, "level" | "title" | "parent" | "to">>([
    ...kept.map(({ id, terms }) => [id, terms] as const),
    ...byId,
  ]);

  return [
    ...repeated(rows, ({ id }) => id).map(([row]) => problem(at(row), "goal.duplicate", { goal: row.title })),
    ...rows.flatMap((row) => {
      const parent = row.parent && all.get(row.parent);
      const pointsUp = !parent || row.parent === row.id || pointsUpwards(row.level, parent.level);
      const { state } = tree.goal(row.id) ?? {};
      return [
        ...(isUsableId(row.id) ? [] : [problem(at(row), "goal.badId", { goal: row.title })]),
        ...unknownReferences(at(row), row.title, [
          ["parentId", row.parent, parent, "goals.csv"],
          ["unitId", row.unit, row.unit && hasUnit(row.unit) ? row.unit : undefined, "units.csv"],
        ]),
        ...(row.level !== "vision" && !row.parent ? [problem(at(row), "goal.noParent", { goal: row.title })] : []),
        ...(row.level === "unit" && !row.unit ? [problem(at(row), "goal.noUnit", { goal: row.title })] : []),
        ...(pointsUp ? [] : [problem(at(row), "goal.wrongLevel", { goal: row.title, parent: parent.title })]),
        ...(parent?.to !== undefined && row.from > parent.to
          ? [problem(at(row), "goal.afterParent", { goal: row.title, parent: parent.title, to: parent.to })]
          : []),
        ...(state === "closed" || state === "replaced" ? [problem(at(row), "goal.ended", { goal: row.title })] : []),
      ];
    }),
    ...kept
      .filter(({ terms }) => terms.parent !== undefined && closing.has(terms.parent))
      .map(({ terms }) => problem(at(undefined), "goal.leftBelow", { goal: terms.title })),
    ...circles<OrgGoalId>(all.keys(), (id) => all.get(id)?.parent).map((circle) =>
      problem(at(circle[0] && byId.get(circle[0])), "goal.circle", {
        names: circle.map((id) => all.get(id)?.title ?? id),
      }),
    ),
  ];
}
