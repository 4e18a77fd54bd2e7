import { z } from "zod";
import { TALK_LENGTHS } from "#core/appraisal/length.ts";
import { FEEDBACK_ABOUT } from "#core/followUp/fields.ts";
import { ORG_GOAL_LEVELS } from "#core/orgGoal/orgGoal.ts";
import { LIMITS } from "#core/contract/terms.ts";
import { LEGAL_STATES } from "#core/contract/legalState.ts";
import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import { type Day, isTime, parseDay } from "#core/time.ts";

/**
 * What goes over the wire between tab and server lies in this folder, both ways, one file a resource; here is what several
 * send and take. A response is parsed by its schema before it leaves, so that nothing unlisted does; a request before it is
 * acted on. The tab takes the types and nothing else.
 */

export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined, "not a day")
  .transform((text) => text as Day);
/** How long a talk is booked for, in minutes. */
export const talkLength = z.literal(TALK_LENGTHS);
export const timeOrNone = z.string().refine((text) => text === "" || isTime(text), "not a time");
export const dayOrNone = z.union([z.literal(""), day]);
export const text = (max: number) => z.string().max(max);

const id = z.string().max(80);
const personId = id.transform((value) => asId<PersonId>(value));
const contractId = id.transform((value) => asId<ContractId>(value));

/** What a commitment, a result or a goal serves above (P5). */
export const ServesWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("result"), holder: personId, contract: contractId, key: z.string().max(40) }),
  z.object({ kind: z.literal("orgGoal"), id: z.string().max(80) }),
]);
/** A result in force that can be pointed at. */
export const ServableWire = z.object({ holder: z.string(), contract: z.string(), key: z.string(), text: z.string() });

/** A goal of the municipality, by name. */
export const OrgGoalRef = z.object({ id: z.string(), level: z.enum(ORG_GOAL_LEVELS), title: z.string() });

/** Which of the three of the policy the two have not talked about for long, with the last day (P15). */
export const LongAgoWire = z.array(
  z.object({ subject: z.enum(FEEDBACK_ABOUT), last: z.custom<Day>((value) => typeof value === "string").optional() }),
);

export const PersonRef = z.object({ id: z.string(), name: z.string(), title: z.string(), unit: z.string() });

/** How a document stands as a record, since when, and under which number. */
export const LegalStateWire = z.object({ kind: z.enum(LEGAL_STATES), since: z.string(), dnr: z.string().optional() });

/** Every command carries the id that makes it happen once: part of a document's id, so only what every store takes in one. */
export const command = { request: z.string().regex(/^[\w-]{8,80}$/) };
/** What needs saying nothing more than that it is to be done. */
export const plainRequest = z.object(command);
export const commentRequest = z.object({ ...command, comment: text(LIMITS.text) });
/** The wording that somebody had before their eyes. */
export const seen = z.object({ revision: z.number().int(), hash: z.string() });

/** One step of a dialogue, in the reader's language. */
export const StepWire = z.object({
  key: z.string(),
  title: z.string(),
  note: z.string().optional(),
  /** What the questions are about, word for word. */
  about: z.array(z.object({ name: z.string(), text: z.string() })).optional(),
  fields: z.array(
    z.discriminatedUnion("kind", [
      z.object({
        kind: z.literal("text"),
        key: z.string(),
        label: z.string(),
        max: z.number(),
        after: z.object({ field: z.string(), chosen: z.array(z.string()).readonly() }).optional(),
      }),
      z.object({ kind: z.literal("scale"), key: z.string(), label: z.string() }),
      z.object({
        kind: z.literal("choice"),
        key: z.string(),
        label: z.string(),
        options: z.array(z.object({ value: z.string(), label: z.string() })),
      }),
      z.object({ kind: z.literal("day"), key: z.string(), label: z.string() }),
    ]),
  ),
});
export type StepView = z.infer<typeof StepWire>;

/** A dialogue with what its reader has written in it. */
export const WrittenWire = z.object({
  rev: z.number(),
  step: z.string(),
  steps: z.array(StepWire),
  answers: z.record(z.string(), z.object({ value: z.string(), kept: z.boolean() })),
  answered: z.number(),
  of: z.number(),
});
export type WrittenView = z.infer<typeof WrittenWire>;

/** A step that is saved: values by field, which answers stay private, and where its writer goes. */
export const savedStep = z.object({
  ...command,
  step: z.string(),
  seenRev: z.number().int(),
  values: z.record(z.string(), z.string()),
  kept: z.array(z.string()).optional(),
  go: z.enum(["next", "back", "stay"]),
});
