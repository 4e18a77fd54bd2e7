import { z } from "zod";
import { CHANGE_ENDINGS } from "#core/goal/goal.ts";
import { OFFER_STATES } from "#core/sharedGoal/sharedGoal.ts";
import { type ContentHash, asId } from "#core/ids.ts";
import { GoalServesWire, GoalTermsWire, GoalWire, OfferedGoalWire } from "../wire.ts";
import { OrgGoalRef, PersonRef, ServableWire, command } from "./parts.ts";

/** The words of a goal, as they are, were, or are proposed to be. */
const GoalWordingWire = z.object({
  title: z.string(),
  measure: z.string(),
  due: z.string(),
  dueReason: z.string(),
  serves: GoalServesWire,
  servesTitle: z.string(),
  recurs: GoalWire.shape.recurs,
});
const GoalChangeWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reword"), wording: GoalWordingWire }),
  z.object({ kind: z.literal("drop"), reason: z.string() }),
]);

/** A goal for the two it is agreed between, and who sets the salary: with what one of the two wants changed, and what was. */
export const GoalBetweenTalksWire = GoalWire.extend({
  /** What waits for an answer; only the two see it. */
  proposal: z
    .object({ change: GoalChangeWire, by: PersonRef, at: z.string(), hash: z.string(), mine: z.boolean() })
    .optional(),
  /** Changes that have had their answer, the newest first, with the words before each. */
  changes: z.array(
    z.object({
      change: GoalChangeWire,
      was: GoalWordingWire,
      by: PersonRef,
      became: z.enum(CHANGE_ENDINGS),
      settledAt: z.string(),
      settledBy: PersonRef.optional(),
      comment: z.string(),
    }),
  ),
  canChange: z.object({ propose: z.boolean(), takeBack: z.boolean(), answer: z.boolean() }),
});

/** An offer with what came of it. */
const GoalOfferWire = OfferedGoalWire.extend({
  state: z.enum(OFFER_STATES),
  offeredAt: z.string(),
  /** How many got it, and how many have taken it on; few are not counted. */
  among: z.number(),
  taken: z.union([z.number(), z.literal("few")]),
  comment: z.string(),
});

/** GET /api/goals/:subject */
export const GoalsWire = z.object({
  subject: PersonRef,
  own: z.boolean(),
  /** Who else it is agreed with; for the manager the subject. */
  other: PersonRef.optional(),
  goals: z.array(GoalBetweenTalksWire),
  offers: z.array(GoalOfferWire),
  /** When the two meet next, as far as is known; a goal ends no later without a reason. */
  nextTalk: z.string().optional(),
  orgGoals: z.array(OrgGoalRef),
  /** The results in force of the two, to point at. */
  servable: z.array(z.object({ holder: PersonRef, results: z.array(ServableWire) })),
});

const hash = z
  .string()
  .max(80)
  .transform((value) => asId<ContentHash>(value));
export const goalChangeRequests = {
  propose: z.object({
    ...command,
    change: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("reword"), terms: GoalTermsWire }),
      z.object({ kind: z.literal("drop"), reason: z.string() }),
    ]),
    seenRev: z.number().int(),
  }),
  accept: z.object({ ...command, hash }),
  decline: z.object({ ...command, hash, comment: z.string() }),
};

export type GoalOfferView = z.infer<typeof GoalOfferWire>;
export type GoalsView = z.infer<typeof GoalsWire>;
export type GoalBetweenTalksView = z.infer<typeof GoalBetweenTalksWire>;
export type GoalWordingView = z.infer<typeof GoalWordingWire>;
