import { TALK_MINUTES, type TalkLength, lengthOf } from "#core/appraisal/length.ts";
import type { PersonId } from "#core/ids.ts";
import type { DayPart } from "#core/talkWish/talkWish.ts";
import { isWorkday } from "#core/schedule/workdays.ts";
import { type Day, addDays } from "#core/time.ts";

/** A day and, when one is set, a time (`HH:MM`) by the municipality's clock. */
export type Slot = { readonly day: Day; readonly time: string };
/** One that is taken, with how long it lasts when that was chosen. */
type Taken = Slot & { readonly minutes?: TalkLength };

/** Somebody to have a talk with; `from` and `part` when they have said what suits. */
export type Wanted = { readonly person: PersonId; readonly from?: Day | ""; readonly part?: DayPart };

/** Within 8-17 and clear of lunch, with room after each talk to write down what was said. */
const STARTS = ["08:30", "10:00", "13:00", "14:30"] as const;
/** More talks a day than this and the last one gets what is left of the manager. */
const TALKS_A_DAY = 2;
/** Times are looked for so far ahead. */
const LOOKED_FOR_DAYS = 370;

/**
 * A free time for each of those a manager is to have a talk with, in the order they are given: weekdays when the office is open,
 * beside the talks already booked, and not while either is on leave. It is a proposal; who has no free day gets none.
 */
export function proposedTimes(
  people: readonly Wanted[],
  {
    from,
    booked,
    isAway,
  }: {
    readonly from: Day;
    readonly booked: readonly Taken[];
    /** Whether the manager or this person is on leave that day. */
    readonly isAway: (person: PersonId, day: Day) => boolean;
  },
): ReadonlyMap<PersonId, Slot> {
  const taken = [...booked];
  const proposed = new Map<PersonId, Slot>();
  for (const { person, from: notBefore = "", part = "any" } of people) {
    const slot = nextFree(taken, notBefore !== "" && notBefore > from ? notBefore : from, part, (day) =>
      isAway(person, day),
    );
    if (!slot) continue;
    taken.push(slot);
    proposed.set(person, slot);
  }
  return proposed;
}

function nextFree(taken: readonly Taken[], from: Day, part: DayPart, isAway: (day: Day) => boolean): Slot | undefined {
  const last = addDays(from, LOOKED_FOR_DAYS);
  for (let day = from; day <= last; day = addDays(day, 1)) {
    const that = taken.filter((slot) => slot.day === day);
    if (!isWorkday(day) || that.length >= TALKS_A_DAY || isAway(day)) continue;
    const time = STARTS.find(
      (start) => isIn(part, start) && that.every((slot) => slot.time === "" || !overlap(slot, start)),
    );
    if (time) return { day, time };
  }
  return undefined;
}

const isIn = (part: DayPart, start: string) => part === "any" || (part === "morning") === start < "12:00";
/** Whether a talk of the usual length that begins then would run into another. */
const overlap = (taken: Taken, start: string) => {
  const [from, begins] = [minutesOf(taken.time), minutesOf(start)];
  return begins < from + lengthOf(taken) && from < begins + TALK_MINUTES;
};
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
