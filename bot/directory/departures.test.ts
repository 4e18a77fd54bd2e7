import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import type { PersonId } from "#core/ids.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { createReferences } from "#bot/channel/references.ts";
import { INSTALLATION, type Installation } from "#bot/notify/appInstaller.ts";
import { newDigestRow } from "#bot/notify/outboxRow.ts";
import { pointTo } from "#bot/notify/waiting.ts";
import { CONTAINERS } from "#bot/store/store.ts";
import { setLocale } from "#bot/usecases/preference.ts";
import { deliveryKeeper, readDelivery } from "#bot/views/delivery.ts";
import { colleague, employee, hr, town } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";
import { saveOrganisation } from "./directoryStore.ts";

describe("how somebody is reached who has left", () => {
  let world: World;
  beforeEach(async () => {
    world = makeWorld({ file: ":memory:" });
    await saveOrganisation(world.store, town, { now: world.ports.now() });
    for (const person of [employee, colleague]) await known(person);
  });
  afterEach(() => world.close());

  /** Everything of the kind that is ever kept of somebody. */
  const known = async (person: PersonId) => {
    const { ports } = world;
    const activity = {
      type: "message",
      from: { id: `29:${person}` },
      recipient: { id: "28:bot" },
      conversation: { id: `chat-${person}` },
      serviceUrl: "http://127.0.0.1",
    } as Activity;
    await createReferences(ports, () => {}).remember(activity, person);
    await setLocale(ports, person, "en");
    await pointTo(ports, newDigestRow(person, "2026-03-02" as never, ports.now(), ports.now()));
    const body: Installation = { type: INSTALLATION, schema: 1, id: INSTALLATION, person, outcome: "installed" };
    await ports.store.commit("references", person, [{ kind: "put", body }]);
  };
  const inForce = async (people: typeof town.people) => {
    await saveOrganisation(world.store, { ...town, people }, { now: world.ports.now() });
    world.setTown({ ...town, people });
  };
  const without = (person: PersonId) => town.people.filter(({ id }) => id !== person);
  const kept = async (person: PersonId) => {
    const { changes } = await world.store.changes("references", undefined, 1_000);
    return changes.filter(({ partition }) => partition === person).map(({ body }) => body.type);
  };
  const work = async () => {
    const job = retentionJob(world.ports, { onFault: assert.ifError });
    await job.work();
    await job.stop();
  };
  const follow = () => deliveryKeeper(world.ports, { onFault: assert.ifError }).catchUp();
  const ALL = ["installation", "preference", "reference", "waitingMessage"];

  it("is kept for ninety days, and then forgotten, with what the views know of it", async () => {
    await follow();
    await inForce(without(employee));
    world.passDays(89);
    await work();
    assert.deepEqual((await kept(employee)).toSorted(), ["departure", ...ALL]);
    world.passDays(2);
    await work();
    assert.deepEqual(await kept(employee), []);
    assert.deepEqual((await kept(colleague)).toSorted(), ALL, "who is there stays as they were");
    await follow();
    const { chats } = await readDelivery(world.ports);
    assert.deepEqual([chats.has(employee), chats.has(colleague)], [false, true]);
    for (const container of CONTAINERS.filter((each) => each !== "directory"))
      for (const { body } of (await world.store.changes(container, undefined, 1_000)).changes)
        assert.doesNotMatch(JSON.stringify(body), new RegExp(`29:${employee}`, "u"));
  });

  it("stays when they are back in time, and is kept as long anew when they leave again", async () => {
    await inForce(without(employee));
    world.passDays(80);
    await inForce(town.people);
    world.passDays(20);
    await work();
    assert.deepEqual((await kept(employee)).toSorted(), ALL);
    await inForce(without(employee));
    world.passDays(80);
    await work();
    assert.equal((await kept(employee)).length, ALL.length + 1);
  });

  it("is noted of nobody of whom nothing is kept, and of those whose identity is protected", async () => {
    await known(hr);
    const people = town.people.map((person) => (person.id === hr ? { ...person, protected: true } : person));
    await inForce(people);
    await inForce(people.filter(({ id }) => id === colleague));
    const { changes } = await world.store.changes("references", undefined, 1_000, ["departure"]);
    assert.deepEqual(changes.map(({ partition }) => partition).toSorted(), [employee, hr].toSorted());
  });
});
