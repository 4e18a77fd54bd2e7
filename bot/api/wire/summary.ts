import { z } from "zod";
import { SIDES, SUMMARY_FIELDS } from "#core/appraisal/appraisal.ts";
import { SUMMARY_STANDINGS } from "#core/appraisal/standing.ts";
import { RECURRENCES } from "#core/goal/recurrence.ts";
import { DEVELOPMENT_CATEGORIES } from "#core/development/category.ts";
import { GOAL_KINDS } from "#core/goal/goal.ts";
import { TALK_ACTION_KINDS } from "#core/talkAction/talkAction.ts";
import { CorrectionWire } from "./corrections.ts";
import { EarlierGoalWire } from "./earlierGoals.ts";
import { PersonRef } from "./parts.ts";

export const StandingWire = z.object({ kind: z.enum(SUMMARY_STANDINGS), since: z.string() });

/** A sent summary as a document: word for word what was put to both, and what each has said to it. */
export const SummaryWire = z.object({
  employee: PersonRef,
  manager: PersonRef,
  heldOn: z.string(),
  /** Who held it, where that is not the manager who confirms. */
  heldBy: PersonRef.optional(),
  revision: z.number(),
  hash: z.string(),
  standing: StandingWire,
  texts: z.partialRecord(z.enum(SUMMARY_FIELDS), z.string()),
  goals: z.array(
    z.object({
      kind: z.enum(GOAL_KINDS),
      title: z.string(),
      measure: z.string(),
      due: z.string(),
      dueReason: z.string(),
      recurs: z.object({ every: z.enum(RECURRENCES), first: z.string() }).optional(),
      serves: z.string(),
    }),
  ),
  actions: z.array(
    z.object({
      kind: z.enum(TALK_ACTION_KINDS),
      text: z.string(),
      owner: z.enum(SIDES as readonly ["employee", "manager"]),
      due: z.string(),
      effect: z.string().optional(),
      category: z.enum(DEVELOPMENT_CATEGORIES).optional(),
      answer: z.string().optional(),
    }),
  ),
  earlier: z.array(EarlierGoalWire),
  confirmations: z.array(z.object({ by: PersonRef, at: z.string(), hash: z.string(), dissent: z.string() })),
  corrections: z.array(CorrectionWire.pick({ text: true, by: true, at: true, answer: true })),
});
export type SummaryView = z.infer<typeof SummaryWire>;

/** GET /api/summaries/:subject: the summaries of somebody's talks, as the reader may know of them. */
export const SummariesWire = z.object({
  subject: PersonRef,
  own: z.boolean(),
  /** May stop the removal of one of them. */
  canHold: z.boolean(),
  summaries: z.array(
    z.object({
      appraisal: z.string(),
      heldOn: z.string(),
      manager: PersonRef,
      standing: StandingWire,
      /** The talk itself is the reader's too. */
      isParty: z.boolean(),
    }),
  ),
});
export type SummariesView = z.infer<typeof SummariesWire>;
