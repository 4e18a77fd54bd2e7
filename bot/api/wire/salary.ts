import { z } from "zod";
import { CANCELLED_BECAUSE, MAX_SALARY_TEXT } from "#core/salary/basis.ts";
import { CRITERIA_SETS, CRITERION_LIMITS, MAX_CRITERIA, STEPS } from "#core/salary/criteria.ts";
import { GROUND_KINDS } from "#core/salary/ground.ts";
import { MAX_GROUNDS, MAX_PLAN_ROWS, PLAN_LIMITS } from "#core/salary/judgement.ts";
import { SALARY_PARTS } from "#core/salary/basis.ts";
import { BUILDS_ON } from "#core/salary/overview.ts";
import { GOAL_KINDS, GOAL_LIMITS } from "#core/goal/goal.ts";
import { PersonRef, StepWire, WrittenWire, command, day, dayOrNone, savedStep, text } from "./parts.ts";

/** What goes over the wire about salary bases and their talks (P20, P25): words and steps, never a sum or an amount. */

export const SALARY_STATES = [
  "asked",
  "viewGiven",
  "ready",
  "shared",
  "commented",
  "read",
  "closed",
  "cancelled",
] as const;
const state = z.enum(SALARY_STATES);
const set = z.enum(CRITERIA_SETS);
const step = z.enum(STEPS);
const ground = z.object({
  id: z.string(),
  kind: z.enum(GROUND_KINDS),
  day: z.string(),
  title: z.string(),
  outcome: z.string().optional(),
  of: z.string(),
});
const criterion = z.object({
  key: z.string(),
  name: z.string(),
  about: z.string(),
  anchors: z.object({ develop: z.string(), expected: z.string(), above: z.string() }),
});
const plan = z
  .array(z.object({ what: text(PLAN_LIMITS.what), support: text(PLAN_LIMITS.support), due: dayOrNone }))
  .max(MAX_PLAN_ROWS);
const long = text(MAX_SALARY_TEXT);
const draft = {
  criteria: z.record(
    z.string().max(40),
    z.object({
      step: z.union([z.literal(""), step]),
      motivation: long,
      grounds: z.array(z.string().max(200)).max(MAX_GROUNDS),
      lateReason: long,
    }),
  ),
  conditions: long,
  overall: long,
  ahead: z.object({
    kind: z.enum(GOAL_KINDS),
    title: text(GOAL_LIMITS.title),
    measure: text(GOAL_LIMITS.measure),
    due: dayOrNone,
  }),
  plan,
};

/** GET /api/salary/:subject: somebody's salary talks, and by which criteria. */
export const SalaryPageWire = z.object({
  employee: PersonRef,
  own: z.boolean(),
  author: PersonRef.optional(),
  set,
  version: z.number(),
  criteria: z.array(criterion),
  bases: z.array(
    z.object({ id: z.string(), state, day: z.string(), heldOn: z.string().optional(), author: PersonRef }),
  ),
  canOpen: z.boolean(),
  canTakeOver: z.string().optional(),
});

/** GET /api/salary/:subject/:basis: as far as the reader may see it. */
export const SalaryBasisWire = z.object({
  id: z.string(),
  subject: z.string(),
  state,
  as: z.enum(["employee", "author", "other"]),
  employee: PersonRef,
  author: PersonRef,
  period: z.object({ from: z.string(), to: z.string() }),
  day: z.string(),
  viewBy: z.string(),
  view: z.enum(["given", "none"]).optional(),
  criteria: z.array(criterion),
  mine: WrittenWire.extend({ status: z.enum(["draft", "given", "none"]) }).optional(),
  theirs: z.object({ steps: z.array(StepWire), answers: z.record(z.string(), z.string()) }).optional(),
  judging: z
    .object({
      rev: z.number(),
      ...draft,
      grounds: z.array(ground),
      missing: z.array(z.object({ part: z.enum(SALARY_PARTS), criterion: z.string().optional() })),
      /** Criteria at the lowest step that no dialogue of the year has mentioned. */
      surprises: z.array(z.string()),
    })
    .optional(),
  shared: z
    .object({
      at: z.string(),
      hash: z.string(),
      judgements: z.array(
        z.object({
          criterion,
          step,
          motivation: z.string(),
          lateReason: z.string(),
          grounds: z.array(ground),
        }),
      ),
      /** What the goals are called, and what came of them, is not the reader's to know. */
      goalsHidden: z.boolean(),
      conditions: z.string(),
      overall: z.string(),
      ahead: z.object({
        kind: z.enum(GOAL_KINDS),
        title: z.string(),
        measure: z.string(),
        due: z.string(),
        answer: z.enum(["taken", "forTalk"]).optional(),
        goal: z.string().optional(),
      }),
      plan: z.array(z.object({ what: z.string(), support: z.string(), due: z.string() })),
      comment: z.string().optional(),
      readAt: z.string().optional(),
      /** When it is closed, or was, while the employee has not said that they have read it. */
      unreadUntil: z.string().optional(),
      additions: z.array(z.object({ by: PersonRef, at: z.string(), text: z.string() })),
    })
    .optional(),
  cancelled: z.enum(CANCELLED_BECAUSE).optional(),
  can: z.object({
    write: z.boolean(),
    give: z.boolean(),
    decline: z.boolean(),
    judge: z.boolean(),
    markReady: z.boolean(),
    reopen: z.boolean(),
    share: z.boolean(),
    move: z.boolean(),
    cancel: z.boolean(),
    takeOver: z.boolean(),
    comment: z.boolean(),
    confirmRead: z.boolean(),
    answerAhead: z.boolean(),
    leaveForTalk: z.boolean(),
    add: z.boolean(),
    download: z.boolean(),
  }),
});

const localised = (max: number) => z.object({ sv: text(max), en: text(max) });
const writtenCriterion = z.object({
  key: z.string().max(40).optional(),
  name: localised(CRITERION_LIMITS.name),
  about: localised(CRITERION_LIMITS.about),
  anchors: z.object({
    develop: localised(CRITERION_LIMITS.anchor),
    expected: localised(CRITERION_LIMITS.anchor),
    above: localised(CRITERION_LIMITS.anchor),
  }),
});
const writtenSets = z.object({
  staff: z.array(writtenCriterion).max(MAX_CRITERIA),
  leaders: z.array(writtenCriterion).max(MAX_CRITERIA),
});

/** GET /api/salary-criteria: known to everybody, in both languages for who edits them. */
export const SalaryCriteriaWire = z.object({
  version: z.number(),
  mine: set,
  sets: writtenSets,
  canEdit: z.boolean(),
});

/** GET /api/salary-overview: who and when, unit by unit; never how anybody is judged. */
export const SalaryOverviewWire = z.object({
  units: z.array(
    z.object({
      unit: z.string(),
      name: z.string(),
      held: z.number(),
      planned: z.number(),
      none: z.number(),
      lacking: z.number(),
      canCalibrate: z.boolean(),
      people: z.array(
        z.object({
          person: PersonRef,
          /** The reader may open their page. */
          readable: z.boolean(),
          setter: PersonRef.optional(),
          standing: z.enum(["held", "planned", "none"]),
          day: z.string().optional(),
          heldOn: z.string().optional(),
          readOn: z.string().optional(),
          lacksGrounds: z.boolean(),
          last: z.object(
            Object.fromEntries(BUILDS_ON.map((each) => [each, z.string().optional()])) as Record<
              (typeof BUILDS_ON)[number],
              z.ZodOptional<z.ZodString>
            >,
          ),
        }),
      ),
    }),
  ),
});

/** GET /api/salary-calibration/:unit: how many are on each step, and no names. */
export const CalibrationWire = z.object({
  unit: z.string(),
  name: z.string(),
  judged: z.number(),
  of: z.number(),
  groups: z.array(
    z.object({
      set,
      judged: z.number(),
      countedOn: z.string(),
      rows: z.array(
        z.object({
          name: z.string(),
          steps: z.object({ develop: z.number(), expected: z.number(), above: z.number() }),
        }),
      ),
    }),
  ),
});

export const salaryRequests = {
  plain: z.object(command),
  open: z.object({ ...command, day }),
  cancel: z.object({ ...command, reason: z.enum(CANCELLED_BECAUSE) }),
  saveStep: savedStep,
  /** Giving, marking and sharing cover exactly the revision that was reviewed. */
  reviewed: z.object({ ...command, rev: z.number().int() }),
  saveJudgement: z.object({ ...command, seenRev: z.number().int(), draft: z.object(draft) }),
  comment: z.object({ ...command, comment: long }),
  read: z.object({ ...command, hash: z.string().max(64) }),
  take: z.object({ ...command, dueReason: text(GOAL_LIMITS.dueReason) }),
  addition: z.object({ ...command, text: long }),
  saveCriteria: z.object({ ...command, seen: z.number().int(), sets: writtenSets }),
} as const;

export type SalaryPageView = z.infer<typeof SalaryPageWire>;
export type SalaryBasisView = z.infer<typeof SalaryBasisWire>;
export type SalaryCriteriaView = z.infer<typeof SalaryCriteriaWire>;
export type SalaryOverviewView = z.infer<typeof SalaryOverviewWire>;
export type CalibrationView = z.infer<typeof CalibrationWire>;
