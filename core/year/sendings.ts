import type { CampaignAudience } from "#core/campaign/campaign.ts";
import { type QuietHours, sentOnDay } from "#core/schedule/quietHours.ts";
import { type Day, addDays, yearOf } from "#core/time.ts";
import { type Cycle, type Deadline, periodIn } from "./cycle.ts";
import type { YearKind } from "./kinds.ts";

/**
 * Something the year sends by itself on a day: to all at once that talks begin, to those who lead that a day is near, or to each
 * who leads and their principal that the dialogue about the leadership is open, where none is (P9-P16).
 */
export type YearSending =
  | {
      readonly what: "announcement";
      readonly kind: YearKind;
      readonly on: Day;
      readonly to: readonly CampaignAudience[];
    }
  | {
      readonly what: "reminder";
      readonly kind: YearKind;
      readonly deadline: Exclude<Deadline, "employee">;
      readonly day: Day;
      readonly on: Day;
    }
  | { readonly what: "leadership"; readonly kind: YearKind; readonly on: Day };

const REMINDED_DAYS_BEFORE = 7;
const REMINDED_OF = ["manager", "summary"] as const;

/**
 * All that a cycle sends in the periods that begin in a year, in the order of days. Employees are reminded by the documents that
 * wait for them, not by the year. Those who are told that the talks begin are not reminded on the same day.
 */
export function sendingsOf(cycle: Cycle, year: number): readonly YearSending[] {
  const announcements = cycle.periods
    .filter(({ kind }) => kind === "appraisal" && cycle.announce.length > 0)
    .map((period): YearSending => ({
      what: "announcement",
      kind: period.kind,
      on: periodIn(period, year).from,
      to: cycle.announce,
    }));
  const told = new Set(cycle.announce.includes("managers") ? announcements.map(({ on }) => on) : []);
  const reminders = cycle.periods
    .filter(({ remind }) => remind)
    .flatMap((period) =>
      REMINDED_OF.map((deadline): YearSending => {
        const day = addDays(periodIn(period, year).to, period.deadlines[deadline]);
        return { what: "reminder", kind: period.kind, deadline, day, on: addDays(day, -REMINDED_DAYS_BEFORE) };
      }),
    )
    .filter(({ on }) => !told.has(on));
  // Together with the assessments: the two have the year behind them in mind, and what they agree goes along to the talks.
  const leadership = cycle.periods
    .filter(({ kind }) => kind === "assessment")
    .map((period): YearSending => ({ what: "leadership", kind: period.kind, on: periodIn(period, year).from }));
  return [...announcements, ...leadership, ...reminders].toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
}

export type YearFacts = {
  /** How many lead today, and how many others have a manager; who is on leave counted out. */
  readonly managers: number;
  readonly employees: number;
  /**
   * How many would be told from a day on that the talks begin, in the order of days: those whom HR has told lately are left out at first.
   * `employeesAlone`: where those who lead are not told as such, and therefore as employees.
   */
  readonly toTell: readonly {
    readonly from: Day;
    readonly managers: number;
    readonly employees: number;
    readonly employeesAlone: number;
  }[];
  readonly quiet: QuietHours | undefined;
};

/** A line of the plan: what is sent, on which day, and to how many at most. */
export type PlannedSending = {
  readonly sending: YearSending;
  readonly sentOn: Day;
  readonly managers: number;
  readonly employees: number;
  /** To how many it is not sent, as they have been told lately. */
  readonly told: number;
};

/**
 * What a cycle sends in the twelve months after a day, as many as there are today. A reminder goes only to those for whom
 * something waits then, and a dialogue is opened only where none is, so their number is the most it can be; those who are told of
 * the talks' start are exactly so many.
 */
export function yearPlan(cycle: Cycle, { managers, toTell, quiet }: YearFacts, today: Day): readonly PlannedSending[] {
  const year = yearOf(today);
  const until = addDays(today, 365);
  return [year - 1, year, year + 1]
    .flatMap((each) => sendingsOf(cycle, each))
    .filter(({ on }) => on > today && on <= until)
    .map((sending) => ({
      sending,
      sentOn: sentOnDay(sending.on, quiet),
      ...(sending.what === "announcement" ? toldBy(sending, toTell) : { managers, employees: 0, told: 0 }),
    }));
}

function toldBy({ to, on }: Extract<YearSending, { what: "announcement" }>, toTell: YearFacts["toTell"]) {
  const count = (counted: YearFacts["toTell"][number] | undefined) => ({
    managers: to.includes("managers") ? (counted?.managers ?? 0) : 0,
    employees: !to.includes("employees")
      ? 0
      : ((to.includes("managers") ? counted?.employees : counted?.employeesAlone) ?? 0),
  });
  const [sent, all] = [count(toTell.findLast(({ from }) => from <= on)), count(toTell.at(-1))];
  return { ...sent, told: all.managers + all.employees - sent.managers - sent.employees };
}
