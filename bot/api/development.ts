import { readDevelopmentNeeds } from "#bot/usecases/developmentNeeds.ts";
import { presentNeeds } from "./presentDevelopment.ts";
import { type Route, reading } from "./route.ts";
import { NeedsWire } from "./wire/development.ts";

/** What many need to learn (P16). */
export const developmentRoutes: readonly Route[] = [
  reading("/api/development-needs", NeedsWire, async ({ deps, actor }) => {
    const found = await readDevelopmentNeeds(deps.ports, actor);
    return found && presentNeeds(found);
  }),
];
