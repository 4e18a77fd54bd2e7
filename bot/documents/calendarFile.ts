import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from "ical-generator";
import type { CalendarEntry } from "#core/appraisal/calendarEntry.ts";
import type { Instant } from "#core/time.ts";

export type CalendarWords = {
  readonly title: string;
  readonly description: string;
  readonly link: string;
  /** Who calls to the talk. */
  readonly organizer: { readonly name: string; readonly email: string };
};

/**
 * A file that Outlook and other calendars take in (RFC 5545 and 5546): opened again after the talk was moved it moves the entry,
 * and after it was called off it takes it away. Marked private, since colleagues may see when one is busy and not with what.
 */
export function calendarFile(
  { id, sequence, cancelled, when }: CalendarEntry,
  { title, description, link, organizer }: CalendarWords,
  at: Instant,
): string {
  const calendar = ical({
    prodId: { company: "Uppdragsdialog", product: "Medarbetarsamtal", language: "SV" },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id,
    sequence,
    stamp: new Date(at),
    ...(when.kind === "timed"
      ? { start: new Date(when.from), end: new Date(when.to) }
      : { start: new Date(`${when.day}T00:00:00Z`), allDay: true }),
    summary: title,
    description,
    url: link,
    organizer,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
  });
  return calendar.toString();
}
