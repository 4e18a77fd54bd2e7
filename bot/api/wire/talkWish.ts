import { z } from "zod";
import { DAY_PARTS } from "#core/talkWish/talkWish.ts";
import { command, dayOrNone } from "./parts.ts";

const suits = { from: dayOrNone, part: z.enum(DAY_PARTS) };

/** A wish for a talk that stands. */
export const TalkWishWire = z.object({ askedOn: z.string(), ...suits });

export const talkWishRequests = { wish: z.object({ ...command, suits: z.object(suits) }) } as const;
