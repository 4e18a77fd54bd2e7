import { type Dossier, talkActionsIn } from "#core/dossier/dossier.ts";
import type { PersonId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { isNear, isOpen, isOverdue } from "#core/talkAction/talkAction.ts";
import type { Day } from "#core/time.ts";

/** What two have agreed in their talks beside the goals, for one of them: counts and days, no words. */
export type AgreedGlance = {
  readonly open: number;
  /** What the reader is to do of it. */
  readonly mine: number;
  /** The first day of what the reader is to do soon, or should have done. */
  readonly toDo?: Day;
  /** The first day that has passed of what the other was to do. */
  readonly late?: Day;
};

/** Nothing for whoever is neither the employee nor their manager, nor stands in for that manager. */
export function agreedGlance(
  reader: PersonId,
  dossier: Dossier,
  today: Day,
  directory: Directory,
): { readonly agreed?: AgreedGlance } {
  const { subject } = dossier;
  const own = reader === subject;
  if (!own && !directory.actingManagersOf(subject, today).includes(reader)) return {};
  const open = talkActionsIn(dossier).filter(isOpen);
  if (open.length === 0) return {};
  const side = own ? "employee" : "manager";
  const mine = open.filter(({ owner }) => owner === side);
  const theirs = open.filter(({ owner }) => owner !== side);
  const toDo = firstDay(mine.filter((action) => isNear(action, today)));
  const late = firstDay(theirs.filter((action) => isOverdue(action, today)));
  return {
    agreed: { open: open.length, mine: mine.length, ...(toDo && { toDo }), ...(late && { late }) },
  };
}

const firstDay = (actions: readonly { readonly due: Day }[]): Day | undefined =>
  actions.map(({ due }) => due).toSorted()[0];
