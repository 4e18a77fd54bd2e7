import { type Decision, changed, refuse, unchanged } from "#core/decision.ts";
import type { HoldId, PersonId } from "#core/ids.ts";
import { isBlank } from "#core/text.ts";
import { type Day, type Instant, addDays, dayOf } from "#core/time.ts";

/**
 * A stop to all removal (gallringsstopp): of a whole dossier, or of one record with what belongs to it, while a dispute, an
 * inspection or a request goes on. It lies in the dossier itself, so that no removal can pass it by. The person reads it.
 */
export type LegalHold = Common &
  (
    | { readonly state: "standing" }
    | { readonly state: "lifted"; readonly liftedBy: PersonId; readonly liftedAt: Instant }
  );

type Common = {
  readonly type: "legalHold";
  readonly schema: 1;
  readonly id: HoldId;
  readonly person: PersonId;
  /** The record it is on; absent when it is on all that the dossier holds. */
  readonly record?: string;
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Instant;
  /** The day on which the registrar is to ask whether it is still needed. */
  readonly reviewOn: Day;
};

export type LegalHoldEvent = { readonly type: "legalHoldPlaced" | "legalHoldLifted"; readonly hold: HoldId };

export const HOLD_LIMITS = { reason: 400 } as const;
/** So far ahead the day of review may be. */
const REVIEW_WITHIN_DAYS = 731;
export const REVIEW_EVERY_DAYS = 30;

export type WantedHold = Pick<Common, "id" | "person" | "record" | "reason" | "reviewOn">;

/** Stops removal. A second hold on the same is a hold of its own: each has its reason, and each must be lifted. */
export function placeHold(
  { id, person, record, reason, reviewOn }: WantedHold,
  by: PersonId,
  at: Instant,
): Decision<LegalHold, LegalHoldEvent> {
  if (isBlank(reason)) return refuse("retention.noReason");
  if (reviewOn <= dayOf(at)) return refuse("dateInPast", { date: reviewOn });
  const latest = addDays(dayOf(at), REVIEW_WITHIN_DAYS);
  if (reviewOn > latest) return refuse("dateTooFar", { latest });
  return changed(
    [
      {
        type: "legalHold",
        schema: 1,
        state: "standing",
        id,
        person,
        ...(record !== undefined && { record }),
        reason: reason.trim(),
        by,
        at,
        reviewOn,
      },
    ],
    { type: "legalHoldPlaced", hold: id },
  );
}

/** Lets removal go on again by the rules that hold then. */
export function liftHold(hold: LegalHold, by: PersonId, at: Instant): Decision<LegalHold, LegalHoldEvent> {
  if (hold.state === "lifted") return unchanged;
  return changed([{ ...hold, state: "lifted", liftedBy: by, liftedAt: at }], {
    type: "legalHoldLifted",
    hold: hold.id,
  });
}

export const isStanding = ({ state }: LegalHold): boolean => state === "standing";

/** Whether a record may not be removed: a hold stands on all of the dossier, on the record, or on the one it rests on. */
export const isHeld = (
  { id, restsOn }: { readonly id: string; readonly restsOn?: string },
  holds: readonly LegalHold[],
): boolean =>
  holds.some(
    (hold) => isStanding(hold) && (hold.record === undefined || hold.record === id || hold.record === restsOn),
  );
