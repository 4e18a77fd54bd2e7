import assert from "node:assert/strict";
import { type Day, type Instant, dayOf, lastDayOfYearFrom, momentOn, timeOf, weekdayOf } from "./time.ts";

const day = (text: string) => text as Day;

describe("the municipality's clock", () => {
  it("is two hours ahead of UTC in summer, one in winter", () => {
    assert.equal(momentOn(day("2026-07-01"), "05:00"), "2026-07-01T03:00:00.000Z");
    assert.equal(momentOn(day("2026-12-01"), "05:00"), "2026-12-01T04:00:00.000Z");
  });

  it("shows five o'clock also on the mornings when summer time begins and ends", () => {
    assert.equal(momentOn(day("2026-03-29"), "05:00"), "2026-03-29T03:00:00.000Z");
    assert.equal(momentOn(day("2026-10-25"), "05:00"), "2026-10-25T04:00:00.000Z");
    assert.equal(momentOn(day("2026-03-29"), "00:30"), "2026-03-28T23:30:00.000Z");
    assert.equal(momentOn(day("2026-10-25"), "00:30"), "2026-10-24T22:30:00.000Z");
  });

  it("takes the first of two, and does not lose a time that is skipped", () => {
    assert.equal(momentOn(day("2026-10-25"), "02:30"), "2026-10-25T00:30:00.000Z");
    assert.equal(momentOn(day("2026-03-29"), "02:30"), "2026-03-29T01:30:00.000Z");
  });

  it("gives back the day and the time of any moment of two years, but for the hour shown twice", () => {
    for (let at = Date.parse("2026-01-01T00:00:00Z"); at < Date.parse("2028-01-01T00:00:00Z"); at += 4_380_000) {
      const moment = new Date(at).toISOString() as Instant;
      const found = momentOn(dayOf(moment), timeOf(moment));
      const same = found.slice(0, 16) === moment.slice(0, 16);
      assert.ok(same || [dayOf(found), timeOf(found)].join() === [dayOf(moment), timeOf(moment)].join(), moment);
    }
  });

  it("counts the days of a week from Monday", () => {
    assert.deepEqual(
      ["2026-11-23", "2026-11-28", "2026-11-29"].map((each) => weekdayOf(day(each))),
      [1, 6, 7],
    );
  });

  it("knows the last day of the year that begins on a day, leap days too", () => {
    for (const [first, last] of [
      ["2026-01-01", "2026-12-31"],
      ["2026-11-25", "2027-11-24"],
      ["2027-03-01", "2028-02-29"],
      ["2028-02-29", "2029-02-28"],
    ] as const)
      assert.equal(lastDayOfYearFrom(day(first)), last);
  });
});
