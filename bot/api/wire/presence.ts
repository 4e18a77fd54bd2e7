import { z } from "zod";
import { AGENDA_POINTS } from "#core/appraisal/agenda.ts";
import { SUMMARY_FIELDS } from "#core/appraisal/appraisal.ts";

/** Where one is in a talk: nowhere, for who only looks or is leaving. */
const where = { point: z.enum(AGENDA_POINTS).optional(), field: z.enum(SUMMARY_FIELDS).optional() };

export const presenceRequests = { presence: z.object(where) } as const;

/** Where the other was, and how long ago that was heard; left out when nothing is known. */
export const PresenceWire = z.object({ other: z.object({ ...where, agoMs: z.number() }).optional() });
export type PresenceView = z.output<typeof PresenceWire>;
