import type { Appraisal } from "#core/appraisal/appraisal.ts";
import { type TalkEvent, calendarStanding } from "#core/appraisal/talkEvent.ts";
import { planningChatTexts } from "#core/content/chat/planning.ts";
import { type CardAction, link } from "#bot/cards/action.ts";
import type { Turn } from "./turn.ts";

/** The way to the meeting where the server has booked one; else to the file for the reader's own calendar. */
export function inCalendar(
  { ports, links, locale, person }: Turn,
  appraisal: Appraisal,
  entry: "add" | "move" | "remove" | undefined,
  event: TalkEvent | undefined,
): readonly CardAction[] {
  const texts = planningChatTexts[locale].calendar;
  const standing = calendarStanding(appraisal, event, {
    keepsCalendars: ports.keepsCalendars ?? false,
    directory: ports.directory(),
  });
  switch (standing.kind) {
    case "booked":
      return standing.joinUrl === undefined ? [] : [link(texts.join, standing.joinUrl)];
    // The invitation comes by itself, or goes.
    case "soon":
    case "takenOut":
      return [];
    case "file":
    case "notBooked":
    case "stale":
      return entry ? [link(texts[entry], links.calendar(person, appraisal.employee, appraisal.id))] : [];
  }
}
