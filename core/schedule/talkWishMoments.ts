import type { TalkWish } from "#core/talkWish/talkWish.ts";
import { dayOf } from "#core/time.ts";
import { type Moment, daysAfter } from "./moment.ts";

/** A manager who has been asked for a talk (P22) is reminded of it until it is booked or taken back. */
export const talkWishMoments = (wish: TalkWish): readonly Moment[] =>
  wish.state === "asked" ? daysAfter(dayOf(wish.askedAt), [3, 7, 14, 28], [wish.manager]) : [];
