import { type Decision, changed, refuse } from "#core/decision.ts";
import { GOAL_LIMITS } from "#core/goal/goal.ts";
import type { ContentHash, PersonId, SalaryBasisId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import {
  type AheadTerms,
  MAX_SALARY_TEXT,
  type MissingInSalary,
  SALARY_PARTS,
  type SalaryBasis,
  type SalaryEvent,
  isAhead,
  mayJudge,
} from "./basis.ts";
import { type Criterion, LOWEST, STEPS, type SalaryStep } from "./criteria.ts";
import { type Ground, wasSaid } from "./ground.ts";

/** What is said of one criterion: in words, with the step they amount to and what they rest on. */
export type Judged = {
  readonly step: SalaryStep | "";
  readonly motivation: string;
  /** Ids of grounds. */
  readonly grounds: readonly string[];
  /** Why something is said here that no dialogue of the year has mentioned; the employee reads it too. */
  readonly lateReason: string;
};
/** What is done about a criterion at the lowest step. */
export type PlanRow = { readonly what: string; readonly support: string; readonly due: Day | "" };

export type JudgementDraft = {
  /** By the criterion's key. */
  readonly criteria: { readonly [criterion: string]: Judged };
  /** A changed assignment, vacancies, new in the role: never absence or health. */
  readonly conditions: string;
  readonly overall: string;
  readonly ahead: Omit<AheadTerms, "due"> & { readonly due: Day | "" };
  readonly plan: readonly PlanRow[];
};

/** The judgement while it is written. Its author's alone; who takes over writes their own. */
export type SalaryJudgement = JudgementDraft & {
  readonly type: "salaryJudgement";
  readonly schema: 1;
  readonly id: string;
  readonly basis: SalaryBasisId;
  readonly author: PersonId;
  readonly rev: number;
};

/** What was shared, word for word, with the criteria and the grounds as they then were. Never changed once written. */
export type SalaryRecord = {
  readonly type: "salaryRecord";
  readonly schema: 1;
  readonly id: string;
  readonly basis: SalaryBasisId;
  readonly hash: ContentHash;
  readonly content: SalaryContent;
};
export type SalaryContent = Omit<JudgementDraft, "criteria" | "ahead"> & {
  readonly judgements: readonly {
    readonly criterion: Criterion;
    readonly step: SalaryStep;
    readonly motivation: string;
    readonly lateReason: string;
    readonly grounds: readonly Ground[];
  }[];
  readonly ahead: AheadTerms;
};

export const salaryJudgementId = (basis: SalaryBasisId, author: PersonId) => `salaryJudgement:${basis}:${author}`;
export const salaryRecordId = (basis: SalaryBasisId) => `salaryRecord:${basis}`;

export const MAX_GROUNDS = 8;
export const MAX_PLAN_ROWS = 5;
export const PLAN_LIMITS = { what: 300, support: 300 } as const;
/** A plan is for the year ahead. */
const PLANNED_AHEAD_DAYS = 730;

type Change = Decision<SalaryJudgement, SalaryEvent>;

export const emptyDraft: JudgementDraft = {
  criteria: {},
  conditions: "",
  overall: "",
  ahead: { kind: "performance", title: "", measure: "", due: "" },
  plan: [],
};
const nothingSaid: Judged = { step: "", motivation: "", grounds: [], lateReason: "" };
const judgedOf = ({ criteria }: JudgementDraft, { key }: Criterion): Judged => criteria[key] ?? nothingSaid;

/** An empty judgement of its author's; nobody is told that it is begun. */
export const emptyJudgement = ({ id, author }: SalaryBasis): SalaryJudgement => ({
  type: "salaryJudgement",
  schema: 1,
  id: salaryJudgementId(id, author),
  basis: id,
  author,
  rev: 0,
  ...emptyDraft,
});

/** What it is judged by, and all there is to point at. */
export type Matter = { readonly criteria: readonly Criterion[]; readonly grounds: readonly Ground[] };

/** Saves what is written so far, over exactly what its writer has seen. While it is ready for the talk it rests. */
export function saveJudgement(
  basis: SalaryBasis,
  judgement: SalaryJudgement,
  draft: JudgementDraft,
  { criteria, grounds }: Matter,
  seenRev: number,
  at: Instant,
): Change {
  if (!isAhead(basis)) return refuse("salary.wrongState", { state: basis.state });
  if (!mayJudge(basis, dayOf(at))) return refuse("salary.viewFirst", { until: basis.viewBy });
  if (basis.state === "ready") return refuse("salary.isReady");
  if (judgement.rev !== seenRev) return refuse("salary.changedSince");
  const keys = new Set(criteria.map(({ key }) => key));
  const known = new Set(grounds.map(({ id }) => id));
  const fault = faultIn(draft, keys, known);
  return fault ?? changed([{ ...judgement, ...trimmed(draft), rev: judgement.rev + 1 }], savedOf(basis));
}

const savedOf = ({ id }: SalaryBasis) => ({ type: "salaryJudgementSaved", basis: id }) as const;

function faultIn(
  { criteria, conditions, overall, ahead, plan }: JudgementDraft,
  keys: ReadonlySet<string>,
  known: ReadonlySet<string>,
) {
  for (const [key, { motivation, lateReason, grounds, step }] of Object.entries(criteria)) {
    if (!keys.has(key)) return refuse("invalid", { field: "criterion" });
    if (step !== "" && !STEPS.includes(step)) return refuse("invalid", { field: "step" });
    // What is not there, or not both may read, is nothing to rest on.
    if (!grounds.every((each) => known.has(each))) return refuse("salary.groundUnknown");
    if (grounds.length > MAX_GROUNDS)
      return refuse("tooMany", { field: "grounds", max: MAX_GROUNDS, count: grounds.length });
    const long = tooLong([
      ["motivation", motivation, MAX_SALARY_TEXT],
      ["lateReason", lateReason, MAX_SALARY_TEXT],
    ]);
    if (long) return long;
  }
  if (plan.length > MAX_PLAN_ROWS) return refuse("tooMany", { field: "plan", max: MAX_PLAN_ROWS, count: plan.length });
  return tooLong([
    ["conditions", conditions, MAX_SALARY_TEXT],
    ["overall", overall, MAX_SALARY_TEXT],
    ["title", ahead.title, GOAL_LIMITS.title],
    ["measure", ahead.measure, GOAL_LIMITS.measure],
    ...plan.flatMap(
      ({ what, support }) =>
        [
          ["what", what, PLAN_LIMITS.what],
          ["support", support, PLAN_LIMITS.support],
        ] as const,
    ),
  ]);
}

function tooLong(texts: readonly (readonly [string, string, number])[]) {
  const long = texts.find(([, text, max]) => text.length > max);
  return long && refuse("tooLong", { field: long[0], max: long[2], length: long[1].length });
}

const trimmed = ({ criteria, conditions, overall, ahead, plan }: JudgementDraft): JudgementDraft => ({
  criteria: Object.fromEntries(
    Object.entries(criteria).map(([key, each]) => [
      key,
      { ...each, motivation: each.motivation.trim(), lateReason: each.lateReason.trim(), grounds: [...each.grounds] },
    ]),
  ),
  conditions: conditions.trim(),
  overall: overall.trim(),
  ahead: { ...ahead, title: ahead.title.trim(), measure: ahead.measure.trim() },
  plan: plan.map(({ what, support, due }) => ({ what: what.trim(), support: support.trim(), due })),
});

/** What is missing, by criterion where it belongs to one. No judgement without motivation and ground (P25). */
export function missingInJudgement(
  draft: JudgementDraft,
  { criteria, grounds }: Matter,
): readonly { readonly part: MissingInSalary; readonly criterion?: string }[] {
  const known = new Set(grounds.map(({ id }) => id));
  const inCriteria = criteria.flatMap((criterion) => {
    const { step, motivation, grounds: given } = judgedOf(draft, criterion);
    const missing: readonly (MissingInSalary | false)[] = [
      step === "" && "step",
      isBlank(motivation) && "motivation",
      !given.some((each) => known.has(each)) && "ground",
    ];
    return missing.flatMap((part) => (part ? [{ part, criterion: criterion.key }] : []));
  });
  const { overall, ahead, plan } = draft;
  const planned = plan.some(({ what, due }) => !isBlank(what) && due !== "");
  const half = plan.some(({ what, due }) => isBlank(what) || due === "");
  const needsPlan = criteria.some((criterion) => judgedOf(draft, criterion).step === LOWEST);
  const other: readonly (MissingInSalary | false)[] = [
    isBlank(overall) && "overall",
    (isBlank(ahead.title) || isBlank(ahead.measure) || ahead.due === "") && "ahead",
    ((needsPlan && !planned) || half) && "plan",
  ];
  return [...inCriteria, ...other.flatMap((part) => (part ? [{ part }] : []))];
}

/**
 * The no-surprise check (research/domain D1 no. 55): criteria judged at the lowest step with no ground that shows that it was
 * mentioned before in the year's dialogue.
 */
export const surprisesIn = (draft: JudgementDraft, { criteria, grounds }: Matter): readonly Criterion[] =>
  criteria.filter((criterion) => {
    const { step, grounds: given } = judgedOf(draft, criterion);
    return step === LOWEST && !grounds.some((each) => given.includes(each.id) && wasSaid(each));
  });

/** Those of them whose author has not said why it comes only now. */
export const unexplainedIn = (draft: JudgementDraft, matter: Matter): readonly Criterion[] =>
  surprisesIn(draft, matter).filter((criterion) => isBlank(judgedOf(draft, criterion).lateReason));

/** Why a judgement cannot be put before the employee as it stands. */
export function faultInWhole(draft: JudgementDraft, matter: Matter, today: Day) {
  const missing = missingInJudgement(draft, matter);
  if (missing.length > 0)
    return refuse("salary.incomplete", {
      missing: SALARY_PARTS.filter((part) => missing.some((each) => each.part === part)),
    });
  const unexplained = unexplainedIn(draft, matter);
  if (unexplained.length > 0) return refuse("salary.surprise", { criteria: unexplained.map(({ name }) => name) });
  const latest = addDays(today, PLANNED_AHEAD_DAYS);
  for (const due of [draft.ahead.due, ...draft.plan.map((row) => row.due)]) {
    if (due !== "" && due < today) return refuse("dateInPast", { date: due });
    if (due > latest) return refuse("dateTooFar", { latest });
  }
  return undefined;
}

/** The judgement as it is shared: a complete one, in the order of the criteria. */
export function contentOf(draft: JudgementDraft, { criteria, grounds }: Matter): SalaryContent | undefined {
  const { due } = draft.ahead;
  if (due === "") return undefined;
  const judgements = criteria.flatMap((criterion) => {
    const { step, motivation, lateReason, grounds: given } = judgedOf(draft, criterion);
    return step === ""
      ? []
      : [{ criterion, step, motivation, lateReason, grounds: grounds.filter(({ id }) => given.includes(id)) }];
  });
  const { conditions, overall, ahead, plan } = draft;
  return { judgements, conditions, overall, ahead: { ...ahead, due }, plan };
}
