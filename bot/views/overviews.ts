import type { DocumentType } from "#core/dossier/dossier.ts";
import { type PersonId, asId } from "#core/ids.ts";
import { type Overview, overviewFor, readersOf } from "#core/overview/overview.ts";
import { dayOf } from "#core/time.ts";
import type { Stored, StoredBody, Write } from "#bot/store/store.ts";
import { readDossier } from "#bot/usecases/dossierFile.ts";
import type { Ports } from "#bot/usecases/ports.ts";

/** One reader's picture of one person's dossier: partition `reader`, so "my team" is one query whatever its size. */
export type OverviewDocument = StoredBody & { readonly type: "overview"; readonly overview: Overview };

const OVERVIEW_NEEDS: readonly DocumentType[] = ["contract", "appraisal", "preparation", "goal"];
const overviewId = (subject: PersonId) => `overview:${subject}`;
const POSITION = { partition: "positions", id: "overviews" } as const;

type Position = StoredBody & { readonly position: string };
type Readers = StoredBody & { readonly readers: readonly PersonId[] };

/**
 * Keeps the overviews from the dossiers' change feed, with a remembered position: idempotent, catches up after a crash, and
 * `rebuild` makes them anew (after the organisation changed, or when their shape does).
 */
export type OverviewKeeper = {
  /** Brings the views up to the newest change; calls while it runs join the next round. */
  readonly catchUp: () => Promise<void>;
  readonly rebuild: () => Promise<void>;
};

export function overviewKeeper(ports: Ports): OverviewKeeper {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<void> | undefined;

  /** One at a time: an older picture must not be written over a newer one. */
  const inTurn = (work: () => Promise<void>) => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  return {
    catchUp: () =>
      (next ??= inTurn(() => {
        next = undefined;
        return follow(ports);
      })),
    rebuild: () =>
      inTurn(async () => {
        for (const { id } of ports.directory().organisation.people) await project(ports, id);
      }),
  };
}

/** The overviews kept for a reader: one query. */
export async function overviewsFor(ports: Ports, reader: PersonId): Promise<readonly Overview[]> {
  const found = await ports.store.find("views", reader, { types: ["overview"] });
  return found.map(({ body }) => (body as OverviewDocument).overview);
}

async function follow(ports: Ports) {
  const BATCH = 200;
  for (;;) {
    const [stored] = await ports.store.find("views", POSITION.partition, { ids: [POSITION.id] });
    const after = (stored?.body as Position | undefined)?.position;
    const { changes, position } = await ports.store.changes("dossiers", after, BATCH);
    const touched = new Set(
      changes.filter(({ body }) => isShown(body)).map(({ partition }) => asId<PersonId>(partition)),
    );
    for (const subject of touched) await project(ports, subject);
    if (position === undefined || position === after) return;
    const body: Position = { id: POSITION.id, type: "position", schema: 1, position };
    await ports.store.commit("views", POSITION.partition, [{ kind: "put", body }]);
    if (changes.length === 0) return;
  }
}

const isShown = ({ type }: StoredBody) => OVERVIEW_NEEDS.some((shown) => shown === type);

async function project(ports: Ports, subject: PersonId) {
  const today = dayOf(ports.now());
  const dossier = await readDossier(ports, subject, { types: OVERVIEW_NEEDS });
  const readers = readersOf(dossier, ports.directory(), today);
  const readersDocument = { id: `readers:${subject}`, partition: `readers:${subject}` };
  const [former] = await ports.store.find("views", readersDocument.partition, { ids: [readersDocument.id] });
  if (!former && dossier.documents.length === 0) return;
  const gone = ((former?.body as Readers | undefined)?.readers ?? []).filter((reader) => !readers.includes(reader));

  for (const reader of readers) {
    const body: OverviewDocument = {
      id: overviewId(subject),
      type: "overview",
      schema: 1,
      overview: overviewFor(reader, dossier, today),
    };
    await ports.store.commit("views", reader, [{ kind: "put", body }]);
  }
  for (const reader of gone) {
    const [stale] = await ports.store.find("views", reader, { ids: [overviewId(subject)] });
    if (stale) await ports.store.commit("views", reader, [removal(stale)]);
  }
  const body: Readers = { id: readersDocument.id, type: "readers", schema: 1, readers };
  await ports.store.commit("views", readersDocument.partition, [{ kind: "put", body }]);
}

const removal = ({ body, version }: Stored): Write => ({ kind: "remove", id: body.id, version });
