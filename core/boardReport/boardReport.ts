import type { ContentHash, PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, yearOf } from "#core/time.ts";
import type { YearCounts } from "./counts.ts";

/**
 * The yearly page to the board (P1, P14-P16, P19), one document a year: counted by the clock when the year is closed and never
 * again, commented on by HR or the kommunchef, and given to the board, after which it is an official record nobody changes.
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
};
export type ClosedReport = Common & { readonly state: "closed" };
export type GivenReport = Common & { readonly state: "given" } & Giving & {
    /** Of what was given: counts, comment, day and reference (`contentOf`). */
    readonly hash: ContentHash;
  };

/** The day it was given to the board, and under which reference it stands there, e.g. the diary number. */
export type Giving = {
  readonly givenOn: Day;
  readonly reference: string;
  readonly givenBy: PersonId;
  readonly givenAt: Instant;
};

export type BoardReportEvent = {
  readonly type: "boardYearClosed" | "boardCommentSaved" | "boardReportGiven";
  readonly year: number;
};

export const boardReportId = (year: number) => `boardReport:${year}`;
export const BOARD_REPORT_LIMITS = { comment: 1200, reference: 80 } as const;
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

/** What a given page consists of, and its hash covers. */
export const contentOf = (
  { year, countedOn, counts, comment }: Common,
  { givenOn, reference }: Pick<Giving, "givenOn" | "reference">,
) => ({ year, countedOn, counts, comment, givenOn, reference });

/** What stands beside a page that was given: those given before it, the nearest of them. */
export const yearsGivenBefore = (
  reports: readonly BoardReport[],
  { year, givenAt }: GivenReport,
): readonly BoardReport[] =>
  reports
    .filter((other) => other.year < year && other.state === "given" && other.givenAt <= givenAt)
    .slice(1 - REPORT_YEARS);
