import assert from "node:assert/strict";
import { type Throttle, throttle } from "./throttle.ts";

/** A clock whose hours are struck by whoever waits. */
function simulated() {
  let at = 0;
  const waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  return {
    now: () => at,
    wait: (ms: number) => new Promise<void>((resolve) => waiting.push({ until: at + ms, resolve })),
    /** Lets time pass until nobody waits any more. */
    async run() {
      for (;;) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        const next = waiting.toSorted((one, other) => one.until - other.until)[0];
        if (!next) return;
        waiting.splice(waiting.indexOf(next), 1);
        at = Math.max(at, next.until);
        next.resolve();
      }
    },
  };
}

describe("the pace of sending", () => {
  let time: ReturnType<typeof simulated>;
  let pace: Throttle;
  beforeEach(() => {
    time = simulated();
    pace = throttle(time);
  });

  /** When each message went out. */
  const sentTo = async (conversations: readonly string[]) => {
    const times: number[] = [];
    const all = conversations.map(async (conversation) => {
      await pace.turn(conversation);
      times.push(time.now());
    });
    await time.run();
    await Promise.all(all);
    return times.toSorted((one, other) => one - other);
  };
  const most = (times: readonly number[], withinMs: number) =>
    Math.max(...times.map((at) => times.filter((each) => each >= at && each < at + withinMs).length));

  it("lets a lone message go at once", async () => {
    assert.deepEqual(await sentTo(["a"]), [0]);
  });

  it("sends the tenant at most fifty a second, and close to that", async () => {
    const times = await sentTo(Array.from({ length: 500 }, (_, index) => `c${index}`));
    assert.ok(most(times, 1_000) <= 50);
    assert.ok((times.at(-1) ?? 0) < 11_000, `took ${times.at(-1)} ms`);
  });

  it("sends one chat at most seven a second and sixty in half a minute, while others go on", async () => {
    const chat = Array.from({ length: 130 }, () => "a");
    const times = await sentTo(chat);
    assert.ok(most(times, 1_000) <= 7);
    assert.ok(most(times, 30_000) <= 60);
    assert.ok(pace.heldFor("a") > 0);
    assert.equal(pace.heldFor("b"), 0);
  });

  it("leaves a chat alone for as long as the channel asks, and nobody else", async () => {
    pace.askedForTime("a", 5_000);
    assert.deepEqual([pace.heldFor("a"), pace.heldFor("b"), pace.allHeldFor()], [5_000, 0, 0]);
    assert.deepEqual((await sentTo(["a", "b"])).map(Math.round), [0, 5_000]);
  });

  it("rests altogether when the channel asks in two chats at once, until the first of them is over", async () => {
    pace.askedForTime("a", 5_000);
    pace.askedForTime("b", 8_000);
    assert.equal(pace.allHeldFor(), 5_000);
    assert.deepEqual((await sentTo(["c"])).map(Math.round), [5_000]);
  });

  it("holds back also what already had its turn, when the channel asks for time meanwhile", async () => {
    const times: number[] = [];
    const all = ["a", "b", "c", "d"].map(async (conversation) => {
      await pace.turn(conversation);
      times.push(time.now());
      if (conversation === "a" || conversation === "b") pace.askedForTime(conversation, 1_000);
    });
    await time.run();
    await Promise.all(all);
    assert.equal(times.filter((at) => at < 900).length, 2);
  });
});
