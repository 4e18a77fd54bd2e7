import { may } from "#core/access/access.ts";
import type { OrgGoalId } from "#core/ids.ts";
import * as goals from "#bot/usecases/orgGoal.ts";
import { presentGoalImport, presentOrganisation } from "./presentOrgGoals.ts";
import { type Params, type Route, command, idIn, previewing, reading } from "./route.ts";
import { plainRequest } from "./wire/parts.ts";
import { GoalImportWire, OrganisationWire, orgGoalRequests } from "./wire/orgGoals.ts";

const GOALS = "/api/organisation/goals";
const GOAL = `${GOALS}/:orgGoal`;
const named = (params: Params) => ({ goal: idIn<OrgGoalId>(params, "orgGoal") });
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

/** The municipality's goals (P1, P5): everybody reads them, HR and the heads of units write them. */
export const orgGoalRoutes: readonly Route[] = [
  reading("/api/organisation", OrganisationWire, ({ deps, reader }) =>
    may(reader.viewer, "organisation.read", null) ? presentOrganisation(reader, deps.municipality) : undefined,
  ),
  command("post", GOALS, orgGoalRequests.draft, "orgGoalDrafted", ({ deps, actor }, body) =>
    goals.draftOrgGoal(deps.ports, actor, body),
  ),
  command("put", GOAL, orgGoalRequests.edit, "orgGoalDrafted", ({ deps, actor, params }, body) =>
    goals.editOrgGoal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${GOAL}/discarding`, plainRequest, "orgGoalDiscarded", ({ deps, actor, params }, { request }) =>
    goals.discardOrgGoal(deps.ports, actor, { ...named(params), request }),
  ),
  command("post", `${GOAL}/decision`, orgGoalRequests.decide, "orgGoalDecided", ({ deps, actor, params }, body) =>
    goals.decideOrgGoal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${GOAL}/change`, orgGoalRequests.change, "orgGoalChanged", ({ deps, actor, params }, body) =>
    goals.changeOrgGoal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${GOAL}/closing`, orgGoalRequests.close, "orgGoalClosed", ({ deps, actor, params }, body) =>
    goals.closeOrgGoal(deps.ports, actor, { ...named(params), ...body }),
  ),
  command("post", `${GOAL}/replacement`, orgGoalRequests.replace, "orgGoalReplaced", ({ deps, actor, params }, body) =>
    goals.replaceOrgGoal(deps.ports, actor, { ...named(params), ...body }),
  ),
  previewing(
    "/api/organisation/goal-file/preview",
    orgGoalRequests.preview,
    GoalImportWire,
    ({ deps, actor, reader }, { file, closeMissing }) => {
      const found = goals.previewGoalFile(deps.ports, actor, { file: bytesOf(file), closeMissing });
      return found && presentGoalImport(reader, found);
    },
  ),
  command(
    "post",
    "/api/organisation/goal-file",
    orgGoalRequests.import,
    "goalsImported",
    ({ deps, actor }, { file, ...body }) => goals.importGoalFile(deps.ports, actor, { ...body, file: bytesOf(file) }),
  ),
];
