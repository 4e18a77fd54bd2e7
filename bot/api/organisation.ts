import type { UnitId } from "#core/ids.ts";
import { readGoalStandings } from "#bot/usecases/goalStandings.ts";
import { readTreeCarriers } from "#bot/usecases/lines.ts";
import { readOrganisationCoverage, readUnitCoverage } from "#bot/usecases/organisationCoverage.ts";
import {
  presentGoalStandings,
  presentOrganisationCoverage,
  presentOrganisationLine,
  presentUnitCoverage,
} from "./presentOrganisation.ts";
import { type Route, idIn, reading } from "./route.ts";
import {
  GoalStandingsWire,
  OrganisationCoverageWire,
  OrganisationLineWire,
  UnitCoverageWire,
} from "./wire/organisation.ts";

/** The organisation seen as a whole (P1, P5, P14). */
export const organisationRoutes: readonly Route[] = [
  reading("/api/organisation/coverage", OrganisationCoverageWire, async ({ deps, actor }) => {
    const found = await readOrganisationCoverage(deps.ports, actor);
    return found && presentOrganisationCoverage(found);
  }),
  reading("/api/organisation/coverage/:unit", UnitCoverageWire, async ({ deps, actor, params, reader }) => {
    const found = await readUnitCoverage(deps.ports, actor, idIn<UnitId>(params, "unit"));
    return found && presentUnitCoverage(reader, found);
  }),
  reading("/api/organisation/standings", GoalStandingsWire, async ({ deps, actor }) => {
    const found = await readGoalStandings(deps.ports, actor);
    return found && presentGoalStandings(found);
  }),
  reading("/api/organisation/line", OrganisationLineWire, async ({ deps, actor, reader }) => {
    const found = await readTreeCarriers(deps.ports, actor);
    return found && presentOrganisationLine(reader, found);
  }),
];
