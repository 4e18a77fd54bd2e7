import { seesIdentity } from "#core/access/names.ts";
import { type Viewer, viewerOf } from "#core/access/viewer.ts";
import { isOnLeave } from "#core/contract/acting.ts";
import { type Refused, refuse } from "#core/decision.ts";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Day } from "#core/time.ts";

/** Whether each of the two may know who the other is: what is sent by name must not be where a name is masked (DOMAIN section 6). */
const knowEachOther = (directory: Directory, viewer: Viewer, other: PersonId, today: Day): boolean =>
  seesIdentity(directory, viewer, other) && seesIdentity(directory, viewerOf(directory, other, today), viewer.person);

/** Why nothing can be sent to somebody from here today, with what one can do instead; undefined when it can. */
export function unreachable(directory: Directory, viewer: Viewer, other: PersonId, today: Day): Refused | undefined {
  const person = directory.person(other);
  if (!person || person.guest) return refuse("feedback.notHere");
  if (!seesIdentity(directory, viewer, other)) return refuse("feedback.protected");
  if (!knowEachOther(directory, viewer, other, today)) return refuse("feedback.protectedSelf");
  return isOnLeave(directory, other, today) ? refuse("feedback.onLeave") : undefined;
}

/** Whom one can find by words: everybody that may be named to the other. Who is away is found, and told of when it is sent. */
export const isFindable = (directory: Directory, viewer: Viewer, other: PersonId, today: Day): boolean =>
  other !== viewer.person &&
  directory.person(other)?.guest !== true &&
  directory.person(other) !== undefined &&
  knowEachOther(directory, viewer, other, today);

/** Those one works nearest to: one's manager, one's people, and who has the same manager; the most likely first. */
export function nearestColleagues(directory: Directory, viewer: Viewer, today: Day): readonly PersonId[] {
  const { person } = viewer;
  const manager = directory.managerOf(person, today);
  const byName = (ids: readonly PersonId[]) =>
    ids.toSorted((one, other) =>
      (directory.person(one)?.name ?? "").localeCompare(directory.person(other)?.name ?? "", "sv"),
    );
  const beside = manager === undefined ? [] : directory.reportsOf(manager, today);
  return [
    ...new Set([...(manager ? [manager] : []), ...byName(directory.reportsOf(person, today)), ...byName(beside)]),
  ].filter((each) => isFindable(directory, viewer, each, today) && !isOnLeave(directory, each, today));
}
