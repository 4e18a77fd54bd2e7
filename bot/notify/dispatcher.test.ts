import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Activity } from "botbuilder";
import { type AppraisalId, type PersonId, asId } from "#core/ids.ts";
import { municipalityOf } from "#core/municipality/municipality.ts";
import { DEFAULT_QUIET_HOURS } from "#core/schedule/quietHours.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { type Instant, dayOf } from "#core/time.ts";
import type { Contract } from "#core/contract/contract.ts";
import { createReferences } from "#bot/channel/references.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { CLOCKS_APART_MS, leaseOn } from "#bot/store/lease.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { active } from "../../test/support/builders.ts";
import type { Delivery, Reference } from "./delivery.ts";
import { dispatcher } from "./dispatcher.ts";
import { type OutboxRow, newDigestRow, newOutboxRow } from "./outboxRow.ts";
import type { Throttle } from "./throttle.ts";
import { pointTo, wakeReached } from "./waiting.ts";

const ali = asId<PersonId>("ali");
const subject = asId<PersonId>("berit");
const DAY_MS = 86_400_000;
const LEASE_MS = 10_000;
/** What Teams tells when a person is given the app. */
const installed = {
  type: "installationUpdate",
  from: { id: "29:ali" },
  recipient: { id: "28:bot" },
  conversation: { id: "chat-ali" },
  serviceUrl: "http://127.0.0.1",
} as Activity;
const message = { card: { type: "AdaptiveCard" } as const, summary: "" };

describe("the outbox dispatcher", () => {
  let folder: string;
  let store: DocumentStore;
  let clock: number;
  let ports: Ports;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "outbox-"));
    store = openSqliteStore(join(folder, "data.sqlite"));
    clock = Date.parse("2026-03-02T08:00:00Z");
    let next = 0;
    ports = {
      store,
      directory: () => directoryOf({ people: [], units: [], assignments: [], representations: [] }),
      municipality: () => municipalityOf([]),
      now: () => new Date(clock).toISOString() as Instant,
      newId: () => `id${next++}`,
      committed: () => {},
    };
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const post = async (id = "1") => {
    const about = { kind: "appraisalInvited", appraisal: asId<AppraisalId>("talk") } as const;
    await store.commit("dossiers", subject, [
      { kind: "create", body: newOutboxRow(id, subject, { to: ali, about }, ports.now()) },
    ]);
  };
  const reach = async () => {
    const reference: Reference = {
      type: "reference",
      schema: 1,
      id: "reference",
      person: ali,
      member: "29:ali",
      bot: "28:bot",
      conversation: "chat-ali",
      serviceUrl: "http://127.0.0.1",
      tenant: "tenant",
      state: "ok",
      dueAt: ports.now(),
    };
    await store.commit("references", ali, [{ kind: "put", body: reference }]);
  };
  const row = async (id = "1") => {
    const [found] = await store.find("dossiers", subject, { ids: [`outbox:${id}`] });
    return found?.body as OutboxRow;
  };
  const started = (
    deliveries: readonly Delivery[],
    draw: (row: OutboxRow) => Promise<typeof message | undefined> = async () => message,
    server?: string,
    turn?: Throttle["turn"],
  ) => {
    const left = [...deliveries];
    const sent: Reference[] = [];
    const logged: object[] = [];
    const running = dispatcher({
      ports,
      draw,
      drawContract: async () => undefined,
      update: async () => ({ kind: "sent", activity: "a" }),
      send: async (reference) => {
        sent.push(reference);
        return left.shift() ?? { kind: "sent", activity: "a" };
      },
      log: (event) => logged.push(event),
      ...(turn && { throttle: { heldFor: () => 0, allHeldFor: () => 0, askedForTime: () => {}, turn } }),
      ...(server !== undefined && {
        lease: leaseOn(store, { name: "outbox", holder: server, clock: ports.now, forMs: LEASE_MS }),
      }),
    });
    return { ...running, sent, logged };
  };
  const sweep = async ({ kick, settled }: ReturnType<typeof started>) => {
    kick();
    await settled();
  };

  it("sends what is due, once, and notes where it went", async () => {
    await reach();
    await post();
    const outbox = started([{ kind: "sent", activity: "activity-1" }]);
    await sweep(outbox);
    await sweep(outbox);
    await outbox.stop();
    assert.equal(outbox.sent.length, 1);
    const { status, ...rest } = await row();
    assert.equal(status, "sent");
    assert.equal("activity" in rest && rest.activity, "activity-1");
  });

  it("says how late it was, and of whom nothing", async () => {
    await reach();
    await post();
    clock += 7_000;
    const outbox = started([]);
    await sweep(outbox);
    await outbox.stop();
    assert.deepEqual(outbox.logged, [
      { row: "outbox:1", status: "sending", lateMs: 7_000 },
      { row: "outbox:1", status: "sent" },
    ]);
  });

  it("keeps what cannot be delivered yet and sends it when the person opens a chat", async () => {
    await post();
    const outbox = started([]);
    await sweep(outbox);
    assert.equal((await row()).status, "waiting");
    await reach();
    await sweep(outbox);
    await outbox.stop();
    assert.equal((await row()).status, "sent");
    assert.equal(outbox.sent.length, 1);
    assert.deepEqual((await store.find("references", ali, { types: ["waitingMessage"] })).length, 0);
  });

  it("sends what waited also when the server dies between hearing of the chat and looking for what waits", async () => {
    await post();
    const first = started([]);
    await sweep(first);
    await first.stop();
    // The dying server has stored where the person is reached, and nothing else.
    const references = createReferences(ports, () => {});
    assert.equal(await references.remember(installed, ali), "first");
    const next = started([]);
    assert.equal(await createReferences(ports, next.kick).remember(installed, ali), "known");
    await sweep(next);
    await next.stop();
    assert.deepEqual([(await row()).status, next.sent.length], ["sent", 1]);
    assert.deepEqual(await store.due("references", ["reference"], ports.now(), 1), [], "it is looked for once");
  });

  it("looks again for what somebody was just putting to wait when the chat was opened", async () => {
    await post();
    const pending = await row();
    await pointTo(ports, pending);
    await reach();
    const outbox = started([]);
    await wakeReached(ports, { save: () => assert.fail("it is in other hands"), onFault: assert.ifError });
    const { dueAt: _, ...rest } = pending as Extract<OutboxRow, { status: "pending" }>;
    await store.commit("dossiers", subject, [{ kind: "put", body: { ...rest, status: "waiting" } as OutboxRow }]);
    await sweep(outbox);
    assert.equal((await row()).status, "waiting", "not yet");
    clock += 60_000;
    await sweep(outbox);
    await outbox.stop();
    assert.equal((await row()).status, "sent");
  });

  it("tries again later when the channel asks for time, and not before", async () => {
    await reach();
    await post();
    const outbox = started([{ kind: "retry", afterMs: 30_000, reason: "429" }]);
    await sweep(outbox);
    assert.equal((await row()).status, "pending");
    await sweep(outbox);
    assert.equal(outbox.sent.length, 1);
    clock += 31_000;
    await sweep(outbox);
    await outbox.stop();
    assert.equal((await row()).status, "sent");
    assert.equal(outbox.sent.length, 2);
  });

  it("never sends a second time blindly when the answer was lost", async () => {
    await reach();
    await post();
    const outbox = started([{ kind: "unknown", reason: "timeout" }]);
    await sweep(outbox);
    clock += 3_600_000;
    await sweep(outbox);
    await outbox.stop();
    assert.equal((await row()).status, "unknown");
    assert.equal(outbox.sent.length, 1);
  });

  it("holds a row for unknown when the process died while sending it", async () => {
    await reach();
    await post();
    const [stored] = await store.find("dossiers", subject, { ids: ["outbox:1"] });
    assert.ok(stored);
    const dying = { ...(stored.body as OutboxRow), status: "sending", attempts: 1, dueAt: ports.now() };
    await store.commit("dossiers", subject, [{ kind: "replace", body: dying, version: stored.version }]);
    const outbox = started([]);
    await sweep(outbox);
    await outbox.stop();
    assert.equal((await row()).status, "unknown");
    assert.equal(outbox.sent.length, 0);
  });

  it("parks what can never arrive, with the reason", async () => {
    await reach();
    await post();
    const outbox = started([{ kind: "gone", reason: "ConversationBlockedByUser" }]);
    await sweep(outbox);
    await outbox.stop();
    const parked = await row();
    assert.equal(parked.status === "parked" && parked.reason, "ConversationBlockedByUser");
  });

  it("drops what is no longer true when its turn comes", async () => {
    await reach();
    await post();
    const outbox = started([], async () => undefined);
    await sweep(outbox);
    await outbox.stop();
    assert.equal((await row()).status, "dropped");
    assert.equal(outbox.sent.length, 0);
  });

  it("takes a message's row away 90 days after it was sent or dropped, and not before", async () => {
    await reach();
    await post("1");
    const outbox = started([]);
    await sweep(outbox);
    const dropping = started([], async () => undefined);
    await post("2");
    await sweep(dropping);
    clock += 89 * DAY_MS;
    await sweep(outbox);
    assert.deepEqual([(await row("1")).status, (await row("2")).status], ["sent", "dropped"]);
    clock += DAY_MS;
    await sweep(outbox);
    assert.deepEqual([await row("1"), await row("2")], [undefined, undefined]);
    await Promise.all([outbox.stop(), dropping.stop()]);
  });

  it("takes a row that waits for a chat away 90 days after it was written, with what points at it, and not before", async () => {
    await post();
    const outbox = started([]);
    await sweep(outbox);
    const pointers = () => store.find("references", ali, { types: ["waitingMessage"] });
    clock += 89 * DAY_MS;
    await sweep(outbox);
    assert.deepEqual([(await row()).status, (await pointers()).length], ["waiting", 1]);
    clock += DAY_MS;
    await sweep(outbox);
    assert.deepEqual([await row(), await pointers()], [undefined, []]);
    assert.deepEqual(outbox.logged.at(-1), { row: "outbox:1", status: "dropped", reason: "noChat" });
    await reach();
    await sweep(outbox);
    await outbox.stop();
    assert.equal(outbox.sent.length, 0);
  });

  it("sends the newest of much that waited, and one digest for the rest, also of a day that had its digest in vain", async () => {
    const outbox = started([]);
    for (let day = 10; day < 40; day++) {
      await post(`${day}`);
      clock += DAY_MS;
    }
    const today = newDigestRow(ali, dayOf(ports.now()), ports.now(), ports.now());
    await store.commit("dossiers", ali, [{ kind: "create", body: today }]);
    await sweep(outbox);
    await reach();
    await sweep(outbox);
    await sweep(outbox);
    await outbox.stop();
    assert.equal(outbox.sent.length, 6);
    const statuses = await Promise.all([10, 34, 35, 39].map(async (day) => (await row(`${day}`)).status));
    assert.deepEqual(statuses, ["dropped", "dropped", "sent", "sent"]);
    const [digest] = await store.find("dossiers", ali, { types: ["digest"] });
    assert.equal((digest?.body as OutboxRow | undefined)?.status, "sent");
    assert.deepEqual(await store.find("references", ali, { types: ["waitingMessage"] }), []);
  });

  it("keeps the row of a card about a contract as long as the contract can change, and no longer", async () => {
    await reach();
    const inForce = active();
    const put = (body: Contract) => store.commit("dossiers", subject, [{ kind: "put", body }]);
    await put(inForce);
    const about = { kind: "contractProposed", contract: inForce.id, revision: 1 } as const;
    await store.commit("dossiers", subject, [
      { kind: "create", body: newOutboxRow("1", subject, { to: ali, about }, ports.now()) },
    ]);
    const outbox = started([]);
    await sweep(outbox);
    clock += 100 * DAY_MS;
    await sweep(outbox);
    assert.equal((await row()).status, "sent");
    await put({ ...inForce, state: "ended", reason: "roleEnds", endedAt: ports.now() });
    clock += 31 * DAY_MS;
    await sweep(outbox);
    assert.equal(await row(), undefined);
    await outbox.stop();
  });

  it("is one server's of several: the others send when it has stopped, or when it is heard of no more", async () => {
    await reach();
    const [one, other] = [started([], undefined, "one"), started([], undefined, "other")];
    await post("1");
    await Promise.all([sweep(one), sweep(other)]);
    assert.deepEqual([one.sent.length, other.sent.length], [1, 0]);
    await one.stop();
    await post("2");
    await sweep(other);
    assert.equal(other.sent.length, 1);
    const third = started([], undefined, "third");
    await post("3");
    clock += LEASE_MS + CLOCKS_APART_MS;
    await sweep(third);
    assert.equal(third.sent.length, 1);
    await Promise.all([other.stop(), third.stop()]);
  });

  it("puts back what is for a chat that the channel wants to rest, and counts no attempt", async () => {
    await reach();
    await post("1");
    const outbox = started([{ kind: "retry", afterMs: 30_000, reason: "429", throttled: true }]);
    await sweep(outbox);
    await post("2");
    await sweep(outbox);
    await outbox.stop();
    const second = await row("2");
    assert.deepEqual([second.status, second.attempts, outbox.sent.length], ["pending", 0, 1]);
    assert.ok(second.status === "pending" && Date.parse(second.dueAt) > clock + 25_000);
  });

  it("sends nothing more to who has blocked it, and all there was when the person is back", async () => {
    await reach();
    await post("1");
    const outbox = started([{ kind: "gone", reason: "403 ConversationBlockedByUser", unreachable: "blocked" }]);
    await sweep(outbox);
    const [found] = await store.find("references", ali, { ids: ["reference"] });
    assert.equal((found?.body as Reference | undefined)?.state, "blocked");
    await post("2");
    await sweep(outbox);
    assert.deepEqual([(await row("1")).status, (await row("2")).status, outbox.sent.length], ["parked", "waiting", 1]);
    await reach();
    await sweep(outbox);
    await outbox.stop();
    assert.deepEqual([(await row("1")).status, (await row("2")).status, outbox.sent.length], ["sent", "sent", 3]);
  });

  describe("with quiet hours", () => {
    const at = (moment: string) => void (clock = Date.parse(moment));
    /** Friday ten minutes before they begin, by the clock of the municipality. */
    const FRIDAY = "2026-03-06T16:50:00Z";
    const [SATURDAY, MONDAY] = ["2026-03-07T01:00:00Z", "2026-03-09T06:00:00Z"];
    beforeEach(() => {
      ports = { ...ports, quietHours: () => DEFAULT_QUIET_HOURS };
      at(FRIDAY);
    });

    it("sends nothing in them of what was due before, and all of it in its order when they are over", async () => {
      await reach();
      for (const id of ["1", "2", "3"]) {
        await post(id);
        clock += 1_000;
      }
      const drawn: string[] = [];
      const outbox = started([], async ({ id }) => {
        drawn.push(id);
        return message;
      });
      at(SATURDAY);
      await sweep(outbox);
      const kept = await row();
      assert.deepEqual([outbox.sent.length, kept.status, kept.attempts], [0, "pending", 0]);
      at(MONDAY);
      await sweep(outbox);
      assert.deepEqual(drawn, ["outbox:1", "outbox:2", "outbox:3"]);
      await outbox.stop();
    });

    it("tries nothing again in them, and is not late for that", async () => {
      await reach();
      await post();
      const outbox = started([{ kind: "retry", afterMs: 3_600_000, reason: "503" }]);
      await sweep(outbox);
      at(SATURDAY);
      await sweep(outbox);
      assert.equal(outbox.sent.length, 1);
      at(MONDAY);
      await sweep(outbox);
      await outbox.stop();
      assert.deepEqual(
        outbox.logged.filter((each) => "lateMs" in each),
        [0, 0].map((lateMs) => ({ row: "outbox:1", status: "sending", lateMs })),
      );
      assert.deepEqual([outbox.sent.length, (await row()).status], [2, "sent"]);
    });

    it("keeps what waited for a chat that comes at night until the morning", async () => {
      await post();
      const outbox = started([]);
      await sweep(outbox);
      at(SATURDAY);
      await reach();
      await sweep(outbox);
      assert.deepEqual([outbox.sent.length, (await row()).status], [0, "pending"]);
      at(MONDAY);
      await sweep(outbox);
      await outbox.stop();
      assert.equal(outbox.sent.length, 1);
    });

    it("sends nothing whose turn comes when they have begun meanwhile", async () => {
      await reach();
      await post();
      const outbox = started([], undefined, undefined, async () => at(SATURDAY));
      await sweep(outbox);
      await outbox.stop();
      assert.deepEqual([outbox.sent.length, (await row()).status], [0, "pending"]);
    });
  });

  it("goes on with the others when one row cannot be drawn", async () => {
    await reach();
    await post("1");
    await post("2");
    let drawn = 0;
    const outbox = started([], async () => {
      drawn += 1;
      if (drawn === 1) throw new Error("a fault of ours");
      return message;
    });
    await sweep(outbox);
    await outbox.stop();
    assert.equal((await row("1")).status, "pending");
    assert.equal((await row("2")).status, "sent");
  });
});
