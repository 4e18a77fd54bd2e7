import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { Goal, GoalEvent } from "#core/goal/goal.ts";
import { takeOn, takenOnEvent } from "#core/goal/takeOn.ts";
import type { GoalId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { type ProposedAhead, type SalaryBasis, type SalaryEvent, isShared } from "./basis.ts";

type Change = Decision<SalaryBasis | Goal, SalaryEvent | GoalEvent>;
type Taking = {
  readonly id: GoalId;
  readonly dueReason: string;
  readonly goals: readonly Goal[];
  readonly talks: readonly Appraisal[];
};

/** The employee takes on what is needed ahead, as one of their goals (P24, P25). */
export function takeAhead(basis: SalaryBasis, { id, dueReason, goals, talks }: Taking, at: Instant): Change {
  if (!isShared(basis)) return refuse("salary.wrongState", { state: basis.state });
  if (basis.ahead.answer?.kind === "taken") return unchanged;
  const terms = { ...basis.ahead.terms, dueReason, serves: { kind: "none" as const } };
  const taken = takeOn({ id, owner: basis.employee, terms, goals, talks }, at);
  if (taken.kind === "refused") return taken;
  return changed<SalaryBasis | Goal, [SalaryEvent, GoalEvent]>(
    [taken.goal, answered(basis, { kind: "taken", goal: id })],
    { type: "salaryAheadAnswered", basis: basis.id, answer: "taken", to: basis.author },
    takenOnEvent(taken.goal),
  );
}

/** The employee would rather word it together in the next talk; until then it may still be taken on as it is. */
export function leaveAheadForTalk(basis: SalaryBasis): Change {
  if (!isShared(basis)) return refuse("salary.wrongState", { state: basis.state });
  if (basis.ahead.answer) return unchanged;
  return changed<SalaryBasis | Goal, [SalaryEvent]>([answered(basis, { kind: "forTalk" })], {
    type: "salaryAheadAnswered",
    basis: basis.id,
    answer: "forTalk",
    to: basis.author,
  });
}

const answered = <B extends SalaryBasis & { readonly ahead: ProposedAhead }>(
  basis: B,
  answer: NonNullable<ProposedAhead["answer"]>,
): B => ({ ...basis, ahead: { ...basis.ahead, answer } });
