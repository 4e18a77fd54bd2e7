import { z } from "zod";
import { GoalWire } from "../wire.ts";
import { PersonRef } from "./parts.ts";

/** GET /api/goals/:subject */
export const GoalsWire = z.object({ subject: PersonRef, goals: z.array(GoalWire) });

export type GoalsView = z.infer<typeof GoalsWire>;
