import { z } from "zod";
import { HOLD_LIMITS } from "#core/archive/legalHold.ts";
import { RECORD_KINDS } from "#core/archive/recordKind.ts";
import { FATES, MAX_MONTHS, MAX_REFERENCE } from "#core/archive/retentionRule.ts";
import { MAX_PACKAGE_REFERENCE } from "#core/archive/archivePackage.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { PersonRef, command, day, text } from "./parts.ts";

/** How long records are kept, and what becomes of them; for the registrar. */

const kind = z.enum(RECORD_KINDS);
const fate = z.enum(FATES);
const counts = z.array(z.object({ kind, count: z.number() }));

const DecisionWire = z.object({
  fate,
  months: z.number(),
  reference: z.string(),
  from: z.string(),
  by: PersonRef,
  at: z.string(),
});

const RunWire = z.object({
  id: z.string(),
  state: z.enum(["gathering", "looking", "looked", "removing", "done", "cancelled"]),
  day: z.string(),
  askedAt: z.string(),
  rules: z.array(
    z.object({
      kind,
      fate: z.enum(["remove", "handOver"]),
      months: z.number(),
      reference: z.string(),
      from: z.string(),
    }),
  ),
  /** How far it has come, of how many parts. */
  progress: z.object({ done: z.number(), of: z.number() }).optional(),
  found: z
    .object({
      due: counts,
      held: counts,
      waiting: counts,
      /** To be handed to the e-archive first; already in a package. */
      toHand: counts,
      packed: counts,
      people: z.number(),
      total: z.number(),
    })
    .optional(),
  removed: counts.optional(),
  receipt: z.string().optional(),
  confirmedAt: z.string().optional(),
  doneAt: z.string().optional(),
});

/** A package for the e-archive, without who its records are about. */
const PackageWire = z.object({
  id: z.string(),
  run: z.string(),
  day: z.string(),
  state: z.enum(["packing", "packed", "handedOver", "discarded"]),
  packed: counts,
  total: z.number(),
  /** There was more than one package takes. */
  isFull: z.boolean(),
  takenOutAt: z.string().optional(),
  /** The fingerprint of the manifest of the file that was taken out last. */
  manifest: z.string().optional(),
  received: z.object({ reference: z.string(), at: z.string(), by: PersonRef }).optional(),
});

/** GET /api/archive/retention */
export const RetentionWire = z.object({
  today: z.string(),
  kinds: z.array(
    z.object({
      kind,
      /** What its records are made of, in the reader's language. */
      types: z.array(
        z.object({
          name: z.string(),
          purpose: z.string(),
          basis: z.string(),
          informationClass: z.string(),
          standing: z.string(),
        }),
      ),
      /** The decision that holds today, and one that is to hold later. */
      decision: DecisionWire.optional(),
      coming: DecisionWire.optional(),
    }),
  ),
  runs: z.array(RunWire),
  packages: z.array(PackageWire),
});

/** GET /api/archive/retention/runs/:run/people/:part */
export const RunPeopleWire = z.object({
  people: z.array(z.object({ person: PersonRef, due: counts })),
  parts: z.number(),
});

/** GET /api/archive/holds: those that stand. */
export const HoldsWire = z.object({
  today: z.string(),
  holds: z.array(
    z.object({
      id: z.string(),
      person: PersonRef,
      wholeDossier: z.boolean(),
      /** The one record it is on, when it is not on the whole. */
      record: z.string().optional(),
      reason: z.string(),
      by: PersonRef,
      at: z.string(),
      reviewOn: z.string(),
      toReview: z.boolean(),
    }),
  ),
});

/** POST /api/archive/people: whose records, found by words of their name, title or unit. */
export const ArchivePeopleWire = z.object({ people: z.array(PersonRef), total: z.number() });

export const archiveRequests = {
  decideOnKind: z.object({
    ...command,
    kind,
    fate,
    months: z.number().int().min(0).max(MAX_MONTHS),
    reference: text(MAX_REFERENCE),
    from: day,
  }),
  plain: z.object(command),
  confirmRun: z.object({ ...command, expected: z.number().int().min(0) }),
  receivePackage: z.object({ ...command, reference: text(MAX_PACKAGE_REFERENCE) }),
  placeHold: z.object({
    ...command,
    person: text(80).transform((id) => asId<PersonId>(id)),
    record: text(80).optional(),
    reason: text(HOLD_LIMITS.reason),
    reviewOn: day,
  }),
  findPeople: z.object({ text: text(100) }),
} as const;

export type RetentionView = z.infer<typeof RetentionWire>;
export type RunView = z.infer<typeof RunWire>;
export type PackageView = z.infer<typeof PackageWire>;
export type RunPeopleView = z.infer<typeof RunPeopleWire>;
export type HoldsView = z.infer<typeof HoldsWire>;
export type ArchivePeopleView = z.infer<typeof ArchivePeopleWire>;
