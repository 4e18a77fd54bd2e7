import { z } from "zod";
import { SIDES } from "#core/appraisal/appraisal.ts";
import { FEEDBACK_ABOUT } from "#core/followUp/fields.ts";
import { WISHES } from "#core/followUp/followUp.ts";
import { GOAL_STATUSES } from "#core/goal/goal.ts";
import { LongAgoWire, PersonRef, StepWire, WrittenWire, command, savedStep } from "./parts.ts";

const State = z.enum(["planned", "asked", "shared", "acknowledged", "closed", "notHeld"]);
const given = z.enum(["shared", "declined"]).optional();
const Given = z.object({ employee: given, manager: given });

/** GET /api/follow-ups/:subject/:followUp: a follow-up between two talks (P15), for the two it is between. */
export const FollowUpWire = z.object({
  id: z.string(),
  subject: z.string(),
  state: State,
  day: z.string(),
  /** The day it was first meant for, and how often it has been postponed. */
  firstDay: z.string(),
  postponed: z.number(),
  /** The last day on which it is waited for. */
  lastDay: z.string(),
  employee: PersonRef,
  manager: PersonRef,
  side: z.enum(SIDES),
  given: Given,
  /** What the employee has shared that they want, with no reason. */
  wishes: z.array(z.enum(WISHES)),
  /** One's own answers, for one's own eyes until they are shared. */
  mine: WrittenWire.extend({ status: z.enum(["draft", "shared"]) }).optional(),
  theirs: z.object({ steps: z.array(StepWire), answers: z.record(z.string(), z.string()).optional() }),
  /** Who stood in for the manager when the answer was given. */
  answeredBy: PersonRef.optional(),
  /** For the manager, what was answered in their place. */
  inMyPlace: z.record(z.string(), z.string()).optional(),
  /** Who stands in for the manager today, and reads what the employee shares. */
  standIns: z.array(PersonRef),
  contract: z.string().optional(),
  appraisal: z.string().optional(),
  next: z.string().optional(),
  longAgo: LongAgoWire,
  can: z.object({
    write: z.boolean(),
    decline: z.boolean(),
    postpone: z.boolean(),
    acknowledge: z.boolean(),
    bookTalk: z.boolean(),
  }),
});

/** GET /api/follow-ups/:subject: those that were and those to come, and how the goals have gone (P1). */
export const FollowUpsWire = z.object({
  subject: PersonRef,
  own: z.boolean(),
  followUps: z.array(
    z.object({ id: z.string(), state: State, day: z.string(), firstDay: z.string(), manager: PersonRef, given: Given }),
  ),
  goals: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      points: z.array(z.object({ on: z.string(), is: z.enum([...GOAL_STATUSES, "missed"]) })),
    }),
  ),
  /** The three that the dialogue goes on about: when the two last talked about each, and whether that is long ago (P15). */
  talked: z.array(z.object({ subject: z.enum(FEEDBACK_ABOUT), last: z.string().optional(), longAgo: z.boolean() })),
  can: z.object({ ask: z.boolean() }),
});

export const followUpRequests = {
  plain: z.object(command),
  saveStep: savedStep,
  /** Sharing covers exactly the revision that was reviewed. */
  reviewed: z.object({ ...command, rev: z.number().int() }),
} as const;

export type FollowUpView = z.infer<typeof FollowUpWire>;
export type FollowUpsView = z.infer<typeof FollowUpsWire>;
