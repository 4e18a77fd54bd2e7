import { groupsOf } from "#core/climate/groups.ts";
import { type ShareCell, groupShares } from "#core/climate/groupShares.ts";
import type { PersonId, UnitId } from "#core/ids.ts";
import type { Unit } from "#core/organisation/organisation.ts";
import type { Day } from "#core/time.ts";
import type { ReportRow } from "./reportRow.ts";
import { type Part, partsOf } from "./parts.ts";

/** That a contract or a talk is there is a fact, counted without a least number (DOMAIN decision 12; P14, P15, P19). */
export const FACT_MEASURES = ["contract", "assessed", "talk", "leadership", "promises"] as const;
export type FactMeasure = (typeof FACT_MEASURES)[number];
/** Counted of five people together and no fewer, by difference neither (P15, P16). */
export const GROUP_MEASURES = ["followUp", "plan", "activity"] as const;
export type GroupMeasure = (typeof GROUP_MEASURES)[number];
export type Measure = FactMeasure | GroupMeasure;

export type Count = { readonly have: number; readonly of: number };
/** Fewer than five, perhaps none; counted in the whole municipality's number, or nowhere. */
export type TooFew = { readonly kind: "tooFew"; readonly inWhole: boolean };
export type GroupCell = ({ readonly kind: "shown" } & Count) | TooFew;
export type GoalCell = Extract<ShareCell, { readonly kind: "shown" }> | TooFew;

/** What comes of talks, shown of a closed year only: in a running one somebody could watch one talk make its difference. */
export type GroupCounts = {
  readonly measures: { readonly [M in GroupMeasure]: GroupCell };
  /** Of those with evaluated goals, how many reached them all, wholly or in part: a share in words (P1). */
  readonly goals: GoalCell;
};
export type Counts = {
  readonly facts: { readonly [M in FactMeasure]: Count };
  readonly groups?: GroupCounts;
};
/** A year of the municipality, whole and part by part; nobody is named. */
export type YearCounts = {
  readonly leaders: number;
  readonly people: number;
  readonly whole: Counts;
  readonly parts: readonly (Counts & { readonly unit: UnitId; readonly name: string })[];
};

/** Who is counted, on the last day of the year or today while it runs. */
export type Counted = {
  readonly units: readonly Unit[];
  readonly unitOf: (person: PersonId) => UnitId | undefined;
  readonly leaders: readonly PersonId[];
  /** Everybody who is to have talks: who has a manager. */
  readonly people: readonly PersonId[];
  readonly rowOf: (person: PersonId) => ReportRow | undefined;
};

type Span = { readonly year: number; readonly last: Day; readonly closed: boolean };

/** Both sides' duties in counts, of a year up to its last day or to today (P14-P16, P19). */
export function countYear(counted: Counted, { year, last, closed }: Span): YearCounts {
  const { parts, partOf } = partsOf(counted.units);
  const placed = (people: readonly PersonId[]) =>
    Map.groupBy(people, (person) => {
      const unit = counted.unitOf(person);
      return unit && partOf(unit);
    });
  const [leaders, people] = [placed(counted.leaders), placed(counted.people)];
  const facts = (leading: readonly PersonId[], employed: readonly PersonId[]) =>
    factsOf(rowsOf(counted, leading), leading.length, rowsOf(counted, employed), employed.length, { year, last });
  const groups = closed
    ? groupCounts(
        parts,
        (unit) => rowsOf(counted, people.get(unit) ?? []),
        (unit) => people.get(unit)?.length ?? 0,
        year,
      )
    : undefined;
  return {
    leaders: counted.leaders.length,
    people: counted.people.length,
    whole: { facts: facts(counted.leaders, counted.people), ...(groups && { groups: groups.whole }) },
    parts: parts
      .filter(({ id }) => leaders.has(id) || people.has(id))
      .map(({ id, name }) => {
        const own = groups?.part(id);
        return {
          unit: id,
          name,
          facts: facts(leaders.get(id) ?? [], people.get(id) ?? []),
          ...(own && { groups: own }),
        };
      }),
  };
}

/** Whether anything at all was done in a year: one before the service was in use has nothing to tell. */
export const hasCounts = ({ whole: { facts } }: YearCounts): boolean =>
  FACT_MEASURES.some((measure) => facts[measure].have > 0);

const rowsOf = ({ rowOf }: Counted, people: readonly PersonId[]) => people.flatMap((person) => rowOf(person) ?? []);

function factsOf(
  leading: readonly ReportRow[],
  leaders: number,
  employed: readonly ReportRow[],
  people: number,
  { year, last }: Omit<Span, "closed">,
): Counts["facts"] {
  const count = (rows: readonly ReportRow[], has: (row: ReportRow) => boolean) => rows.filter(has).length;
  const held = leading.filter(({ contracts }) =>
    contracts.some(({ from, to }) => from <= last && (to === undefined || to > last)),
  );
  const given = leading.flatMap((row) => row.given.filter((each) => each === year)).length;
  const open = leading.flatMap((row) => row.promised.filter((day) => day.startsWith(`${year}-`) && day <= last)).length;
  return {
    contract: { have: held.length, of: leaders },
    assessed: { have: count(held, ({ assessed }) => assessed.includes(year)), of: held.length },
    talk: { have: count(employed, ({ talks }) => talks.includes(year)), of: people },
    leadership: { have: count(leading, ({ leadership }) => leadership.includes(year)), of: leaders },
    promises: { have: given, of: given + open },
  };
}

/**
 * Of each part, and of all parts that are shown together: what is left over is fewer than five and stands in no sum, so no
 * subtraction gives it back.
 */
function groupCounts(
  parts: readonly Part[],
  rowsIn: (part: UnitId) => readonly ReportRow[],
  peopleIn: (part: UnitId) => number,
  year: number,
): { readonly whole: GroupCounts; readonly part: (unit: UnitId) => GroupCounts } {
  const followed = ({ followUps }: ReportRow) => followUps.filter((each) => each.year === year);
  const planned = ({ activities }: ReportRow) =>
    activities.filter(({ from, done }) => from <= year && (done === undefined || done >= year));
  const evaluated = ({ goals }: ReportRow) => goals.filter((each) => each.year === year);
  const counted = {
    followUp: counting(parts, (unit) => {
      const all = rowsIn(unit).map(followed);
      const each = all.flat();
      return {
        people: all.filter((those) => those.length > 0).length,
        have: each.filter(({ held }) => held).length,
        of: each.length,
      };
    }),
    plan: counting(parts, (unit) => ({
      people: peopleIn(unit),
      have: rowsIn(unit).filter((row) => planned(row).length > 0).length,
      of: peopleIn(unit),
    })),
    activity: counting(parts, (unit) => {
      const plans = rowsIn(unit)
        .map(planned)
        .filter((those) => those.length > 0);
      return {
        people: plans.length,
        have: plans.filter((those) => those.some(({ done }) => done === year)).length,
        of: plans.length,
      };
    }),
  };
  const goals = groupShares(placedUnder(parts), (unit) => {
    const answers = rowsIn(unit)
      .map(evaluated)
      .filter((those) => those.length > 0);
    return { answers: answers.length, yes: answers.filter((those) => those.every(({ reached }) => reached)).length };
  });
  const of = (cell: (measure: GroupMeasure) => GroupCell, share: ShareCell): GroupCounts => ({
    measures: { followUp: cell("followUp"), plan: cell("plan"), activity: cell("activity") },
    goals: share.kind === "shown" ? share : tooFew(share.countedIn),
  });
  return {
    whole: of((measure) => counted[measure].whole, goals(ALL, "whole")),
    part: (unit) => of((measure) => counted[measure].part(unit), goals(unit, "own")),
  };
}

/** Above all parts, where what is too small in each is put together. */
const ALL = "\u0000" as UnitId;
const tooFew = (countedIn: UnitId | undefined): TooFew => ({ kind: "tooFew", inWhole: countedIn !== undefined });
const placedUnder = (parts: readonly Part[]) => [{ id: ALL }, ...parts.map(({ id }) => ({ id, parent: ALL }))];

type Tally = Count & { readonly people: number };
function counting(parts: readonly Part[], tallyOf: (unit: UnitId) => Tally) {
  const tallies = new Map(parts.map(({ id }) => [id, tallyOf(id)]));
  const groups = groupsOf(placedUnder(parts), (unit) => tallies.get(unit)?.people ?? 0);
  const shown = (members: readonly UnitId[]): GroupCell => ({
    kind: "shown",
    have: members.reduce((sum, each) => sum + (tallies.get(each)?.have ?? 0), 0),
    of: members.reduce((sum, each) => sum + (tallies.get(each)?.of ?? 0), 0),
  });
  const cell = (scope: "own" | "whole", unit: UnitId): GroupCell => {
    const members = groups[scope].get(unit);
    return members ? shown(members) : tooFew(groups.countedIn.get(unit));
  };
  return { whole: cell("whole", ALL), part: (unit: UnitId) => cell("own", unit) };
}
