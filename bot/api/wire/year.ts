import { z } from "zod";
import { CAMPAIGN_AUDIENCES } from "#core/campaign/campaign.ts";
import { YEAR_KINDS } from "#core/year/kinds.ts";
import { BOOKED_KINDS } from "#core/year/myYear.ts";
import { PersonRef, command, text } from "./parts.ts";

/** The year: when it has its talks and follow-ups, and what is sent of itself. */

const days = z.number().int().min(-400).max(400);
const before = z.array(z.number().int().min(0).max(60)).max(10);
const CycleWire = z.object({
  periods: z
    .array(
      z.object({
        kind: z.enum(YEAR_KINDS),
        /** `MM-DD`. */
        from: text(5),
        to: text(5),
        /** Days after the last day; before it with a minus. */
        deadlines: z.object({ employee: days, manager: days, summary: days }),
        remind: z.boolean(),
      }),
    )
    .max(20),
  announce: z.array(z.enum(CAMPAIGN_AUDIENCES)).max(CAMPAIGN_AUDIENCES.length),
  /** How many days before the day those are reminded whom something waits for. */
  reminders: z.object({ appraisal: before, assessment: before, followUp: before, salaryTalk: before }),
});

/** GET /api/administration/year */
export const YearWire = z.object({
  /** 0 until HR has saved one; then it is the product's proposal, and nothing is sent by it. */
  version: z.number(),
  saved: z.object({ by: PersonRef, at: z.string() }).optional(),
  cycle: CycleWire,
  today: z.string(),
  facts: z.object({
    managers: z.number(),
    employees: z.number(),
    toTell: z.array(
      z.object({ from: z.string(), managers: z.number(), employees: z.number(), employeesAlone: z.number() }),
    ),
    quiet: z.object({ from: z.string(), to: z.string(), weekends: z.boolean() }).optional(),
  }),
  can: z.object({ edit: z.boolean() }),
});

export const yearRequests = {
  saveYear: z.object({ ...command, seen: z.number().int(), cycle: CycleWire }),
} as const;

/** GET /api/me/year: what is booked for the reader, and when the municipality has its talks; without `periods` HR has not decided it. */
export const MyYearWire = z.object({
  booked: z.array(
    z.object({
      kind: z.enum(BOOKED_KINDS),
      day: z.string(),
      time: z.string().optional(),
      appraisal: z.string().optional(),
      assessment: z.string().optional(),
      contract: z.string().optional(),
      basis: z.string().optional(),
    }),
  ),
  periods: z
    .array(
      z.object({
        kind: z.enum(YEAR_KINDS),
        from: z.string(),
        to: z.string(),
        employee: z.string().optional(),
        manager: z.string().optional(),
        summary: z.string().optional(),
      }),
    )
    .optional(),
});
export type MyYearView = z.infer<typeof MyYearWire>;

export type YearView = z.infer<typeof YearWire>;
