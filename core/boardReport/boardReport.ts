import type { ContentHash, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, yearOf } from "#core/time.ts";
import type { YearCounts } from "./counts.ts";

/**
 * The yearly page to the board (P1, P14-P16, P19), one document a year: counted by the clock when the year is closed and never
 * again, commented on by HR or the kommunchef, and given to the board, after which it is an official record nobody changes. One
 * that was given by mistake is taken back with a reason and given again; what was given then stays to be read.
 */
export type BoardReport = ClosedReport | GivenReport;

type Common = {
  readonly type: "boardReport";
  readonly schema: 1;
  readonly id: string;
  readonly year: number;
  /** The day on which it was counted; what was written in later is not in it. */
  readonly countedOn: Day;
  readonly counts: YearCounts;
  readonly comment: string;
  /** Who wrote the comment last; nobody has before the first. */
  readonly commentBy?: PersonId;
  readonly commentAt?: Instant;
  /** Counts the comment's wordings, so that who gives it gives what they have read. */
  readonly rev: number;
  /** What was given and taken back, oldest first; none in most years, nor in what earlier releases have written. */
  readonly takenBack?: readonly TakenBack[];
};
export type ClosedReport = Common & { readonly state: "closed" };
export type GivenReport = Common & { readonly state: "given" } & Giving;

/** The day it was given to the board, and under which reference it stands there, e.g. the diary number. */
export type Giving = {
  readonly givenOn: Day;
  readonly reference: string;
  readonly givenBy: PersonId;
  readonly givenAt: Instant;
  /** Of what was given: counts, comment, day and reference (`contentOf`). */
  readonly hash: ContentHash;
  /** Who was told of it, to be told again if it is taken back. */
  readonly told?: readonly PersonId[];
};

/** What was given by mistake, as it was given, and why it was taken back. */
export type TakenBack = Giving &
  Pick<Common, "comment" | "commentBy" | "commentAt"> & {
    readonly takenBackBy: PersonId;
    readonly takenBackAt: Instant;
    readonly reason: string;
  };

/** `to`: who is told. `giving`: the how manyth time it was given. */
export type BoardReportEvent =
  | { readonly type: "boardYearClosed"; readonly year: number; readonly to: readonly PersonId[] }
  | { readonly type: "boardCommentSaved"; readonly year: number }
  | {
      readonly type: "boardReportGiven" | "boardReportTakenBack";
      readonly year: number;
      readonly giving: number;
      readonly to: readonly PersonId[];
    };

export const boardReportId = (year: number) => `boardReport:${year}`;
export const BOARD_REPORT_LIMITS = { comment: 1200, reference: 80, reason: 400 } as const;
/** So many years stand beside one another. */
export const REPORT_YEARS = 5;

/** What was held before New Year's is often written in just after: a year is counted two weeks later. */
const CLOSES = "01-15";
/** After that the organisation is too much another one than that of the year. */
const COUNTED_UNTIL = "03-31";

/** The year that is still running, as far as counting goes, and the day up to which. */
export function runningYear(today: Day): { readonly year: number; readonly last: Day } {
  const year = yearOf(today);
  return today < `${year}-${CLOSES}` ? { year: year - 1, last: lastDayOf(year - 1) } : { year, last: today };
}

/** The year that is to be counted and closed on a day, if there is one. */
export function yearToClose(reports: readonly Pick<BoardReport, "year">[], today: Day): number | undefined {
  const [year, closing] = [yearOf(today), yearOf(today) - 1];
  const inTime = today >= `${year}-${CLOSES}` && today <= `${year}-${COUNTED_UNTIL}`;
  return inTime && !reports.some((each) => each.year === closing) ? closing : undefined;
}

export const lastDayOf = (year: number): Day => addDays(`${year + 1}-01-01` as Day, -1);

/** What a given page consists of, and its hash covers; given again, also what it takes the place of. */
export const contentOf = (
  { year, countedOn, counts, comment, takenBack = [] }: Common,
  { givenOn, reference }: Pick<Giving, "givenOn" | "reference">,
) => {
  const replaces = takenBack.at(-1)?.hash;
  return { year, countedOn, counts, comment, givenOn, reference, ...(replaces && { replaces }) };
};

/** How often it has been given, counting what stands now. */
export const timesGiven = ({ state, takenBack = [] }: Pick<BoardReport, "state" | "takenBack">): number =>
  takenBack.length + (state === "given" ? 1 : 0);

/** A page as it was given; `takenBack` when it does not hold any more. */
export type Given = { readonly report: GivenReport; readonly takenBack?: TakenBack };

/** The page as the board was given it last, whether it holds or not; undefined while it never was. */
export const asGivenLast = (report: BoardReport): Given | undefined =>
  report.state === "given" ? { report } : asItWasGiven(report, timesGiven(report));

/** A page that was given and taken back, as it was given: the first, the second. Undefined when there is no such one. */
export function asItWasGiven(report: BoardReport, giving: number): Required<Given> | undefined {
  const before = report.takenBack ?? [];
  const takenBack = before[giving - 1];
  if (!takenBack) return undefined;
  const { type, schema, id, year, countedOn, counts, rev } = report;
  const { takenBackBy: _by, takenBackAt: _at, reason: _reason, ...given } = takenBack;
  const earlier = before.slice(0, giving - 1);
  return {
    takenBack,
    report: { type, schema, id, year, countedOn, counts, rev, takenBack: earlier, state: "given", ...given },
  };
}

/** The newest closed year that waits to be given, for whoever may give it; an older one has been let be. */
export const yearToGive = (reports: readonly BoardReport[]): BoardReport | undefined => {
  const newest = reports.toSorted((one, other) => one.year - other.year).at(-1);
  return newest?.state === "closed" ? newest : undefined;
};

/** What stands beside a page that was given: those given before it, the nearest of them. */
export const yearsGivenBefore = (
  reports: readonly BoardReport[],
  { year, givenAt }: GivenReport,
): readonly BoardReport[] =>
  reports
    .filter((other) => other.year < year && other.state === "given" && other.givenAt <= givenAt)
    .slice(1 - REPORT_YEARS);
