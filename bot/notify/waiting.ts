import type { PersonId } from "#core/ids.ts";
import type { Stored, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import type { OutboxRow } from "./outboxRow.ts";

/** Lies among the receiver's references and points at a row that waits for them. */
type Pointer = StoredBody & { readonly type: "waitingMessage"; readonly subject: PersonId; readonly row: string };

type Row = Stored & { readonly partition: string };

/** Leaves a pointer to a row that cannot be sent before the person has a chat (again). */
export async function pointTo({ store }: Pick<Ports, "store">, { id, subject, to }: OutboxRow): Promise<void> {
  const body: Pointer = { id: `waitingMessage:${id}`, type: "waitingMessage", schema: 1, subject, row: id };
  await store.commit("references", to, [{ kind: "put", body }]);
}

/**
 * Somebody can be reached again: what waited for them, or was given up because they could not be reached, is to be sent. Gives
 * whether there was anything. One that has been seen to meanwhile keeps its pointer, as somebody is at work with it.
 */
export async function wakeFor(
  ports: Pick<Ports, "store" | "now">,
  person: PersonId,
  save: (row: Row, next: OutboxRow) => Promise<unknown>,
): Promise<boolean> {
  const pointers = await ports.store.find("references", person, { types: ["waitingMessage"] });
  for (const { body, version } of pointers) {
    const { subject, row: id } = body as Pointer;
    const [stored] = await ports.store.find("dossiers", subject, { ids: [id] });
    const row = stored?.body as OutboxRow | undefined;
    if (row?.status === "pending" || row?.status === "sending") continue;
    const next = row && dueNow(row, ports);
    if (stored && next) await save({ ...stored, partition: subject }, next);
    await ports.store.commit("references", person, [{ kind: "remove", id: body.id, version }]);
  }
  return pointers.length > 0;
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
