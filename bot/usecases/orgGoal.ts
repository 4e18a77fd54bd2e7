import { may } from "#core/access/access.ts";
import { type Decision, refuse } from "#core/decision.ts";
import { type Dossier, orgGoalsIn } from "#core/dossier/dossier.ts";
import { type OrgGoalId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import type { OrgGoal, OrgGoalEvent, OrgGoalTerms } from "#core/orgGoal/orgGoal.ts";
import type { Surroundings } from "#core/orgGoal/structure.ts";
import * as goals from "#core/orgGoal/transitions.ts";
import { goalTreeOf } from "#core/orgGoal/tree.ts";
import { type Difference, NO_COUNTS, countOf, goalChanges } from "#bot/directory/importChanges.ts";
import { missingIn, readGoalsFile } from "#bot/directory/csvFiles.ts";
import { type GoalRow, rowsOf, withoutEnded } from "#core/orgGoal/goalRow.ts";
import { type Problem, isRefused } from "#core/organisation/problem.ts";
import { isBlank } from "#core/text.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { bringIn } from "./fileImport.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

export type OrgGoalAct = { readonly goal: OrgGoalId; readonly request: RequestId };
type Seen = { readonly seenRev: number };
type Grounded = { readonly grounds: goals.Grounds };

/** Begins a goal of the municipality (P1): HR anywhere, a unit's head for the own unit and below. */
export function draftOrgGoal(
  ports: Ports,
  actor: PersonId,
  { terms, request }: { readonly terms: OrgGoalTerms; readonly request: RequestId },
): Promise<Outcome> {
  const id = asId<OrgGoalId>(ports.newId());
  return inMunicipality(ports, actor, request, (_, { viewer, at }) =>
    may(viewer, "orgGoal.edit", terms) ? goals.draftGoal(id, terms, actor, at) : hidden,
  );
}

export const editOrgGoal = (ports: Ports, actor: PersonId, act: OrgGoalAct & Seen & { readonly terms: OrgGoalTerms }) =>
  changeOne(ports, actor, act, (goal) => goals.editDraft(goal, act.terms, act.seenRev), act.terms);

export const discardOrgGoal = (ports: Ports, actor: PersonId, act: OrgGoalAct) =>
  changeOne(ports, actor, act, goals.discardDraft);

/** Puts a goal in force with the decision's reference; from then on everybody reads it. */
export const decideOrgGoal = (ports: Ports, actor: PersonId, act: OrgGoalAct & Seen & Grounded) =>
  changeOne(ports, actor, act, (goal, around, { at }) => goals.decideGoal(goal, { ...act, around }, actor, at));

/** A new wording by a new decision; what points at the goal is flagged. */
export const changeOrgGoal = (
  ports: Ports,
  actor: PersonId,
  act: OrgGoalAct & Seen & Grounded & { readonly terms: OrgGoalTerms },
) =>
  changeOne(
    ports,
    actor,
    act,
    (goal, around, { at }) => goals.changeGoal(goal, { ...act, around }, actor, at),
    act.terms,
  );

export const closeOrgGoal = (ports: Ports, actor: PersonId, act: OrgGoalAct & Grounded) =>
  changeOne(ports, actor, act, (goal, around, { at }) => goals.closeGoal(goal, { ...act, around }, actor, at));

export const replaceOrgGoal = (
  ports: Ports,
  actor: PersonId,
  act: OrgGoalAct & Grounded & { readonly replacement: OrgGoalId },
) => changeOne(ports, actor, act, (goal, around, { at }) => goals.replaceGoal(goal, { ...act, around }, actor, at));

/** What a goals.csv would change, and what is wrong with it; undefined when the reader may not import. */
export type GoalFilePreview = {
  readonly changes?: Difference<GoalRow>;
  readonly unchanged: number;
  readonly problems: readonly Problem[];
  readonly lineOf: (row: object) => number | undefined;
};
export type GoalFile = { readonly file: Uint8Array; readonly closeMissing: boolean };

export function previewGoalFile(ports: Ports, actor: PersonId, { file, closeMissing }: GoalFile) {
  const asked = asking(ports, actor);
  return may(asked.viewer, "orgGoal.import", null) ? compared(asked, file, closeMissing) : undefined;
}

/** Takes over a goals.csv, whole or not at all. The same file again changes nothing. */
export async function importGoalFile(
  ports: Ports,
  actor: PersonId,
  act: GoalFile & { readonly request: RequestId; readonly closingReference: string; readonly why: string },
): Promise<Outcome> {
  const asked = asking(ports, actor);
  const nothing = { dossier: { subject: MUNICIPALITY, documents: [] } };
  if (!may(asked.viewer, "orgGoal.import", null)) return { ...hidden, ...nothing };
  const { rows, changes, problems } = compared(asked, act.file, act.closeMissing);
  const refused = problems.filter(isRefused);
  if (!rows || refused.length > 0) return { ...refuse("orgGoal.fileRefused", { problems: refused }), ...nothing };
  const ids = act.closeMissing ? missingIn(asked.municipality.goals, rows) : new Set<string>();
  if (ids.size > 0 && isBlank(act.closingReference))
    return { ...refuse("orgGoal.incomplete", { missing: ["reference"] }), ...nothing };
  const closing = { ids, reference: act.closingReference.trim() };
  return bringIn(ports, actor, {
    request: act.request,
    files: ["goals.csv"],
    counts: { ...NO_COUNTS, goals: countOf(changes) },
    goals: { rows, closing, why: act.why.trim() },
  });
}

function compared({ municipality, directory }: Asking, file: Uint8Array, closeMissing: boolean) {
  const tree = municipality.goals;
  const hasUnit: Surroundings["hasUnit"] = (unit) => directory.unit(unit) !== undefined;
  const { goals: read, problems, lineOf } = readGoalsFile(file, { tree, closeMissing, hasUnit });
  if (!read) return { unchanged: 0, problems, lineOf };
  const rows = withoutEnded(read, tree);
  const all = goalChanges(rowsOf(tree.all), rows);
  const changes = closeMissing ? all : { ...all, removed: [] };
  return { rows, changes, unchanged: rows.length - all.added.length - all.changed.length, problems, lineOf };
}

const inMunicipality = (
  ports: Ports,
  actor: PersonId,
  request: RequestId,
  decide: (dossier: Dossier, asking: Asking) => Decision<OrgGoal, OrgGoalEvent>,
): Promise<Outcome> => change(ports, { actor, subject: MUNICIPALITY, request, needs: { types: ["orgGoal"] } }, decide);

/** One goal, which the actor may edit as it is and, where it is reworded, as it becomes. */
function changeOne(
  ports: Ports,
  actor: PersonId,
  { goal: id, request }: OrgGoalAct,
  decide: (goal: OrgGoal, around: Surroundings, asking: Asking) => Decision<OrgGoal, OrgGoalEvent>,
  wanted?: OrgGoalTerms,
): Promise<Outcome> {
  return inMunicipality(ports, actor, request, (dossier, asked) => {
    const all = orgGoalsIn(dossier);
    const goal = all.find((each) => each.id === id);
    if (!goal || !may(asked.viewer, "orgGoal.read", goal)) return hidden;
    if (!may(asked.viewer, "orgGoal.edit", goal.terms)) return refuse("notAllowed");
    if (wanted && !may(asked.viewer, "orgGoal.edit", wanted)) return refuse("notAllowed");
    const hasUnit: Surroundings["hasUnit"] = (unit) => asked.directory.unit(unit) !== undefined;
    return decide(goal, { tree: goalTreeOf(all), hasUnit }, asked);
  });
}
