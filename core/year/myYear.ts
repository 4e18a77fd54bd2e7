import { isAhead as talkIsAhead } from "#core/appraisal/appraisal.ts";
import { assessmentDays } from "#core/assessment/plan.ts";
import { isInForce } from "#core/contract/contract.ts";
import {
  type Dossier,
  appraisalsIn,
  assessmentsIn,
  contractsIn,
  followUpsIn,
  salaryBasesIn,
} from "#core/dossier/dossier.ts";
import type { AppraisalId, AssessmentId, ContractId, SalaryBasisId } from "#core/ids.ts";
import { isAhead as salaryIsAhead } from "#core/salary/basis.ts";
import { type Day, addDays } from "#core/time.ts";
import { type Cycle, nextPeriod } from "./cycle.ts";
import type { YearKind } from "./kinds.ts";

export const BOOKED_KINDS = [
  "appraisal",
  "followUp",
  "assessment",
  "contractEnds",
  "salaryView",
  "salaryTalk",
] as const;
export type BookedKind = (typeof BOOKED_KINDS)[number];

/** A day of one's own that is booked: what it is, and where one reads more of it. */
export type BookedDay = { readonly day: Day } & (
  | { readonly kind: "appraisal"; readonly appraisal: AppraisalId; readonly time?: string }
  | { readonly kind: "followUp" }
  | { readonly kind: "assessment"; readonly assessment?: AssessmentId }
  | { readonly kind: "contractEnds"; readonly contract: ContractId }
  | { readonly kind: "salaryView" | "salaryTalk"; readonly basis: SalaryBasisId }
);

/** What is booked for the person whose dossier it is, from today on, the nearest first. */
export function bookedDays(dossier: Dossier, today: Day): readonly BookedDay[] {
  const contracts = contractsIn(dossier).filter(isInForce);
  const days: readonly BookedDay[] = [
    ...appraisalsIn(dossier)
      .filter(talkIsAhead)
      .map(({ id, date, time }): BookedDay => ({ kind: "appraisal", day: date, appraisal: id, ...(time && { time }) })),
    ...followUpsIn(dossier)
      .filter(({ state }) => state === "planned" || state === "asked")
      .map(({ day }): BookedDay => ({ kind: "followUp", day })),
    ...assessmentsIn(dossier)
      .filter(({ state }) => state === "open")
      .map(({ id, day }): BookedDay => ({ kind: "assessment", day, assessment: id })),
    ...contracts.flatMap((contract): readonly BookedDay[] => [
      ...assessmentDays(contract).map((day): BookedDay => ({ kind: "assessment", day })),
      { kind: "contractEnds", day: contract.period.to, contract: contract.id },
    ]),
    ...salaryBasesIn(dossier)
      .filter(salaryIsAhead)
      .flatMap(({ id, state, day, viewBy }): readonly BookedDay[] => [
        ...(state === "asked" ? [{ kind: "salaryView" as const, day: viewBy, basis: id }] : []),
        { kind: "salaryTalk", day, basis: id },
      ]),
  ];
  return days
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** A period of the year that concerns somebody: when it is next, and their own days in it. */
export type MyPeriod = {
  readonly kind: YearKind;
  readonly from: Day;
  readonly to: Day;
  /** The employee's, for who has a manager. */
  readonly employee?: Day;
  /** The manager's and the summary's, for who leads. */
  readonly manager?: Day;
  readonly summary?: Day;
};

/** `hasManager` and `leads` today; `holds`: a contract in force or on its way. */
export type MyPart = { readonly hasManager: boolean; readonly leads: boolean; readonly holds: boolean };

/** When the periods that concern somebody are next, in the order they begin; of one's own days those that have not passed. */
export function myPeriods(cycle: Cycle, { hasManager, leads, holds }: MyPart, today: Day): readonly MyPeriod[] {
  return cycle.periods
    .filter(({ kind }) => (kind === "assessment" || kind === "renewal" ? holds || leads : hasManager || leads))
    .map((period): MyPeriod => {
      const next = nextPeriod(period, today);
      const { employee, manager, summary } = period.deadlines;
      const own = {
        ...(hasManager && { employee: addDays(next.to, employee) }),
        ...(leads && { manager: addDays(next.to, manager), summary: addDays(next.to, summary) }),
      };
      const ahead = Object.fromEntries(Object.entries(own).filter(([, day]) => day >= today));
      return { kind: period.kind, ...next, ...ahead };
    })
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}
