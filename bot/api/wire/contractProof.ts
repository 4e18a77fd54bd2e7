import { z } from "zod";
import { SECTIONS } from "#core/content/contractTemplate.ts";
import { DNR_MAX } from "#core/contract/registration.ts";
import { GROUNDS } from "#core/contract/sensitiveText.ts";
import { ContractWire } from "./contracts.ts";
import { command } from "./parts.ts";

/** GET /api/contracts/:subject/:contract/disclosure: the contract as it would look if somebody asked for it. */
export const DisclosureWire = z.object({
  contract: ContractWire,
  /** What was masked in a section, or is to be tried by a person. */
  marks: z.array(
    z.object({
      section: z.enum(SECTIONS),
      ground: z.enum(GROUNDS),
      kind: z.enum(["masked", "toTry"]),
      count: z.number(),
      words: z.array(z.string()),
    }),
  ),
});
export type DisclosureView = z.infer<typeof DisclosureWire>;

/** POST /api/contracts/:subject/:contract/registration */
export const RegisterRequest = z.object({ ...command, dnr: z.string().max(DNR_MAX * 2) });
