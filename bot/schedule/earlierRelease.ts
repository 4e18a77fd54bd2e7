import { dueAfter, SCHEDULED_TYPES } from "#core/schedule/schedule.ts";
import type { DossierDocument } from "#core/dossier/dossier.ts";
import type { Instant } from "#core/time.ts";
import { MESSAGE_TYPES, type OutboxRow, takenAwayAt } from "#bot/notify/outboxRow.ts";
import type { Change, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { upgraded } from "#bot/usecases/schema.ts";

/** How far it has come, among the views' positions: it is done once for a database, also by several servers or after a crash. */
const PLACE = { partition: "positions", id: "undated" } as const;
type Place = StoredBody & { readonly position: string | undefined; readonly done: boolean; readonly round?: number };
/** Another number goes through all dossiers once more: since the second a message that waits has its moment as well. */
const ROUND = 2;

const BATCH = 200;

/**
 * Gives the moment at which somebody must look next to what a release before 0.2 has written, which knew none for documents nor
 * for a message that waits for a chat, and called that of another message `due`; without it the clock would not see them until they are written the next time. Follows
 * the change feed once, from its beginning, and writes only what lacks its moment.
 */
export async function dateWhatIsUndated(
  ports: Ports,
  { stopped, onFault }: { readonly stopped: () => boolean; readonly onFault: (fault: unknown) => void },
): Promise<void> {
  const [kept] = await ports.store.find("views", PLACE.partition, { ids: [PLACE.id] });
  const reached = kept?.body as Place | undefined;
  const place = reached?.round === ROUND ? reached : undefined;
  for (let position = place?.position, done = place?.done ?? false; !done && !stopped();) {
    const page = await ports.store.changes("dossiers", position, BATCH);
    for (const change of page.changes) await date(ports, change).catch(onFault);
    ({ position } = page);
    done = page.changes.length === 0;
    const body: Place = { id: PLACE.id, type: "position", schema: 1, position, done, round: ROUND };
    await ports.store.commit("views", PLACE.partition, [{ kind: "put", body }]);
  }
}

/** Whoever has written it meanwhile has given it its moment. */
async function date({ store, now }: Ports, { partition, body }: Change): Promise<void> {
  if (momentOf(body, now()) === undefined) return;
  const [stored] = await store.find("dossiers", partition, { ids: [body.id] });
  const dueAt = stored && momentOf(stored.body, now());
  if (!stored || dueAt === undefined) return;
  const { due: _, ...rest } = stored.body as StoredBody & { readonly due?: string };
  await store.commit("dossiers", partition, [{ kind: "replace", body: { ...rest, dueAt }, version: stored.version }]);
}

/** The moment that a document lacks; undefined when it has one, or needs none. */
function momentOf(body: StoredBody, now: Instant): Instant | undefined {
  if (body.dueAt !== undefined) return undefined;
  if (MESSAGE_TYPES.some((type) => type === body.type)) return momentOfMessage(body as FromBefore, now);
  return SCHEDULED_TYPES.some((type) => type === body.type)
    ? dueAfter(upgraded(body) as DossierDocument, now)
    : undefined;
}

type FromBefore = OutboxRow & { readonly due?: Instant };

function momentOfMessage(row: FromBefore, now: Instant): Instant | undefined {
  if (row.status === "waiting") return takenAwayAt(row.createdAt);
  if (row.status === "pending" || row.status === "sending") return row.due ?? now;
  return takenAwayAt(row.status === "sent" ? row.sentAt : row.since);
}
