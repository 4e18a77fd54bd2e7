import { type LegalHold, REVIEW_EVERY_DAYS, isStanding } from "#core/archive/legalHold.ts";
import type { Moment } from "./moment.ts";

/**
 * A hold that stands has its day of review, and is looked at again after it as long as it stands. Nobody is reminded: the
 * registrar sees the holds in the order of these days.
 */
export const legalHoldMoments = (hold: LegalHold): readonly Moment[] =>
  isStanding(hold) ? [{ on: hold.reviewOn, thenEvery: REVIEW_EVERY_DAYS, remind: [] }] : [];
