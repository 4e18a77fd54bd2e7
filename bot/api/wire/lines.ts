import { z } from "zod";
import { ORG_GOAL_LEVELS } from "#core/orgGoal/orgGoal.ts";
import type { Instant } from "#core/time.ts";
import { PersonRef, ServableWire, command } from "./parts.ts";

/** The line both ways (P5), and what has changed in it. */

const level = z.enum(ORG_GOAL_LEVELS);
const LineStepWire = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("row"),
    holder: PersonRef,
    contract: z.string(),
    row: z.enum(["commitment", "result"]),
    text: z.string(),
  }),
  z.object({ kind: z.literal("goal"), id: z.string(), level, ended: z.boolean(), text: z.string() }),
]);

/** Contracts by their holders, which staff may read; personal goals only as a number, and no small one. */
export const CarriersWire = z.object({
  contracts: z.array(z.object({ holder: PersonRef, contract: z.string(), rows: z.array(z.string()) })),
  /** `few` is one to four. */
  goals: z.union([z.literal("few"), z.number()]),
});

const changes = z.array(z.object({ field: z.string(), before: z.string(), after: z.string() }));
const FlagWire = z.object({
  kind: z.enum(["goalChanged", "goalClosed", "goalReplaced", "resultChanged", "resultGone", "resultEnded"]),
  goal: z.string().optional(),
  holder: PersonRef.optional(),
  at: z.string(),
  before: z.string(),
  after: z.string(),
  /** The other parts that differ, by their names. */
  changes,
  reference: z.string(),
  why: z.string(),
});

/** GET /api/lines/:subject/:contract */
export const ContractLinesWire = z.object({
  rows: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(["commitment", "result"]),
      text: z.string(),
      up: z.array(LineStepWire),
      down: CarriersWire.optional(),
    }),
  ),
  goals: z.array(z.array(LineStepWire)),
  flags: z.array(FlagWire),
  upTo: z.string().optional(),
  /** The results of the contract above that a row may point at. */
  servable: z.array(ServableWire),
  can: z.object({ review: z.boolean(), revise: z.boolean() }),
});

/** GET /api/goals/:subject/:goal/line */
export const GoalLineWire = z.object({
  up: z.array(LineStepWire),
  flags: z.array(FlagWire),
  upTo: z.string().optional(),
  can: z.object({ review: z.boolean() }),
});

export const lineRequests = {
  review: z.object({
    ...command,
    upTo: z.iso.datetime({ precision: 3 }).transform((value) => value as Instant),
  }),
} as const;

export type ContractLinesView = z.infer<typeof ContractLinesWire>;
export type GoalLineView = z.infer<typeof GoalLineWire>;
export type CarriersView = z.infer<typeof CarriersWire>;
export type LineStepView = z.infer<typeof LineStepWire>;
export type FlagView = z.infer<typeof FlagWire>;
