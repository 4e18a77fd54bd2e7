import { readMyPace, setPace } from "#bot/usecases/preference.ts";
import { type Route, plainly, reading } from "./route.ts";
import { RemindersWire } from "./wire/reminders.ts";

const REMINDERS = "/api/me/reminders";

/** How often one is reminded of what waits: each person's own choice. */
export const reminderRoutes: readonly Route[] = [
  reading(REMINDERS, RemindersWire, async ({ deps, actor }) => {
    const pace = await readMyPace(deps.ports, actor);
    return pace && { pace };
  }),
  plainly("put", REMINDERS, RemindersWire, "saved", ({ deps, actor }, { pace }) => setPace(deps.ports, actor, pace)),
];
