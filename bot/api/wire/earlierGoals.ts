import { z } from "zod";
import { EVALUATIONS } from "#core/goal/goal.ts";
import { command, day } from "./parts.ts";

const comment = z.string();

/** What comes of a goal from the last talk. */
export const GoalOutcomeWire = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.enum(EVALUATIONS), comment }),
  z.object({ outcome: z.literal("carriedOver"), due: day, comment }),
  z.object({ outcome: z.literal("dropped"), comment }),
]);

/** A goal from the last talk as the sent summary has it. */
export const EarlierGoalWire = z.object({
  id: z.string(),
  title: z.string(),
  measure: z.string(),
  due: z.string(),
  said: GoalOutcomeWire,
});

/** `seenRev`: the goal as it was when the choice was made. */
export const goalOutcomeRequest = z.object({ ...command, said: GoalOutcomeWire, seenRev: z.number().int() });

export type EarlierGoalView = z.infer<typeof EarlierGoalWire>;
