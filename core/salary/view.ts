import { salaryViewSteps } from "#core/content/salary.ts";
import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import { type Answers, type Submission, type Written, withoutKept } from "#core/dialogue/answers.ts";
import { bare, faultInGiving, saveStep } from "#core/dialogue/ownView.ts";
import type { SalaryBasisId, PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { type Asked, type Ready, type SalaryBasis, type SalaryEvent, type ViewGiven, isAhead } from "./basis.ts";

type Common = Written & {
  readonly type: "salaryView";
  readonly schema: 1;
  readonly id: string;
  readonly basis: SalaryBasisId;
  readonly author: PersonId;
  readonly form: number;
};

/**
 * The employee's own view, which comes before any judgement (DOMAIN decision 6). For everyone else it does not exist until its
 * author has given it; `none`: there is nothing in writing.
 */
export type SalaryView =
  | (Common & { readonly status: "draft" })
  | (Common & { readonly status: "given"; readonly givenAt: Instant })
  | (Common & { readonly status: "none"; readonly declinedAt: Instant });

type Change = Decision<SalaryBasis | SalaryView, SalaryEvent>;

export const salaryViewId = (basis: SalaryBasisId) => `salaryView:${basis}`;
const SALARY_VIEW_FORM = 1;

const wrongState = ({ state }: SalaryBasis) => refuse("salary.wrongState", { state });
const stepsOf = ({ form }: SalaryView) => salaryViewSteps(form);

export const emptySalaryView = ({ id, employee }: Asked): SalaryView => ({
  type: "salaryView",
  schema: 1,
  id: salaryViewId(id),
  basis: id,
  author: employee,
  form: SALARY_VIEW_FORM,
  answers: {},
  rev: 0,
  step: salaryViewSteps(SALARY_VIEW_FORM)[0]?.key ?? "",
  status: "draft",
});

/** Saves a step and moves on. Who had said that there is nothing in writing may still write, until it is shared. */
export function submitSalaryView(basis: SalaryBasis, view: SalaryView, submission: Submission): Change {
  if (!isAhead(basis)) return wrongState(basis);
  if (view.status === "given") return refuse("salary.viewGiven");
  const saved = saveStep(view, stepsOf(view), submission);
  if (saved.kind === "unchanged" || saved.kind === "refused") return saved;
  return changed([saved.view], { type: "salaryViewSaved", basis: basis.id });
}

/** Gives exactly what its author has reviewed: who sets the salary reads it at once, without what is kept. */
export function giveSalaryView(basis: SalaryBasis, view: SalaryView, seenRev: number, at: Instant): Change {
  if (view.status === "given") return unchanged;
  if (!isAhead(basis)) return wrongState(basis);
  const fault = faultInGiving(view, seenRev, refuse("salary.nothingToGive"));
  if (fault) return fault;
  const given: SalaryView = { ...bare(view), status: "given", givenAt: at };
  return changed([given, withView(basis, "given", at)], {
    type: "salaryViewGiven",
    basis: basis.id,
    to: basis.author,
  });
}

/** Says that there is nothing in writing, which nobody is blamed for. What was written so far stays its author's. */
export function declineSalaryView(basis: SalaryBasis, view: SalaryView, at: Instant): Change {
  if (view.status === "none") return unchanged;
  if (!isAhead(basis)) return wrongState(basis);
  if (view.status === "given") return refuse("salary.viewGiven");
  const declined: SalaryView = { ...bare(view), status: "none", declinedAt: at };
  return changed([declined, withView(basis, "none", at)], {
    type: "salaryViewDeclined",
    basis: basis.id,
    to: basis.author,
  });
}

/** What others may read of it: nothing before it is given, and never what its author keeps. */
export const visibleSalaryView = (view: SalaryView): Answers | undefined =>
  view.status === "given" ? withoutKept(view.answers) : undefined;

function withView(basis: Asked | ViewGiven | Ready, view: "given" | "none", viewAt: Instant): SalaryBasis {
  return basis.state === "asked" ? { ...basis, state: "viewGiven", view, viewAt } : { ...basis, view, viewAt };
}
