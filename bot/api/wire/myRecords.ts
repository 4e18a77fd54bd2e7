import { z } from "zod";
import { PersonRef, text } from "./parts.ts";

/** What the service holds about oneself, and who has looked at it. */

const MAX_WHY = 200;

/** GET /api/my-records/access/:page */
export const AccessLogWire = z.object({
  entries: z.array(
    z.object({ id: z.string(), at: z.string(), by: PersonRef, what: z.string(), why: z.string().optional() }),
  ),
  total: z.number(),
  pages: z.number(),
});

/** POST /api/archive/people/:subject/extract/pdf and /json: for a person, at their request. */
export const myRecordsRequests = { extractFor: z.object({ why: text(MAX_WHY).min(1) }) } as const;

export type AccessLogView = z.infer<typeof AccessLogWire>;
