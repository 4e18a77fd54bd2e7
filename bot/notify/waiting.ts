import type { PersonId } from "#core/ids.ts";
import { addMinutes, dayOf } from "#core/time.ts";
import type { Due, Stored, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { REFERENCE, type Reference } from "./delivery.ts";
import { type OutboxRow, digestId, newDigestRow, takenAwayAt } from "./outboxRow.ts";

/** Lies among the receiver's references and points at a row that waits for them. */
type Pointer = StoredBody & { readonly type: typeof POINTER; readonly subject: PersonId; readonly row: string };
export const POINTER = "waitingMessage";
const pointerId = ({ id }: Pick<OutboxRow, "id">) => `${POINTER}:${id}`;

type Row = Stored & { readonly partition: string };
type Saving = (row: Row, next: OutboxRow) => Promise<unknown>;
type Clocked = Pick<Ports, "store" | "now">;

/** So many people are woken at a time. */
const AT_ONCE = 50;
/** Who has been away gets so many of what waited, the newest; the rest is said in one digest. */
const ONE_BY_ONE = 5;
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

/**
 * Sends what waits for somebody who is reached: the newest as they are, and for the rest the day's digest, which says what is still
 * to be done when it is sent. What somebody is at work with this moment keeps its pointer. Whether nothing is left to be looked at.
 */
async function wakeFor(ports: Clocked, person: PersonId, save: Saving): Promise<boolean> {
  const waiting = await readWaiting(ports, person);
  const inHand = waiting.filter(({ row }) => row?.body.status === "pending" || row?.body.status === "sending");
  const oneByOne = waiting
    .filter(({ row }) => row && isUnsent(row.body) && row.body.type !== "digest")
    .toSorted((one, other) => writtenAt(other).localeCompare(writtenAt(one)))
    .slice(0, ONE_BY_ONE);
  const left = waiting.filter((each) => !inHand.includes(each) && !oneByOne.includes(each));
  if (left.some(({ row }) => row && isUnsent(row.body))) await tellTheRest(ports, person);
  // The newest come last, so that after a crash they are the same.
  for (const { pointer, row } of [...left, ...oneByOne.toReversed()]) {
    const isSent = oneByOne.some((each) => each.pointer === pointer);
    if (row && isUnsent(row.body)) await save(row, isSent ? dueNow(row.body, ports) : leftOut(row.body, ports));
    await ports.store.commit("references", person, [{ kind: "remove", id: pointer.body.id, version: pointer.version }]);
  }
  return inHand.length === 0;
}

type Unsent = Extract<OutboxRow, { status: "waiting" | "parked" }>;
const isUnsent = (row: OutboxRow): row is Unsent => row.status === "waiting" || row.status === "parked";

type Waiting = { readonly pointer: Stored; readonly row: (Row & { readonly body: OutboxRow }) | undefined };
const writtenAt = ({ row }: Waiting) => row?.body.createdAt ?? "";

async function readWaiting({ store }: Clocked, person: PersonId): Promise<readonly Waiting[]> {
  const pointers = await store.find("references", person, { types: [POINTER] });
  return Promise.all(
    pointers.map(async (pointer) => {
      const { subject, row } = pointer.body as Pointer;
      const [stored] = await store.find("dossiers", subject, { ids: [row] });
      return { pointer, row: stored && { ...stored, body: stored.body as OutboxRow, partition: subject } };
    }),
  );
}

/** The row as it is to be sent now, with all attempts before it. */
function dueNow(row: Unsent, { now }: Clocked): OutboxRow {
  if (row.status === "waiting") return { ...row, status: "pending", dueAt: now() };
  const { reason: _, since: __, ...rest } = row;
  return { ...rest, attempts: 0, status: "pending", dueAt: now() };
}

/** The row as one whose turn came and went. */
const leftOut = (row: Unsent, ports: Clocked): OutboxRow => {
  const since = ports.now();
  return { ...dueNow(row, ports), status: "dropped", since, dueAt: takenAwayAt(since) };
};

/** The day's digest is to be sent now, unless it has been; one that was given up or dropped because there was no chat is sent after all. */
async function tellTheRest({ store, now }: Clocked, person: PersonId): Promise<void> {
  const at = now();
  const [present] = await store.find("dossiers", person, { ids: [digestId(dayOf(at))] });
  const status = (present?.body as OutboxRow | undefined)?.status;
  if (present && status !== "dropped" && status !== "parked") return;
  const body = newDigestRow(person, dayOf(at), at, at);
  // Whoever is faster makes the same.
  await store.commit("dossiers", person, [
    present ? { kind: "replace", body, version: present.version } : { kind: "create", body },
  ]);
}
