import type { PersonId } from "#core/ids.ts";
import type { Instant } from "#core/time.ts";
import type { Stored, StoredBody } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { CARD_UPDATE } from "./cardUpdateRow.ts";
import { cardUpdater } from "./cardUpdates.ts";
import type { Delivery, DrawContract, DrawNotice, Reference, Send, Update } from "./delivery.ts";
import { MESSAGE_TYPES, type OutboxRow, isSettled, takenAwayAt } from "./outboxRow.ts";
import { takeAway } from "./settledRows.ts";

/** Sends what the outbox holds. Everything it knows is in the store, so it goes on after a crash where it was. */
export type Dispatcher = {
  /** Looks at the outbox now; the timer does every `sweepMs` as well. */
  readonly kick: () => void;
  /** A person can be reached (again): what waited for them is sent. */
  readonly onReference: (person: PersonId) => Promise<void>;
  /** Resolves when everything that was due has been dealt with. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type DispatcherSettings = {
  readonly ports: Ports;
  readonly send: Send;
  readonly update: Update;
  readonly draw: DrawNotice;
  readonly drawContract: DrawContract;
  readonly log: (event: {
    readonly row: string;
    readonly status: OutboxRow["status"];
    readonly reason?: string;
    /** For how long a row had been due when its sending began: how far the outbox lags. */
    readonly lateMs?: number;
  }) => void;
  readonly sweepMs?: number;
};

type Row = Stored & { readonly partition: string };
type Pending = Extract<OutboxRow, { status: "pending" }>;
type Sending = Extract<OutboxRow, { status: "sending" }>;
/** Lies among the receiver's references and points at a row that waits for them. */
type Pointer = StoredBody & { readonly type: "waitingMessage"; readonly subject: PersonId; readonly row: string };

const BATCH = 50;
/** With doubled pauses from two seconds on, about nine hours: longer than an ordinary incident at the far end. */
const MAX_ATTEMPTS = 15;
/** How long a row may stand as `sending` before it is held for lost. */
const LEASE_MS = 60_000;
const FIRST_RETRY_MS = 2_000;

export function dispatcher({
  ports,
  send,
  update,
  draw,
  drawContract,
  log,
  sweepMs = 10_000,
}: DispatcherSettings): Dispatcher {
  const { store } = ports;
  const updateCards = cardUpdater({ ports, update, draw: drawContract });
  let sweeping: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  const timers = new Set<NodeJS.Timeout>();

  const later = (ms: number): Instant => new Date(Date.parse(ports.now()) + ms).toISOString() as Instant;

  const lateOf = ({ body }: Row, next: OutboxRow) => {
    const before = body as OutboxRow;
    if (next.status !== "sending" || before.status !== "pending") return {};
    return { lateMs: Date.parse(ports.now()) - Date.parse(before.dueAt) };
  };

  const save = async (row: Row, next: OutboxRow) => {
    const saved = await store.commit("dossiers", row.partition, [
      { kind: "replace", body: next, version: row.version },
    ]);
    if (saved === "committed")
      log({
        row: next.id,
        status: next.status,
        ...("reason" in next && { reason: next.reason }),
        ...lateOf(row, next),
      });
    return saved === "committed";
  };

  const report = (fault: unknown) =>
    log({ row: "-", status: "pending", reason: fault instanceof Error ? fault.name : "fault" });

  const referenceOf = async (person: PersonId) => {
    const [stored] = await store.find("references", person, { ids: ["reference"] });
    const reference = stored?.body as Reference | undefined;
    return reference?.state === "ok" ? reference : undefined;
  };

  /**
   * Leaves a pointer first and looks again, so that a conversation opened in between is not missed: whoever looks then finds
   * the row pending, and leaves the pointer.
   */
  const wait = async (row: Row, body: Pending) => {
    const { dueAt: _, ...rest } = body;
    const pointer: Pointer = {
      id: `waitingMessage:${body.id}`,
      type: "waitingMessage",
      schema: 1,
      subject: body.subject,
      row: body.id,
    };
    await store.commit("references", body.to, [{ kind: "put", body: pointer }]);
    if (!(await save(row, { ...rest, status: "waiting" }))) return;
    if (await referenceOf(body.to)) await wake(body.to);
  };

  const wake = async (person: PersonId) => {
    const pointers = await store.find("references", person, { types: ["waitingMessage"] });
    for (const { body, version } of pointers) {
      const { subject, row: id } = body as Pointer;
      const [stored] = await store.find("dossiers", subject, { ids: [id] });
      const waiting = stored?.body as OutboxRow | undefined;
      if (waiting?.status === "pending" || waiting?.status === "sending") continue;
      if (stored && waiting?.status === "waiting")
        await save({ ...stored, partition: subject }, { ...waiting, status: "pending", dueAt: ports.now() });
      await store.commit("references", person, [{ kind: "remove", id: body.id, version }]);
    }
    if (pointers.length > 0) kick();
  };

  const settle = (body: Sending, delivery: Delivery, conversation: string): OutboxRow => {
    const { dueAt: _, status: __, ...rest } = body;
    const since = ports.now();
    const dueAt = takenAwayAt(since);
    switch (delivery.kind) {
      case "sent":
        return { ...rest, status: "sent", sentAt: since, conversation, activity: delivery.activity, dueAt };
      case "unknown":
        return { ...rest, status: "unknown", since, dueAt };
      case "gone":
        return { ...rest, status: "parked", reason: delivery.reason, since, dueAt };
      case "retry": {
        if (body.attempts >= MAX_ATTEMPTS) return { ...rest, status: "parked", reason: delivery.reason, since, dueAt };
        const pause = Math.max(delivery.afterMs ?? 0, FIRST_RETRY_MS * 2 ** (body.attempts - 1));
        sweepIn(pause);
        return { ...rest, status: "pending", dueAt: later(pause) };
      }
    }
  };

  const drop = async (row: Row, pending: Pending) => {
    const since = ports.now();
    await save(row, { ...pending, status: "dropped", since, dueAt: takenAwayAt(since) });
  };

  const deliver = async (row: Row) => {
    const body = row.body as OutboxRow;
    if (body.status === "sending") {
      await save(row, settle(body, { kind: "unknown", reason: "lease" }, ""));
      return;
    }
    if (isSettled(body)) return takeAway(ports, row);
    if (body.status !== "pending") return;
    const reference = await referenceOf(body.to);
    // Who opens a chat is told what waits, so a digest does not wait for that.
    if (!reference) return body.type === "digest" ? drop(row, body) : wait(row, body);
    const message = await draw(body);
    if (!message) return drop(row, body);
    const sending: Sending = { ...body, status: "sending", attempts: body.attempts + 1, dueAt: later(LEASE_MS) };
    if (!(await save(row, sending))) return;
    const delivery = await send(reference, message);
    const [claimed] = await store.find("dossiers", row.partition, { ids: [body.id] });
    if (claimed)
      await save({ ...claimed, partition: row.partition }, settle(sending, delivery, reference.conversation));
  };

  /** A fault of ours on one row must not hold up the others, nor be tried again without pause. */
  const postpone = async ({ partition, body: { id } }: Row, fault: unknown) => {
    const [stored] = await store.find("dossiers", partition, { ids: [id] });
    const body = stored?.body as OutboxRow | undefined;
    if (!stored || body?.status !== "pending") return;
    const reason = fault instanceof Error ? fault.name : "fault";
    const attempts = body.attempts + 1;
    const row = { ...stored, partition };
    await save(row, settle({ ...body, status: "sending", attempts }, { kind: "retry", reason }, ""));
  };

  const sweep = async () => {
    do {
      again = false;
      const due = await store.due("dossiers", MESSAGE_TYPES, ports.now(), BATCH);
      const byReceiver = Map.groupBy(due, ({ body }) => (body as OutboxRow).to);
      await Promise.allSettled(
        [...byReceiver.values()].map(async (rows) => {
          for (const row of rows) await deliver(row).catch((fault: unknown) => postpone(row, fault));
        }),
      );
      // After the messages, so that those that were just sent can be reached as well.
      const shown = await store.due("dossiers", [CARD_UPDATE], ports.now(), BATCH);
      for (const row of shown) {
        const pause = await updateCards(row);
        if (pause !== undefined) sweepIn(pause);
      }
      if (due.length === BATCH || shown.length === BATCH) again = true;
    } while (again && !stopped);
  };

  const kick = () => {
    if (stopped) return;
    again = true;
    sweeping ??= sweep()
      .catch(report)
      .finally(() => {
        sweeping = undefined;
        if (again) kick();
      });
  };

  const sweepIn = (ms: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      kick();
    }, ms);
    timers.add(timer.unref());
  };

  const interval = setInterval(kick, sweepMs).unref();

  return {
    kick,
    onReference: (person) =>
      wake(person).catch((fault: unknown) => {
        report(fault);
        const timer = setTimeout(() => {
          timers.delete(timer);
          wake(person).catch(report);
        }, LEASE_MS);
        timers.add(timer.unref());
      }),
    settled: async () => {
      while (sweeping) await sweeping;
    },
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      for (const timer of timers) clearTimeout(timer);
      while (sweeping) await sweeping;
    },
  };
}
