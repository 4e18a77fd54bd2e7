import assert from "node:assert/strict";
import { formatBytes, formatDay, formatDayShort, formatInstant, listOf } from "#core/content/format.ts";
import type { Day, Instant } from "#core/time.ts";

describe("dates and lists in words", () => {
  const day = "2026-03-03" as Day;
  it("are said as one says them in each language", () => {
    assert.deepEqual([formatDay(day, "sv"), formatDay(day, "en")], ["3 mars 2026", "3 March 2026"]);
    assert.deepEqual([formatDayShort(day, "sv"), formatDayShort(day, "en")], ["3 mars", "3 Mar"]);
    assert.deepEqual([listOf(["a", "b", "c"], "sv"), listOf(["a", "b", "c"], "en")], ["a, b och c", "a, b and c"]);
  });
  it("are the municipality's: a moment late in the evening is on the next day in Sweden", () => {
    assert.match(formatInstant("2026-06-30T22:30:00.000Z" as Instant, "sv"), /1 juli 2026.*00:30/);
    assert.match(formatInstant("2026-12-31T23:30:00.000Z" as Instant, "en"), /1 January 2027.*00:30/);
  });
});

describe("the size of a file", () => {
  it("is told in kilobytes, and from a million on in megabytes, as the reader writes numbers", () => {
    const told = (bytes: number) => formatBytes(bytes, "sv").replaceAll(" ", " ");
    assert.deepEqual([told(0), told(12_400), told(1_440_000)], ["1 kB", "12 kB", "1,4 MB"]);
    assert.equal(formatBytes(1_440_000, "en"), "1.4 MB");
  });
});
