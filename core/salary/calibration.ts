import { LEAST_GROUP } from "#core/access/leastGroup.ts";
import type { SalaryBasisId, UnitId } from "#core/ids.ts";
import type { Day } from "#core/time.ts";
import { type Criterion, CRITERIA_SETS, type CriteriaSet, STEPS, type SalaryStep } from "./criteria.ts";

/** What of one person's judgement is counted in a calibration: which step, by criterion. No name comes with it. */
type Counted = {
  readonly basis: SalaryBasisId;
  readonly version: number;
  readonly criteria: readonly Criterion[];
  readonly steps: { readonly [criterion: string]: SalaryStep };
};

/** One of a unit's people: by which criteria they are judged or are to be, and the judgement when it is there. */
export type Member = { readonly set: CriteriaSet; readonly judged?: Counted };

/**
 * How many are on each step of each criterion in a unit, for the meeting in which those who set salaries look at how they use the
 * steps (research/domain D7). Counted once and never changed. `bases`: which have been counted, in this one or one it has taken
 * the place of; not how.
 */
export type Calibration = {
  readonly type: "salaryCalibration";
  readonly schema: 1;
  readonly id: string;
  readonly unit: UnitId;
  readonly set: CriteriaSet;
  readonly version: number;
  readonly countedOn: Day;
  readonly judged: number;
  readonly steps: { readonly [criterion: string]: { readonly [S in SalaryStep]: number } };
  readonly bases: readonly SalaryBasisId[];
};

/**
 * The calibrations that can be made of a unit today: of a group in which everybody is judged and who are five or more. No
 * judgement is counted twice, here or in another unit: so what is shown changes with nobody who comes, goes, leads or is judged
 * anew, and no two calibrations differ by one person, whoever looks before and after.
 */
export function calibrate(
  unit: UnitId,
  members: readonly Member[],
  made: readonly Calibration[],
  today: Day,
): readonly Calibration[] {
  return CRITERIA_SETS.flatMap((set) => {
    const id = `${unit}:${set}`;
    const before = made.find((each) => each.id === id)?.bases ?? [];
    const elsewhere = new Set(made.filter((each) => each.id !== id).flatMap(({ bases }) => bases));
    const group = members.filter((each) => each.set === set && !(each.judged && elsewhere.has(each.judged.basis)));
    const judged = group.flatMap((each) => each.judged ?? []);
    const [first] = judged;
    const isWhole = judged.length === group.length && judged.length >= LEAST_GROUP;
    if (!first || !isWhole || judged.some(({ basis }) => before.includes(basis))) return [];
    // Judged by different wordings, steps are not the same steps.
    if (judged.some(({ version }) => version !== first.version)) return [];
    const on = (key: string, step: SalaryStep) => judged.filter(({ steps }) => steps[key] === step).length;
    return [
      {
        type: "salaryCalibration",
        schema: 1,
        id,
        unit,
        set,
        version: first.version,
        countedOn: today,
        judged: judged.length,
        steps: Object.fromEntries(
          first.criteria.map(({ key }) => [
            key,
            { develop: on(key, STEPS[0]), expected: on(key, STEPS[1]), above: on(key, STEPS[2]) },
          ]),
        ),
        bases: [...before, ...judged.map(({ basis }) => basis)].toSorted(),
      },
    ];
  });
}
