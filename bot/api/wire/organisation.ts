import { z } from "zod";
import { SHARES, SIZES } from "#core/climate/groupShares.ts";
import { OVERDUE } from "#core/assignmentChain/coverage.ts";
import { STANDING_QUESTIONS } from "#core/goal/standings.ts";
import { TALK_STANDINGS } from "#core/overview/talkCoverage.ts";
import { CarriersWire } from "./lines.ts";
import { PersonRef } from "./parts.ts";

/** The organisation seen as a whole: who has a contract and a talk, how goals stand, who carries what (P1, P5, P14). */

const CONTRACT_STANDINGS = ["inForce", "late", "none"] as const;
const count = z.number();

/** GET /api/organisation/coverage: unit by unit in numbers, each unit's own people, as they stand in the tree. */
export const OrganisationCoverageWire = z.object({
  units: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      /** How deep it stands below the topmost that is shown. */
      depth: z.number(),
      contracts: z.object({ inForce: count, late: count, none: count }),
      talks: z.object({ held: count, ahead: count, none: count }),
    }),
  ),
});

/** GET /api/organisation/coverage/:unit: the names behind one unit's numbers; facts alone. */
export const UnitCoverageWire = z.object({
  people: z.array(
    z.object({
      person: PersonRef,
      contract: z
        .object({
          standing: z.enum(CONTRACT_STANDINGS),
          late: z.array(z.enum(OVERDUE)),
          id: z.string().optional(),
          to: z.string().optional(),
        })
        .optional(),
      talk: z
        .object({ standing: z.enum(TALK_STANDINGS), held: z.string().optional(), ahead: z.string().optional() })
        .optional(),
    }),
  ),
});

/** Shares and steps alone: no number of people leaves the server. */
const ShareCellWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("shown"), share: z.literal(SHARES), size: z.literal(SIZES) }),
  /** `countedIn`: the name of the unit in whose number these are. */
  z.object({ kind: z.literal("tooFew"), countedIn: z.string().optional() }),
]);

/** GET /api/organisation/standings: how personal goals stand, of groups of five and more. */
export const GoalStandingsWire = z.object({
  countedOn: z.string(),
  groups: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      scope: z.enum(["own", "whole"]),
      questions: z.array(z.object({ question: z.enum(STANDING_QUESTIONS), cell: ShareCellWire })),
    }),
  ),
});

/** GET /api/organisation/line: who carries each goal of the municipality. */
export const OrganisationLineWire = z.object({
  carriers: z.array(z.object({ goal: z.string(), carriers: CarriersWire })),
});

export type OrganisationCoverageView = z.infer<typeof OrganisationCoverageWire>;
export type UnitCoverageView = z.infer<typeof UnitCoverageWire>;
export type GoalStandingsView = z.infer<typeof GoalStandingsWire>;
export type OrganisationLineView = z.infer<typeof OrganisationLineWire>;
