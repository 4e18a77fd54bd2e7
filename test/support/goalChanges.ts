import * as changing from "#core/goal/changing.ts";
import { type Agreed, type Goal, type GoalChange, isLive } from "#core/goal/goal.ts";
import { type ContentHash, asId } from "#core/ids.ts";
import { goalIn } from "#core/dossier/dossier.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import { acceptGoalChange, proposeGoalChange } from "#bot/usecases/goalChange.ts";
import { type Ports, hashOf } from "#bot/usecases/ports.ts";
import { agreedGoal, employee, goalTermsOf, manager } from "./builders.ts";
import { type TalkScene, goalTerms, request, succeeded, talkScene } from "./scenes.ts";
import { documentsOf } from "./specification.ts";
import { TODAY, people } from "./tinyMunicipality.ts";
import { inDays, momentIn } from "./town.ts";

/** An agreed goal that its owner, or the manager, wants in other words. */
export function changeProposed(as: "owner" | "manager" = "owner"): Agreed {
  const acting = {
    by: as === "owner" ? employee : manager,
    as,
    other: as === "owner" ? manager : employee,
    at: momentIn(60),
  };
  const change: GoalChange = { kind: "reword", terms: goalTermsOf({ title: "Handleda tre nya" }) };
  const between = { inTalk: false, nextTalk: inDays(375) };
  return documentsOf(
    changing.proposeChange(agreedGoal(), { change, seenRev: 1 }, between, acting, hashOf),
  )[0] as Agreed;
}

/** An agreed goal that comes back every month from the thirtieth day. */
export const recurringGoal = (): Agreed => ({ ...agreedGoal(), recurs: { every: "month", first: inDays(30) } });

export const NEW_TITLE = "HEMLIGT-61 Kortare möten på måndagar";

/** Sara's goal from her confirmed talk, with a change put forward by her or her manager that waits for an answer. */
export async function changeScene(
  ports: Ports,
  by: "self" | "manager" = "manager",
  change: GoalChange = { kind: "reword", terms: goalTerms(NEW_TITLE) },
): Promise<TalkScene> {
  const scene = await talkScene(ports, "confirmed");
  const act = { subject: people.self, goal: scene.goal, request: request() };
  await succeeded(proposeGoalChange(ports, people[by], { ...act, change, seenRev: 1 }));
  const goal = await goalOf(ports, scene);
  if (!isLive(goal) || !goal.proposal) throw new Error("nothing was proposed");
  return { ...scene, hash: goal.proposal.hash };
}

/** Sara's goal comes back every month from today: her manager has proposed it and she has accepted. */
export async function recurringScene(ports: Ports): Promise<TalkScene> {
  const terms = { ...goalTerms(), recurs: { every: "month" as const, first: TODAY } };
  const scene = await changeScene(ports, "manager", { kind: "reword", terms });
  const hash = asId<ContentHash>(scene.hash);
  const act = { subject: people.self, goal: scene.goal, request: request() };
  await succeeded(acceptGoalChange(ports, people.self, { ...act, hash }));
  return scene;
}

/** Sara's goal as it is now. */
export async function goalOf(ports: Ports, { goal: id }: Pick<TalkScene, "goal">): Promise<Goal> {
  const goal = goalIn(await readDossier(ports, people.self, { ids: [id] }), id);
  if (!goal) throw new Error("no goal");
  return goal;
}
