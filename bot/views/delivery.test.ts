import assert from "node:assert/strict";
import { unreachedIn } from "#core/delivery/delivery.ts";
import { type AppraisalId, type PersonId, asId } from "#core/ids.ts";
import type { Reference } from "#bot/notify/delivery.ts";
import { type OutboxRow, newOutboxRow } from "#bot/notify/outboxRow.ts";
import { pointTo, wakeReached } from "#bot/notify/waiting.ts";
import { leaseOn } from "#bot/store/lease.ts";
import type { Stored } from "#bot/store/store.ts";
import { readDeliveryStatus, readTeamUnreached, tryDeliveryAgain } from "#bot/usecases/delivery.ts";
import { admin, colleague, director, employee, hr, town, unitHead } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";
import { deliveryKeeper, readDelivery } from "./delivery.ts";

describe("how messages arrive", () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
  });
  afterEach(() => world.close());

  const follow = () => deliveryKeeper(world.ports, { onFault: assert.ifError }).catchUp();
  const chat = async (person: PersonId, state: Reference["state"]) => {
    const body: Reference = {
      type: "reference",
      schema: 1,
      id: "reference",
      person,
      member: `29:${person}`,
      bot: "28:bot",
      conversation: `chat-${person}`,
      serviceUrl: "http://127.0.0.1",
      tenant: "tenant",
      state,
    };
    await world.store.commit("references", person, [{ kind: "put", body }]);
  };
  const stateOf = async (person: PersonId) => {
    const [found] = await world.store.find("references", person, { ids: ["reference"] });
    return (found?.body as Reference | undefined)?.state;
  };
  const row = (id: string, to: PersonId) =>
    newOutboxRow(
      id,
      employee,
      { to, about: { kind: "appraisalInvited", appraisal: asId<AppraisalId>("talk") } },
      world.ports.now(),
    );
  const put = (body: OutboxRow) => world.store.commit("dossiers", body.subject, [{ kind: "put", body }]);
  const parked = async (id: string, to: PersonId) => {
    const { dueAt: _, status: __, ...rest } = row(id, to) as Extract<OutboxRow, { status: "pending" }>;
    const body = { ...rest, status: "parked", reason: "413", since: world.ports.now(), dueAt: world.ports.now() };
    await put(body as OutboxRow);
    await pointTo(world.ports, body as OutboxRow);
  };
  const why = async () => {
    const found = await readDeliveryStatus(world.ports, admin);
    assert.ok(found);
    return found;
  };

  it("says of everybody whether the bot reaches them, and why not", async () => {
    await chat(employee, "ok");
    await chat(colleague, "blocked");
    await chat(unitHead, "uninstalled");
    await follow();
    const { people, by } = await why();
    assert.equal(people, town.people.length);
    assert.deepEqual([by.get("blocked"), by.get("uninstalled"), by.get("gone")], [[colleague], [unitHead], []]);
    assert.ok(by.get("none")?.includes(hr) && !by.get("none")?.includes(employee));
    await chat(colleague, "ok");
    await follow();
    assert.deepEqual((await why()).by.get("blocked"), []);
  });

  it("says which messages were given up and how many may not have arrived, as long as that is so", async () => {
    await chat(employee, "ok");
    await parked("1", employee);
    const { dueAt, status: _, ...rest } = row("2", employee) as Extract<OutboxRow, { status: "pending" }>;
    await put({ ...rest, status: "unknown", since: world.ports.now(), dueAt });
    await follow();
    const { troubled } = await why();
    const having = (wanted: string) =>
      troubled.filter(({ status }) => status === wanted).map(({ to, reason }) => [to, reason]);
    assert.deepEqual([having("parked"), having("unknown")], [[[employee, "413"]], [[employee, undefined]]]);
    await put(row("2", employee));
    await follow();
    assert.equal((await why()).troubled.length, 1);
  });

  it("tells a manager of the own team, with as few documents as it has people", async () => {
    await chat(employee, "ok");
    await chat(colleague, "gone");
    await follow();
    world.store.reset();
    const missed = await readTeamUnreached(world.ports, unitHead);
    assert.equal(world.store.counts().find, 1);
    assert.ok(missed?.includes(colleague) && !missed.includes(employee) && !missed.includes(director));
    assert.equal(await readTeamUnreached(world.ports, employee), undefined);
  });

  it("tries again for one or for all, where that may help, and for nobody else's asking", async () => {
    await chat(employee, "blocked");
    await chat(colleague, "gone");
    await chat(unitHead, "uninstalled");
    await chat(director, "ok");
    for (const [index, person] of [employee, colleague, unitHead, director].entries()) await parked(`${index}`, person);
    await follow();
    assert.equal(await tryDeliveryAgain(world.ports, unitHead), false);
    assert.equal(await tryDeliveryAgain(world.ports, admin, employee), true);
    assert.deepEqual([await stateOf(employee), await stateOf(colleague)], ["ok", "gone"]);
    const statuses = async () => {
      const save = ({ partition, version }: Stored & { readonly partition: string }, body: OutboxRow) =>
        world.store.commit("dossiers", partition, [{ kind: "replace", body, version }]);
      await wakeReached(world.ports, { save, onFault: assert.ifError });
      return (await world.outbox(employee)).map(({ status }) => status);
    };
    assert.deepEqual(await statuses(), ["pending", "parked", "parked", "parked"]);
    assert.equal(await tryDeliveryAgain(world.ports, hr), true);
    assert.equal(await stateOf(unitHead), "uninstalled", "who took the app away has said no");
    assert.deepEqual(await statuses(), ["pending", "pending", "parked", "pending"]);
  });

  it("forgets a message after ninety days, as its row is", async () => {
    await parked("1", employee);
    await follow();
    world.passDays(91);
    await chat(employee, "ok");
    await follow();
    assert.deepEqual((await readDelivery(world.ports)).troubled, []);
  });

  it("comes to an end while something is written all the time", async () => {
    let looks = 0;
    const changes: typeof world.store.changes = async (...asked) => {
      assert.ok(++looks < 10, "there is no end to it");
      const page = await world.store.changes(...asked);
      await parked(`${looks}`, employee);
      await chat(employee, "ok");
      return page;
    };
    const busy = { ...world.ports, store: { ...world.store, changes } };
    await deliveryKeeper(busy, { onFault: assert.ifError }).catchUp();
    await follow();
    assert.equal((await readDelivery(world.ports)).troubled.length, looks);
  });

  it("is followed by one server of several, and costs little while nothing happens", async () => {
    const lease = (holder: string) =>
      leaseOn(world.store, { name: "delivery", holder, clock: () => world.ports.now() });
    const [one, other] = [
      deliveryKeeper(world.ports, { lease: lease("one") }),
      deliveryKeeper(world.ports, { lease: lease("other") }),
    ];
    await chat(employee, "blocked");
    await Promise.all([one.catchUp(), other.catchUp()]);
    world.store.reset();
    await one.catchUp();
    assert.deepEqual([world.store.counts().commit, world.store.counts().changes], [0, 2]);
    await one.stop();
    await chat(employee, "ok");
    await other.catchUp();
    const { chats } = await readDelivery(world.ports);
    assert.equal(chats.get(employee), "ok");
    assert.ok(!unreachedIn(world.ports.directory(), { chats }).by.get("none")?.includes(employee));
  });
});
