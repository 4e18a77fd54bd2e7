import { may } from "#core/access/access.ts";
import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { type Decision, refuse } from "#core/decision.ts";
import {
  type DocumentType,
  type Dossier,
  type DossierDocument,
  type DossierEvent,
  appraisalIn,
  goalIn,
  goalsIn,
} from "#core/dossier/dossier.ts";
import {
  type Goal,
  type GoalOutcome,
  type GoalTerms,
  type Occurrence,
  type Progress,
  servedBy,
} from "#core/goal/goal.ts";
import { chooseOutcome } from "#core/goal/fromLastTalk.ts";
import { mayServe } from "#core/goal/serving.ts";
import * as goals from "#core/goal/transitions.ts";
import { type GoalId, type PersonId, type RequestId, asId } from "#core/ids.ts";
import { readAbove } from "./above.ts";
import type { AppraisalAct } from "./appraisal.ts";
import { type Outcome, change, hidden } from "./dossierFile.ts";
import { type Asking, type Ports } from "./ports.ts";

export type GoalAct = { readonly subject: PersonId; readonly goal: GoalId; readonly request: RequestId };

/** Either side proposes a goal in the talk (P24). */
export async function proposeGoal(
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & { readonly terms: GoalTerms },
): Promise<Outcome> {
  const id = asId<GoalId>(ports.newId());
  const above = await readAbove(ports, [servedBy(act.terms)]);
  return change(
    ports,
    { actor, ...act, needs: { ids: [act.appraisal], types: ["goal"] } },
    (dossier, { viewer, at }) => {
      const appraisal = appraisalIn(dossier, act.appraisal);
      if (!appraisal || !may(viewer, "appraisal.act", appraisal)) return hidden;
      if (!mayServe(act.terms.serves, appraisal, above)) return refuse("invalid", { field: "serves" });
      return goals.proposeGoal(appraisal, goalsIn(dossier), id, act.terms, actor, at);
    },
  );
}

export async function editGoal(
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & GoalAct & { readonly terms: GoalTerms; readonly seenRev: number },
): Promise<Outcome> {
  const above = await readAbove(ports, [servedBy(act.terms)]);
  return changeInTalk(ports, actor, act, (appraisal, goal, { at }) =>
    mayServe(act.terms.serves, appraisal, above, goal.serves)
      ? goals.editGoal(appraisal, goal, act.terms, act.seenRev, actor, at)
      : refuse("invalid", { field: "serves" }),
  );
}

export const removeGoal = (ports: Ports, actor: PersonId, act: AppraisalAct & GoalAct) =>
  changeInTalk(ports, actor, act, (appraisal, goal, { at }) => goals.removeGoal(appraisal, goal, actor, at));

/** The owner says how a goal goes, from card or tab. */
export const reportGoalProgress = (
  ports: Ports,
  actor: PersonId,
  act: GoalAct & Pick<Progress, "status" | "note" | "from">,
) =>
  change(ports, { actor, ...act, needs: { ids: [act.goal] } }, (dossier, { viewer, at }) => {
    const goal = goalIn(dossier, act.goal);
    return goal && may(viewer, "goal.report", goal) ? goals.reportProgress(goal, act, actor, at) : hidden;
  });

/** The owner takes back what they just said by mistake. */
export const takeBackGoalProgress = (ports: Ports, actor: PersonId, act: GoalAct & Pick<Progress, "status" | "note">) =>
  change(ports, { actor, ...act, needs: { ids: [act.goal] } }, (dossier, { viewer, at }) => {
    const goal = goalIn(dossier, act.goal);
    return goal && may(viewer, "goal.report", goal) ? goals.takeBackProgress(goal, act, actor, at) : hidden;
  });

/** The owner says whether a goal that comes back was done one of its times, from card or tab. */
export const reportGoalOccurrence = (ports: Ports, actor: PersonId, act: GoalAct & Pick<Occurrence, "day" | "done">) =>
  change(ports, { actor, ...act, needs: { ids: [act.goal] } }, (dossier, { viewer, at }) => {
    const goal = goalIn(dossier, act.goal);
    return goal && may(viewer, "goal.report", goal) ? goals.reportOccurrence(goal, act, actor, at) : hidden;
  });

/** Either says in the talk what comes of a goal from an earlier one. */
export const chooseGoalOutcome = (
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & GoalAct & { readonly said: GoalOutcome; readonly seenRev: number },
) =>
  changeInTalk(
    ports,
    actor,
    act,
    (appraisal, goal, { at }, dossier) =>
      chooseOutcome(appraisal, { goal, others: goalsIn(dossier) }, act.said, act.seenRev, actor, at),
    ["goal"],
  );

function changeInTalk(
  ports: Ports,
  actor: PersonId,
  act: AppraisalAct & GoalAct,
  decide: (
    appraisal: Appraisal,
    goal: Goal,
    asking: Asking,
    dossier: Dossier,
  ) => Decision<DossierDocument, DossierEvent>,
  types: readonly DocumentType[] = [],
): Promise<Outcome> {
  return change(ports, { actor, ...act, needs: { ids: [act.appraisal, act.goal], types } }, (dossier, asked) => {
    const appraisal = appraisalIn(dossier, act.appraisal);
    const goal = goalIn(dossier, act.goal);
    return appraisal && goal && may(asked.viewer, "appraisal.act", appraisal)
      ? decide(appraisal, goal, asked, dossier)
      : hidden;
  });
}
