import assert from "node:assert/strict";
import type { CampaignId, PersonId } from "#core/ids.ts";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { DEFAULT_QUIET_HOURS } from "#core/schedule/quietHours.ts";
import { type Day, addMinutes, momentOn } from "#core/time.ts";
import type { OutboxRow } from "#bot/notify/outboxRow.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import * as use from "#bot/usecases/campaign.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { admin, employee, hr, town, unitHead } from "../../test/support/town.ts";
import { type World, done, makeWorld } from "../../test/support/world.ts";
import { campaignRunner, restingCampaigns } from "./campaignRunner.ts";

describe("the start of the year's talks, told to many", () => {
  let world: World;
  let faults: unknown[];
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
    faults = [];
  });
  afterEach(() => world.close());

  const look = async (ports: Ports = world.ports) => {
    const runner = campaignRunner({ ports, onFault: (fault) => faults.push(fault), everyMs: 3_600_000 });
    await runner.look();
    await runner.stop();
  };
  const start = async () => {
    const request = world.request();
    const wanted = { audiences: ["managers", "employees"] as const, units: [], pace: "week" as const };
    const [event] = done(await use.startCampaign(world.ports, hr, { ...wanted, request })).events;
    assert.ok(event?.type === "campaignStarted");
    return event.campaign;
  };
  const named = (campaign: CampaignId) => ({ campaign, request: world.request() });
  const pass = (minutes: number) => world.setTime(addMinutes(world.ports.now(), minutes));
  const rowsOf = async (person: PersonId) =>
    (await world.stored(person, "campaignMessage")) as unknown as readonly OutboxRow[];
  const told = async () => {
    const all = await Promise.all(town.people.map(async ({ id }) => [id, (await rowsOf(id)).length] as const));
    return all.filter(([, count]) => count > 0);
  };
  const progress = async () => (await use.readCampaigns(world.ports, hr))?.campaigns[0];
  const untilDone = async () => {
    for (let minute = 0; (await progress())?.campaign.state === "running"; minute++) {
      assert.ok(minute < 30, "it does not end");
      await look();
      pass(1);
    }
  };
  const everybody = () => {
    const found = use.previewCampaign(world.ports, hr, {
      audiences: ["managers", "employees"],
      units: [],
      pace: "fast",
    });
    assert.ok(found);
    return found.recipients.map(({ person }) => person).toSorted();
  };

  it("is HR's to start, and counted before", async () => {
    assert.equal(
      use.previewCampaign(world.ports, admin, { audiences: ["managers"], units: [], pace: "fast" }),
      undefined,
    );
    assert.equal(await use.readCampaigns(world.ports, admin), undefined);
    const asked = { audiences: ["managers"] as const, units: [], pace: "fast" as const, request: world.request() };
    assert.equal((await use.startCampaign(world.ports, unitHead, asked)).kind, "refused");
    assert.ok(everybody().includes(employee));
  });

  it("comes to everybody once, little by little, and is then done", async () => {
    await start();
    await look();
    const first = (await told()).length;
    assert.ok(first > 0 && first < everybody().length, `${first} in the first minute`);
    await untilDone();
    const after = await told();
    assert.deepEqual(after.map(([id]) => id).toSorted(), everybody());
    assert.ok(after.every(([, count]) => count === 1));
    assert.deepEqual(faults, []);
    const { campaign, made } = (await progress())!;
    assert.deepEqual([campaign.state, made], ["done", everybody().length]);
    await world.chain(MUNICIPALITY);
  });

  it("costs nothing while there is none", async () => {
    world.store.reset();
    await look();
    assert.deepEqual(world.store.counts(), { find: 0, commit: 0, due: 0, changes: 0 });
  });

  it("rests when it is paused, what is laid out with it, and goes on where it was", async () => {
    const campaign = await start();
    await look();
    const before = (await told()).length;
    done(await use.pauseCampaign(world.ports, hr, named(campaign)));
    pass(5);
    await look();
    assert.equal((await told()).length, before);
    const [someone] = (await told())[0]!;
    const [row] = await rowsOf(someone);
    const rest = restingCampaigns(world.ports);
    assert.ok(row && rest(row) > 0);
    done(await use.resumeCampaign(world.ports, hr, named(campaign)));
    assert.equal(rest(row), 0);
    await untilDone();
    assert.equal((await told()).length, everybody().length);
  });

  it("lays out nothing in the quiet hours, started or resumed in them or left by a server that died", async () => {
    const [saturday, monday] = [momentOn("2026-11-28" as Day, "02:00"), momentOn("2026-11-30" as Day, "07:00")];
    const quiet = { ...world.ports, quietHours: () => DEFAULT_QUIET_HOURS };
    world.setTime(saturday);
    const campaign = await start();
    await look(quiet);
    done(await use.pauseCampaign(world.ports, hr, named(campaign)));
    done(await use.resumeCampaign(world.ports, hr, named(campaign)));
    pass(60);
    await look(quiet);
    assert.deepEqual([(await told()).length, (await use.readCampaigns(quiet, hr))?.quietUntil], [0, monday]);
    world.setTime(monday);
    await look({ ...quiet, store: dyingAt(world.store, 3) });
    world.setTime(addMinutes(monday, 11 * 60));
    const before = (await told()).length;
    await look(quiet);
    assert.equal((await told()).length, before);
    pass(13 * 60);
    await look(quiet);
    assert.ok((await told()).length > before);
  });

  it("waits on a server that has not heard of it, and is no message of a campaign that is gone", async () => {
    await start();
    await look();
    const [row] = await rowsOf((await told())[0]![0]);
    assert.ok(row);
    const elsewhere = { ...world.ports.municipality(), campaigns: [] };
    const rest = restingCampaigns({ municipality: () => elsewhere, now: world.ports.now });
    assert.ok(rest(row) > 0);
    pass(60);
    assert.equal(rest(row), 0);
  });

  it("comes to nobody more when it is stopped", async () => {
    const campaign = await start();
    await look();
    const before = (await told()).length;
    done(await use.stopCampaign(world.ports, hr, named(campaign)));
    pass(5);
    await look();
    assert.equal((await told()).length, before);
  });

  it("misses nobody and tells nobody twice, wherever a server dies and however many there are", async () => {
    await start();
    // Each life dies at another of its writes; another server looks at the same time.
    for (let deadly = 1; deadly < 40; deadly++) {
      await Promise.all([look({ ...world.ports, store: dyingAt(world.store, deadly) }), look()]);
      pass(1);
    }
    await untilDone();
    const after = await told();
    assert.deepEqual(after.map(([id]) => id).toSorted(), everybody());
    assert.ok(after.every(([, count]) => count === 1));
    assert.equal((await progress())?.made, everybody().length);
  });
});

/** From the given write on nothing can be saved. */
function dyingAt(store: DocumentStore, deadly: number): DocumentStore {
  let writes = 0;
  return {
    ...store,
    commit: (...asked) => (++writes >= deadly ? Promise.reject(new Error("the process dies")) : store.commit(...asked)),
  };
}
