import assert from "node:assert/strict";
import { type Every, occurrencesOf } from "#core/goal/recurrence.ts";
import { unsaidOf } from "#core/goal/goal.ts";
import * as goals from "#core/goal/transitions.ts";
import { dueAfter, remindedBetween } from "#core/schedule/schedule.ts";
import type { Day } from "#core/time.ts";
import {
  AFTER_TALK,
  droppedGoal,
  employee,
  evaluatedGoal,
  goalTermsOf,
  held,
  manager,
} from "../../test/support/builders.ts";
import { recurringGoal } from "../../test/support/goalChanges.ts";
import { given, when } from "../../test/support/specification.ts";
import { inDays, momentIn } from "../../test/support/town.ts";

const days = (every: Every, first: string, due: string) =>
  occurrencesOf({ recurs: { every, first: first as Day }, due: due as Day });

describe("a goal that comes back", () => {
  it("has a day each month, quarter, half-year or year, until its own day", () => {
    assert.deepEqual(days("month", "2026-01-15", "2026-04-14"), ["2026-01-15", "2026-02-15", "2026-03-15"]);
    assert.deepEqual(days("quarter", "2026-01-15", "2026-07-15"), ["2026-01-15", "2026-04-15", "2026-07-15"]);
    assert.deepEqual(days("halfYear", "2026-01-15", "2026-07-15"), ["2026-01-15", "2026-07-15"]);
    assert.deepEqual(days("year", "2026-01-15", "2027-12-31"), ["2026-01-15", "2027-01-15"]);
    assert.deepEqual(occurrencesOf({ due: "2027-12-31" as Day }), []);
  });
  it("has the last day of a month that has no such day, and goes back to its own after", () =>
    assert.deepEqual(days("month", "2028-01-31", "2028-04-30"), [
      "2028-01-31",
      "2028-02-29",
      "2028-03-31",
      "2028-04-30",
    ]));
  it("begins no later than it ends", () =>
    when(
      goals.proposeGoal(
        held(),
        [],
        recurringGoal().id,
        goalTermsOf({ due: inDays(100), recurs: { every: "month", first: inDays(101) } }),
        employee,
        AFTER_TALK,
      ),
    ).refuses("goal.noOccurrence"));
  it("asks its owner on each of its days, as long as it is under way", () => {
    const goal = recurringGoal();
    assert.equal(dueAfter(goal, momentIn(20))?.slice(0, 10), inDays(30));
    assert.deepEqual(remindedBetween(goal, momentIn(29), momentIn(30)), [{ person: employee, must: false }]);
    assert.deepEqual(remindedBetween(goal, momentIn(30), momentIn(31)), []);
    for (const over of [evaluatedGoal(), droppedGoal()])
      assert.equal(dueAfter({ ...over, recurs: { every: "month", first: inDays(30) } }, momentIn(20)), undefined);
  });
});

describe("whether it was done one of its times", () => {
  const say =
    (done = true, day: Day = inDays(30), by = employee) =>
    (goal: Parameters<typeof goals.reportOccurrence>[0]) =>
      goals.reportOccurrence(goal, { day, done }, by, momentIn(31));

  it("is said by its owner, of a day that has come, and put right after", () => {
    given(recurringGoal())
      .when(say())
      .then({ occurrences: [{ done: true }] })
      .happens("goalOccurrenceReported");
    const said = { ...recurringGoal(), occurrences: [{ day: inDays(30), done: true, at: momentIn(31), by: employee }] };
    given(said)
      .when(say(false))
      .then({ occurrences: [{ done: false }] });
    given(said).when(say()).changesNothing();
    assert.deepEqual([unsaidOf(recurringGoal(), inDays(31)), unsaidOf(said, inDays(31))], [[inDays(30)], []]);
  });
  it("is not said by others, of days to come, of days that are none of its, or of what is over", () => {
    given(recurringGoal())
      .when(say(true, inDays(30), manager))
      .refuses("notAllowed");
    const [, next] = occurrencesOf(recurringGoal());
    assert.ok(next);
    given(recurringGoal()).when(say(true, next)).refuses("dateInFuture");
    given(recurringGoal())
      .when(say(true, inDays(29)))
      .refuses("invalid");
    given(evaluatedGoal()).when(say()).refuses("goal.wrongState");
  });
});
