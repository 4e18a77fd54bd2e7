import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";

/** For which manager somebody stands in that day, towards one of the manager's people, and from which day on. */
export type StandsIn = { readonly manager: PersonId; readonly from: Day };

/** By the decision in force that day; undefined for the manager, and for everybody who stands in for nobody there. */
export function standsIn(directory: Directory, person: PersonId, subject: PersonId, on: Day): StandsIn | undefined {
  const manager = directory.managerOf(subject, on);
  if (manager === undefined || person === manager || person === subject) return undefined;
  const decisions = directory.representatives(directory.answersToBoard(subject, on) ? "board" : manager, on);
  const mine = decisions.find((each) => each.person === person);
  return mine && { manager, from: mine.from };
}

/** Who stands in for the manager of somebody that day, and so reads what is sent to the manager then. */
export const standInsOf = (directory: Directory, subject: PersonId, on: Day): readonly PersonId[] => {
  const manager = directory.managerOf(subject, on);
  return directory.actingManagersOf(subject, on).filter((person) => person !== manager);
};

/**
 * Whether what was sent to a manager is there for who stands in: sent while they did, since before it was written it was said who
 * would read it (DOMAIN decision 4); what was sent earlier waits for the manager.
 */
export const reachesStandIn = (standing: StandsIn | undefined, to: PersonId, at: Instant): boolean =>
  standing?.manager === to && standing.from <= dayOf(at);
