import { z } from "zod";
import { POLICY_LIMITS } from "#core/policy/policy.ts";
import { PersonRef, command, day, text } from "./parts.ts";

const Section = z.object({ title: text(POLICY_LIMITS.title), text: text(POLICY_LIMITS.text) });
const Sections = z.array(Section).max(POLICY_LIMITS.sections);
const PolicyText = z.object({ sv: Sections, en: Sections });
const Decided = { version: z.number(), date: z.string(), decisionRef: z.string() };
const STANDINGS = ["accepted", "wantsToDiscuss", "notAnswered"] as const;

/** GET /api/policy: the policy in force, in the reader's language where it is there, and where the reader stands to it (P8). */
export const PolicyWire = z.object({
  ...Decided,
  hash: z.string(),
  link: z.string(),
  language: z.enum(["sv", "en"]),
  sections: z.array(z.object({ title: z.string(), text: z.string() })),
  /** Who leads is asked; the others only read. */
  asked: z.boolean(),
  state: z.enum(["asked", "wantsToDiscuss", "discussedWithPrincipal", "accepted"]),
  acceptedAt: z.string().optional(),
  discussedOn: z.string().optional(),
  principal: PersonRef.optional(),
  can: z.object({ accept: z.boolean(), discuss: z.boolean(), edit: z.boolean(), seeCoverage: z.boolean() }),
});

/** GET /api/policy/desk: what HR writes on. */
export const PolicyDeskWire = z.object({
  present: z.object({ ...Decided, text: PolicyText, link: z.string() }),
  earlier: z.array(z.object(Decided)),
  draft: z
    .object({ version: z.number(), rev: z.number(), text: PolicyText, link: z.string(), by: PersonRef, at: z.string() })
    .optional(),
  missing: z.array(z.enum(["section", "title", "text", "english"])),
  /** How many would be asked if it were published today. */
  leaders: z.number(),
});

/** GET /api/policy/coverage: who has answered, as facts (DOMAIN decision 12). */
export const PolicyCoverageWire = z.object({
  version: z.number(),
  units: z.array(
    z.object({
      unit: z.string(),
      accepted: z.number(),
      wantsToDiscuss: z.number(),
      notAnswered: z.number(),
      leaders: z.array(z.object({ person: PersonRef, policy: z.enum(STANDINGS), canNoteTalk: z.boolean() })),
    }),
  ),
});

export const policyRequests = {
  accept: z.object({
    ...command,
    seen: z.object({ version: z.number().int(), hash: z.string() }),
    unopened: z.boolean(),
  }),
  noteDiscussed: z.object({ ...command, on: day }),
  draft: z.object({ ...command, text: PolicyText, link: text(POLICY_LIMITS.link), seenRev: z.number().int() }),
  publish: z.object({
    ...command,
    date: day,
    decisionRef: text(POLICY_LIMITS.decisionRef),
    seenRev: z.number().int(),
  }),
} as const;

export type PolicyView = z.infer<typeof PolicyWire>;
export type PolicyDeskView = z.infer<typeof PolicyDeskWire>;
export type PolicyCoverageView = z.infer<typeof PolicyCoverageWire>;
