import type { PersonId } from "#core/ids.ts";
import { afterQuiet, isQuiet } from "#core/schedule/quietHours.ts";
import type { Instant } from "#core/time.ts";
import type { Lease } from "#bot/store/lease.ts";
import type { Stored } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { CARD_UPDATE } from "./cardUpdateRow.ts";
import { cardUpdater } from "./cardUpdates.ts";
import type { Delivery, DrawContract, DrawNotice, Reference, Send, Update } from "./delivery.ts";
import { placeOnDay } from "./oneADay.ts";
import { MESSAGE_TYPES, type OutboxRow, takenAwayAt } from "./outboxRow.ts";
import { noteUnreachable, reachOf } from "./reach.ts";
import { type Pending, type Sending, pauseAfter, settled } from "./settle.ts";
import { takeAway } from "./settledRows.ts";
import { type Throttle, throttle as newThrottle } from "./throttle.ts";
import { pointTo, unpoint, wakeReached } from "./waiting.ts";

/** Sends what the outbox holds. Everything it knows is in the store, so it goes on after a crash where it was. */
export type Dispatcher = {
  /** Looks at the outbox now; the timer does every `sweepMs` as well. */
  readonly kick: () => void;
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
  /** Of several servers one sends, so that the channel's limits are kept by one hand. Without it this one does. */
  readonly lease?: Pick<Lease, "hold" | "release">;
  readonly throttle?: Throttle;
  /** Somebody to whom a message is to go has no chat that can be reached: perhaps they can be given one. */
  readonly onNoChat?: (person: PersonId) => Promise<void>;
  /** For how long a row is to rest by what somebody has decided: a campaign that is paused. */
  readonly restsFor?: (row: OutboxRow) => number;
  readonly sweepMs?: number;
};

type Row = Stored & { readonly partition: string };

/** So many rows are on their way at a time; when half of them are done, more are looked for. */
const ON_THEIR_WAY = 100;
const UPDATES = 50;
/** What another server has written is seen within this. */
const SWEEP_MS = 2_000;
/** How long a row may stand as `sending` before it is held for lost. */
const LOST_AFTER_MS = 60_000;
/** A message whose chat takes nothing for longer than this is put back, and others go before it. */
const PATIENCE_MS = 1_000;

const realTime = {
  now: () => performance.now(),
  wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

export function dispatcher({
  ports,
  send,
  update,
  draw,
  drawContract,
  log,
  lease,
  throttle = newThrottle(realTime),
  onNoChat = () => Promise.resolve(),
  restsFor = () => 0,
  sweepMs = SWEEP_MS,
}: DispatcherSettings): Dispatcher {
  const { store } = ports;
  const reached = noticing(ports, throttle);
  const updateCards = cardUpdater({
    ports,
    update: async (reference, ...rest) => {
      await throttle.turn(reference.conversation);
      return reached(reference, await update(reference, ...rest));
    },
    draw: drawContract,
  });
  let sweeping: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  /** Told of a kick, and of room for more: the sweep waits for one or the other. */
  let lookAnew = () => {};
  let roomForMore = () => {};
  let showing: Promise<boolean> | undefined;
  const timers = new Set<NodeJS.Timeout>();
  /** What this process is at work with, by row; and the last of each receiver's, since those keep their order. */
  const onTheirWay = new Map<string, Promise<void>>();
  const lastTo = new Map<PersonId, Promise<void>>();

  const later = (ms: number): Instant => new Date(Date.parse(ports.now()) + ms).toISOString() as Instant;

  /**
   * In the municipality's quiet hours no new message of any kind leaves, however it came to be due then: the server was away, it is
   * tried again, its receiver has a chat at last. It stays due, in its order. Only what makes no sound goes on: cards sent before
   * that are kept true, in place. What somebody does in the chat is answered there and does not come this way.
   */
  const isQuietNow = () => isQuiet(ports.now(), ports.quietHours?.());

  const lateOf = ({ body }: Row, next: OutboxRow) => {
    const before = body as OutboxRow;
    if (next.status !== "sending" || before.status !== "pending") return {};
    return { lateMs: Date.parse(ports.now()) - Date.parse(afterQuiet(before.dueAt, ports.quietHours?.())) };
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

  /** Leaves a pointer first and looks again: a conversation opened before is seen, and one opened after finds the pointer. */
  const wait = async (row: Row, body: Pending) => {
    await pointTo(ports, body);
    if (!(await reachOf(ports, body.to)))
      await save(row, { ...body, status: "waiting", dueAt: takenAwayAt(body.createdAt) });
    else {
      await unpoint(ports, body);
      kick();
    }
  };

  const settle = (body: Sending, delivery: Delivery, conversation: string): OutboxRow => {
    if (delivery.kind === "retry") sweepIn(pauseAfter(body.attempts, delivery.afterMs));
    return settled(body, delivery, conversation, { at: ports.now(), later });
  };

  const drop = async (row: Row, pending: Pending) => {
    const since = ports.now();
    await save(row, { ...pending, status: "dropped", since, dueAt: takenAwayAt(since) });
  };

  const putBack = async (row: Row, pending: Pending, ms: number) => {
    if (await save(row, { ...pending, dueAt: later(ms) })) sweepIn(ms);
  };

  const deliver = async (row: Row) => {
    const body = row.body as OutboxRow;
    if (body.status === "sending") {
      await save(row, settle(body, { kind: "unknown", reason: "lease" }, ""));
      return;
    }
    if (body.status === "waiting") log({ row: body.id, status: "dropped", reason: "noChat" });
    if (body.status !== "pending") return takeAway(ports, row);
    const rest = restsFor(body);
    if (rest > 0) return putBack(row, body, rest);
    const reference = await reachOf(ports, body.to);
    // Who opens a chat is told what waits, so a digest does not wait for that.
    if (!reference) {
      await (body.type === "digest" ? drop(row, body) : wait(row, body));
      return onNoChat(body.to).catch(report);
    }
    const place = await placeOnDay(ports, body);
    if (place.kind === "toldAlready") return drop(row, body);
    if (place.kind === "waits") return putBack(row, body, Date.parse(place.until) - Date.parse(ports.now()));
    const held = throttle.heldFor(reference.conversation);
    if (held > PATIENCE_MS) return putBack(row, body, held);
    await throttle.turn(reference.conversation);
    if (stopped || isQuietNow()) return;
    const message = await draw(place.body);
    if (!message) return drop(row, body);
    const sending: Sending = {
      ...place.body,
      status: "sending",
      attempts: body.attempts + 1,
      dueAt: later(LOST_AFTER_MS),
    };
    if (!(await save(row, sending))) return;
    const delivery = await send(reference, message);
    const next = settle(sending, delivery, reference.conversation);
    // Should the person come back, or somebody want to try again, it is found by its pointer, which is there before they can.
    if (next.status === "parked") await pointTo(ports, next);
    await reached(reference, delivery, sending);
    const [claimed] = await store.find("dossiers", row.partition, { ids: [body.id] });
    if (claimed) await save({ ...claimed, partition: row.partition }, next);
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

  const begin = (row: Row) => {
    const { to } = row.body as OutboxRow;
    const key = keyOf(row);
    const work = (lastTo.get(to) ?? Promise.resolve())
      .then(() => (stopped ? undefined : deliver(row)))
      .catch((fault: unknown) => postpone(row, fault))
      .catch(report)
      .finally(() => {
        onTheirWay.delete(key);
        if (lastTo.get(to) === work) lastTo.delete(to);
        if (onTheirWay.size <= ON_THEIR_WAY / 2) roomForMore();
      });
    onTheirWay.set(key, work);
    lastTo.set(to, work);
  };

  /** What is due and not on its way yet, in the order of the types: what a person has done comes before what a day brings. */
  const nextRows = async (room: number): Promise<readonly Row[]> => {
    if (isQuietNow()) return [];
    const found: Row[] = [];
    for (const type of MESSAGE_TYPES) {
      if (found.length >= room) break;
      const due = await store.due("dossiers", [type], ports.now(), room + onTheirWay.size);
      found.push(...due.filter((row) => !onTheirWay.has(keyOf(row))));
    }
    return found.slice(0, room);
  };

  const showAnew = async () => {
    const shown = await store.due("dossiers", [CARD_UPDATE], ports.now(), UPDATES);
    for (const row of shown) {
      if (stopped) return false;
      const pause = await updateCards(row);
      if (pause !== undefined) sweepIn(pause);
    }
    return shown.length === UPDATES;
  };
  const showInTurn = () =>
    (showing ??= showAnew().finally(() => {
      showing = undefined;
    }));

  const sweep = async () => {
    do {
      again = false;
      if (lease && !(await lease.hold())) break;
      const allHeld = throttle.allHeldFor();
      if (allHeld > 0) {
        sweepIn(allHeld);
        break;
      }
      if (await wakeReached(ports, { save, onFault: report })) again = true;
      // Whoever has something new to be told meanwhile does not wait for those before.
      const kicked = new Promise<void>((resolve) => (lookAnew = resolve));
      const room = ON_THEIR_WAY - onTheirWay.size;
      const rows = await nextRows(room);
      const more = rows.length === room;
      if (more) {
        const half = new Promise<void>((resolve) => (roomForMore = resolve));
        rows.forEach(begin);
        // Cards that were sent before do not wait until a campaign is over.
        showInTurn().catch(report);
        await half;
        again = true;
      } else {
        rows.forEach(begin);
        await Promise.race([Promise.all(onTheirWay.values()), kicked]);
        if (onTheirWay.size > 0) again = true;
        // After the messages, so that those that were just sent can be reached as well.
        else if (await showInTurn()) again = true;
      }
    } while (again && !stopped);
    await Promise.all(onTheirWay.values());
    await showing;
  };

  const kick = () => {
    if (stopped) return;
    again = true;
    lookAnew();
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
    settled: async () => {
      while (sweeping) await sweeping;
    },
    stop: async () => {
      stopped = true;
      clearInterval(interval);
      for (const timer of timers) clearTimeout(timer);
      while (sweeping) await sweeping;
      await lease?.release();
    },
  };
}

const keyOf = ({ partition, body: { id } }: Row) => `${partition} ${id}`;

/** Notes what the channel says of a chat beside the one message: that it takes nothing any more, or not so much. */
const noticing =
  (ports: Ports, { askedForTime }: Throttle) =>
  async (reference: Reference, delivery: Delivery, attempted?: Sending): Promise<Delivery> => {
    if (delivery.kind === "retry" && delivery.throttled)
      askedForTime(reference.conversation, pauseAfter(attempted?.attempts ?? 1, delivery.afterMs));
    if (delivery.kind === "gone" && delivery.unreachable) await noteUnreachable(ports, reference, delivery.unreachable);
    return delivery;
  };
