import { z } from "zod";
import { ADMINISTRATION_SECTIONS } from "#core/access/administration.ts";
import { SIDES, SUMMARY_FIELDS } from "#core/appraisal/appraisal.ts";
import { PARTIES } from "#core/assessment/assessment.ts";
import { RECURRENCES } from "#core/goal/recurrence.ts";
import { CONCLUSIONS } from "#core/assessment/matter.ts";
import { TEMPLATE_ROLES } from "#core/contract/template.ts";
import { AREAS, ENTITLEMENTS, EXPECTATIONS, LIMITS } from "#core/contract/terms.ts";
import { GOAL_KINDS, GOAL_STATUSES } from "#core/goal/goal.ts";
import { WAITING_KINDS } from "#core/overview/waiting.ts";
import { TalkWishWire } from "./wire/talkWish.ts";
import { CommentWire } from "./wire/comment.ts";
import {
  LegalStateWire,
  OrgGoalRef,
  PersonRef,
  ServableWire,
  ServesWire,
  StepWire,
  WrittenWire,
  command,
  day,
  dayOrNone,
  savedStep,
  seen,
  talkLength,
  text,
  timeOrNone,
} from "./wire/parts.ts";
import { CorrectionWire } from "./wire/corrections.ts";
import { SALARY_STATES } from "./wire/salary.ts";
import { StandingWire } from "./wire/summary.ts";
import { EarlierGoalWire, GoalOutcomeWire } from "./wire/earlierGoals.ts";
import { ExamplesWire } from "./wire/administration.ts";
import { CalendarWire } from "./wire/planning.ts";
import { TalkActionWire } from "./wire/talkActions.ts";
import { ApprovalWire, ContractHandoverWire } from "./wire/approval.ts";

/**
 * What goes over the wire between tab and server, both ways. A response is parsed by its schema before it leaves, so that
 * nothing unlisted does; a request before it is acted on. The tab takes the types from here and nothing else.
 */

// --- contract wording -----------------------------------------------------------------------------------------------

/** Names a row through rewordings and renewals, and says what it serves above. */
const row = {
  key: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional(),
  serves: ServesWire.optional(),
};
const Commitment = z.object({
  ...row,
  text: text(LIMITS.short),
  why: text(LIMITS.short),
  due: dayOrNone,
  concerns: text(LIMITS.short),
});
const Result = z.object({
  ...row,
  outcome: text(LIMITS.short),
  measure: text(LIMITS.short),
  target: text(LIMITS.short),
  baseline: text(LIMITS.short),
  due: dayOrNone,
  source: text(LIMITS.short),
  dependsOn: text(LIMITS.short),
});

export const TermsWire = z.object({
  period: z.object({ from: day, to: day }),
  basis: text(LIMITS.short),
  instruction: z.object({ title: text(LIMITS.short), decisionRef: text(LIMITS.short), date: dayOrNone }).optional(),
  purpose: text(LIMITS.purpose),
  goals: z.array(z.string()).max(10),
  whole: z.object({ clause: text(LIMITS.text), contributions: z.array(text(LIMITS.short)).max(LIMITS.contributions) }),
  responsibility: z.object(
    Object.fromEntries(AREAS.map((area) => [area, text(LIMITS.text)])) as Record<(typeof AREAS)[number], z.ZodString>,
  ),
  mandate: text(LIMITS.text),
  commitments: z.array(Commitment).max(LIMITS.commitments),
  results: z.array(Result).max(LIMITS.results),
  deprioritised: text(LIMITS.text),
  leadership: z
    .object({ expectations: z.array(z.enum(EXPECTATIONS)).max(LIMITS.expectations), sign: text(LIMITS.short) })
    .optional(),
  owed: z.object(
    Object.fromEntries(
      ENTITLEMENTS.map((key) => [key, z.object({ text: text(LIMITS.text), date: dayOrNone })]),
    ) as Record<(typeof ENTITLEMENTS)[number], z.ZodObject<{ text: z.ZodString; date: typeof dayOrNone }>>,
  ),
  assessment: z.object({ followUps: z.array(day).max(LIMITS.dates), assessments: z.array(day).max(LIMITS.dates) }),
  changes: text(LIMITS.text),
  publicRecord: text(LIMITS.text),
});

// --- glances --------------------------------------------------------------------------------------------------------

const ContractGlance = z.object({
  id: z.string(),
  state: z.enum(["active", "awaitingNewPrincipal"]),
  principal: PersonRef,
  from: z.string(),
  to: z.string(),
  nextAssessment: z.string().optional(),
  lastAssessment: z
    .object({
      id: z.string(),
      day: z.string(),
      conclusion: z.enum(CONCLUSIONS),
      newWordingBy: z.string(),
    })
    .optional(),
});
const ComingGlance = ContractGlance.pick({ id: true, principal: true, from: true, to: true });
const NegotiationGlance = z.object({
  id: z.string(),
  state: z.enum(["draft", "proposed", "changesRequested"]),
  principal: PersonRef,
  revision: z.number(),
  approvals: z.number(),
  asked: z.enum(["finish", "approve", "reword", "nothing"]),
});
const AppraisalState = z.enum([
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
const AppraisalGlance = z.object({
  id: z.string(),
  state: AppraisalState,
  date: z.string(),
  time: z.string(),
  side: z.enum(SIDES),
  other: PersonRef,
  mine: z.enum(["notStarted", "draft", "ready", "shared", "shown", "none"]),
  otherHasShared: z.boolean(),
  otherHasNone: z.literal(true).optional(),
  correctionWaits: z.literal(true).optional(),
  revealed: z.boolean(),
  confirmed: z.boolean(),
  changeAsked: z.boolean(),
});
const AssessmentGlance = z.object({
  id: z.string(),
  contract: z.string(),
  state: z.enum(["open", "revealed", "compiled"]),
  day: z.string(),
  party: z.enum(PARTIES as readonly ["holder", "principal"]),
  other: PersonRef,
  mine: z.enum(["notStarted", "draft", "shared", "shown", "none"]),
  theirs: z.enum(["nothing", "shared", "shown", "none"]),
  revealed: z.boolean(),
  confirmed: z.boolean(),
  changeAsked: z.boolean(),
});
export const OverviewWire = z.object({
  subject: PersonRef,
  contract: ContractGlance.optional(),
  coming: ComingGlance.optional(),
  negotiation: NegotiationGlance.optional(),
  appraisal: AppraisalGlance.optional(),
  assessment: AssessmentGlance.optional(),
  lastTalk: z.string().optional(),
  wish: TalkWishWire.optional(),
  /** Has been invited by the reader, or is the reader and has been invited, to draft first. */
  invited: z.boolean(),
  /** The day of a talk that is under way, also one the reader is no party to. */
  talkUnderWay: z.string().optional(),
  /** What the subject is owed, counted (P14-P16). */
  owed: z.object({ promised: z.number(), given: z.number(), overdue: z.number() }).optional(),
  /** What became of the follow-ups between talks, counted; the next one's day (P15). */
  followUps: z.object({ held: z.number(), notHeld: z.number(), next: z.string().optional() }).optional(),
  /** What the two have agreed in their talks beside the goals, counted; for them alone. */
  agreed: z.object({ open: z.number() }).optional(),
  /** The salary basis under way, or the last: when and where it stands, no word of it. */
  salary: z
    .object({
      id: z.string(),
      state: z.enum(SALARY_STATES),
      day: z.string(),
      heldOn: z.string().optional(),
      asked: z.boolean(),
    })
    .optional(),
  goals: z.object({ live: z.number(), atRisk: z.number(), reportedDone: z.number(), silent: z.number() }),
});

// --- goals ----------------------------------------------------------------------------------------------------------

export const GoalServesWire = z.discriminatedUnion("kind", [
  ...ServesWire.options,
  z.object({ kind: z.literal("none") }),
]);
const RecurrenceWire = z.object({ every: z.enum(RECURRENCES), first: day });
export const GoalTermsWire = z.object({
  kind: z.enum(GOAL_KINDS),
  title: z.string(),
  measure: z.string(),
  due: day,
  dueReason: z.string(),
  serves: GoalServesWire,
  recurs: RecurrenceWire.optional(),
});

/** A goal offered to many, as one of them has it. */
export const OfferedGoalWire = z.object({
  shared: z.string(),
  by: PersonRef,
  /** With whom it is today, who reads the answer. */
  answersTo: PersonRef,
  title: z.string(),
  measure: z.string(),
  due: z.string(),
  serves: GoalServesWire,
  servesTitle: z.string(),
  canAnswer: z.boolean(),
});
export type OfferedGoalView = z.infer<typeof OfferedGoalWire>;
export const GoalWire = z.object({
  id: z.string(),
  owner: z.string(),
  /** The talk it was set in; none for one's own part of a shared goal. */
  appraisal: z.string().optional(),
  /** The goal shared with others that this is a part of. */
  shared: z.object({ id: z.string(), title: z.string() }).optional(),
  state: z.enum(["proposed", "agreed", "ongoing", "done", "partly", "notReached", "dropped"]),
  status: z.enum(GOAL_STATUSES).optional(),
  kind: z.enum(GOAL_KINDS),
  title: z.string(),
  measure: z.string(),
  due: z.string(),
  dueReason: z.string(),
  serves: GoalServesWire,
  servesTitle: z.string(),
  rev: z.number(),
  proposedBy: z.string(),
  recurs: z.object({ every: z.enum(RECURRENCES), first: z.string() }).optional(),
  /** The times of one that comes back; without `done` nothing has been said of it. */
  occurrences: z.array(z.object({ day: z.string(), done: z.boolean().optional(), canReport: z.boolean() })),
  progress: z.array(z.object({ at: z.string(), by: z.string(), status: z.enum(GOAL_STATUSES), note: z.string() })),
  comment: z.string(),
  /** The days it has been moved from. */
  movedFrom: z.array(z.string()),
  can: z.object({ report: z.boolean(), edit: z.boolean(), remove: z.boolean() }),
});

// --- responses ------------------------------------------------------------------------------------------------------

/** GET /api/start: me, what waits for me, my glance and my goals. */
export const StartWire = z.object({
  me: PersonRef.extend({
    email: z.string(),
    locale: z.enum(["sv", "en"]),
    leads: z.boolean(),
    /** May have a team page: leads, or represents the board. */
    hasTeam: z.boolean(),
    roles: z.array(z.string()),
    /** Sections of the administration page that are theirs. */
    administers: z.array(z.enum(ADMINISTRATION_SECTIONS)),
  }),
  today: z.string(),
  waiting: z.array(
    z.object({
      kind: z.enum(WAITING_KINDS),
      subject: PersonRef,
      date: z.string().optional(),
      own: z.boolean(),
      contract: z.string().optional(),
      appraisal: z.string().optional(),
      assessment: z.string().optional(),
      followUp: z.string().optional(),
      salary: z.string().optional(),
      leadership: z.string().optional(),
    }),
  ),
  own: OverviewWire,
  /** Contracts and talks that are over, newest first, to be read again. */
  earlier: z.object({
    contracts: z.array(z.object({ id: z.string(), state: z.string(), from: z.string(), to: z.string() })),
    appraisals: z.array(z.object({ id: z.string(), state: AppraisalState, date: z.string() })),
  }),
  goals: z.array(GoalWire),
  can: z.object({ draftContract: z.boolean(), askForTalk: z.boolean() }),
});

/** GET /api/team */
export const TeamWire = z.object({
  today: z.string(),
  people: z.array(
    OverviewWire.extend({
      can: z.object({
        startAppraisal: z.boolean(),
        draftContract: z.boolean(),
        invite: z.boolean(),
        giveRights: z.boolean(),
        leadership: z.boolean(),
        readGoals: z.boolean(),
        between: z.boolean(),
        salary: z.boolean(),
      }),
    }),
  ),
});

export const ContractStateWire = z.enum([
  "draft",
  "proposed",
  "changesRequested",
  "agreed",
  "active",
  "awaitingNewPrincipal",
  "superseded",
  "ended",
  "withdrawn",
  "declined",
]);

/** GET /api/contracts/:subject/:contract */
export const ContractWire = z.object({
  id: z.string(),
  subject: z.string(),
  state: ContractStateWire,
  holder: PersonRef,
  principal: PersonRef,
  title: z.string(),
  unit: z.string(),
  revision: z.number(),
  hash: z.string().optional(),
  terms: TermsWire,
  /** What the reader is writing, for their eyes only: their draft, or towards the next revision. */
  own: z.object({ terms: TermsWire, rev: z.number() }).optional(),
  comments: z.array(CommentWire),
  /** What changed since the reader last had it open, or from the contract it is to replace: by name, never by words. */
  changed: z.object({ contract: z.string(), revision: z.number(), text: z.string() }).optional(),
  proposedBy: PersonRef.optional(),
  proposedAt: z.string().optional(),
  approvals: z.array(ApprovalWire),
  comment: z.string().optional(),
  commentBy: PersonRef.optional(),
  reason: z.string().optional(),
  legalState: LegalStateWire,
  /** Goals above that may be chosen, with the ones chosen among them. */
  orgGoals: z.array(OrgGoalRef),
  /** For the one who writes: the template the wording began from, with its examples to copy. */
  template: z.object({ role: z.enum(TEMPLATE_ROLES), examples: ExamplesWire }).optional(),
  missing: z.array(z.string()),
  handover: ContractHandoverWire,
  can: z.object({
    edit: z.boolean(),
    chooseTemplate: z.boolean(),
    propose: z.boolean(),
    approve: z.boolean(),
    requestChanges: z.boolean(),
    withdraw: z.boolean(),
    decline: z.boolean(),
    takeOut: z.boolean(),
    register: z.boolean(),
    comment: z.boolean(),
    discard: z.boolean(),
    /** Begin anew from a proposal that was withdrawn or refused. */
    again: z.boolean(),
    /** See how the wording came to be. */
    history: z.boolean(),
  }),
});

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

/** Every refusal, in the reader's language, with its key for the client to act on. */
export const RefusalWire = z.object({
  key: z.string(),
  message: z.string(),
  params: z.record(z.string(), z.unknown()),
});

/** What every command answers: that it was done, and where the thing is to be read. `notice` is said to the user. */
export const DoneWire = z.object({
  done: z.boolean(),
  notice: z.string(),
  contract: z.string().optional(),
  appraisal: z.string().optional(),
  assessment: z.string().optional(),
});

// --- requests (each carries `request`: the id that makes it happen once) ------------------------------------------------

export const requests = {
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
  plain: z.object(command),
  /** Sharing covers exactly the revision that was reviewed. */
  sharing: z.object({ ...command, rev: z.number().int() }),
  writeSummary: z.object({ ...command, field: z.enum(SUMMARY_FIELDS), value: z.string(), seenRev: z.number().int() }),
  confirmSummary: z.object({ ...command, hash: z.string(), dissent: z.string() }),
  comment: z.object({ ...command, comment: z.string().max(LIMITS.text) }),
  proposeGoal: z.object({ ...command, terms: GoalTermsWire }),
  editGoal: z.object({ ...command, terms: GoalTermsWire, seenRev: z.number().int() }),
  reportOccurrence: z.object({ ...command, day, done: z.boolean() }),
  reportProgress: z.object({ ...command, status: z.enum(GOAL_STATUSES), note: z.string() }),
  draftContract: z.object({ ...command, holder: z.string(), template: z.enum(TEMPLATE_ROLES).optional() }),
  chooseTemplate: z.object({ ...command, role: z.enum(TEMPLATE_ROLES) }),
  /** `seenRev`: the last saving of one's own text that the writer had before them. */
  editContract: z.object({ ...command, terms: TermsWire, seenRev: z.number().int() }),
  /** `revision`: the wording that it answers; 0 for a draft. */
  proposeContract: z.object({ ...command, terms: TermsWire, seenRev: z.number().int(), revision: z.number().int() }),
  approve: z.object({ ...command, seen, unopened: z.boolean(), dissent: text(LIMITS.text).optional() }),
  inviteToDraft: z.object({ ...command, holder: z.string() }),
  refuse: z.object({ ...command, seen: seen.optional(), comment: z.string().max(LIMITS.text) }),
  requestChanges: z.object({ ...command, seen, comment: z.string().max(LIMITS.text) }),
  setLocale: z.object({ locale: z.enum(["sv", "en"]) }),
} as const;

export type Start = z.infer<typeof StartWire>;
export type Team = z.infer<typeof TeamWire>;
export type ContractView = z.infer<typeof ContractWire>;
export type TermsView = z.infer<typeof TermsWire>;
export type AppraisalView = z.infer<typeof AppraisalWire>;
export type { StepView } from "./wire/parts.ts";
export type GoalView = z.infer<typeof GoalWire>;
export type RefusalView = z.infer<typeof RefusalWire>;
export type Done = z.infer<typeof DoneWire>;
