import assert from "node:assert/strict";
import { type SaveState, type Saving, autosave } from "./autosave.ts";

/** A server whose answers the test gives, one save at a time. */
function desk() {
  const asked: { value: string; request: string; answer: (saving: Saving) => void }[] = [];
  let told: (() => void) | undefined;
  const states: SaveState[] = [];
  let kept: string | undefined;
  let requests = 0;
  const queue = autosave<string>({
    save: (value, request) =>
      new Promise((answer) => {
        asked.push({ value, request, answer });
        told?.();
      }),
    newRequest: () => `request-${(requests += 1)}`,
    onState: (state) => states.push(state),
    keep: (value) => {
      kept = value;
    },
    pauseMs: 1,
    retryMs: [1],
  });
  const next = async () => {
    while (asked.length === 0) await new Promise<void>((resolve) => (told = resolve));
    const first = asked.shift();
    assert.ok(first);
    return first;
  };
  return { queue, next, states, asked, kept: () => kept };
}

describe("saving while a person writes", () => {
  it("saves the newest text after a pause, and says so", async () => {
    const { queue, next, states, kept } = desk();
    queue.change("h");
    queue.change("hej");
    const save = await next();
    assert.equal(save.value, "hej");
    assert.equal(kept(), "hej", "a copy is kept until the server has it");
    save.answer("saved");
    assert.equal(await queue.flush(), "saved");
    assert.equal(kept(), undefined);
    assert.deepEqual(states, ["unsaved", "saving", "saved"]);
  });

  it("saves one at a time, and then what was written meanwhile", async () => {
    const { queue, next, asked, kept } = desk();
    queue.change("one");
    const first = await next();
    queue.change("two");
    queue.change("three");
    assert.equal(asked.length, 0);
    first.answer("saved");
    const second = await next();
    assert.equal(second.value, "three");
    assert.equal(kept(), "three");
    second.answer("saved");
    assert.equal(await queue.flush(), "saved");
  });

  it("tries again by itself without contact, as the same request", async () => {
    const { queue, next, kept } = desk();
    queue.change("text");
    const first = await next();
    first.answer("again");
    const second = await next();
    assert.equal(second.value, "text");
    assert.equal(second.request, first.request);
    assert.equal(kept(), "text");
    second.answer("saved");
    assert.equal(await queue.flush(), "saved");
  });

  it("does not repeat what was refused, until the text is changed", async () => {
    const { queue, next, asked, kept } = desk();
    queue.change("too long");
    const flushed = queue.flush();
    (await next()).answer("refused");
    assert.equal(await flushed, "refused");
    assert.equal(asked.length, 0);
    assert.equal(kept(), "too long");
    queue.change("short");
    const better = await next();
    assert.equal(better.value, "short");
    better.answer("saved");
    assert.equal(await queue.flush(), "saved");
  });
});
