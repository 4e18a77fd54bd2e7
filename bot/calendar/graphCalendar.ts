import { z } from "zod";
import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import { type GraphClient, nothing } from "#bot/graph/graphClient.ts";
import { GraphFault } from "#bot/graph/graphFault.ts";

/** A talk as an event: neutral words, since others than the two may see a calendar. */
export type EventWords = { readonly subject: string; readonly text: string; readonly cancelled: string };
export type Span = { readonly from: Instant; readonly to: Instant };
export type Booked = { readonly event: string; readonly joinUrl?: string };

/** Events in the calendar of who holds the talk. Needs `Calendars.ReadWrite` as the app itself, narrowed to those who hold talks. */
export type Calendar = {
  /** Books once, however often it is asked: an event of this talk that is there already is the one. */
  readonly book: (
    organizer: PersonId,
    wanted: {
      readonly talk: string;
      readonly sequence: number;
      readonly span: Span;
      readonly attendee: Attendee;
      readonly words: EventWords;
    },
  ) => Promise<Booked>;
  /** `gone` when somebody has taken the event out of the calendar. */
  readonly move: (organizer: PersonId, event: string, span: Span) => Promise<Booked | "gone">;
  readonly look: (organizer: PersonId, event: string) => Promise<Booked | "gone">;
  readonly cancel: (organizer: PersonId, event: string, words: EventWords) => Promise<void>;
};
type Attendee = { readonly name: string; readonly address: string };

/** Which talk an event is about, for the product alone (https://learn.microsoft.com/graph/api/resources/singlevaluelegacyextendedproperty). */
const TALK = "String {6f2c1a5e-3b0d-4f6e-9a57-2f4f6f1f7a10} Name UppdragsdialogTalk";

const Event = z.object({
  id: z.string().min(1),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
});
const Events = z.object({ value: z.array(Event) });

/** https://learn.microsoft.com/graph/api/user-post-events, .../event-update, .../event-cancel */
export function graphCalendar(graph: GraphClient): Calendar {
  const eventsOf = (organizer: PersonId) => `/users/${encodeURIComponent(organizer)}/events`;
  const address = (organizer: PersonId, event: string) => `${eventsOf(organizer)}/${encodeURIComponent(event)}`;

  const find = async (organizer: PersonId, talk: string): Promise<Booked | undefined> => {
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${TALK}' and ep/value eq '${talk}')`;
    const path = `${eventsOf(organizer)}?$filter=${encodeURIComponent(filter)}&$select=id,onlineMeeting`;
    const [found] = (await graph.get(path, Events)).value;
    return found && bookedOf(found);
  };

  return {
    book: async (organizer, { talk, sequence, span, attendee, words }) => {
      // An answer may have been lost the last time, or the process: looking costs one request and spares a second event.
      const before = await find(organizer, talk);
      if (before) {
        const moved = await graph.send(
          { method: "PATCH", path: address(organizer, before.event), body: spanOf(span), repeatable: true },
          Event,
        );
        return bookedOf(moved);
      }
      const body = {
        subject: words.subject,
        body: { contentType: "text", content: words.text },
        ...spanOf(span),
        attendees: [{ type: "required", emailAddress: { address: attendee.address, name: attendee.name } }],
        sensitivity: "private",
        isOnlineMeeting: true,
        onlineMeetingProvider: "teamsForBusiness",
        transactionId: `${talk}-${sequence}`,
        singleValueExtendedProperties: [{ id: TALK, value: talk }],
      };
      try {
        return bookedOf(
          await graph.send({ method: "POST", path: eventsOf(organizer), body, repeatable: false }, Event),
        );
      } catch (fault) {
        const isThere =
          fault instanceof GraphFault && fault.kind === "conflict" ? await find(organizer, talk) : undefined;
        if (isThere) return isThere;
        throw fault;
      }
    },
    // Only the time: the text holds what Teams has put there for joining.
    move: (organizer, event, span) =>
      goneIfMissing(
        graph
          .send({ method: "PATCH", path: address(organizer, event), body: spanOf(span), repeatable: true }, Event)
          .then(bookedOf),
      ),
    look: (organizer, event) =>
      goneIfMissing(graph.get(`${address(organizer, event)}?$select=id,onlineMeeting`, Event).then(bookedOf)),
    cancel: async (organizer, event, words) => {
      const path = `${address(organizer, event)}/cancel`;
      await goneIfMissing(
        graph.send({ method: "POST", path, body: { comment: words.cancelled }, repeatable: true }, nothing),
      );
    },
  };
}

/** Moments, so that no calendar has to know when summer time begins. */
const spanOf = ({ from, to }: Span) => ({ start: momentOf(from), end: momentOf(to) });
const momentOf = (at: Instant) => ({ dateTime: at.replace("Z", ""), timeZone: "UTC" });

function bookedOf({ id, onlineMeeting }: z.infer<typeof Event>): Booked {
  const link = onlineMeeting?.joinUrl;
  // Nothing but a link into the web is ever shown as one.
  return { event: id, ...(link?.startsWith("https://") && { joinUrl: link }) };
}

const goneIfMissing = <T>(asked: Promise<T>): Promise<T | "gone"> =>
  asked.catch((fault: unknown) => {
    if (fault instanceof GraphFault && fault.kind === "missing") return "gone";
    throw fault;
  });
