import { z } from "zod";
import { GATED_PAGES } from "#core/access/gatedPages.ts";
import { ADMINISTRATION_SECTIONS } from "#core/access/administration.ts";
import { SIDES } from "#core/appraisal/appraisal.ts";
import { PARTIES } from "#core/assessment/assessment.ts";
import { CONCLUSIONS } from "#core/assessment/matter.ts";
import { WAITING_KINDS } from "#core/overview/waiting.ts";
import { TalkWishWire } from "./talkWish.ts";
import { PersonRef } from "./parts.ts";
import { SALARY_STATES } from "./salary.ts";
import { AppraisalState } from "./appraisals.ts";
import { GoalWire } from "./goals.ts";

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

/** GET /api/start: me, what waits for me, my glance and my goals. */
export const StartWire = z.object({
  me: PersonRef.extend({
    email: z.string(),
    locale: z.enum(["sv", "en"]),
    leads: z.boolean(),
    /** May have a team page: leads, or represents the board. */
    hasTeam: z.boolean(),
    /** May hold a contract, or has or had one. */
    holdsContracts: z.boolean(),
    roles: z.array(z.string()),
    /** Sections of the administration page that are theirs. */
    administers: z.array(z.enum(ADMINISTRATION_SECTIONS)),
    isGuest: z.boolean(),
    /** Of the pages that are not everybody's, those that are theirs. */
    opens: z.array(z.enum(GATED_PAGES)),
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

export const ownRequests = {
  setLocale: z.object({ locale: z.enum(["sv", "en"]) }),
} as const;

export type Start = z.infer<typeof StartWire>;
export type Team = z.infer<typeof TeamWire>;
