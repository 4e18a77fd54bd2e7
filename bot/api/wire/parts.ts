import { z } from "zod";
import { LEGAL_STATES } from "#core/contract/legalState.ts";
import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import { parseDay } from "#core/time.ts";
import type { Day } from "#core/time.ts";

/** What several resources send and take. */

export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, "not a day")
  .transform((text) => text as Day);
export const dayOrNone = z.union([z.literal(""), day]);
export const text = (max: number) => z.string().max(max);

const id = z.string().max(80);
export const personId = id.transform((value) => asId<PersonId>(value));
export const contractId = id.transform((value) => asId<ContractId>(value));

export const PersonRef = z.object({ id: z.string(), name: z.string(), title: z.string(), unit: z.string() });

/** How a document stands as a record, since when, and under which number. */
export const LegalStateWire = z.object({ kind: z.enum(LEGAL_STATES), since: z.string(), dnr: z.string().optional() });

/** Every command carries the id that makes it happen once: part of a document's id, so only what every store takes in one. */
export const command = { request: z.string().regex(/^[\w-]{8,80}$/) };
/** The wording that somebody had before their eyes. */
export const seen = z.object({ revision: z.number().int(), hash: z.string() });
