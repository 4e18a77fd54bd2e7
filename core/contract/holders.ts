import type { PersonId } from "#core/ids.ts";
import type { Settings } from "#core/municipality/settings.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/**
 * Who may hold an uppdragskontrakt: those who lead others, and everybody else where the municipality has decided so (DOMAIN
 * decision 1). There is always somebody to hold it towards. Only those who lead are urged to.
 */
export const mayHoldContract = (directory: Directory, settings: Settings, person: PersonId, on: Day): boolean =>
  (settings.everyoneHoldsContract || directory.leads(person, on)) && directory.managerOf(person, on) !== undefined;
