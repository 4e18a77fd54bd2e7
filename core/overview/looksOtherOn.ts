import type { Dossier } from "#core/dossier/dossier.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Day, addDays } from "#core/time.ts";
import { picturesOf } from "./overview.ts";

/** So many days are looked ahead; then it is looked at again, whatever the days between brought. */
const LOOKS_AHEAD_DAYS = 28;

/**
 * The first of the coming days on which what is kept of a dossier would look another way though nothing has happened in it: a day
 * passes, a deputy begins, a goal falls silent. Found by drawing each of those days, so that no rule has to say when it turns.
 */
export function looksOtherOn(dossier: Dossier, directory: Directory, today: Day): Day {
  const present = pictureOn(dossier, directory, today);
  for (let ahead = 1; ahead < LOOKS_AHEAD_DAYS; ahead++) {
    const day = addDays(today, ahead);
    if (pictureOn(dossier, directory, day) !== present) return day;
  }
  return addDays(today, LOOKS_AHEAD_DAYS);
}

/** Everything about a dossier that hangs on the day, as text. */
const pictureOn = (dossier: Dossier, directory: Directory, day: Day): string =>
  JSON.stringify([directory.leads(dossier.subject, day), picturesOf(dossier, directory, day)]);
