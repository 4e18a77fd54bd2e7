import { z } from "zod";
import { SIDES } from "#core/appraisal/appraisal.ts";
import {
  type AppraisalId,
  type AssessmentId,
  type ContentHash,
  type ContractId,
  type ExchangeId,
  type FeedbackId,
  type FollowUpId,
  type GoalId,
  type LeadershipId,
  type PersonId,
  type SalaryBasisId,
  type SharedGoalId,
  type TalkActionId,
  asId,
} from "#core/ids.ts";
import { type Day, parseDay } from "#core/time.ts";
import { CARD_RELEASE } from "#bot/cards/action.ts";
import type { Answer, Turn } from "./turn.ts";

/** One thing a card can ask for: what the press must carry, and what comes of it. */
export type Verb = {
  readonly schema: z.ZodType;
  readonly run: (turn: Turn, data: unknown) => Promise<Answer>;
};

/** Ties what is run to what its schema lets through. */
export const verb = <S extends z.ZodType>(
  schema: S,
  run: (turn: Turn, data: z.output<S>) => Promise<Answer>,
): Verb => ({
  schema,
  run: (turn, data) => run(turn, data as z.output<S>),
});

const id = z.string().regex(/^[\w:.-]{1,80}$/);

/** What every press carries. */
export const pressed = z.object({
  v: z.literal(CARD_RELEASE),
  verb: z.string(),
  rid: z.string().regex(/^[\w-]{1,40}$/),
});

export const personId = id.transform((value) => asId<PersonId>(value));
export const contractId = id.transform((value) => asId<ContractId>(value));
export const appraisalId = id.transform((value) => asId<AppraisalId>(value));
export const talkActionId = id.transform((value) => asId<TalkActionId>(value));
export const goalId = id.transform((value) => asId<GoalId>(value));
export const sharedGoalId = id.transform((value) => asId<SharedGoalId>(value));
export const followUpId = id.transform((value) => asId<FollowUpId>(value));
export const leadershipId = id.transform((value) => asId<LeadershipId>(value));
export const exchangeId = id.transform((value) => asId<ExchangeId>(value));
export const feedbackId = id.transform((value) => asId<FeedbackId>(value));
export const salaryBasisId = id.transform((value) => asId<SalaryBasisId>(value));
export const day = z
  .string()
  .refine((text) => parseDay(text) !== undefined)
  .transform((text) => text as Day);
export const contentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .transform((value) => asId<ContentHash>(value));
export const assessmentId = id.transform((value) => asId<AssessmentId>(value));
export const side = z.enum(SIDES as readonly ["employee", "manager"]);
/** An input that a client may leave out when it is empty. */
export const input = z.string().max(20_000).optional();

/** What saving a step of a dialogue carries, beside its inputs. */
export const stepPressed = {
  step: z.string().max(80),
  rev: z.int().nonnegative(),
  /** The fields held the author's own text: an emptied field means cleared, else unchanged. */
  echo: z.boolean(),
  /** `recall`: stay, and see what one answered last time. */
  go: z.enum(["next", "back", "review", "pause", "recall"]),
  kept: input,
  clear: input,
};
