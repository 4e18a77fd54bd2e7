import type { Entry } from "#core/dossier/chain.ts";
import type { PersonId } from "#core/ids.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import type { Organisation } from "#core/organisation/organisation.ts";
import { type Day, type Instant, dayOf } from "#core/time.ts";
import type { Ports } from "./ports.ts";

/**
 * In whose dossiers something has been done since a moment by somebody who may act there only because of a change of the
 * organisation. As long as there is any, nobody goes back to what was before it. So many dossiers are looked at as `most` says.
 */
export async function builtOn(
  ports: Ports,
  { before, now }: { readonly before: Organisation; readonly now: Organisation },
  since: Instant,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly PersonId[]> {
  const found: PersonId[] = [];
  for (const { person, by } of newlyActing(before, now, dayOf(ports.now())).slice(0, most)) {
    const entries = (await ports.store.find("dossiers", person, { types: ["entry"] })).map(
      ({ body }) => body as unknown as Entry,
    );
    if (entries.some(({ actor, at }) => at > since && by.has(actor))) found.push(person);
  }
  return found;
}

/** In whose dossier somebody may act who might not before: who is new there, and everybody else who is a manager of theirs only now. */
function newlyActing(before: Organisation, now: Organisation, today: Day) {
  const [old, present] = [directoryOf(before), directoryOf(now)];
  return now.people.flatMap(({ id }) => {
    const had = new Set(old.person(id) ? [id, ...old.actingManagersOf(id, today)] : []);
    const by = new Set([id, ...present.actingManagersOf(id, today)].filter((one) => !had.has(one)));
    return by.size > 0 ? [{ person: id, by }] : [];
  });
}
