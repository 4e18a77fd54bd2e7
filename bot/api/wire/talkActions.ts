import { z } from "zod";
import { SIDES } from "#core/appraisal/appraisal.ts";
import { DEVELOPMENT_CATEGORIES } from "#core/development/category.ts";
import { TALK_ACTION_KINDS } from "#core/talkAction/talkAction.ts";
import { PersonRef, command, day, dayOrNone } from "./parts.ts";

const owner = z.enum(SIDES as readonly ["employee", "manager"]);

/** What is agreed, by its kind: only an idea and support have an answer, only development an effect and a category, and a promise is the manager's. */
const TalkActionTermsWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("promise"), text: z.string(), owner: z.literal("manager"), due: day }),
  z.object({ kind: z.enum(["support", "idea"]), text: z.string(), owner, due: dayOrNone, answer: z.string() }),
  z.object({
    kind: z.literal("development"),
    text: z.string(),
    owner,
    due: day,
    effect: z.string(),
    category: z.enum(DEVELOPMENT_CATEGORIES).optional(),
  }),
  z.object({ kind: z.literal("workEnvironment"), text: z.string(), owner, due: day }),
]);

/** Something agreed in a talk, or put forward in one. */
export const TalkActionWire = z.object({
  id: z.string(),
  subject: PersonRef,
  kind: z.enum(TALK_ACTION_KINDS),
  state: z.enum(["proposed", "agreed", "done", "dropped"]),
  text: z.string(),
  owner,
  /** Who is to do it, by name. */
  who: PersonRef,
  due: z.string(),
  effect: z.string().optional(),
  category: z.enum(DEVELOPMENT_CATEGORIES).optional(),
  answer: z.string().optional(),
  rev: z.number(),
  overdue: z.boolean(),
  agreedOn: z.string().optional(),
  moves: z.array(z.object({ at: z.string(), by: PersonRef, from: z.string(), to: z.string(), reason: z.string() })),
  /** How it ended: when, by whose word, and what was said. */
  ended: z.object({ at: z.string(), by: PersonRef, said: z.string() }).optional(),
  /** Who has ticked that the safety representative sees it. */
  shownBy: z.array(owner),
  can: z.object({ edit: z.boolean(), answer: z.boolean(), reopen: z.boolean(), tick: z.boolean() }),
});
export type TalkActionView = z.infer<typeof TalkActionWire>;

/** GET /api/agreements/:subject: what one person and their manager have agreed in their talks, for the two. */
export const AgreementsWire = z.object({
  subject: PersonRef,
  manager: PersonRef.optional(),
  own: z.boolean(),
  actions: z.array(TalkActionWire),
});
export type AgreementsView = z.infer<typeof AgreementsWire>;

/** GET /api/promises: what the reader is to do, in their own talks and in those they hold. */
export const PromisesWire = z.object({ actions: z.array(TalkActionWire) });
export type PromisesView = z.infer<typeof PromisesWire>;

/** GET /api/safety: what is to be done about the work environment, as far as both have ticked; nothing of the talk. */
export const SafetyWire = z.object({
  actions: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      text: z.string(),
      who: PersonRef,
      due: z.string(),
      state: z.enum(["agreed", "done", "dropped"]),
      overdue: z.boolean(),
    }),
  ),
});
export type SafetyView = z.infer<typeof SafetyWire>;

export const talkActionRequests = {
  propose: z.object({ ...command, terms: TalkActionTermsWire }),
  edit: z.object({ ...command, terms: TalkActionTermsWire, seenRev: z.number().int() }),
  complete: z.object({ ...command, note: z.string() }),
  move: z.object({ ...command, due: day, reason: z.string() }),
  drop: z.object({ ...command, reason: z.string() }),
  tick: z.object({ ...command, ticked: z.boolean() }),
};
