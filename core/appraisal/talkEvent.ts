import type { Directory } from "#core/organisation/directory.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";
import { type Appraisal, isAhead } from "./appraisal.ts";
import { calendarEntryOf } from "./calendarEntry.ts";

/** Why a talk could not be put into a calendar: the server may not, there is none, or it would not take it. */
export type NotBookedReason = "notAllowed" | "noCalendar" | "failed";

/**
 * What the product has put into a calendar for a talk: an event in that of who holds it, to which the employee is called. One
 * document for the whole life of a talk, also when another takes it over.
 */
export type TalkEvent = {
  readonly type: "talkEvent";
  readonly schema: 1;
  readonly id: string;
  /** The talk, or the first of those that continue each other. */
  readonly talk: AppraisalId;
  readonly employee: PersonId;
  /** In whose calendar. */
  readonly organizer: PersonId;
  /** Which of the talk's days and times the calendar shows (`calendarEntryOf`). */
  readonly sequence: number;
} & TalkEventState;
export type TalkEventState =
  | {
      readonly state: "booked";
      readonly event: string;
      readonly joinUrl?: string;
      /** The talk has changed since, and the calendar would not have it. */
      readonly stale?: { readonly sequence: number; readonly reason: NotBookedReason };
    }
  /** Taken out again, by us or by whose calendar it is. */
  | { readonly state: "cancelled" }
  | { readonly state: "notBooked"; readonly reason: NotBookedReason };

export type TalkEventNoted = {
  readonly type: "talkEventNoted";
  readonly talk: AppraisalId;
  readonly state: TalkEvent["state"];
};

/** Which talk a calendar knows, whoever has taken it over since. */
export const calendarTalkOf = ({ id, continues }: Pick<Appraisal, "id" | "continues">): AppraisalId => continues ?? id;
export const talkEventId = (talk: AppraisalId) => `talkEvent:${talk}`;

/** Of the talks that continue each other, the one that stands: the one that is not called off, or else the last. */
export function standingTalk(appraisals: readonly Appraisal[], talk: AppraisalId): Appraisal | undefined {
  const same = appraisals.filter((each) => calendarTalkOf(each) === talk);
  const latest = same.toSorted((one, other) => calendarEntryOf(other).sequence - calendarEntryOf(one).sequence)[0];
  return same.find(({ state }) => state !== "cancelled") ?? latest;
}

/**
 * Whether a talk belongs into a calendar by itself: it is ahead and has a time, and both are people whose names and addresses an
 * invitation may carry. Of somebody with protected identity none may; they take the file.
 */
export function belongsInCalendar(appraisal: Appraisal, directory: Directory): boolean {
  const both = [appraisal.employee, appraisal.manager].map((id) => directory.person(id));
  return (
    isAhead(appraisal) &&
    appraisal.time !== "" &&
    both.every((person) => person && !person.protected && !person.guest && person.email !== "")
  );
}

/** What is to be done next for a calendar to show a talk as it stands; one thing at a time. */
export type CalendarStep =
  | { readonly kind: "none" }
  | { readonly kind: "book" }
  | { readonly kind: "move"; readonly event: string }
  /** Its link to the meeting was not there yet. */
  | { readonly kind: "look"; readonly event: string }
  | { readonly kind: "cancel"; readonly event: string; readonly organizer: PersonId };

const NONE: CalendarStep = { kind: "none" };

export function nextCalendarStep(appraisal: Appraisal, present: TalkEvent | undefined, belongs: boolean): CalendarStep {
  const { sequence } = calendarEntryOf(appraisal);
  if (present?.state !== "booked") {
    const tried = present?.sequence === sequence && present.organizer === appraisal.manager;
    return belongs && !tried ? { kind: "book" } : NONE;
  }
  const { event, organizer, joinUrl, stale } = present;
  if (stale?.sequence === sequence) return NONE;
  // What has been held stays in the calendar as it was.
  if (!isAhead(appraisal) && appraisal.state !== "cancelled") return NONE;
  if (!belongs || organizer !== appraisal.manager) return { kind: "cancel", event, organizer };
  if (present.sequence !== sequence) return { kind: "move", event };
  return joinUrl === undefined ? { kind: "look", event } : NONE;
}

/** How a talk stands in the calendars, as its page says it. */
export type CalendarStanding =
  /** Nothing is put there by itself: the file is there for who wants it. */
  | { readonly kind: "file" }
  | { readonly kind: "soon" }
  | { readonly kind: "booked"; readonly organizer: PersonId; readonly joinUrl?: string }
  | { readonly kind: "takenOut" }
  /** It stands there as it was before, which who holds the talk has to put right. */
  | { readonly kind: "stale" }
  | { readonly kind: "notBooked"; readonly reason: NotBookedReason };

export function calendarStanding(
  appraisal: Appraisal,
  present: TalkEvent | undefined,
  { keepsCalendars, directory }: { readonly keepsCalendars: boolean; readonly directory: Directory },
): CalendarStanding {
  if (present?.state === "booked" && present.stale) return { kind: "stale" };
  const isOurs = present?.organizer === appraisal.manager;
  if (present && isOurs && present.state === "booked" && isAhead(appraisal)) {
    const { organizer, joinUrl } = present;
    return { kind: "booked", organizer, ...(joinUrl !== undefined && { joinUrl }) };
  }
  if (present && isOurs && present.state === "notBooked") return { kind: "notBooked", reason: present.reason };
  if (present && present.state !== "notBooked" && appraisal.state === "cancelled") return { kind: "takenOut" };
  const next = nextCalendarStep(appraisal, present, belongsInCalendar(appraisal, directory));
  return keepsCalendars && next.kind === "book" ? { kind: "soon" } : { kind: "file" };
}
