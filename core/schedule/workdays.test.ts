import assert from "node:assert/strict";
import type { Day } from "#core/time.ts";
import { isWorkday } from "./workdays.ts";

const open = (text: string) => isWorkday(text as Day);

describe("the days on which a municipal office is open", () => {
  it("are Monday to Friday", () =>
    assert.deepEqual(
      ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map((day) => open(day)),
      [true, false, false, true],
    ));

  const closed: { readonly [why: string]: readonly string[] } = {
    "Good Friday": ["2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26", "2038-04-23"],
    "Easter Monday": ["2024-04-01", "2025-04-21", "2026-04-06", "2027-03-29", "2038-04-26"],
    "Ascension Day": ["2024-05-09", "2025-05-29", "2026-05-14", "2027-05-06"],
    "Midsummer Eve": ["2024-06-21", "2025-06-20", "2026-06-19", "2027-06-25"],
    "New Year's Day and Twelfth Day": ["2026-01-01", "2026-01-06"],
    "the first of May": ["2026-05-01"],
    "the national day": ["2025-06-06"],
    Christmas: ["2026-12-24", "2026-12-25", "2026-12-31"],
  };
  for (const [why, days] of Object.entries(closed))
    it(`leave out ${why}`, () => assert.deepEqual(days.filter(open), []));

  it("keep the days around", () =>
    assert.deepEqual(
      ["2026-04-02", "2026-04-07", "2026-05-15", "2026-06-18", "2026-06-22", "2026-12-23", "2026-12-28"].filter(
        (day) => !open(day),
      ),
      [],
    ));
});
