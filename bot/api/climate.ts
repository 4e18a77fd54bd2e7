import type { AppraisalId, PersonId } from "#core/ids.ts";
import { answerClimate, readClimate } from "#bot/usecases/climate.ts";
import { presentClimate } from "./presentClimate.ts";
import { type Route, command, idIn, reading } from "./route.ts";
import { ClimateWire, climateRequests } from "./wire/climate.ts";

/** The working climate: answered by each in their own talk, read by groups of five and more (P4). */
export const climateRoutes: readonly Route[] = [
  reading("/api/climate", ClimateWire, async ({ deps, actor }) => {
    const found = await readClimate(deps.ports, actor);
    return found && presentClimate(found);
  }),
  command(
    "post",
    "/api/appraisals/:subject/:appraisal/climate",
    climateRequests.answer,
    "climateAnswered",
    ({ deps, actor, params }, { answers }) =>
      answerClimate(deps.ports, actor, {
        subject: idIn<PersonId>(params, "subject"),
        appraisal: idIn<AppraisalId>(params, "appraisal"),
        answers,
      }),
  ),
];
