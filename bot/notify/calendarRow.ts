import type { DossierEvent, DossierDocument } from "#core/dossier/dossier.ts";
import { calendarTalkOf } from "#core/appraisal/talkEvent.ts";
import type { AppraisalId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";

/**
 * A calendar is to show a talk as it now stands. Written in the commit that booked, moved or called off the talk, so a crash loses
 * none; one row a talk, since what is to be done is worked out when it is done. It goes when the calendar shows it.
 */
export type CalendarRow = {
  readonly type: "calendarRow";
  readonly schema: 1;
  readonly id: string;
  readonly talk: AppraisalId;
  readonly attempts: number;
  readonly dueAt: Instant;
};

export const CALENDAR_ROW = "calendarRow";
const calendarRowId = (talk: AppraisalId) => `calendar:${talk}`;

const newCalendarRow = (talk: AppraisalId, at: Instant): CalendarRow => ({
  type: CALENDAR_ROW,
  schema: 1,
  id: calendarRowId(talk),
  talk,
  attempts: 0,
  dueAt: at,
});

const SHOWN: ReadonlySet<DossierEvent["type"]> = new Set<DossierEvent["type"]>([
  "appraisalInvited",
  "appraisalRescheduled",
  "appraisalCancelled",
  "appraisalTakenOver",
]);

/** The rows for the talks that a change has booked, moved, called off or handed over. */
export function calendarRowsFor(
  documents: readonly DossierDocument[],
  events: readonly DossierEvent[],
  at: Instant,
): readonly CalendarRow[] {
  if (!events.some(({ type }) => SHOWN.has(type))) return [];
  const talks = documents.flatMap((document) => (document.type === "appraisal" ? [calendarTalkOf(document)] : []));
  return [...new Set(talks)].map((talk) => newCalendarRow(talk, at));
}
