import { type Dossier, salaryBasesIn } from "#core/dossier/dossier.ts";
import type { PersonId, SalaryBasisId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type SalaryBasis, type SalaryState, isAhead, isShared, isUnderWay, mayJudge } from "#core/salary/basis.ts";
import { type Day, dayOf } from "#core/time.ts";

/** What the reader is asked for in a salary basis. */
export type SalaryAsks = "write" | "judge" | "share" | "read" | "answerAhead" | "takeOver";

/** A salary basis at a glance: that it is there, when, and where it stands, which are facts (research/domain D10). */
export type SalaryGlance = {
  readonly id: SalaryBasisId;
  readonly state: SalaryState;
  readonly day: Day;
  readonly viewBy: Day;
  readonly author: PersonId;
  /** The day it was shared, which is when the talk was held. */
  readonly heldOn?: Day;
  readonly asked?: SalaryAsks;
};

export function salaryGlance(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): { readonly salary?: SalaryGlance } {
  const basis = salaryBasesIn(dossier)
    .filter(({ state }) => state !== "cancelled")
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))[0];
  if (!basis) return {};
  const { id, state, day, viewBy, author, employee } = basis;
  const setter = directory.salarySetterOf(employee, today);
  const asked =
    reader === employee
      ? asksEmployee(basis)
      : reader === setter && reader !== author && isAhead(basis)
        ? "takeOver"
        : reader === author && reader === setter
          ? asksAuthor(basis, today)
          : undefined;
  return {
    salary: {
      id,
      state,
      day,
      viewBy,
      author,
      ...(isShared(basis) && { heldOn: dayOf(basis.sharedAt) }),
      ...(asked && { asked }),
    },
  };
}

function asksEmployee(basis: SalaryBasis): SalaryAsks | undefined {
  if (basis.state === "asked") return "write";
  if (basis.state === "shared" || basis.state === "commented") return "read";
  return basis.state === "read" && !basis.ahead.answer ? "answerAhead" : undefined;
}

function asksAuthor(basis: SalaryBasis, today: Day): SalaryAsks | undefined {
  if (basis.state === "ready") return basis.day <= today ? "share" : undefined;
  return isAhead(basis) && mayJudge(basis, today) ? "judge" : undefined;
}

/** Whose overview must know of it, beside those who lead the employee: who sets the salary, and who did when it was opened. */
export function salaryReaders(dossier: Dossier, directory: Directory, today: Day): readonly PersonId[] {
  const underWay = salaryBasesIn(dossier).filter((basis) => isUnderWay(basis) || basis.state === "read");
  if (underWay.length === 0) return [];
  const setter = directory.salarySetterOf(dossier.subject, today);
  return [...underWay.map(({ author }) => author), ...(setter ? [setter] : [])];
}
