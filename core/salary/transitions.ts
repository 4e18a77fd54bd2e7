import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { ContentHash, PersonId, SalaryBasisId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";
import {
  type Addition,
  type Asked,
  type CancelledBecause,
  MAX_SALARY_TEXT,
  PERIOD_DAYS,
  type SalaryBasis,
  type SalaryEvent,
  type Shared,
  VIEW_DAYS_BEFORE,
  closesOn,
  isAhead,
  isShared,
  isUnderWay,
  mayJudge,
} from "./basis.ts";
import type { CriteriaSet } from "./criteria.ts";
import {
  type Matter,
  type SalaryJudgement,
  type SalaryRecord,
  contentOf,
  faultInWhole,
  salaryRecordId,
} from "./judgement.ts";
import { type SalaryView, emptySalaryView } from "./view.ts";

type Change = Decision<SalaryBasis, SalaryEvent>;

/** A salary talk is planned for the review at hand, not for years ahead. */
const PLANNED_AHEAD_DAYS = 365;

const wrongState = ({ state }: SalaryBasis): Refused => refuse("salary.wrongState", { state });

type Opening = {
  readonly id: SalaryBasisId;
  readonly employee: PersonId;
  readonly author: PersonId;
  readonly day: Day;
  readonly set: CriteriaSet;
  readonly criteria: number;
};

/**
 * Opens a salary basis for a talk on a day: the employee is asked for their own view first, and reads by which criteria. It looks
 * back on the time since the last one, at most a year. One at a time.
 */
export function openBasis(
  earlier: readonly SalaryBasis[],
  { id, employee, author, day, set, criteria }: Opening,
  at: Instant,
): Decision<SalaryBasis | SalaryView, SalaryEvent> {
  const underWay = earlier.find(isUnderWay);
  if (underWay) return refuse("salary.alreadyOpen", { day: underWay.day });
  const today = dayOf(at);
  const fault = faultInDay(day, today);
  if (fault) return fault;
  const wanted = addDays(day, -VIEW_DAYS_BEFORE);
  const opened: Asked = {
    type: "salaryBasis",
    schema: 1,
    state: "asked",
    id,
    employee,
    author,
    period: { from: addDays(day, -PERIOD_DAYS), to: day },
    day,
    viewBy: wanted < today ? today : wanted,
    openedAt: at,
    set,
    criteria,
  };
  return changed<SalaryBasis | SalaryView, [SalaryEvent]>([opened, emptySalaryView(opened)], {
    type: "salaryOpened",
    basis: id,
    day,
    to: employee,
  });
}

function faultInDay(day: Day, today: Day): Refused | undefined {
  if (day < today) return refuse("dateInPast", { date: day });
  const latest = addDays(today, PLANNED_AHEAD_DAYS);
  return day > latest ? refuse("dateTooFar", { latest }) : undefined;
}

/** Moves the talk. The own view is asked for by the same number of days before. */
export function moveBasis(basis: SalaryBasis, day: Day, at: Instant): Change {
  if (!isAhead(basis)) return wrongState(basis);
  if (basis.day === day) return unchanged;
  const today = dayOf(at);
  const fault = faultInDay(day, today);
  if (fault) return fault;
  const wanted = addDays(day, -VIEW_DAYS_BEFORE);
  const moved = {
    ...basis,
    day,
    viewBy: wanted < today ? today : wanted,
    period: { from: addDays(day, -PERIOD_DAYS), to: day },
  };
  return changed([moved], { type: "salaryMoved", basis: basis.id, day, to: basis.employee });
}

/** Calls it off before it is shared, with a reason that blames nobody. */
export function cancelBasis(basis: SalaryBasis, reason: CancelledBecause, at: Instant): Change {
  if (basis.state === "cancelled") return unchanged;
  if (!isAhead(basis)) return wrongState(basis);
  const { type, schema, id, employee, author, period, day, viewBy, openedAt, set, criteria } = basis;
  const common = { type, schema, id, employee, author, period, day, viewBy, openedAt, set, criteria };
  return changed([{ ...common, state: "cancelled", reason, cancelledAt: at }], {
    type: "salaryCancelled",
    basis: id,
    reason,
    to: employee,
  });
}

/** Who sets the salary now takes over what is not yet shared. What the former had written stays theirs and goes no further (D10). */
export function takeOverBasis(basis: SalaryBasis, by: PersonId): Change {
  if (basis.author === by) return unchanged;
  switch (basis.state) {
    case "asked":
    case "viewGiven":
      return changed([{ ...basis, author: by }], takenOver(basis));
    case "ready":
      return changed([{ ...beforeReady(basis), author: by }], takenOver(basis));
    default:
      return wrongState(basis);
  }
}

const takenOver = ({ id, author, employee }: SalaryBasis) =>
  ({ type: "salaryTakenOver", basis: id, from: author, to: employee }) as const;

function beforeReady(basis: Extract<SalaryBasis, { state: "ready" }>): SalaryBasis {
  const { readyAt: _, view, viewAt, ...common } = basis;
  return view && viewAt ? { ...common, state: "viewGiven", view, viewAt } : { ...common, state: "asked" };
}

/** Finds the judgement ready for the talk: complete, and without surprises that nobody explains. It stays its author's. */
export function markReady(
  basis: SalaryBasis,
  judgement: SalaryJudgement,
  matter: Matter,
  seenRev: number,
  at: Instant,
): Change {
  if (basis.state === "ready") return unchanged;
  if (!isAhead(basis)) return wrongState(basis);
  if (!mayJudge(basis, dayOf(at))) return refuse("salary.viewFirst", { until: basis.viewBy });
  if (judgement.rev !== seenRev) return refuse("salary.changedSince");
  const fault = faultInWhole(judgement, matter, dayOf(at));
  return fault ?? changed([{ ...basis, state: "ready", readyAt: at }], { type: "salaryReady", basis: basis.id });
}

/** Takes the judgement up again, to change it. */
export const reopenJudgement = (basis: SalaryBasis): Change =>
  basis.state === "ready"
    ? changed([beforeReady(basis)], { type: "salaryReopened", basis: basis.id })
    : isAhead(basis)
      ? unchanged
      : wrongState(basis);

/**
 * The talk is held and the judgement shared with the employee, exactly as it was reviewed: from now on it is a record that never
 * changes, and what is needed ahead is put forward as a goal.
 */
export function shareBasis(
  basis: SalaryBasis,
  judgement: SalaryJudgement,
  matter: Matter,
  { seenRev, hash }: { readonly seenRev: number; readonly hash: (content: unknown) => ContentHash },
  at: Instant,
): Decision<SalaryBasis | SalaryRecord, SalaryEvent> {
  if (isShared(basis)) return unchanged;
  if (basis.state !== "ready") return wrongState(basis);
  if (judgement.rev !== seenRev) return refuse("salary.changedSince");
  const content = contentOf(judgement, matter);
  const fault = faultInWhole(judgement, matter, dayOf(at));
  if (fault) return fault;
  if (!content) return refuse("salary.incomplete", { missing: ["ahead"] });
  const { id, employee, author, period } = basis;
  const sealed = hash({ basis: id, employee, author, period, content });
  const { readyAt: _, ...common } = basis;
  const shared: Shared = {
    ...common,
    state: "shared",
    sharedAt: at,
    hash: sealed,
    ahead: { terms: content.ahead },
    additions: [],
  };
  const record: SalaryRecord = {
    type: "salaryRecord",
    schema: 1,
    id: salaryRecordId(id),
    basis: id,
    hash: sealed,
    content,
  };
  return changed<SalaryBasis | SalaryRecord, [SalaryEvent]>([shared, record], {
    type: "salaryShared",
    basis: id,
    hash: sealed,
    to: employee,
  });
}

/** The employee says something about what was shared, and may word it anew until they say that they have read it. */
export function commentOnBasis(basis: SalaryBasis, comment: string, at: Instant): Change {
  if (basis.state !== "shared" && basis.state !== "commented") return wrongState(basis);
  const fault = faultInText(comment);
  if (fault) return fault;
  if (basis.state === "commented" && basis.comment === comment.trim()) return unchanged;
  return changed([{ ...basis, state: "commented", comment: comment.trim(), commentedAt: at }], {
    type: "salaryCommented",
    basis: basis.id,
    to: basis.author,
  });
}

/** "Jag har läst": exactly what was shared; not the same as agreeing. */
export function confirmRead(basis: SalaryBasis, hash: ContentHash, at: Instant): Change {
  if ("readAt" in basis) return unchanged;
  if (basis.state === "closed" && basis.hash === hash)
    return changed([{ ...basis, readAt: at }], { type: "salaryRead", basis: basis.id, to: basis.author });
  if (basis.state !== "shared" && basis.state !== "commented") return wrongState(basis);
  if (basis.hash !== hash) return refuse("salary.changedSince");
  return changed([{ ...basis, state: "read", readAt: at }], {
    type: "salaryRead",
    basis: basis.id,
    to: basis.author,
  });
}

/** Puts something right beside what was shared. */
export function addToBasis(basis: SalaryBasis, text: string, by: PersonId, at: Instant): Change {
  if (!isShared(basis)) return wrongState(basis);
  const fault = faultInText(text);
  if (fault) return fault;
  const addition: Addition = { by, at, text: text.trim() };
  return changed([{ ...basis, additions: [...basis.additions, addition] }], {
    type: "salaryAddedTo",
    basis: basis.id,
    to: by === basis.employee ? basis.author : basis.employee,
  });
}

/**
 * A month after it was read it is closed: nothing waits in it any more. So is one that nobody has said they have read, a month after
 * it was shared or commented on, and recorded as such. The clock does, and changes no word.
 */
export function closeBasis(basis: SalaryBasis, at: Instant): Change {
  if (basis.state !== "read" && basis.state !== "shared" && basis.state !== "commented") return unchanged;
  if (dayOf(at) < closesOn(basis)) return unchanged;
  const type = basis.state === "read" ? "salaryClosed" : "salaryLapsed";
  return changed([{ ...basis, state: "closed", closedAt: at }], { type, basis: basis.id });
}

function faultInText(text: string): Refused | undefined {
  if (isBlank(text)) return refuse("emptyComment");
  return text.length > MAX_SALARY_TEXT
    ? refuse("tooLong", { field: "text", max: MAX_SALARY_TEXT, length: text.length })
    : undefined;
}
