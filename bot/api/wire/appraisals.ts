import { z } from "zod";
import { SIDES, SUMMARY_FIELDS } from "#core/appraisal/appraisal.ts";
import {
  LongAgoWire,
  OrgGoalRef,
  PersonRef,
  ServableWire,
  StepWire,
  WrittenWire,
  command,
  day,
  savedStep,
  talkLength,
  timeOrNone,
} from "./parts.ts";
import { CorrectionWire } from "./corrections.ts";
import { StandingWire } from "./summary.ts";
import { EarlierGoalWire, GoalOutcomeWire } from "./earlierGoals.ts";
import { CalendarWire } from "./planning.ts";
import { TalkActionWire } from "./talkActions.ts";
import { OfferedGoalWire, GoalWire } from "./goals.ts";

export const AppraisalState = z.enum([
  "planned",
  "preparation",
  "shared",
  "held",
  "summaryDraft",
  "awaitingConfirmation",
  "confirmed",
  "confirmedByOne",
  "closed",
  "cancelled",
]);

/** GET /api/appraisals/:subject/:appraisal: the talk as one of its parties may see it. */
export const AppraisalWire = z.object({
  id: z.string(),
  subject: z.string(),
  state: AppraisalState,
  date: z.string(),
  time: z.string(),
  minutes: talkLength,
  employee: PersonRef,
  manager: PersonRef,
  side: z.enum(SIDES),
  calendar: CalendarWire,
  mine: WrittenWire.extend({ status: z.enum(["draft", "ready", "shared", "shown", "none"]) }).optional(),
  /** What the reader answered last time, for their own eyes while they prepare. */
  /** While the reader prepares. */
  longAgo: LongAgoWire,
  lastTime: z.object({ heldOn: z.string(), answers: z.record(z.string(), z.string()) }).optional(),
  theirs: z.object({
    /** What the other has said so far of their preparation. */
    given: z.enum(["nothing", "shared", "shown", "none"]),
    steps: z.array(StepWire),
    answers: z.record(z.string(), z.string()).optional(),
  }),
  revealed: z.boolean(),
  /** From when one's own preparation may be shown alone. */
  showFrom: z.string(),
  summary: z.object({
    entries: z.partialRecord(
      z.enum(SUMMARY_FIELDS),
      z.object({ value: z.string(), by: z.string(), at: z.string(), rev: z.number() }),
    ),
    revision: z.number(),
    hash: z.string().optional(),
    changeAsked: z.string(),
    confirmations: z.array(z.object({ by: PersonRef, at: z.string(), dissent: z.string() })),
    heldOn: z.string().optional(),
    /** Who held it, where another has taken over the summary. */
    heldBy: PersonRef.optional(),
    /** When it was said that it is held: in a talk that goes on, when it began. */
    heldAt: z.string().optional(),
    corrections: z.array(CorrectionWire),
    /** How it stands as a record, once it is sent. */
    standing: StandingWire.optional(),
  }),
  goals: z.array(GoalWire),
  /** Goals from earlier talks that are under way, with what is said of each in this one. */
  earlier: z.array(GoalWire.extend({ chosen: z.object({ said: GoalOutcomeWire, by: z.string() }).optional() })),
  /** What the summary that was sent says of them. */
  saidOfEarlier: z.array(EarlierGoalWire),
  /** What is agreed in this talk beside the goals, and what was agreed last time. */
  actions: z.array(TalkActionWire),
  earlierActions: z.array(TalkActionWire),
  /** Goals that were offered and left for this talk. */
  savedGoals: z.array(OfferedGoalWire),
  orgGoals: z.array(OrgGoalRef),
  /** The results in force of the two, by whose they are. */
  servable: z.array(z.object({ holder: PersonRef, results: z.array(ServableWire) })),
  can: z.object({
    prepare: z.boolean(),
    share: z.boolean(),
    takeBack: z.boolean(),
    /** Show one's own although the other has not shared. */
    show: z.boolean(),
    decline: z.boolean(),
    reschedule: z.boolean(),
    cancel: z.boolean(),
    hold: z.boolean(),
    write: z.boolean(),
    send: z.boolean(),
    confirm: z.boolean(),
    askForChange: z.boolean(),
    correct: z.boolean(),
    answerClimate: z.boolean(),
  }),
});

export const appraisalRequests = {
  startAppraisal: z.object({
    ...command,
    employee: z.string(),
    date: day,
    time: timeOrNone,
    minutes: talkLength.optional(),
  }),
  reschedule: z.object({ ...command, date: day, time: timeOrNone, minutes: talkLength.optional() }),
  cancel: z.object({ ...command, reason: z.enum(["newDate", "absence", "newManager", "leaves", "other"]) }),
  hold: z.object({ ...command, heldOn: day }),
  saveStep: savedStep,
  /** Sharing covers exactly the revision that was reviewed. */
  sharing: z.object({ ...command, rev: z.number().int() }),
  writeSummary: z.object({ ...command, field: z.enum(SUMMARY_FIELDS), value: z.string(), seenRev: z.number().int() }),
  confirmSummary: z.object({ ...command, hash: z.string(), dissent: z.string() }),
} as const;

export type AppraisalView = z.infer<typeof AppraisalWire>;
