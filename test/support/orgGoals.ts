import { type OrgGoalId, type UnitId, asId } from "#core/ids.ts";
import type { DecidedGoal, DraftGoal, OrgGoal, OrgGoalTerms } from "#core/orgGoal/orgGoal.ts";
import type { Surroundings } from "#core/orgGoal/structure.ts";
import * as goals from "#core/orgGoal/transitions.ts";
import { goalTreeOf } from "#core/orgGoal/tree.ts";
import { documentsOf } from "./specification.ts";
import { directory, hr, inDays, momentIn } from "./town.ts";

/** The municipality's goals in each of their states, made by the domain's own transitions. */

export const goalId = (name: string) => asId<OrgGoalId>(name);
export const unitId = (name: string) => asId<UnitId>(name);

export const orgGoalTerms = (changes: Partial<OrgGoalTerms> = {}): OrgGoalTerms => ({
  level: "council",
  title: "Trygga liv",
  measure: "Andel som känner sig trygga",
  target: "85 procent",
  from: inDays(-200),
  ...changes,
});

export const GROUNDS = { reference: "KF 2026 § 12", why: "Nytt mål i budgeten" };

export const around = (...all: readonly OrgGoal[]): Surroundings => ({
  tree: goalTreeOf(all),
  hasUnit: (unit) => directory.unit(unit) !== undefined,
});

export const draftGoal = (name: string, changes: Partial<OrgGoalTerms> = {}): DraftGoal =>
  documentsOf(goals.draftGoal(goalId(name), orgGoalTerms(changes), hr, momentIn(-200)))[0] as DraftGoal;

/** Decided half a year ago. */
export const decidedGoal = (name: string, changes: Partial<OrgGoalTerms> = {}): DecidedGoal => {
  const draft = draftGoal(name, changes);
  const decision = { ...GROUNDS, by: hr, at: momentIn(-190) };
  return documentsOf(goals.decided(draft, draft.terms, decision))[0] as DecidedGoal;
};

/** Vision, council, authority, unit: one below the other. */
export const lineOfGoals = () =>
  [
    decidedGoal("vision", { level: "vision", title: "Nära varandra" }),
    decidedGoal("council", { level: "council", title: "Trygga liv", parent: goalId("vision") }),
    decidedGoal("authority", {
      level: "authority",
      title: "Kända ansikten",
      unit: unitId("social"),
      parent: goalId("council"),
    }),
    decidedGoal("unit", {
      level: "unit",
      title: "Fast omsorgskontakt",
      unit: unitId("homeCare"),
      parent: goalId("authority"),
    }),
  ] as const;
