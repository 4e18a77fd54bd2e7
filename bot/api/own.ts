import type { GoalId, PersonId } from "#core/ids.ts";
import * as goals from "#bot/usecases/goal.ts";
import * as changes from "#bot/usecases/goalChange.ts";
import { setLocale } from "#bot/usecases/preference.ts";
import { readGoals } from "#bot/usecases/goalReading.ts";
import { readStart, readTeam } from "#bot/usecases/situation.ts";
import { presentStart, presentTeam } from "./present.ts";
import { presentGoals } from "./presentGoals.ts";
import { type Params, type Route, command, idIn, plainly, reading } from "./route.ts";
import { GoalsWire, goalChangeRequests, goalRequests } from "./wire/goals.ts";
import { StartWire, TeamWire, ownRequests } from "./wire/overview.ts";
import { plainRequest } from "./wire/parts.ts";

const GOAL = "/api/goals/:subject/:goal";
const named = (params: Params) => ({ subject: idIn<PersonId>(params, "subject"), goal: idIn<GoalId>(params, "goal") });

/** Mine and my team's; and what is done to a goal between talks. */
export const ownRoutes: readonly Route[] = [
  reading("/api/start", StartWire, async ({ deps, actor, reader }) => {
    const found = await readStart(deps.ports, actor);
    return found && presentStart(reader, found);
  }),
  reading("/api/team", TeamWire, async ({ deps, actor, reader }) => {
    const team = await readTeam(deps.ports, actor);
    return team && presentTeam(reader, team);
  }),
  plainly("put", "/api/me/locale", ownRequests.setLocale, "saved", ({ deps, actor }, { locale }) =>
    setLocale(deps.ports, actor, locale),
  ),
  reading("/api/goals/:subject", GoalsWire, async ({ deps, actor, params, reader }) => {
    const found = await readGoals(deps.ports, actor, idIn<PersonId>(params, "subject"));
    return found && presentGoals(reader, found);
  }),
  command("post", `${GOAL}/progress`, goalRequests.reportProgress, "goalReported", ({ deps, actor, params }, body) =>
    goals.reportGoalProgress(deps.ports, actor, { ...named(params), ...body, from: "tab" }),
  ),
  command(
    "post",
    `${GOAL}/progress/taking-back`,
    goalRequests.reportProgress,
    "goalProgressTakenBack",
    (caller, body) => goals.takeBackGoalProgress(caller.deps.ports, caller.actor, { ...named(caller.params), ...body }),
  ),
  command("post", `${GOAL}/occurrences`, goalRequests.reportOccurrence, "goalReported", (caller, body) =>
    goals.reportGoalOccurrence(caller.deps.ports, caller.actor, { ...named(caller.params), ...body }),
  ),
  command("post", `${GOAL}/change`, goalChangeRequests.propose, "goalChangeProposed", (caller, body) =>
    changes.proposeGoalChange(caller.deps.ports, caller.actor, { ...named(caller.params), ...body }),
  ),
  command("post", `${GOAL}/change/taking-back`, plainRequest, "goalChangeTakenBack", (caller, { request }) =>
    changes.takeBackGoalChange(caller.deps.ports, caller.actor, { ...named(caller.params), request }),
  ),
  command("post", `${GOAL}/change/acceptance`, goalChangeRequests.accept, "goalChangeAccepted", (caller, body) =>
    changes.acceptGoalChange(caller.deps.ports, caller.actor, { ...named(caller.params), ...body }),
  ),
  command("post", `${GOAL}/change/refusal`, goalChangeRequests.decline, "goalChangeDeclined", (caller, body) =>
    changes.declineGoalChange(caller.deps.ports, caller.actor, { ...named(caller.params), ...body }),
  ),
];
