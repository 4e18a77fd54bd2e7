import { may } from "#core/access/access.ts";
import { findPeople } from "#core/organisation/findPeople.ts";
import { presentFoundPeople, presentPeopleDesk, presentRoles } from "./presentPeople.ts";
import { type Route, previewing, reading } from "./route.ts";
import { FoundPeopleWire, PeopleDeskWire, RolesWire, peopleRequests } from "./wire/people.ts";

const PEOPLE = "/api/administration/people";

/** Who is who, as HR sees to it (DOMAIN section 8). From memory: no read of the store. */
export const peopleRoutes: readonly Route[] = [
  reading(PEOPLE, PeopleDeskWire, ({ reader }) =>
    may(reader.viewer, "people.read", null) ? presentPeopleDesk(reader) : undefined,
  ),
  previewing(`${PEOPLE}/search`, peopleRequests.search, FoundPeopleWire, ({ reader }, { text, unit, page }) =>
    may(reader.viewer, "people.read", null)
      ? presentFoundPeople(reader, findPeople(reader.directory, { text, page, ...(unit && { unit }) }))
      : undefined,
  ),
  reading("/api/administration/roles", RolesWire, ({ reader }) =>
    may(reader.viewer, "people.read", null) ? presentRoles(reader) : undefined,
  ),
];
