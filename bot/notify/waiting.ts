import type { PersonId } from "#core/ids.ts";
import { addMinutes } from "#core/time.ts";
import type { Due, Stored, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { REFERENCE, type Reference } from "./delivery.ts";
import type { OutboxRow } from "./outboxRow.ts";

/** Lies among the receiver's references and points at a row that waits for them. */
type Pointer = StoredBody & { readonly type: typeof POINTER; readonly subject: PersonId; readonly row: string };
const POINTER = "waitingMessage";
const pointerId = ({ id }: Pick<OutboxRow, "id">) => `${POINTER}:${id}`;

type Row = Stored & { readonly partition: string };
type Saving = (row: Row, next: OutboxRow) => Promise<unknown>;
type Clocked = Pick<Ports, "store" | "now">;

/** So many people are woken at a time. */
const AT_ONCE = 50;
/** After this one looks again whether somebody is still at work with what a pointer names. */
const LOOK_AGAIN_MINUTES = 1;

/** Leaves a pointer to a row that cannot be sent before the person has a chat (again). */
export async function pointTo({ store }: Pick<Ports, "store">, { id, subject, to }: OutboxRow): Promise<void> {
  const body: Pointer = { id: pointerId({ id }), type: POINTER, schema: 1, subject, row: id };
  await store.commit("references", to, [{ kind: "put", body }]);
}

/** Takes the pointer to a row away, if there is one. */
export async function unpoint({ store }: Pick<Ports, "store">, row: OutboxRow): Promise<void> {
  for (const { body, version } of await store.find("references", row.to, { ids: [pointerId(row)] }))
    await store.commit("references", row.to, [{ kind: "remove", id: body.id, version }]);
}

/**
 * Some of those who can be reached (again): what waited for them, or was given up because they could not be reached, is to be
 * sent. Their references are due until that is done, so after a crash it comes late and never not at all. Whether there may be more.
 */
export async function wakeReached(
  ports: Clocked,
  { save, onFault }: { readonly save: Saving; readonly onFault: (fault: unknown) => void },
): Promise<boolean> {
  const due = await ports.store.due("references", [REFERENCE], ports.now(), AT_ONCE);
  await Promise.all(due.map((each) => wakeOne(ports, each, save).catch(onFault)));
  return due.length === AT_ONCE;
}

async function wakeOne(ports: Clocked, { body, version }: Due, save: Saving): Promise<void> {
  const { dueAt: _, ...reference } = body as Reference;
  const isDone = reference.state !== "ok" || (await wakeFor(ports, reference.person, save));
  const next: Reference = isDone ? reference : { ...reference, dueAt: addMinutes(ports.now(), LOOK_AGAIN_MINUTES) };
  await ports.store.commit("references", reference.person, [{ kind: "replace", body: next, version }]);
}

/** Whether nothing of it is left to be looked at: what somebody is at work with this moment keeps its pointer. */
async function wakeFor(ports: Clocked, person: PersonId, save: Saving): Promise<boolean> {
  const pointers = await ports.store.find("references", person, { types: [POINTER] });
  let isDone = true;
  for (const { body, version } of pointers) {
    const { subject, row: id } = body as Pointer;
    const [stored] = await ports.store.find("dossiers", subject, { ids: [id] });
    const row = stored?.body as OutboxRow | undefined;
    if (row?.status === "pending" || row?.status === "sending") {
      isDone = false;
      continue;
    }
    const next = row && dueNow(row, ports);
    if (stored && next) await save({ ...stored, partition: subject }, next);
    await ports.store.commit("references", person, [{ kind: "remove", id: body.id, version }]);
  }
  return isDone;
}

/** The row as it is to be sent now, with all attempts before it; undefined when it is not one that can be. */
function dueNow(row: OutboxRow, { now }: Pick<Ports, "now">): OutboxRow | undefined {
  switch (row.status) {
    case "waiting":
      return { ...row, status: "pending", dueAt: now() };
    case "parked": {
      const { reason: _, since: __, ...rest } = row;
      return { ...rest, attempts: 0, status: "pending", dueAt: now() };
    }
    default:
      return undefined;
  }
}
