import { may } from "#core/access/access.ts";
import { type Decision, refuse } from "#core/decision.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  appraisalsIn,
  goalIn,
} from "#core/dossier/dossier.ts";
import { type BetweenTalks, betweenTalks } from "#core/goal/betweenTalks.ts";
import * as changing from "#core/goal/changing.ts";
import { type Goal, type GoalChange, servedBy } from "#core/goal/goal.ts";
import { mayServe } from "#core/goal/serving.ts";
import type { ContentHash, PersonId } from "#core/ids.ts";
import { readAbove } from "./above.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import type { GoalAct } from "./goal.ts";
import { type Asking, type Ports, hashOf } from "./ports.ts";

/** Which proposal is answered: exactly the words that were seen. */
type Answering = GoalAct & { readonly hash: ContentHash };

/** Either of the two puts forward a change of what they have agreed (P24). */
export async function proposeGoalChange(
  ports: Ports,
  actor: PersonId,
  act: GoalAct & { readonly change: GoalChange; readonly seenRev: number },
): Promise<Outcome> {
  const serves = act.change.kind === "reword" ? act.change.terms.serves : undefined;
  const above = await readAbove(ports, [serves && servedBy({ serves })]);
  return changeBetweenTalks(ports, actor, act, (goal, acting, between) => {
    const parties = { employee: goal.owner, manager: acting.as === "owner" ? acting.other : acting.by };
    return serves && !mayServe(serves, parties, above, goal.serves)
      ? refuse("invalid", { field: "serves" })
      : changing.proposeChange(goal, act, between, acting, hashOf);
  });
}

export const takeBackGoalChange = (ports: Ports, actor: PersonId, act: GoalAct) =>
  changeBetweenTalks(ports, actor, act, (goal, acting) => changing.takeBackChange(goal, acting));

export const acceptGoalChange = (ports: Ports, actor: PersonId, act: Answering) =>
  changeBetweenTalks(ports, actor, act, (goal, acting, between) =>
    changing.acceptChange(goal, act.hash, between, acting),
  );

export const declineGoalChange = (ports: Ports, actor: PersonId, act: Answering & { readonly comment: string }) =>
  changeBetweenTalks(ports, actor, act, (goal, acting) => changing.declineChange(goal, act.hash, act.comment, acting));

const TALKS: readonly DocumentType[] = ["appraisal"];

function changeBetweenTalks(
  ports: Ports,
  actor: PersonId,
  act: GoalAct,
  decide: (goal: Goal, acting: changing.Acting, between: BetweenTalks) => Decision<DossierDocument, DossierEvent>,
): Promise<Outcome> {
  const needs = { ids: [act.goal], types: TALKS };
  return change(ports, { actor, ...act, needs }, (dossier: Dossier, asked: Asking) => {
    const goal = goalIn(dossier, act.goal);
    if (!goal || !may(asked.viewer, "goal.read", goal) || !may(asked.viewer, "goal.change", goal)) return hidden;
    const { directory, today, at } = asked;
    const as = goal.owner === actor ? "owner" : "manager";
    const other = as === "owner" ? directory.managerOf(goal.owner, today) : goal.owner;
    if (other === undefined) return refuse("appraisal.noManager");
    return decide(goal, { by: actor, as, other, at }, betweenTalks(appraisalsIn(dossier)));
  });
}
