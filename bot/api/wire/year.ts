import { z } from "zod";
import { CAMPAIGN_AUDIENCES } from "#core/campaign/campaign.ts";
import { YEAR_KINDS } from "#core/year/kinds.ts";
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
    quiet: z.object({ from: z.string(), to: z.string(), weekends: z.boolean() }).optional(),
  }),
  can: z.object({ edit: z.boolean() }),
});

export const yearRequests = {
  saveYear: z.object({ ...command, seen: z.number().int(), cycle: CycleWire }),
} as const;

export type YearView = z.infer<typeof YearWire>;
