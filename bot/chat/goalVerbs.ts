import { z } from "zod";
import { may } from "#core/access/access.ts";
import { goalIn } from "#core/dossier/dossier.ts";
import { GOAL_STATUSES, isLive } from "#core/goal/goal.ts";
import { reportGoalOccurrence, reportGoalProgress } from "#bot/usecases/goal.ts";
import { asking } from "#bot/usecases/ports.ts";
import { readGoal } from "#bot/usecases/goalReading.ts";
import { readMyPage } from "#bot/usecases/situation.ts";
import { drawGoals, drawProgress, drawReported } from "./goalCards.ts";
import { homeInstead } from "./homeCards.ts";
import { type Answer, type Turn, good, refusalSaid, requestOf, warning } from "./turn.ts";
import { type Verb, day, goalId, input, personId, pressed, verb } from "./verb.ts";

const which = pressed.extend({ subject: personId, goal: goalId });
const report = which.extend({ status: z.enum(["", ...GOAL_STATUSES]).optional(), note: input });

/** My goals under way. */
export async function listGoals(turn: Turn): Promise<Answer> {
  const page = await readMyPage(turn.ports, turn.person);
  return page ? drawGoals(turn, page.goals) : notFound(turn);
}

const show = verb(which, async (turn, data) => {
  const goal = await readGoal(turn.ports, turn.person, data);
  if (!goal || !may(asking(turn.ports, turn.person).viewer, "goal.report", goal)) return notFound(turn);
  return isLive(goal) ? drawProgress(turn, goal) : listGoals(turn);
});

/** Says how a goal goes. Without a choice nothing is saved, and what was written stays. */
const update = verb(report, async (turn, data) => {
  const { t } = turn;
  const note = data.note ?? "";
  if (!data.status) {
    const goal = await readGoal(turn.ports, turn.person, data);
    return goal && goal.owner === turn.person
      ? drawProgress(turn, goal, { said: warning(t.goals.chooseStatus), note })
      : notFound(turn);
  }
  const outcome = await reportGoalProgress(turn.ports, turn.person, {
    subject: data.subject,
    goal: data.goal,
    status: data.status,
    note,
    from: "card",
    request: requestOf(data),
  });
  const goal = goalIn(outcome.dossier, data.goal);
  if (!goal || goal.owner !== turn.person) return notFound(turn);
  if (outcome.kind === "refused") return drawProgress(turn, goal, { said: refusalSaid(turn, outcome.refusal), note });
  return drawReported(turn, goal, good(t.goals.saved));
});

/** Says whether a goal that comes back was done one of its times. */
const occurrence = verb(which.extend({ day, done: z.boolean() }), async (turn, data) => {
  const outcome = await reportGoalOccurrence(turn.ports, turn.person, {
    subject: data.subject,
    goal: data.goal,
    day: data.day,
    done: data.done,
    request: requestOf(data),
  });
  const goal = goalIn(outcome.dossier, data.goal);
  if (!goal || goal.owner !== turn.person) return notFound(turn);
  if (outcome.kind === "refused") return drawReported(turn, goal, refusalSaid(turn, outcome.refusal));
  return isLive(goal) ? drawProgress(turn, goal, { said: good(turn.t.goals.saved) }) : listGoals(turn);
});

export const goalVerbs = {
  "goal.list": verb(pressed, listGoals),
  "goal.show": show,
  "goal.update": update,
  "goal.occurrence": occurrence,
} satisfies { readonly [name: string]: Verb };

const notFound = (turn: Turn) => homeInstead(turn, refusalSaid(turn, { key: "notFound", params: {} }));
