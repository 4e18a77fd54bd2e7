import { type Refused, refuse } from "#core/decision.ts";
import type { OrgGoalId, UnitId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { ORG_GOAL_LEVELS, ORG_GOAL_LIMITS, type OrgGoalLevel, type OrgGoalTerms, isDecided } from "./orgGoal.ts";
import type { GoalTree } from "./tree.ts";

/** What a goal is judged against: the goals there are, and whether there is such a unit. */
export type Surroundings = { readonly tree: GoalTree; readonly hasUnit: (unit: UnitId) => boolean };

/** A goal serves one on a higher level; a unit's goal may also serve that of the unit above. */
export const pointsUpwards = (level: OrgGoalLevel, parent: OrgGoalLevel) =>
  ORG_GOAL_LEVELS.indexOf(parent) < ORG_GOAL_LEVELS.indexOf(level) || (level === "unit" && parent === "unit");

/** Why a goal cannot stand in the tree like this: orphans, circles, the wrong level, dates (P1, P5). */
export function faultIn(id: OrgGoalId, terms: OrgGoalTerms, around: Surroundings): Refused | undefined {
  return faultInText(terms) ?? faultInDates(terms) ?? faultInPlace(id, terms, around);
}

/** What a goal must at least say, also as a draft. */
export function faultInText({ title, measure, target, level, unit }: OrgGoalTerms): Refused | undefined {
  const missing = [
    ...(isBlank(title) ? (["title"] as const) : []),
    ...(isBlank(measure) ? (["measure"] as const) : []),
    ...(level === "unit" && unit === undefined ? (["unit"] as const) : []),
  ];
  if (missing.length > 0) return refuse("orgGoal.incomplete", { missing });
  return tooLong({ title, measure, target });
}

/** The first of these texts that is longer than it may be. */
export function tooLong(texts: { readonly [F in keyof typeof ORG_GOAL_LIMITS]?: string }): Refused | undefined {
  for (const [field, text] of Object.entries(texts)) {
    const max = ORG_GOAL_LIMITS[field as keyof typeof ORG_GOAL_LIMITS];
    if (text.length > max) return refuse("tooLong", { field, max, length: text.length });
  }
  return undefined;
}

const faultInDates = ({ from, to }: OrgGoalTerms) =>
  to !== undefined && to < from ? refuse("orgGoal.datesReversed", { from, to }) : undefined;

function faultInPlace(id: OrgGoalId, terms: OrgGoalTerms, { tree, hasUnit }: Surroundings): Refused | undefined {
  if (terms.unit !== undefined && !hasUnit(terms.unit)) return refuse("invalid", { field: "unit" });
  if (terms.level === "vision") return terms.parent === undefined ? undefined : refuse("orgGoal.visionServes");
  if (terms.parent === undefined) return refuse("orgGoal.orphan");
  if (terms.parent === id) return refuse("orgGoal.circle", { parent: terms.title });
  const parent = tree.goal(terms.parent);
  if (!parent || !isDecided(parent)) return refuse("orgGoal.parentNotDecided");
  if (tree.lineOf(parent.id).some((above) => above.id === id))
    return refuse("orgGoal.circle", { parent: parent.terms.title });
  if (!pointsUpwards(terms.level, parent.terms.level))
    return refuse("orgGoal.wrongLevel", { parent: parent.terms.title });
  const { to } = parent.terms;
  return to !== undefined && terms.from > to
    ? refuse("orgGoal.afterParent", { parent: parent.terms.title, to })
    : undefined;
}
