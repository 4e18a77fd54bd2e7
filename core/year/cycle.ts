import { CAMPAIGN_AUDIENCES, type CampaignAudience } from "#core/campaign/campaign.ts";
import { type Decision, type Refused, changed, refuse, unchanged } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import { type Day, type Instant, addDays, parseDay, yearOf } from "#core/time.ts";
import { YEAR_KINDS, type YearKind } from "./kinds.ts";
import { DEFAULT_REMINDERS, type ReminderDays, areReminders, remindersInOrder, remindersOf } from "./reminderDays.ts";

/** Three days in each period: the employee has said their part, the manager theirs, and what they came to is written. */
export const DEADLINES = ["employee", "manager", "summary"] as const;
export type Deadline = (typeof DEADLINES)[number];

/** A day of any year, `MM-DD`; never 29 February. */
export type MonthDay = string;

export type YearPeriod = {
  readonly kind: YearKind;
  readonly from: MonthDay;
  /** Earlier in the year than `from` when the period goes on into the next year. */
  readonly to: MonthDay;
  /** In days after the last day; before it with a minus. */
  readonly deadlines: { readonly [D in Deadline]: number };
  /** Whether those who lead are reminded a week before the manager's day and before the summary's. */
  readonly remind: boolean;
};

export type Cycle = {
  readonly periods: readonly YearPeriod[];
  /** Who is told by itself, on the first day of the year's talks, that they begin. */
  readonly announce: readonly CampaignAudience[];
  /** How long before the day of a talk and the like those are reminded whom it waits for. Absent in a year of an earlier release. */
  readonly reminders?: ReminderDays;
};

/** The year as HR has decided it. One document; what it was before is in the audit chain and in its events. */
export type YearCycle = {
  readonly type: "yearCycle";
  readonly schema: 1;
  readonly id: "yearCycle";
  readonly version: number;
  readonly savedBy: PersonId;
  readonly savedAt: Instant;
  readonly cycle: Cycle;
};

export type YearCycleEvent = { readonly type: "yearCycleSaved"; readonly version: number };

const period = (kind: YearKind, from: MonthDay, to: MonthDay): YearPeriod => ({
  kind,
  from,
  to,
  deadlines: { employee: -21, manager: -14, summary: 0 },
  remind: true,
});

/** The proposal (research/domain A5). Nothing is sent by it before HR has saved it, and nobody is told by itself. */
export const DEFAULT_CYCLE: Cycle = {
  periods: [
    period("assessment", "01-15", "02-28"),
    period("salaryTalk", "02-01", "03-31"),
    period("springFollowUp", "04-01", "05-31"),
    period("autumnFollowUp", "08-15", "09-30"),
    period("appraisal", "09-01", "11-30"),
    period("renewal", "11-01", "12-15"),
  ],
  announce: [],
  reminders: DEFAULT_REMINDERS,
};

/** Saves the year over exactly the one its writer has seen. Who may is for the access policy. */
export function saveCycle(
  now: YearCycle | undefined,
  written: Cycle,
  { by, at, seen }: { readonly by: PersonId; readonly at: Instant; readonly seen: number },
): Decision<YearCycle, YearCycleEvent> {
  const version = now?.version ?? 0;
  if (version !== seen) return refuse("year.changedSince", { version });
  const fault = faultInCycle(written);
  if (fault) return fault;
  const cycle = inOrder(written);
  if (now && JSON.stringify(cycle) === JSON.stringify(now.cycle)) return unchanged;
  return changed(
    [{ type: "yearCycle", schema: 1, id: "yearCycle", version: version + 1, savedBy: by, savedAt: at, cycle }],
    { type: "yearCycleSaved", version: version + 1 },
  );
}

/** Why a year cannot be as it is written; undefined when it can. */
export function faultInCycle({ periods, reminders }: Cycle): Refused | undefined {
  if (reminders && !areReminders(reminders)) return refuse("invalid", { field: "reminders" });
  if (periods.length !== YEAR_KINDS.length || YEAR_KINDS.some((kind) => !periods.some((each) => each.kind === kind)))
    return refuse("invalid", { field: "periods" });
  for (const each of periods) {
    const { kind, from, to, deadlines } = each;
    if (!isMonthDay(from) || !isMonthDay(to)) return refuse("year.noSuchDay", { kind });
    const { from: first, to: last } = periodIn(each, ANY_YEAR);
    if (addDays(first, SHORTEST_DAYS - 1) > last) return refuse("year.tooShort", { kind, days: SHORTEST_DAYS });
    const { employee, manager, summary } = deadlines;
    if (!(employee <= manager && manager <= summary)) return refuse("year.deadlinesReversed", { kind });
    if (addDays(last, employee) < first) return refuse("year.deadlineBefore", { kind });
    if (summary > LATEST_DAYS) return refuse("year.deadlineLate", { kind, days: LATEST_DAYS });
  }
  return undefined;
}

/** A period as it falls when it begins in a year. */
export function periodIn({ from, to }: YearPeriod, year: number): { readonly from: Day; readonly to: Day } {
  const ends = to < from ? year + 1 : year;
  return { from: `${year}-${from}` as Day, to: `${ends}-${to}` as Day };
}

/** A period as it falls the next time it is not over; it may have begun the year before. */
export function nextPeriod(one: YearPeriod, today: Day): { readonly from: Day; readonly to: Day } {
  const year = yearOf(today);
  const falls = [year - 1, year].map((each) => periodIn(one, each));
  return falls.find(({ to }) => to >= today) ?? periodIn(one, year + 1);
}

const inOrder = ({ periods, announce, ...cycle }: Cycle): Cycle => ({
  periods: YEAR_KINDS.flatMap((kind) => periods.filter((each) => each.kind === kind)).map(
    ({ kind, from, to, deadlines: { employee, manager, summary }, remind }) => ({
      kind,
      from,
      to,
      deadlines: { employee, manager, summary },
      remind,
    }),
  ),
  announce: CAMPAIGN_AUDIENCES.filter((each) => announce.includes(each)),
  reminders: remindersInOrder(remindersOf(cycle)),
});

/** Not a leap year, and the one after it neither. */
const ANY_YEAR = 2025;
const SHORTEST_DAYS = 14;
const LATEST_DAYS = 60;

const isMonthDay = (text: string) => parseDay(`${ANY_YEAR}-${text}`) !== undefined;
