import { type ContractId, type PersonId, asId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import type { Due } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import type { CardUpdateRow } from "./cardUpdateRow.ts";
import type { Delivery, DrawContract, Reference, Update } from "./delivery.ts";
import type { NoticeRow } from "./outboxRow.ts";

type Sent = Extract<NoticeRow, { status: "sent" }>;

/** What a message asked for may be answered since; what told that something happened stays as it was. */
export const contractAskedAbout = (about: NoticeRow["about"]): ContractId | undefined =>
  about.kind === "contractProposed" || about.kind === "contractChangesRequested" ? about.contract : undefined;

/** The newest messages a person has about a contract are kept true; nobody scrolls further back than that. */
const KEPT_TRUE = 5;
const MAX_ATTEMPTS = 8;
const FIRST_RETRY_MS = 4_000;

/**
 * Lets the messages that asked for something about a contract show how it stands now, in place: no message is added, and one that is gone
 * stays gone. To do it twice is no harm, so what may have arrived is done again. Gives the pause after which it is to be tried
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
      const reference = await referenceOf(ports, person);
      const message = reference && (await draw(person, subject, row.contract));
      if (!reference || !message) continue;
      const newest = messages.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1)).slice(0, KEPT_TRUE);
      for (const { conversation, activity } of newest)
        deliveries.push(await update(reference, { conversation, activity }, message));
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

async function referenceOf(ports: Ports, person: PersonId): Promise<Reference | undefined> {
  const [stored] = await ports.store.find("references", person, { ids: ["reference"] });
  const reference = stored?.body as Reference | undefined;
  return reference?.state === "ok" ? reference : undefined;
}
