import { may } from "#core/access/access.ts";
import type { Answers } from "#core/dialogue/answers.ts";
import { salaryBasesIn, salaryBasisIn, salaryRecordIn, salaryViewIn } from "#core/dossier/dossier.ts";
import type { PersonId, SalaryBasisId } from "#core/ids.ts";
import { type SalaryBasis, isAhead, isUnderWay, mayJudge } from "#core/salary/basis.ts";
import { type CriteriaSet, type Criterion } from "#core/salary/criteria.ts";
import { criteriaAt, criteriaNow } from "#core/salary/criteriaShelf.ts";
import { GROUND_NEEDS } from "#core/salary/grounds.ts";
import { type Matter, type SalaryJudgement, type SalaryRecord, salaryRecordId } from "#core/salary/judgement.ts";
import { type SalaryView, salaryViewId, visibleSalaryView } from "#core/salary/view.ts";
import { logAccess, logTaking, readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { judgingIn, ownSalaryViewIn } from "./salary.ts";

export type SalaryReading = {
  readonly basis: SalaryBasis;
  readonly as: "employee" | "author" | "other";
  readonly criteria: readonly Criterion[];
  /** One's own view, to write or read whole. */
  readonly mine: SalaryView | undefined;
  /** What the employee has let the reader see. */
  readonly theirs: (Pick<SalaryView, "form"> & { readonly answers: Answers }) | undefined;
  /** The judgement being written, for its author while it may be. */
  readonly judging: { readonly judgement: SalaryJudgement; readonly matter: Matter } | undefined;
  /** What was shared, for whom it is theirs to read. */
  readonly record: SalaryRecord | undefined;
};

/** A salary basis as far as the reader may see it; undefined when that is not at all. */
export async function readSalaryBasis(
  ports: Ports,
  actor: PersonId,
  { subject, basis: id }: { readonly subject: PersonId; readonly basis: SalaryBasisId },
): Promise<SalaryReading | undefined> {
  const dossier = await readDossier(ports, subject, {
    ids: [id, salaryViewId(id), salaryRecordId(id)],
    types: ["salaryJudgement", ...GROUND_NEEDS],
  });
  const asked = asking(ports, actor);
  const { viewer, municipality, today } = asked;
  const basis = salaryBasisIn(dossier, id);
  if (!basis || !(may(viewer, "salary.follow", basis) || may(viewer, "salary.read", basis))) return undefined;
  await logAccess(ports, actor, subject, `salary:${id}`);
  const view = salaryViewIn(dossier, id);
  const answers = view && may(viewer, "salaryView.read", { view, basis }) ? visibleSalaryView(view) : undefined;
  return {
    basis,
    as: asPart(asked, basis),
    criteria: criteriaAt(municipality.salaryCriteria, basis),
    mine: ownSalaryViewIn(asked, dossier, id)?.view,
    theirs: view && answers && view.author !== actor ? { form: view.form, answers } : undefined,
    judging: isAhead(basis) && mayJudge(basis, today) ? judgingIn(asked, dossier, id) : undefined,
    record: may(viewer, "salary.read", basis) ? salaryRecordIn(dossier, id) : undefined,
  };
}

const asPart = ({ viewer }: Asking, basis: SalaryBasis): SalaryReading["as"] =>
  viewer.person === basis.employee ? "employee" : may(viewer, "salary.judge", basis) ? "author" : "other";

/** A shared basis to be taken out as a file; undefined for whom it does not exist, and while it is not shared. */
export async function takeOutSalaryBasis(
  ports: Ports,
  actor: PersonId,
  which: { readonly subject: PersonId; readonly basis: SalaryBasisId },
): Promise<SalaryReading | undefined> {
  const found = await readSalaryBasis(ports, actor, which);
  if (!found?.record) return undefined;
  await logTaking(ports, actor, which.subject, `salary:${which.basis}:pdf`);
  return found;
}

/** One's own view, to go on with it; undefined when it is not the actor's or does not exist. */
export async function readSalaryView(
  ports: Ports,
  actor: PersonId,
  { subject, basis: id }: { readonly subject: PersonId; readonly basis: SalaryBasisId },
) {
  const dossier = await readDossier(ports, subject, { ids: [id, salaryViewId(id)] });
  return ownSalaryViewIn(asking(ports, actor), dossier, id);
}

export type SalaryPage = {
  readonly employee: PersonId;
  /** The newest first. */
  readonly bases: readonly SalaryBasis[];
  readonly set: CriteriaSet;
  readonly criteria: readonly Criterion[];
  readonly version: number;
  readonly author: PersonId | undefined;
  readonly canOpen: boolean;
  readonly canTakeOver: SalaryBasisId | undefined;
};

/** Somebody's salary talks, and by which criteria they are judged: known to the employee at any time (P25). */
export async function readSalaryPage(
  ports: Ports,
  actor: PersonId,
  employee: PersonId,
): Promise<SalaryPage | undefined> {
  const { viewer, directory, today, municipality } = asking(ports, actor);
  if (!may(viewer, "salary.list", employee)) return undefined;
  const dossier = await readDossier(ports, employee, { types: ["salaryBasis"] });
  await logAccess(ports, actor, employee, "salary");
  const bases = salaryBasesIn(dossier).toSorted((one, other) => other.openedAt.localeCompare(one.openedAt));
  const set = directory.leads(employee, today) ? "leaders" : "staff";
  const { version, sets } = criteriaNow(municipality.salaryCriteria);
  return {
    employee,
    bases: bases.filter((basis) => may(viewer, "salary.follow", basis)),
    set,
    criteria: sets[set],
    version,
    author: directory.salarySetterOf(employee, today),
    canOpen: may(viewer, "salary.open", employee) && !bases.some(isUnderWay),
    canTakeOver: bases.find((basis) => may(viewer, "salary.takeOver", basis))?.id,
  };
}
