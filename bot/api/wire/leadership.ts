import { z } from "zod";
import { PARTIES } from "#core/assessment/assessment.ts";
import { EXPECTATIONS } from "#core/contract/terms.ts";
import { VOICE_CHOICES } from "#core/leadership/voice.ts";
import { perQuestion } from "#core/pool/counts.ts";
import { SHARES, SIZES } from "#core/climate/groupShares.ts";
import { PersonRef, StepWire, WrittenWire, command, day, savedStep } from "./parts.ts";

/** What goes over the wire in the yearly dialogue about leadership (P9-P16). */

const State = z.enum(["open", "revealed", "proposed", "agreed", "cancelled"]);
const party = z.enum(PARTIES as readonly ["holder", "principal"]);
const given = z.enum(["shared", "none"]).optional();
const OutcomeWire = z.object({
  keep: z.tuple([z.string(), z.string()]),
  change: z.string(),
  sign: z.string(),
  support: z.string(),
  due: z.string(),
});

/** GET /api/leadership/:subject/:leadership: for the two it is between. */
export const LeadershipWire = z.object({
  id: z.string(),
  subject: z.string(),
  year: z.number(),
  state: State,
  /** Until when each is asked to have answered. */
  answerBy: z.string(),
  holder: PersonRef,
  principal: PersonRef,
  party,
  given: z.object({ holder: given, principal: given }),
  /** One's own view, for one's own eyes until both have shared. */
  mine: WrittenWire.extend({ status: z.enum(["draft", "shared", "none"]) }),
  theirs: z.object({ steps: z.array(StepWire), answers: z.record(z.string(), z.string()).optional() }),
  /** What the two have come to, as it was worded last; which wording, and whose. */
  outcome: OutcomeWire.optional(),
  revision: z.number(),
  proposedBy: party.optional(),
  agreedAt: z.string().optional(),
  /** Whether the change became a goal. */
  hasGoal: z.boolean(),
  can: z.object({
    write: z.boolean(),
    share: z.boolean(),
    takeBack: z.boolean(),
    decline: z.boolean(),
    show: z.boolean(),
    propose: z.boolean(),
    agree: z.boolean(),
  }),
});

/** Words and steps alone: no number of answers leaves the server, and nothing of those who did not answer. */
const VoiceCellWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("shown"), share: z.enum(SHARES), size: z.literal(SIZES) }),
  z.object({ kind: z.literal("tooFew") }),
]);

/** GET /api/leadership/:subject: the dialogues by year, and what the employees have said together in closed years. */
export const LeadershipsWire = z.object({
  holder: PersonRef,
  own: z.boolean(),
  dialogues: z.array(
    z.object({
      id: z.string(),
      year: z.number(),
      state: State,
      principal: PersonRef,
      openedAt: z.string(),
      outcome: OutcomeWire.optional(),
    }),
  ),
  voice: z.array(
    z.object({ year: z.number(), cells: z.object(perQuestion(EXPECTATIONS, () => VoiceCellWire)).optional() }),
  ),
  can: z.object({ open: z.boolean() }),
});

/** GET /api/voice: about whom the reader is asked, if about anybody. */
export const VoiceWire = z.object({ leader: PersonRef.optional() });

const worded = z.string().max(2_000);
export const leadershipRequests = {
  plain: z.object(command),
  saveStep: savedStep,
  /** Sharing covers exactly the revision that was reviewed. */
  reviewed: z.object({ ...command, rev: z.number().int() }),
  /** `seenRevision`: the wording that stood there when one began; 0 for none. */
  outcome: z.object({
    ...command,
    seenRevision: z.number().int(),
    keep: z.tuple([worded, worded]),
    change: worded,
    sign: worded,
    support: worded,
    due: day,
  }),
  agreement: z.object({ ...command, revision: z.number().int() }),
  voice: z.object({ ...command, answers: z.object(perQuestion(EXPECTATIONS, () => z.enum(VOICE_CHOICES))) }),
} as const;

export type LeadershipPageView = z.infer<typeof LeadershipWire>;
export type LeadershipsView = z.infer<typeof LeadershipsWire>;
export type VoiceView = z.infer<typeof VoiceWire>;
