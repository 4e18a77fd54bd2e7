import { z } from "zod";
import { TEMPLATE_ROLES } from "#core/contract/template.ts";
import { AREAS, type Area, ENTITLEMENTS, type EntitlementKey, LIMITS } from "#core/contract/terms.ts";
import { PersonRef, command, text } from "./parts.ts";

/** What HR decides and writes for the whole municipality. */

const settings = {
  everyoneHoldsContract: z.boolean(),
  quietFrom: text(5),
  quietTo: text(5),
  quietWeekends: z.boolean(),
};

/** GET /api/administration/settings */
export const SettingsWire = z.object(settings);

const short = text(LIMITS.short);
const long = text(LIMITS.text);
const everyArea = Object.fromEntries(AREAS.map((area) => [area, long])) as Record<Area, typeof long>;
const everyEntitlement = Object.fromEntries(ENTITLEMENTS.map((key) => [key, long])) as Record<
  EntitlementKey,
  typeof long
>;

/** Beside the fields of a contract, to be copied. */
export const ExamplesWire = z.object({
  contributions: z.array(short).max(LIMITS.examples),
  commitments: z.array(z.object({ text: short, why: short, concerns: short })).max(LIMITS.examples),
  results: z
    .array(
      z.object({
        outcome: short,
        measure: short,
        target: short,
        baseline: short,
        source: short,
        dependsOn: short,
      }),
    )
    .max(LIMITS.examples),
});

const TemplateTextsWire = z.object({
  basis: short,
  purpose: text(LIMITS.purpose),
  responsibility: z.object(everyArea),
  mandate: long,
  owed: z.object(everyEntitlement),
  changes: long,
  examples: ExamplesWire,
});

/** GET /api/administration/templates/:role/:locale */
export const TemplateWire = z.object({
  role: z.enum(TEMPLATE_ROLES),
  locale: z.enum(["sv", "en"]),
  /** 0 is the product's own. */
  version: z.number(),
  own: z.boolean(),
  saved: z.object({ by: PersonRef, at: z.string() }).optional(),
  texts: TemplateTextsWire,
});

const seen = z.number().int();
export const administrationRequests = {
  changeSettings: z.object({ ...command, settings: z.strictObject(settings).partial() }),
  saveTemplate: z.object({ ...command, seen, texts: TemplateTextsWire }),
  restoreTemplate: z.object({ ...command, seen }),
} as const;

export type SettingsView = z.infer<typeof SettingsWire>;
export type TemplateView = z.infer<typeof TemplateWire>;
export type TemplateTextsView = z.infer<typeof TemplateTextsWire>;
