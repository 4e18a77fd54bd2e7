import { type Sighting, type Whereabouts, isStillThere } from "#core/appraisal/presence.ts";
import type { AppraisalId, PersonId } from "#core/ids.ts";

/**
 * Who is where in a talk just now. In the memory of this process and nowhere else: it is not stored, not logged, and gone some
 * seconds after the last word of it.
 */
export type Presence = {
  /** Somebody is there; or has left, when they are at no point and in no field: that is news too. */
  readonly note: (talk: AppraisalId, person: PersonId, where: Whereabouts, now: number) => void;
  readonly seen: (talk: AppraisalId, person: PersonId, now: number) => Sighting | undefined;
};

export function presence(): Presence {
  const all = new Map<string, Sighting>();
  const keyOf = (talk: AppraisalId, person: PersonId) => `${talk} ${person}`;
  const forgetWhoIsGone = (now: number) => {
    for (const [key, sighting] of all) if (!isStillThere(sighting, now)) all.delete(key);
  };
  return {
    note(talk, person, { point, field }, now) {
      forgetWhoIsGone(now);
      all.set(keyOf(talk, person), { point, field, seenAt: now });
    },
    seen(talk, person, now) {
      forgetWhoIsGone(now);
      return all.get(keyOf(talk, person));
    },
  };
}
