import { z } from "zod";
import { CHANGE_ENDINGS, GOAL_KINDS, GOAL_STATUSES } from "#core/goal/goal.ts";
import { OFFER_STATES } from "#core/sharedGoal/sharedGoal.ts";
import { type ContentHash, asId } from "#core/ids.ts";
import { RECURRENCES } from "#core/goal/recurrence.ts";
import { OrgGoalRef, PersonRef, ServableWire, ServesWire, command, day } from "./parts.ts";

export const GoalServesWire = z.discriminatedUnion("kind", [
  ...ServesWire.options,
  z.object({ kind: z.literal("none") }),
]);
const RecurrenceWire = z.object({ every: z.enum(RECURRENCES), first: day });
export const GoalTermsWire = z.object({
  kind: z.enum(GOAL_KINDS),
  title: z.string(),
  measure: z.string(),
  due: day,
  dueReason: z.string(),
  serves: GoalServesWire,
  recurs: RecurrenceWire.optional(),
});

/** A goal offered to many, as one of them has it. */
export const OfferedGoalWire = z.object({
  shared: z.string(),
  by: PersonRef,
  /** With whom it is today, who reads the answer. */
  answersTo: PersonRef,
  title: z.string(),
  measure: z.string(),
  due: z.string(),
  serves: GoalServesWire,
  servesTitle: z.string(),
  canAnswer: z.boolean(),
});
export type OfferedGoalView = z.infer<typeof OfferedGoalWire>;
export const GoalWire = z.object({
  id: z.string(),
  owner: z.string(),
  /** The talk it was set in; none for one's own part of a shared goal. */
  appraisal: z.string().optional(),
  /** The goal shared with others that this is a part of. */
  shared: z.object({ id: z.string(), title: z.string() }).optional(),
  state: z.enum(["proposed", "agreed", "ongoing", "done", "partly", "notReached", "dropped"]),
  status: z.enum(GOAL_STATUSES).optional(),
  kind: z.enum(GOAL_KINDS),
  title: z.string(),
  measure: z.string(),
  due: z.string(),
  dueReason: z.string(),
  serves: GoalServesWire,
  servesTitle: z.string(),
  rev: z.number(),
  proposedBy: z.string(),
  recurs: z.object({ every: z.enum(RECURRENCES), first: z.string() }).optional(),
  /** The times of one that comes back; without `done` nothing has been said of it. */
  occurrences: z.array(z.object({ day: z.string(), done: z.boolean().optional(), canReport: z.boolean() })),
  progress: z.array(z.object({ at: z.string(), by: z.string(), status: z.enum(GOAL_STATUSES), note: z.string() })),
  comment: z.string(),
  /** The days it has been moved from. */
  movedFrom: z.array(z.string()),
  can: z.object({ report: z.boolean(), edit: z.boolean(), remove: z.boolean() }),
});

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
export const goalRequests = {
  proposeGoal: z.object({ ...command, terms: GoalTermsWire }),
  editGoal: z.object({ ...command, terms: GoalTermsWire, seenRev: z.number().int() }),
  reportOccurrence: z.object({ ...command, day, done: z.boolean() }),
  reportProgress: z.object({ ...command, status: z.enum(GOAL_STATUSES), note: z.string() }),
} as const;
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
export type GoalView = z.infer<typeof GoalWire>;
