import { z } from "zod";
import { HISTORY_TOPICS, type HistoryKind, isHistoryKind } from "#core/history/telling.ts";
import { PersonRef } from "./parts.ts";

/** What a line leads to, by the type of the document. */
const LEADS_TO = [
  "contract",
  "contractInvitation",
  "assessment",
  "leadershipDialogue",
  "salaryBasis",
  "appraisal",
  "talkWish",
  "goal",
  "goalOffer",
  "sharedGoal",
  "followUp",
  "talkAction",
  "exchange",
  "feedback",
  "entitlement",
  "policyAcceptance",
  "boardReport",
] as const;

export const HistoryTopicWire = z.enum(HISTORY_TOPICS);

const HappeningWire = z.object({
  key: z.string(),
  at: z.string(),
  kind: z.custom<HistoryKind>((value) => typeof value === "string" && isHistoryKind(value)),
  topic: HistoryTopicWire,
  /** Whose papers it happened in; absent when they are the reader's own. */
  subject: PersonRef.optional(),
  /** By the reader, by the clock, or by somebody else; absent where only what the bot has told is known. */
  by: z.union([z.literal("reader"), z.literal("clock"), PersonRef]).optional(),
  /** Of goals, what they are called. */
  titles: z.array(z.string()),
  /** What became of the bot's message about it. */
  told: z.enum(["sent", "waiting", "notReached"]).optional(),
  leadsTo: z.object({ type: z.enum(LEADS_TO), id: z.string() }).optional(),
});
export type HappeningView = z.infer<typeof HappeningWire>;

/** GET /api/history?before=…&about=…: what has happened for the reader, newest first, a page at a time. */
export const HistoryPageWire = z.object({
  happenings: z.array(HappeningWire),
  /** All that something has happened about, in the order to choose from. */
  topics: z.array(HistoryTopicWire),
  /** What older lines are asked for by. */
  before: z.string().optional(),
});
export type HistoryPageView = z.infer<typeof HistoryPageWire>;
