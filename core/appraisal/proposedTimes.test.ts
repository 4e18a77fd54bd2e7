import assert from "node:assert/strict";
import type { TalkLength } from "#core/appraisal/length.ts";
import * as fc from "fast-check";
import { type PersonId, asId } from "#core/ids.ts";
import { isWorkday } from "#core/schedule/workdays.ts";
import { type Day, addDays } from "#core/time.ts";
import { type Slot, proposedTimes } from "./proposedTimes.ts";

const day = (text: string) => text as Day;
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ person: asId<PersonId>(`person${at}`) }));
const never = () => false;
const slot = (on: string, time = "") => ({ day: day(on), time });
const said = (found: ReadonlyMap<PersonId, Slot>) => [...found.values()].map((each) => `${each.day} ${each.time}`);

/** A Thursday. */
const FROM = day("2026-12-10");

describe("the times proposed for a team's talks", () => {
  it("are two a day, on the weekdays that follow", () =>
    assert.deepEqual(said(proposedTimes(people(5), { from: FROM, booked: [], isAway: never })), [
      "2026-12-10 08:30",
      "2026-12-10 10:00",
      "2026-12-11 08:30",
      "2026-12-11 10:00",
      "2026-12-14 08:30",
    ]));

  it("leave the talks alone that are booked, also those without a time", () =>
    assert.deepEqual(
      said(
        proposedTimes(people(3), {
          from: FROM,
          booked: [slot("2026-12-10"), slot("2026-12-11", "09:00"), slot("2026-12-14", "09:15")],
          isAway: never,
        }),
      ),
      ["2026-12-10 08:30", "2026-12-11 10:00", "2026-12-14 13:00"],
    ));

  it("wait until neither is on leave, without holding up the others", () => {
    const one = asId<PersonId>("one");
    const other = asId<PersonId>("other");
    const isAway = (person: PersonId, on: Day) => person === one && on < "2026-12-15";
    const found = proposedTimes([{ person: one }, { person: other }], { from: FROM, booked: [], isAway });
    assert.deepEqual(found.get(one), slot("2026-12-15", "08:30"));
    assert.deepEqual(found.get(other), slot("2026-12-10", "08:30"));
  });

  it("follow what suits who has asked for a talk", () => {
    const wanted = [
      { person: asId<PersonId>("late"), from: day("2026-12-16"), part: "afternoon" as const },
      { person: asId<PersonId>("early"), from: day("2026-12-01"), part: "morning" as const },
    ];
    assert.deepEqual(said(proposedTimes(wanted, { from: FROM, booked: [], isAway: never })), [
      "2026-12-16 13:00",
      "2026-12-10 08:30",
    ]);
  });

  it("are none for somebody who is away for longer than one looks ahead", () =>
    assert.equal(proposedTimes(people(1), { from: FROM, booked: [], isAway: () => true }).size, 0));

  it("skip the holidays", () =>
    assert.deepEqual(said(proposedTimes(people(3), { from: day("2026-12-24"), booked: [], isAway: never })), [
      "2026-12-28 08:30",
      "2026-12-28 10:00",
      "2026-12-29 08:30",
    ]));

  it("keep clear of a long talk as long as it lasts, and come close to a short one", () => {
    const first = (minutes?: TalkLength) => {
      const booked = [{ day: FROM, time: "08:45", ...(minutes && { minutes }) }];
      return [...proposedTimes(people(1), { from: FROM, booked, isAway: never }).values()][0]?.time;
    };
    assert.deepEqual([first(), first(60), first(90), first(30)], ["10:00", "10:00", "13:00", "10:00"]);
  });

  it("never collide, fall on a closed day, outside 8-17 or on lunch, whatever is booked", () =>
    fc.assert(
      fc.property(
        fc.nat(600),
        fc.array(fc.tuple(fc.nat(20), fc.constantFrom("", "08:00", "09:30", "10:45", "13:30", "16:00"))),
        fc.nat(12),
        (start, others, count) => {
          const from = addDays(FROM, start);
          const booked = others.map(([after, time]) => ({ day: addDays(from, after), time }));
          const found = [...proposedTimes(people(count), { from, booked, isAway: never }).values()];
          assert.equal(found.length, count);
          const timed = [...booked.filter(({ time }) => time !== ""), ...found];
          for (const each of found) {
            assert.ok(each.day >= from && isWorkday(each.day));
            const begins = hours(each.time);
            assert.ok((begins >= 8 && begins + 1 <= 12) || (begins >= 13 && begins + 1 <= 17), each.time);
            const near = timed.filter((it) => it !== each && it.day === each.day);
            assert.ok(near.every((it) => Math.abs(hours(it.time) - begins) >= 1));
          }
        },
      ),
    ));
});

const hours = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
