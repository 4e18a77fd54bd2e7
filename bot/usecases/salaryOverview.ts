import { may } from "#core/access/access.ts";
import { salaryBasisIn, salaryJudgementIn, salaryRecordIn } from "#core/dossier/dossier.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import { type Calibration, type Member, calibrate } from "#core/salary/calibration.ts";
import { PERIOD_DAYS, type SalaryBasis, isShared } from "#core/salary/basis.ts";
import type { Criterion, SalaryStep } from "#core/salary/criteria.ts";
import { criteriaAt } from "#core/salary/criteriaShelf.ts";
import { salaryJudgementId, salaryRecordId } from "#core/salary/judgement.ts";
import { type SalaryRow, type SalaryStanding, lacksGrounds, standingOf } from "#core/salary/overview.ts";
import { addDays, dayOf } from "#core/time.ts";
import type { Write } from "#bot/store/store.ts";
import { salaryRows } from "#bot/views/salaryTalks.ts";
import { readDossier } from "./dossierFile.ts";
import { type Asking, type Ports, asking } from "./ports.ts";
import { inPresentShape } from "./schema.ts";

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

export type CalibrationReading = {
  readonly unit: UnitId;
  /** How many of the group are judged so far: a fact, also when no steps are shown. */
  readonly judged: number;
  readonly of: number;
  readonly groups: readonly CalibrationGroup[];
};
/** How many are on each step of each criterion, for one set of criteria. */
type CalibrationGroup = Pick<Calibration, "set" | "judged" | "countedOn"> & {
  readonly rows: readonly { readonly criterion: Criterion; readonly steps: Calibration["steps"][string] }[];
};

/** So many dossiers are read at most: a calibration is of a unit, not of a municipality. */
const MOST_PEOPLE = 300;
/** Among what many have said together, where nothing follows them. */
const CALIBRATIONS = "calibrations";

/**
 * The calibration of a unit: how many are on each step, from what is ready for talk or shared. Whoever comes first when a group can
 * be counted has it counted, and that stays; no name leaves here, and none is stored.
 */
export async function readCalibration(
  ports: Ports,
  actor: PersonId,
  unit: UnitId,
): Promise<CalibrationReading | undefined> {
  const asked = asking(ports, actor);
  const { viewer, directory, municipality, today } = asked;
  const found = directory.unit(unit);
  if (!found || !may(viewer, "salary.calibrate", { id: unit, head: found.head })) return undefined;
  const people = directory.organisation.people
    .filter((person) => person.unit === unit && !person.guest && directory.salarySetterOf(person.id, today))
    .map(({ id }) => id)
    .slice(0, MOST_PEOPLE);
  const rows = await salaryRows(ports);
  const members: Member[] = [];
  for (const person of people) members.push(await memberOf(ports, asked, person, rows.get(person)));
  const made = await calibrationsWith(ports, (before) => calibrate(unit, members, before, today));
  return {
    unit,
    judged: members.filter(({ judged }) => judged).length,
    of: people.length,
    groups: made
      .filter((each) => each.unit === unit)
      .map(({ set, version, judged, countedOn, steps }) => ({
        set,
        judged,
        countedOn,
        rows: criteriaAt(municipality.salaryCriteria, { set, criteria: version }).flatMap((criterion) => {
          const counts = steps[criterion.key];
          return counts ? [{ criterion, steps: counts }] : [];
        }),
      })),
  };
}

/** All calibrations, with those that can be made now; who comes second finds the first one's. */
async function calibrationsWith(
  { store }: Ports,
  make: (before: readonly Calibration[]) => readonly Calibration[],
): Promise<readonly Calibration[]> {
  for (;;) {
    const kept = await store.find("pools", CALIBRATIONS, { types: ["salaryCalibration"] });
    const before = kept.map(({ body }) => inPresentShape<Calibration>(body));
    const made = make(before);
    if (made.length === 0) return before;
    const writes = made.map((body): Write => {
      const former = kept.find((each) => each.body.id === body.id);
      return former ? { kind: "replace", body, version: former.version } : { kind: "create", body };
    });
    await store.commit("pools", CALIBRATIONS, writes);
  }
}

async function memberOf(
  ports: Ports,
  { directory, municipality, today }: Asking,
  person: PersonId,
  row: SalaryRow | undefined,
): Promise<Member> {
  const toBe: Member = { set: directory.leads(person, today) ? "leaders" : "staff" };
  if (!row?.talk) return toBe;
  const { basis: id, author } = row.talk;
  const dossier = await readDossier(ports, person, { ids: [id, salaryRecordId(id), salaryJudgementId(id, author)] });
  const basis = salaryBasisIn(dossier, id);
  if (!basis) return toBe;
  const { set } = basis;
  if (!isJudged(basis, today)) return { set };
  const steps: readonly (readonly [string, SalaryStep | ""])[] = isShared(basis)
    ? (salaryRecordIn(dossier, id)?.content.judgements.map(({ criterion, step }) => [criterion.key, step]) ?? [])
    : Object.entries(salaryJudgementIn(dossier, id, author)?.criteria ?? {}).map(([key, { step }]) => [key, step]);
  const chosen = steps.flatMap(([key, step]) => (step === "" ? [] : [[key, step] as const]));
  return {
    set,
    judged: {
      basis: id,
      version: basis.criteria,
      criteria: criteriaAt(municipality.salaryCriteria, basis),
      steps: Object.fromEntries(chosen),
    },
  };
}

/** Its author has found it ready, or has shared it during the last year. */
const isJudged = (basis: SalaryBasis, today: Asking["today"]): boolean =>
  basis.state === "ready" || (isShared(basis) && dayOf(basis.sharedAt) > addDays(today, -PERIOD_DAYS));
