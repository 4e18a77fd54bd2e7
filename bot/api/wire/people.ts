import { z } from "zod";
import { type UnitId, asId } from "#core/ids.ts";
import { ROLES } from "#core/organisation/organisation.ts";
import { PersonRef, text } from "./parts.ts";

/** Who is who, for those who see to it that it is right. */

const role = z.enum(ROLES);
const span = { from: z.string(), to: z.string().optional() };
/** A matter with the directory in words, and what to do about it. */
const problem = z.object({ text: z.string(), remedy: z.string() });

/** GET /api/administration/people */
export const PeopleDeskWire = z.object({
  people: z.number(),
  units: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      authority: z.string(),
      parent: z.string().optional(),
      head: PersonRef.optional(),
      /** Those who have their place there, without the units below. */
      people: z.number(),
    }),
  ),
  problems: z.array(problem),
});

const listed = z.object({
  person: PersonRef,
  email: z.string(),
  manager: PersonRef.optional(),
  /** Nobody is missing: the board is their principal, or they represent it. */
  needsNoManager: z.boolean(),
  roles: z.array(role),
  leads: z.number(),
  leave: z.object(span).optional(),
  protected: z.boolean(),
  guest: z.boolean(),
  jobs: z.array(z.object({ title: z.string(), unit: z.string(), ...span })),
});

/** POST /api/administration/people/search: a name is nothing for an address that gets logged. */
export const FoundPeopleWire = z.object({
  people: z.array(listed),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
});

/** GET /api/administration/roles */
export const RolesWire = z.object({
  roles: z.array(
    z.object({
      role: role.exclude(["employee"]),
      holders: z.array(
        z.object({ person: PersonRef, periods: z.array(z.object({ decisionRef: z.string(), ...span })) }),
      ),
    }),
  ),
  deputies: z.array(z.object({ person: PersonRef, for: PersonRef, decisionRef: z.string(), ...span })),
});

export const peopleRequests = {
  search: z.object({
    text: text(100),
    unit: text(200).transform((id) => (id === "" ? undefined : asId<UnitId>(id))),
    page: z.number().int().min(0).max(10_000),
  }),
} as const;

export type PeopleDeskView = z.infer<typeof PeopleDeskWire>;
export type FoundPeopleView = z.infer<typeof FoundPeopleWire>;
export type RolesView = z.infer<typeof RolesWire>;
