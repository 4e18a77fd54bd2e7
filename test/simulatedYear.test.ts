import assert from "node:assert/strict";
import { type SimulatedYear, simulateYear } from "../bench/simulatedYear.ts";
import { countAgainstPlan } from "../bench/againstPlan.ts";

/** A whole year with a moved clock, by two servers; `npm run bench:year` does it with 5 000 people. */
describe("a simulated year", () => {
  let year: SimulatedYear;
  before(async () => {
    year = await simulateYear({ people: 42, servers: 2 });
  });

  it("meets no fault", () => {
    assert.deepEqual(year.faults, []);
  });

  it("tells that the talks begin to exactly those the plan says, each once, on the day it says", () => {
    const { planned, told, toldTwice, toldOnOtherDay } = countAgainstPlan(year).announcement;
    assert.ok(planned > 30);
    assert.deepEqual([told, toldTwice, toldOnOtherDay], [planned, 0, 0]);
  });

  it("reminds those who lead on the days of the plan, at most so many as it says", () => {
    const { reminders } = countAgainstPlan(year);
    assert.equal(reminders.length, 12);
    assert.deepEqual(
      reminders.filter(({ reminded, planned }) => reminded > planned),
      [],
    );
    assert.ok(reminders.every(({ reminded }) => reminded > 0));
  });

  it("tells those who lead what HR tells by hand once, in the day's reminder or, when that has come, the next day", () => {
    const { told, toldTwice, inReminder, dayAfter } = countAgainstPlan(year).byHand;
    const leaders = year.plan.find(({ sending }) => sending.what === "reminder")?.managers ?? 0;
    assert.deepEqual([told, toldTwice], [2 * leaders, 0]);
    assert.ok(inReminder > 0 && dayAfter > 0, `${inReminder} in a reminder, ${dayAfter} the day after`);
  });

  it("reminds nobody more than once a day, nor when neither a talk nor a follow-up of theirs is under way", () => {
    const { twiceADay, employeesRemindedOfNothing, employeesReminded } = countAgainstPlan(year);
    assert.deepEqual([twiceADay, employeesRemindedOfNothing], [0, 0]);
    assert.ok(employeesReminded > 25);
  });

  it("keeps everybody's own pace, and leaves who is on leave in peace", () => {
    const { onOtherDayThanMonday, thoughTurnedOff, onLeave } = countAgainstPlan(year);
    assert.deepEqual([onOtherDayThanMonday, thoughTurnedOff, onLeave], [0, 0, 0]);
  });
});
