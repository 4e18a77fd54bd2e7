import assert from "node:assert/strict";
import { type PersonId, asId } from "#core/ids.ts";
import { DEFAULT_QUIET_HOURS } from "#core/schedule/quietHours.ts";
import { announcedBetween, asksLeadersBetween, dueAfter, leadershipOpenedOn, lookOn } from "#core/schedule/schedule.ts";
import { type Day, type Instant, dayOf, weekdayOf } from "#core/time.ts";
import { type Cycle, DEFAULT_CYCLE, type YearCycle, type YearPeriod, saveCycle } from "./cycle.ts";
import type { YearKind } from "./kinds.ts";
import { remindersOf } from "./reminderDays.ts";
import { reminderExamples } from "./reminders.ts";
import { type YearFacts, yearPlan } from "./sendings.ts";

const by = asId<PersonId>("hr");
const at = "2026-06-15T08:00:00.000Z" as Instant;
const today = "2026-06-15" as Day;

const withPeriod = (kind: YearKind, change: Partial<YearPeriod>, cycle: Cycle = DEFAULT_CYCLE): Cycle => ({
  ...cycle,
  periods: cycle.periods.map((each) => (each.kind === kind ? { ...each, ...change } : each)),
});
const saved = (cycle: Cycle): YearCycle => {
  const decided = saveCycle(undefined, cycle, { by, at, seen: 0 });
  assert.ok(decided.kind === "changed");
  const [document] = decided.documents;
  assert.ok(document);
  return document;
};

describe("the year, as HR writes it", () => {
  const refusedAs = (cycle: Cycle, now?: YearCycle, seen = 0) => {
    const decided = saveCycle(now, cycle, { by, at, seen });
    return decided.kind === "refused" ? decided.refusal.key : decided.kind;
  };

  it("can be the product's proposal, saved once and then unchanged", () => {
    const now = saved(DEFAULT_CYCLE);
    assert.deepEqual([now.version, now.cycle], [1, DEFAULT_CYCLE]);
    assert.equal(refusedAs(DEFAULT_CYCLE, now, 1), "unchanged");
    assert.equal(refusedAs(DEFAULT_CYCLE, now, 0), "year.changedSince");
  });

  const deadlines = { employee: -21, manager: -14, summary: 0 };
  const wrong: readonly (readonly [string, Partial<YearPeriod>])[] = [
    ["year.noSuchDay", { from: "02-29" }],
    ["year.noSuchDay", { to: "" }],
    ["year.tooShort", { from: "09-01", to: "09-05" }],
    ["year.deadlinesReversed", { deadlines: { ...deadlines, manager: -30 } }],
    ["year.deadlineBefore", { deadlines: { ...deadlines, employee: -120 } }],
    ["year.deadlineLate", { deadlines: { ...deadlines, summary: 61 } }],
  ];
  for (const [key, change] of wrong)
    it(`is refused as ${key} when a period is ${JSON.stringify(change)}`, () => {
      assert.equal(refusedAs(withPeriod("appraisal", change)), key);
    });

  it("must hold each period once", () => {
    assert.equal(refusedAs({ ...DEFAULT_CYCLE, periods: DEFAULT_CYCLE.periods.slice(1) }), "invalid");
  });

  it("says how long before the day whoever something waits for is reminded, of the days there are to choose", () => {
    const reminders = { appraisal: [2, 14, 2], assessment: [], followUp: [0], salaryTalk: [7] };
    assert.deepEqual(saved({ ...DEFAULT_CYCLE, reminders }).cycle.reminders, { ...reminders, appraisal: [14, 2] });
    assert.equal(refusedAs({ ...DEFAULT_CYCLE, reminders: { ...reminders, followUp: [14] } }), "invalid");
  });

  it("reminds as the product proposes when it is one that was saved before that could be chosen", () => {
    const { reminders: _, ...before } = DEFAULT_CYCLE;
    const earlier: Cycle = before;
    assert.deepEqual(remindersOf(earlier), DEFAULT_CYCLE.reminders);
    assert.deepEqual(remindersOf(undefined), DEFAULT_CYCLE.reminders);
    assert.deepEqual(saved(earlier).cycle, DEFAULT_CYCLE);
  });

  it("may have a period that goes on into the next year", () => {
    assert.equal(refusedAs(withPeriod("renewal", { from: "12-01", to: "01-31" })), "changed");
  });
});

describe("the plan of a year", () => {
  const everybody = { managers: 12, employees: 150, employeesAlone: 161 };
  const facts = { managers: 12, employees: 150, toTell: [{ from: today, ...everybody }], quiet: undefined };

  it("says what is sent, when and to how many, in the order of days", () => {
    const plan = yearPlan({ ...DEFAULT_CYCLE, announce: ["managers", "employees"] }, facts, today);
    const ons = plan.map(({ sending }) => sending.on);
    assert.deepEqual(ons, ons.toSorted());
    assert.equal(
      plan.length,
      14,
      "two reminders in each of six periods, the start of the talks, and of the leadership",
    );
    const leadership = plan.filter(({ sending }) => sending.what === "leadership");
    assert.deepEqual(
      leadership.map(({ sentOn, managers, employees }) => [sentOn, managers, employees]),
      [["2027-01-15", 12, 0]],
    );
    const told = plan.filter(({ sending }) => sending.what === "announcement");
    assert.deepEqual(
      told.map(({ sentOn, managers, employees }) => [sentOn, managers, employees]),
      [["2026-09-01", 12, 150]],
    );
    const reminded = plan.filter(({ sending }) => sending.what === "reminder");
    assert.ok(reminded.every(({ managers, employees }) => managers === 12 && employees === 0));
    assert.ok(ons.includes("2026-11-09" as Day), "a week before the manager's day of the talks");
  });

  it("leaves out what is turned off", () => {
    const off = DEFAULT_CYCLE.periods.reduce(
      (cycle, { kind }) => withPeriod(kind, { remind: false }, cycle),
      DEFAULT_CYCLE,
    );
    const notAsked = ({ sending }: ReturnType<typeof yearPlan>[number]) => sending.what !== "leadership";
    assert.deepEqual(yearPlan(off, facts, today).filter(notAsked), []);
    const one = withPeriod("appraisal", { remind: true }, off);
    assert.deepEqual(
      yearPlan(one, facts, today)
        .filter(notAsked)
        .map(({ sending }) => sending.on),
      ["2026-11-09", "2026-11-23"],
    );
  });

  it("moves what falls on a quiet day to the next that is not", () => {
    const plan = yearPlan(DEFAULT_CYCLE, { ...facts, quiet: DEFAULT_QUIET_HOURS }, today);
    assert.ok(plan.every(({ sentOn, sending }) => weekdayOf(sentOn) < 6 && sentOn >= sending.on));
    assert.ok(plan.some(({ sentOn, sending }) => sentOn > sending.on));
  });

  it("shows by examples when those are reminded for whom something waits before its day", () => {
    const cycle: Cycle = {
      ...DEFAULT_CYCLE,
      reminders: { appraisal: [14, 2], assessment: [], followUp: [1, 0], salaryTalk: [3, 0] },
    };
    const shown = (quiet: YearFacts["quiet"]) =>
      reminderExamples(cycle, quiet, today).map(({ kind, day, sentOn }) => `${kind} ${day}: ${sentOn.join(" ")}`);
    assert.deepEqual(shown(undefined), [
      "appraisal 2026-11-30: 2026-11-16 2026-11-28",
      "assessment 2027-02-28: ",
      "followUp 2026-09-30: 2026-09-29 2026-09-30",
      "salaryTalk 2027-03-31: 2027-03-28 2027-03-31",
    ]);
    assert.equal(shown(DEFAULT_QUIET_HOURS)[0], "appraisal 2026-11-30: 2026-11-16 2026-11-30", "a Saturday waits");
  });

  it("is what the clock looks at, day by day, and nothing else", () => {
    const cycle: Cycle = { ...DEFAULT_CYCLE, announce: ["managers"] };
    const document = saved(cycle);
    const seen: string[] = [];
    let due = dueAfter(document, at);
    while (due !== undefined && due < lookOn("2027-06-15" as Day)) {
      if (asksLeadersBetween(document, due, due)) seen.push(`${due} reminder`);
      if (announcedBetween(document, due, due)) seen.push(`${due} announcement`);
      if (leadershipOpenedOn(document, dayOf(due)) === dayOf(due)) seen.push(`${due} leadership`);
      due = dueAfter(document, due);
    }
    const planned = yearPlan(cycle, facts, today).map(({ sending }) => `${lookOn(sending.on)} ${sending.what}`);
    assert.deepEqual(seen.toSorted(), [...new Set(planned)].toSorted());
  });

  it("counts out whom HR has told lately that the talks begin, as long as that is lately", () => {
    const announced = (until: string, announce: Cycle["announce"]) => {
      const toTell = [
        { from: today, managers: 11, employees: 148, employeesAlone: 158 },
        { from: until as Day, ...everybody },
      ];
      return yearPlan({ ...DEFAULT_CYCLE, announce }, { ...facts, toTell }, today)
        .filter(({ sending }) => sending.what === "announcement")
        .map(({ managers, employees, told }) => [managers, employees, told]);
    };
    assert.deepEqual(announced("2026-09-02", ["managers", "employees"]), [[11, 148, 3]]);
    assert.deepEqual(announced("2026-09-01", ["managers", "employees"]), [[12, 150, 0]]);
    assert.deepEqual(announced("2026-09-02", ["employees"]), [[0, 158, 3]], "who leads is then told as an employee");
  });

  it("does not remind those who lead on the day they are told that the talks begin", () => {
    const sameDay = withPeriod("autumnFollowUp", {
      to: "09-22",
      deadlines: { employee: -21, manager: -14, summary: 0 },
    });
    const reminders = (announce: Cycle["announce"]) =>
      yearPlan({ ...sameDay, announce }, facts, today).filter(
        ({ sending }) => sending.what === "reminder" && sending.on === "2026-09-01",
      ).length;
    assert.deepEqual([reminders([]), reminders(["employees"]), reminders(["managers"])], [1, 1, 0]);
  });
});
