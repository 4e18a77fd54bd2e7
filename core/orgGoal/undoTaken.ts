import type { TouchedGoal } from "#core/municipality/fileImport.ts";
import { type Decision, changed, refuse } from "#core/decision.ts";
import { type DraftGoal, type OrgGoal, type OrgGoalEvent, isDecided, isPublic } from "./orgGoal.ts";

/** What an import did to goals, and the drafts that it had found. */
export type Taken = { readonly goals: readonly TouchedGoal[]; readonly drafts: readonly DraftGoal[] };

/**
 * Makes goals into what they were before an import: what it decided is gone, what it reworded has the wording before, what it
 * closed is open again. Refused as a whole when one of them has been changed since, or another has come to serve one that would
 * be gone.
 */
export function undoTaken(
  present: readonly OrgGoal[],
  { goals: touched, drafts }: Taken,
): Decision<OrgGoal, OrgGoalEvent> {
  const known = new Map<string, OrgGoal>(present.map((goal) => [goal.id, goal]));
  const found = touched.flatMap((each) => {
    const goal = known.get(each.goal);
    return goal ? [{ goal, each }] : [];
  });
  const since = found.filter(({ goal, each }) => !isAsLeft(goal, each));
  if (since.length > 0) return refuse("import.goalsChanged", { goals: since.map(({ goal }) => goal.terms.title) });

  const gone = new Set(found.filter(({ each }) => each.became === "decided").map(({ goal }) => goal.id));
  const left = present.filter(
    (goal) => isDecided(goal) && !gone.has(goal.id) && goal.terms.parent !== undefined && gone.has(goal.terms.parent),
  );
  const before = found.map(({ goal, each }) => undone(goal, each, drafts));
  const still = new Map(before.map((goal) => [goal.id, goal]));
  const below = left.filter((goal) => (still.get(goal.id) ?? goal).terms.parent === goal.terms.parent);
  if (below.length > 0) return refuse("import.goalsServed", { goals: below.map(({ terms }) => terms.title) });
  return changed(before, ...before.map(({ id }) => ({ type: "orgGoalTakenBack" as const, goal: id })));
}

function isAsLeft(goal: OrgGoal, { became, version }: TouchedGoal): boolean {
  if (!isPublic(goal) || goal.version !== version) return false;
  return became === "closed" ? goal.state === "closed" : goal.state === "decided";
}

function undone(goal: OrgGoal, { became }: TouchedGoal, drafts: readonly DraftGoal[]): OrgGoal {
  const { type, schema, id, terms } = goal;
  const rev = goal.rev + 1;
  if (!isPublic(goal) || became === "decided") {
    const draft = drafts.find((each) => each.id === id);
    return draft ? { ...draft, rev } : { type, schema, id, rev, state: "discarded", terms };
  }
  const { version, decision, earlier } = goal;
  const wording = { type, schema, id, rev, state: "decided" as const };
  if (became === "closed") return { ...wording, version, terms, decision, earlier };
  const last = earlier.at(-1);
  return last ? { ...wording, ...last, earlier: earlier.slice(0, -1) } : goal;
}
