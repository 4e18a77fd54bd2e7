import type { AppraisalId, PersonId } from "#core/ids.ts";
import { parseDay } from "#core/time.ts";
import { readPlanning, readTalk } from "#bot/usecases/planning.ts";
import { presentCalendar, presentPlanning } from "./presentPlanning.ts";
import { type Route, download, idIn, reading } from "./route.ts";
import { PlanningWire } from "./wire/planning.ts";

/** Planning the team's talks, and a talk in one's calendar. */
export const planningRoutes: readonly Route[] = [
  reading("/api/planning/:from", PlanningWire, async ({ deps, actor, params, reader }) => {
    const from = parseDay(params["from"] ?? "");
    const people = from && (await readPlanning(deps.ports, actor, from));
    return people && presentPlanning(reader, people, deps.ports.keepsCalendars ?? false);
  }),
  download("/api/appraisals/:subject/:appraisal/calendar", async ({ deps, actor, params, reader }) => {
    const appraisal = await readTalk(deps.ports, actor, {
      subject: idIn<PersonId>(params, "subject"),
      appraisal: idIn<AppraisalId>(params, "appraisal"),
    });
    return appraisal && presentCalendar(reader, appraisal, deps.links);
  }),
];
