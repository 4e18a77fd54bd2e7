import type { ContractId, GoalId, PersonId } from "#core/ids.ts";
import * as lines from "#bot/usecases/lines.ts";
import { presentCarriers, presentContractLines, presentGoalLine } from "./presentLines.ts";
import { type Params, type Route, command, idIn, reading } from "./route.ts";
import { CarriersWire, ContractLinesWire, GoalLineWire, lineRequests } from "./wire/lines.ts";

const contractIn = (params: Params) => ({
  subject: idIn<PersonId>(params, "subject"),
  contract: idIn<ContractId>(params, "contract"),
});
const goalIn = (params: Params) => ({ subject: idIn<PersonId>(params, "subject"), goal: idIn<GoalId>(params, "goal") });

/** "Varför gör jag det här?", "Vem bär det här?", and what has changed above (P1, P5). */
export const lineRoutes: readonly Route[] = [
  reading("/api/lines/:subject/:contract", ContractLinesWire, async ({ deps, actor, params, reader }) => {
    const found = await lines.readContractLines(deps.ports, actor, contractIn(params));
    return found && presentContractLines(reader, found);
  }),
  command(
    "post",
    "/api/lines/:subject/:contract/review",
    lineRequests.review,
    "aboveReviewed",
    ({ deps, actor, params }, body) => lines.reviewContractAbove(deps.ports, actor, { ...contractIn(params), ...body }),
  ),
  reading("/api/goals/:subject/:goal/line", GoalLineWire, async ({ deps, actor, params, reader }) => {
    const found = await lines.readGoalLine(deps.ports, actor, goalIn(params));
    return found && presentGoalLine(reader, found);
  }),
  command(
    "post",
    "/api/goals/:subject/:goal/line/review",
    lineRequests.review,
    "aboveReviewed",
    ({ deps, actor, params }, body) => lines.reviewGoalAbove(deps.ports, actor, { ...goalIn(params), ...body }),
  ),
  reading("/api/organisation/goals/:orgGoal/carriers", CarriersWire, async ({ deps, actor, params, reader }) => {
    const found = await lines.readGoalCarriers(deps.ports, actor, params["orgGoal"] ?? "");
    return found && presentCarriers(reader, found);
  }),
];
