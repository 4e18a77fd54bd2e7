import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import type { PersonId } from "#core/ids.ts";
import { REFERENCE, type Reference } from "#bot/notify/delivery.ts";
import { reachOf } from "#bot/notify/reach.ts";
import { type FakeChannel, TENANT, startFakeChannel } from "../../test/support/fakeChannel.ts";
import { colleague, employee } from "../../test/support/town.ts";
import { type World, makeWorld } from "../../test/support/world.ts";
import { createAdapter } from "./adapter.ts";
import { createOpenChat } from "./openChat.ts";
import { createReferences } from "./references.ts";
import { createSend } from "./send.ts";

describe("a chat that Teams has not told of", () => {
  let channel: FakeChannel;
  let world: World;
  let told: number;
  before(async () => {
    channel = await startFakeChannel();
  });
  after(() => channel.stop());
  beforeEach(() => {
    world = makeWorld({ file: ":memory:" });
    told = 0;
  });
  afterEach(() => world.close());

  const adapter = createAdapter(undefined);
  const open = (person: PersonId, chat: string) => createOpenChat(world.ports, adapter, "", () => told++)(person, chat);
  const meet = (person: PersonId) =>
    createReferences(world.ports, () => {}).remember(
      {
        type: "message",
        from: { id: `29:${person}` },
        recipient: { id: "28:bot" },
        conversation: { id: `chat-${person}`, tenantId: TENANT },
        serviceUrl: channel.serviceUrl,
      } as Activity,
      person,
    );
  const kept = async (person: PersonId) =>
    (await world.store.find("references", person, { ids: [REFERENCE] }))[0]?.body as Reference | undefined;

  it("is reached where others are, when the channel says that it is theirs, and what waits for it is due", async () => {
    await meet(colleague);
    channel.rosters.set("19:theirs", [{ id: "29:theirs", aadObjectId: employee.toUpperCase() }]);
    assert.equal(await open(employee, "19:theirs"), true);
    const reference = await kept(employee);
    assert.deepEqual(reference, {
      ...(await kept(colleague)),
      person: employee,
      conversation: "19:theirs",
      member: "29:theirs",
      dueAt: world.ports.now(),
    });
    assert.equal(told, 1);
    const send = createSend(adapter, "", { timeoutMs: 60_000 });
    await send(reference, { card: { type: "AdaptiveCard" }, summary: "Hej" });
    assert.equal(channel.accepted().at(-1)?.conversation, "19:theirs");
  });

  it("is left alone when nobody is reached yet, or it is somebody else's, or the channel does not know it", async () => {
    channel.rosters.set("19:theirs", [{ id: "29:theirs", aadObjectId: employee }]);
    channel.rosters.set("19:others", [{ id: "29:other", aadObjectId: colleague }]);
    assert.equal(await open(employee, "19:theirs"), false);
    await meet(colleague);
    assert.equal(await open(employee, "19:others"), false);
    assert.equal(await open(employee, "19:unknown"), false);
    channel.failNext({ status: 502 });
    assert.equal(await open(employee, "19:theirs"), false);
    assert.deepEqual([await kept(employee), told], [undefined, 0]);
  });

  it("does not take the place of what Teams has told meanwhile", async () => {
    await meet(employee);
    channel.rosters.set("19:older", [{ id: "29:older", aadObjectId: employee }]);
    assert.equal(await open(employee, "19:older"), true);
    assert.equal((await reachOf(world.ports, employee))?.conversation, `chat-${employee}`);
  });
});
