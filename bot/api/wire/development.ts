import { z } from "zod";
import { SIZES } from "#core/climate/groupShares.ts";
import { DEVELOPMENT_CATEGORIES } from "#core/development/category.ts";

/** Steps alone: no number of people leaves the server. */
const NeedsCellWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("shown"), size: z.literal(SIZES) }),
  /** `countedIn`: the name of the unit in whose number these are. */
  z.object({ kind: z.literal("tooFew"), countedIn: z.string().optional() }),
]);

/** GET /api/development-needs: how many have agreed to learn something, by what it is about (P16). */
export const NeedsWire = z.object({
  countedOn: z.string(),
  groups: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      scope: z.enum(["own", "whole"]),
      categories: z.array(
        z.object({ category: z.enum(DEVELOPMENT_CATEGORIES), open: NeedsCellWire, done: NeedsCellWire }),
      ),
    }),
  ),
});
export type NeedsView = z.infer<typeof NeedsWire>;
