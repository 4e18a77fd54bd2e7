import { orgGoalsIn } from "#core/dossier/dossier.ts";
import { type OrgGoalId, type PersonId, asId } from "#core/ids.ts";
import type { TouchedGoal } from "#core/municipality/fileImport.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { type RowsToTakeOver, takeOverRows } from "#core/orgGoal/goalRow.ts";
import type { DraftGoal, OrgGoalEvent } from "#core/orgGoal/orgGoal.ts";
import { type Taken, undoTaken } from "#core/orgGoal/undoTaken.ts";
import { type Outcome, change, readDossier } from "./dossierFile.ts";
import type { Ports } from "./ports.ts";

/** What fits in one commit beside the audit entry and its chain. */
const ROWS_A_COMMIT = 80;
const needs = { types: ["orgGoal"] } as const;
const nothing: Outcome = { kind: "unchanged", dossier: { subject: MUNICIPALITY, documents: [] } };

export type TakenOver = { readonly outcome: Outcome; readonly taken: Taken };

/**
 * Takes over checked rows as decided goals. Many rows are several commits; since rows that are there already change nothing,
 * an import that was interrupted is made whole by running it again. `taken` is what it takes to undo it.
 */
export async function takeOverGoals(
  ports: Ports,
  actor: PersonId,
  { rows, closing, why, request }: RowsToTakeOver & { readonly request: string },
): Promise<TakenOver> {
  const named = new Set<string>(rows.map(({ id }) => id));
  const drafts = orgGoalsIn(await readDossier(ports, MUNICIPALITY, needs)).filter(
    (goal): goal is DraftGoal => goal.state === "draft" && named.has(goal.id),
  );
  const outcomes: Outcome[] = [];
  for (const [index, part] of partsOf(rows).entries())
    outcomes.push(await take(`${request}-${index}`, { rows: part, closing: { ...closing, ids: new Set() }, why }));
  for (const [index, part] of partsOf([...closing.ids]).entries())
    outcomes.push(await take(`${request}-end${index}`, { rows: [], closing: { ...closing, ids: new Set(part) }, why }));
  return { outcome: wholeOf(outcomes), taken: { goals: outcomes.flatMap(touchedIn), drafts } };

  function take(id: string, what: RowsToTakeOver) {
    return change(ports, { actor, subject: MUNICIPALITY, request: asId(id), needs }, (dossier, { at }) =>
      takeOverRows(orgGoalsIn(dossier), what, actor, at),
    );
  }
}

/** The same back again: all of it is possible or nothing is done. Many goals are several commits, made whole by running it again. */
export async function takeBackGoals(
  ports: Ports,
  actor: PersonId,
  { taken, request }: { readonly taken: Taken; readonly request: string },
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const [index, part] of partsOf(taken.goals).entries()) {
    const act = { actor, subject: MUNICIPALITY, request: asId<never>(`${request}-back${index}`), needs };
    outcomes.push(await change(ports, act, (dossier) => undoTaken(orgGoalsIn(dossier), { ...taken, goals: part })));
  }
  return wholeOf(outcomes);
}

function partsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / ROWS_A_COMMIT) }, (_, index) =>
    all.slice(index * ROWS_A_COMMIT, (index + 1) * ROWS_A_COMMIT),
  );
}

const wholeOf = (outcomes: readonly Outcome[]) =>
  outcomes.find(({ kind }) => kind === "refused") ?? outcomes.find(({ kind }) => kind === "done") ?? nothing;

const touchedIn = (outcome: Outcome): readonly TouchedGoal[] =>
  outcome.kind === "done"
    ? outcome.events.flatMap((event) => touchedBy(event as OrgGoalEvent, (id) => versionIn(outcome, id)))
    : [];

function touchedBy(event: OrgGoalEvent, versionOf: (id: OrgGoalId) => number): readonly TouchedGoal[] {
  switch (event.type) {
    case "orgGoalDecided":
      return [{ goal: event.goal, became: "decided", version: 1 }];
    case "orgGoalChanged":
      return [{ goal: event.goal, became: "reworded", version: event.version }];
    case "orgGoalClosed":
      return [{ goal: event.goal, became: "closed", version: versionOf(event.goal) }];
    default:
      return [];
  }
}

function versionIn({ dossier }: Outcome, id: OrgGoalId): number {
  const goal = orgGoalsIn(dossier).find((each) => each.id === id);
  return goal && "version" in goal ? goal.version : 0;
}
