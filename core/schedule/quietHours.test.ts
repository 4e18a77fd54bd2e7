import assert from "node:assert/strict";
import { type Instant, momentOn } from "#core/time.ts";
import { DEFAULT_QUIET_HOURS, afterQuiet } from "./quietHours.ts";
import { reminderDay } from "./pace.ts";
import type { Day } from "#core/time.ts";

const on = (day: string, time: string) => momentOn(day as Day, time);
const after = (at: Instant) => afterQuiet(at, DEFAULT_QUIET_HOURS);

describe("quiet hours", () => {
  it("hold nothing over in the daytime of a working day", () => {
    for (const time of ["07:00", "12:00", "17:59"]) assert.equal(after(on("2026-11-25", time)), on("2026-11-25", time));
  });

  it("hold the early morning over until they end, and the evening until the next morning", () => {
    assert.equal(after(on("2026-11-25", "05:00")), on("2026-11-25", "07:00"));
    assert.equal(after(on("2026-11-25", "18:00")), on("2026-11-26", "07:00"));
    assert.equal(after(on("2026-11-25", "23:59")), on("2026-11-26", "07:00"));
  });

  it("hold Friday evening and the weekend over until Monday", () => {
    for (const [day, time] of [
      ["2026-11-27", "18:00"],
      ["2026-11-28", "12:00"],
      ["2026-11-29", "23:00"],
      ["2026-11-30", "03:00"],
    ] as const)
      assert.equal(after(on(day, time)), on("2026-11-30", "07:00"));
  });

  it("leave the weekends alone where the municipality says so", () => {
    const quiet = { ...DEFAULT_QUIET_HOURS, weekends: false };
    assert.equal(afterQuiet(on("2026-11-28", "12:00"), quiet), on("2026-11-28", "12:00"));
    assert.equal(afterQuiet(on("2026-11-27", "20:00"), quiet), on("2026-11-28", "07:00"));
  });

  it("end at seven by the clock on the morning after summer time has begun", () => {
    const quiet = { ...DEFAULT_QUIET_HOURS, weekends: false };
    assert.equal(afterQuiet(on("2026-03-28", "20:00"), quiet), "2026-03-29T05:00:00.000Z");
  });

  it("are none where none are set", () => {
    assert.equal(afterQuiet(on("2026-11-28", "03:00"), undefined), on("2026-11-28", "03:00"));
  });
});

describe("one's own pace", () => {
  const [monday, wednesday] = ["2026-11-23" as Day, "2026-11-25" as Day];

  it("is the day itself for who wants reminders daily", () => {
    assert.equal(reminderDay(wednesday, "daily", false), wednesday);
  });

  it("is the next Monday for who wants them weekly, this one if it is Monday", () => {
    assert.equal(reminderDay(wednesday, "weekly", false), "2026-11-30");
    assert.equal(reminderDay(monday, "weekly", true), monday);
  });

  it("is never for who wants none, but what must be answered is said on Mondays", () => {
    assert.equal(reminderDay(wednesday, "off", false), undefined);
    assert.equal(reminderDay(wednesday, "off", true), "2026-11-30");
  });
});
