import { z } from "zod";
import { OFFER_STATES } from "#core/sharedGoal/sharedGoal.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { GoalServesWire, GoalTermsWire } from "./goals.ts";
import { OrgGoalRef, PersonRef, ServableWire, command, day } from "./parts.ts";

/** GET /api/shared-goals: what the reader has offered to many, and who has taken it on. */
export const SharedGoalsWire = z.object({
  shared: z.array(
    z.object({
      id: z.string(),
      state: z.enum(["offered", "withdrawn"]),
      /** Who offered it, when it has passed on to the reader with the management. */
      from: PersonRef.optional(),
      title: z.string(),
      measure: z.string(),
      due: z.string(),
      servesTitle: z.string(),
      offeredAt: z.string(),
      /** `missing`: the offer did not reach them. */
      people: z.array(z.object({ person: PersonRef, stands: z.enum([...OFFER_STATES, "missing"]) })),
    }),
  ),
  team: z.array(PersonRef),
  orgGoals: z.array(OrgGoalRef),
  servable: z.array(z.object({ holder: PersonRef, results: z.array(ServableWire) })),
});
export type SharedGoalsView = z.infer<typeof SharedGoalsWire>;

export const sharedGoalRequests = {
  offer: z.object({
    ...command,
    terms: z.object({ title: z.string(), measure: z.string(), due: day, serves: GoalServesWire }),
    to: z
      .array(
        z
          .string()
          .max(80)
          .transform((value) => asId<PersonId>(value)),
      )
      .max(1_000),
  }),
  /** `from`: who offered it, when it has passed on. */
  withdraw: z.object({
    ...command,
    from: z
      .string()
      .max(80)
      .transform((value) => asId<PersonId>(value))
      .optional(),
  }),
  take: z.object({ ...command, part: GoalTermsWire.omit({ serves: true }) }),
  decline: z.object({ ...command, comment: z.string() }),
};
