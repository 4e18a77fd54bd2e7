import { z } from "zod";
import { CLIMATE_CHOICES, CLIMATE_QUESTIONS, type ClimateQuestion } from "#core/climate/climate.ts";
import { SHARES, SIZES } from "#core/climate/groupShares.ts";
import { command } from "./parts.ts";

const perQuestion = <S extends z.ZodType>(schema: S) =>
  Object.fromEntries(CLIMATE_QUESTIONS.map((question) => [question, schema])) as Record<ClimateQuestion, S>;

/** Words and steps alone: no number of answers leaves the server, and nothing of those who did not answer. */
const ClimateCellWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("shown"), share: z.enum(SHARES), size: z.literal(SIZES) }),
  /** `countedIn`: the name of the unit in whose answers these are. */
  z.object({ kind: z.literal("tooFew"), countedIn: z.string().optional() }),
]);

/** GET /api/climate: what many have said together, in closed years (P4). */
export const ClimateWire = z.object({
  groups: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      scope: z.enum(["own", "whole"]),
      mine: z.boolean(),
      years: z.array(z.object({ year: z.number(), cells: z.object(perQuestion(ClimateCellWire)).optional() })),
    }),
  ),
});

export type ClimateView = z.infer<typeof ClimateWire>;

export const climateRequests = {
  answer: z.object({ ...command, answers: z.object(perQuestion(z.enum(CLIMATE_CHOICES))) }),
} as const;
