import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import type { Due } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import type { CardUpdateRow } from "./cardUpdateRow.ts";
import type { Delivery, DrawContract, Update } from "./delivery.ts";
import type { NoticeRow } from "./outboxRow.ts";
import { reachOf } from "./reach.ts";

type Sent = Extract<NoticeRow, { status: "sent" }>;

/** What a message asked for may be answered since; what told that something happened stays as it was. */
export const contractAskedAbout = (about: NoticeRow["about"]): ContractId | undefined =>
  about.kind === "contractProposed" || about.kind === "contractChangesRequested" ? about.contract : undefined;

/** The newest messages a person has about a contract are kept true; nobody scrolls further back than that. */
const KEPT_TRUE = 5;
const MAX_ATTEMPTS = 8;
const FIRST_RETRY_MS = 4_000;

/**
 * Lets the messages that asked for something about a contract show how it stands now, in place: no message is added. When the newest
 * is gone (the chat was made anew) and what it asked still waits, it is sent anew and its row knows the new one. To do it twice is no harm, so what may have arrived is done again. Gives the pause after which it is to be tried
 * again, if it is.
 */
export const cardUpdater =
  ({ ports, update, draw }: { readonly ports: Ports; readonly update: Update; readonly draw: DrawContract }) =>
  async ({ partition, body, version }: Due): Promise<number | undefined> => {
    const row = body as CardUpdateRow;
    const subject = asId<PersonId>(partition);
    const rows = (await ports.store.find("dossiers", partition, { types: ["outbox"] }))
      .map((stored) => stored.body as NoticeRow)
      .filter(({ id, about }) => contractAskedAbout(about) === row.contract && !row.fresh.includes(id));
    const sent = rows.filter((each): each is Sent => each.status === "sent");
    const deliveries: Delivery[] = [];
    for (const [person, messages] of Map.groupBy(sent, ({ to }) => to)) {
      const reference = await reachOf(ports, person);
      const message = reference && (await draw(person, subject, row.contract));
      if (!reference || !message) continue;
      const newest = messages.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1)).slice(0, KEPT_TRUE);
      for (const [index, { id, conversation, activity }] of newest.entries()) {
        const delivery = await update(reference, { conversation, activity }, message);
        deliveries.push(delivery);
        if (index === 0 && delivery.kind === "gone" && delivery.messageGone) await sendAnew(ports, subject, id);
      }
    }
    // One that is on its way was perhaps drawn before the change, and cannot be reached yet.
    const onItsWay = rows.some(({ status }) => status === "sending");
    const again = onItsWay || deliveries.some(({ kind }) => kind === "retry" || kind === "unknown");
    if (!again || row.attempts + 1 >= MAX_ATTEMPTS) {
      await ports.store.commit("dossiers", partition, [{ kind: "remove", id: row.id, version }]);
      return undefined;
    }
    const asked = deliveries.map((each) => (each.kind === "retry" ? (each.afterMs ?? 0) : 0));
    const pause = Math.max(FIRST_RETRY_MS * 2 ** row.attempts, ...asked);
    const dueAt = new Date(Date.parse(ports.now()) + pause).toISOString() as Instant;
    const next: CardUpdateRow = { ...row, attempts: row.attempts + 1, dueAt };
    await ports.store.commit("dossiers", partition, [{ kind: "replace", body: next, version }]);
    return pause;
  };

/** It is drawn again when its turn comes, and dropped if nothing is asked any more. */
async function sendAnew(ports: Ports, subject: PersonId, id: string): Promise<void> {
  const [stored] = await ports.store.find("dossiers", subject, { ids: [id] });
  const row = stored?.body as NoticeRow | undefined;
  if (!stored || row?.status !== "sent") return;
  const { sentAt: _, conversation: __, activity: ___, ...rest } = row;
  const body: NoticeRow = { ...rest, attempts: 0, status: "pending", dueAt: ports.now() };
  await ports.store.commit("dossiers", subject, [{ kind: "replace", body, version: stored.version }]);
}
