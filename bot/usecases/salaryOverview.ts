import { may } from "#core/access/access.ts";
import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import { salaryBasisIn, salaryJudgementIn, salaryRecordIn } from "#core/dossier/dossier.ts";
import type { PersonId, SalaryBasisId, UnitId } from "#core/ids.ts";
import { type CalibrationGroup, type Counted, calibrate } from "#core/salary/calibration.ts";
import { PERIOD_DAYS, type SalaryBasis, isShared } from "#core/salary/basis.ts";
import { type SalaryStep } from "#core/salary/criteria.ts";
import { criteriaAt } from "#core/salary/criteriaShelf.ts";
import { salaryJudgementId, salaryRecordId } from "#core/salary/judgement.ts";
import { type SalaryRow, type SalaryStanding, lacksGrounds, standingOf } from "#core/salary/overview.ts";
import { addDays, dayOf } from "#core/time.ts";
import { salaryRows } from "#bot/views/salaryTalks.ts";
import { readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";

/** One person in the review at hand: who, when, by whom, and whether there is anything to build on. */
export type SalaryFact = {
  readonly person: PersonId;
  readonly row: SalaryRow | undefined;
  readonly setter: PersonId | undefined;
  readonly standing: SalaryStanding;
  readonly lacksGrounds: boolean;
};
export type SalaryUnit = {
  readonly unit: UnitId;
  readonly people: readonly SalaryFact[];
  readonly canCalibrate: boolean;
};

/**
 * Who has had their salary talk, unit by unit, of those whose facts the reader may know (D10): HR and those above in the line.
 * Names and days, never what a judgement says. One query.
 */
export async function readSalaryOverview(ports: Ports, actor: PersonId): Promise<readonly SalaryUnit[] | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory } = asked;
  if (!may(viewer, "salary.overview", null)) return undefined;
  const rows = await salaryRows(ports);
  const people = Map.groupBy(
    directory.organisation.people.filter(({ id, guest }) => !guest && isInReview(asked, id)),
    ({ unit }) => unit,
  );
  return directory.organisation.units.flatMap(({ id: unit, head }) => {
    const mine = people.get(unit);
    if (!mine) return [];
    const facts = mine.map(({ id }) => factOf(asked, id, rows.get(id)));
    return [{ unit, people: facts, canCalibrate: may(viewer, "salary.calibrate", { id: unit, head }) }];
  });
}

/** Somebody has their salary set by a manager; the board's representatives have none here. */
const isInReview = ({ viewer, directory, today }: Asking, person: PersonId) =>
  directory.salarySetterOf(person, today) !== undefined &&
  person !== viewer.person &&
  may(viewer, "facts.read", person);

const factOf = ({ directory, today }: Asking, person: PersonId, row: SalaryRow | undefined): SalaryFact => ({
  person,
  row,
  setter: directory.salarySetterOf(person, today),
  standing: standingOf(row, today),
  lacksGrounds: lacksGrounds(row, today),
});

export type Calibration = {
  readonly unit: UnitId;
  /** How many of the group are judged so far: a fact, also when no steps are shown. */
  readonly judged: number;
  readonly of: number;
  readonly groups: readonly CalibrationGroup[];
};

/** So many dossiers are read at most: a calibration is of a unit, not of a municipality. */
const MOST_PEOPLE = 300;

/**
 * The calibration of a unit: how many are on each step, from what is ready for talk or shared. Nothing of it is stored and no name
 * leaves here; a group is counted when everybody in it is judged, and from five.
 */
export async function readCalibration(ports: Ports, actor: PersonId, unit: UnitId): Promise<Calibration | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, today } = asked;
  const found = directory.unit(unit);
  if (!found || !may(viewer, "salary.calibrate", { id: unit, head: found.head })) return undefined;
  const people = directory.organisation.people
    .filter((person) => person.unit === unit && !person.guest && directory.salarySetterOf(person.id, today))
    .map(({ id }) => id)
    .slice(0, MOST_PEOPLE);
  const rows = await salaryRows(ports);
  const counted: Counted[] = [];
  for (const person of people) {
    const talk = rows.get(person)?.talk;
    const one = talk && (await countedIn(ports, asked, person, talk.basis, talk.author));
    if (one) counted.push(one);
  }
  const leads = people.filter((person) => directory.leads(person, today)).length;
  return {
    unit,
    judged: counted.length,
    of: people.length,
    groups: people.length < LEAST_GROUP ? [] : calibrate(counted, { leaders: leads, staff: people.length - leads }),
  };
}

async function countedIn(
  ports: Ports,
  { municipality, today }: Asking,
  person: PersonId,
  id: SalaryBasisId,
  author: PersonId,
): Promise<Counted | undefined> {
  const dossier = await readDossier(ports, person, { ids: [id, salaryRecordId(id), salaryJudgementId(id, author)] });
  const basis = salaryBasisIn(dossier, id);
  if (!basis || !isJudged(basis, today)) return undefined;
  const steps: readonly (readonly [string, SalaryStep | ""])[] = isShared(basis)
    ? (salaryRecordIn(dossier, id)?.content.judgements.map(({ criterion, step }) => [criterion.key, step]) ?? [])
    : Object.entries(salaryJudgementIn(dossier, id, author)?.criteria ?? {}).map(([key, { step }]) => [key, step]);
  const chosen = steps.flatMap(([key, step]) => (step === "" ? [] : [[key, step] as const]));
  return {
    set: basis.set,
    version: basis.criteria,
    criteria: criteriaAt(municipality.salaryCriteria, basis),
    steps: Object.fromEntries(chosen),
  };
}

/** Its author has found it ready, or has shared it during the last year. */
const isJudged = (basis: SalaryBasis, today: Asking["today"]): boolean =>
  basis.state === "ready" || (isShared(basis) && dayOf(basis.sharedAt) > addDays(today, -PERIOD_DAYS));
