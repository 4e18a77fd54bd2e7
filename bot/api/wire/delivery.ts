import { z } from "zod";
import { UNREACHED } from "#core/delivery/delivery.ts";
import { PersonRef } from "./parts.ts";

/** How messages arrive: counts, names and reasons, never what they are about. */

/** GET /api/delivery */
export const DeliveryWire = z.object({
  /** How many the bot is there for. */
  people: z.number(),
  unreached: z.array(
    z.object({
      why: z.enum(UNREACHED),
      count: z.number(),
      /** The first of them by name. */
      people: z.array(PersonRef),
      canTryAgain: z.boolean(),
    }),
  ),
  /** Messages that were given up though the chat is there, by whom they were for. */
  parked: z.array(z.object({ person: PersonRef, reason: z.string(), since: z.string() })),
  parkedCount: z.number(),
  /** Messages whose answer was lost: they may have arrived, and are not sent again. */
  unknownCount: z.number(),
  campaigns: z.boolean(),
});

/** GET /api/team/unreached */
export const TeamUnreachedWire = z.object({ people: z.array(PersonRef) });

export const deliveryRequests = {
  /** Without a person for all. */
  tryAgain: z.object({ person: z.string().max(200).optional() }),
} as const;

export type DeliveryView = z.infer<typeof DeliveryWire>;
export type TeamUnreachedView = z.infer<typeof TeamUnreachedWire>;
