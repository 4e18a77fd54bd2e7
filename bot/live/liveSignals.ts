import { hearsOf } from "#core/access/hearing.ts";
import type { PersonId } from "#core/ids.ts";
import type { Change, Container, DocumentStore } from "#bot/store/store.ts";
import { documentsOf } from "#bot/usecases/dossierFile.ts";
import { type Ports, asking } from "#bot/usecases/ports.ts";

/** What another server has written shows within this. */
const LOOK_EVERY_MS = 700;
const BATCH = 100;

/** Who listens: told of each change, and when no more is told. */
export type Listener = { readonly changed: () => void; readonly ended: () => void };

/** Tells who has a page open that something of theirs has been written, by whichever server; says nothing of what it was. */
export type LiveSignals = {
  /** Until the function given back is called. */
  readonly listen: (person: PersonId, listener: Listener) => () => void;
  /** After a commit here: looks at once. */
  readonly look: () => void;
  /** Ends all listening, and what is under way. */
  readonly stop: () => Promise<void>;
};

/**
 * Follows the change feeds of the dossiers and of the views from now on, while somebody listens. A signal is no more than a hint
 * to read anew: one that is lost is made good when the page is looked at again, so no position is kept.
 */
export function liveSignals(
  ports: Ports,
  {
    onFault,
    lookEveryMs = LOOK_EVERY_MS,
  }: { readonly onFault: (fault: unknown) => void; readonly lookEveryMs?: number },
): LiveSignals {
  const listeners = new Map<PersonId, Set<Listener>>();
  const feeds = [feedOf(ports.store, "dossiers", concernedBy(ports)), feedOf(ports.store, "views", whoseView)];
  let looking: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  const follow = async () => {
    for (const feed of feeds)
      for (const person of await feed.follow([...listeners.keys()]))
        for (const { changed } of listeners.get(person) ?? []) changed();
  };
  const look = () => {
    if (listeners.size === 0) return;
    if (looking) {
      again = true;
      return;
    }
    looking = follow()
      .catch(onFault)
      .finally(() => {
        looking = undefined;
        if (again) {
          again = false;
          look();
        }
      });
  };
  const rest = () => {
    clearInterval(timer);
    timer = undefined;
    for (const { forget } of feeds) forget();
  };

  return {
    listen(person, listener) {
      const those = listeners.get(person) ?? new Set();
      listeners.set(person, those.add(listener));
      timer ??= setInterval(look, lookEveryMs).unref();
      look();
      return () => {
        // Called again when another page of the same person may be open by now, which has a set of its own.
        if (!those.delete(listener)) return;
        if (those.size === 0) listeners.delete(person);
        if (listeners.size === 0) rest();
      };
    },
    look,
    async stop() {
      rest();
      for (const those of listeners.values()) for (const { ended } of those) ended();
      listeners.clear();
      await looking;
    },
  };
}

type Concerned = (changes: readonly Change[], listeners: readonly PersonId[]) => readonly PersonId[];

/** One container's feed, from the first time it is followed; after a fault from then on. */
function feedOf(store: DocumentStore, container: Container, concerned: Concerned) {
  let position: string | undefined;
  return {
    forget: () => {
      position = undefined;
    },
    /** Those of the listeners whom something written since the last time concerns. */
    follow: async (listeners: readonly PersonId[]): Promise<ReadonlySet<PersonId>> => {
      const told = new Set<PersonId>();
      let after = position ?? (await store.newest(container));
      position = undefined;
      for (;;) {
        const page = await store.changes(container, after, BATCH);
        after = page.position ?? after;
        if (page.changes.length === 0) break;
        for (const person of concerned(page.changes, listeners)) told.add(person);
      }
      position = after;
      return told;
    },
  };
}

const concernedBy =
  (ports: Ports): Concerned =>
  (changes, listeners) => {
    const documents = documentsOf(changes);
    if (documents.length === 0) return [];
    return listeners.filter((person) => {
      const { viewer } = asking(ports, person);
      return documents.some((document) => hearsOf(viewer, document));
    });
  };

/** Views lie in the partition of their reader. */
const whoseView: Concerned = (changes, listeners) => {
  const readers = new Set<string>(changes.map(({ partition }) => partition));
  return listeners.filter((person) => readers.has(person));
};
