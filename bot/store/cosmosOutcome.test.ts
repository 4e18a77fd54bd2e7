import assert from "node:assert/strict";
import { type Sending, type Trace, OutcomeUnknown, commitOnce } from "./cosmosOutcome.ts";
import type { Write } from "./store.ts";

const body = { id: "a", type: "note", schema: 1 };
const answered = (...answers: number[]): Sending => ({ answers, failedBefore: [] });
const failed = (code: number | string) => Object.assign(new Error("injected"), { code });
const mine = (id: string): Trace => ({ id, stamp: "mine", version: "v9" });
const theirs = (id: string, version = "v5"): Trace => ({ id, stamp: "theirs", version });

/** Plays the service: what it answers in turn, and what is there when somebody looks. */
const play = (writes: readonly Write[], answers: readonly (Sending | Error)[], there: readonly Trace[] = []) => {
  const left = [...answers];
  const send = () => {
    const next = left.shift() ?? assert.fail("sent once too often");
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  return commitOnce(writes, "mine", { send, look: () => Promise.resolve(there) });
};

const create: Write = { kind: "create", body };
const replace: Write = { kind: "replace", body, version: "v1" };
const remove: Write = { kind: "remove", id: "a", version: "v1" };

describe("the outcome of a batch", () => {
  it("is what the service says when it says it", async () => {
    assert.equal(await play([create, create], [answered(201, 201)]), "committed");
    assert.equal(await play([create, create], [answered(424, 409)]), "conflict");
    assert.equal(await play([replace], [answered(412)]), "conflict");
    assert.equal(await play([remove], [answered(404)]), "conflict");
    assert.equal(await play([replace], [failed(412)]), "conflict");
  });

  it("is sought again when the service was busy, without a look", async () => {
    assert.equal(await play([create], [failed(429), failed(449), answered(424, 429), answered(201)]), "committed");
    assert.equal(await play([create], [failed(429), answered(409)], [mine("a")]), "conflict");
  });

  it("is committed when the answer was lost and a document carries our stamp", async () => {
    for (const fault of [failed(408), failed(503), failed("ECONNRESET"), new Error("wrapped", { cause: failed(500) })])
      assert.equal(await play([create], [fault], [mine("a")]), "committed");
  });

  it("is committed when the client has repeated itself unseen and met its own write", async () => {
    const repeated = { answers: [409], failedBefore: [undefined] };
    assert.equal(await play([create], [repeated], [mine("a")]), "committed");
    assert.equal(await play([create, replace], [repeated], [theirs("a", "v1")]), "conflict");
  });

  it("is a conflict when a condition that our write would have ended still holds", async () => {
    const two: readonly Write[] = [replace, { kind: "create", body: { ...body, id: "b" } }];
    assert.equal(await play(two, [failed(503), answered(412, 424)], [theirs("a")]), "conflict");
  });

  it("is said to be unknown when others have written over every trace", () =>
    assert.rejects(play([replace], [failed(503), answered(412)], [theirs("a")]), OutcomeUnknown));

  it("is committed when all that was to be removed is gone", async () => {
    assert.equal(await play([remove], [failed(503)]), "committed");
    assert.equal(await play([remove], [failed(503), answered(204)], [theirs("a", "v1")]), "committed");
  });

  it("is the fault itself when it does not pass by waiting", () =>
    assert.rejects(play([create], [failed(403)]), { code: 403 }));
});
