import { z } from "zod";
import { TalkWishWire } from "./talkWish.ts";
import { PersonRef, talkLength } from "./parts.ts";

const Slot = z.object({ day: z.string(), time: z.string() });

export const PlannedPersonWire = z.object({
  subject: PersonRef,
  talk: z
    .object({
      id: z.string(),
      state: z.enum(["planned", "preparation", "shared", "held", "summaryDraft", "awaitingConfirmation"]),
      day: z.string(),
      time: z.string(),
      minutes: talkLength,
      can: z.object({ move: z.boolean(), file: z.boolean() }),
    })
    .optional(),
  /** One that another holds; `takeOver` names it when the reader may take it over. */
  elsewhere: z.object({ with: PersonRef, day: z.string(), takeOver: z.string().optional() }).optional(),
  lastTalk: z.string().optional(),
  dueOn: z.string().optional(),
  wish: TalkWishWire.optional(),
  onLeave: z.boolean(),
  proposal: Slot.optional(),
  can: z.object({ plan: z.boolean() }),
});

/** GET /api/planning/:from: the team's talks, with times proposed from that day on. */
export const PlanningWire = z.object({ today: z.string(), people: z.array(PlannedPersonWire) });

/** How a talk stands in the calendars of the two. */
export const CalendarWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["file", "soon", "takenOut", "stale"]) }),
  z.object({ kind: z.literal("booked"), organizer: PersonRef, joinUrl: z.string().optional() }),
  z.object({ kind: z.literal("notBooked"), reason: z.enum(["notAllowed", "noCalendar", "failed"]) }),
]);
export type PlanningView = z.infer<typeof PlanningWire>;
export type PlannedPersonView = z.infer<typeof PlannedPersonWire>;
