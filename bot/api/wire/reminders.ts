import { z } from "zod";
import { PACES } from "#core/schedule/pace.ts";

/** GET and PUT /api/me/reminders: how often I want to be reminded. */
export const RemindersWire = z.object({ pace: z.enum(PACES) });

export type Reminders = z.infer<typeof RemindersWire>;
