import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { mock } from "node:test";
import type { Request, Response } from "restify";
import { type PersonId, asId } from "#core/ids.ts";
import type { Listener } from "#bot/live/liveSignals.ts";
import { liveRoute } from "./live.ts";

/** A page that is open, on a connection that takes nothing more and so is never closed. */
function stalledPage() {
  let listener: Listener | undefined;
  let listens = 0;
  const live = {
    listen: (_person: PersonId, each: Listener) => {
      listener = each;
      listens += 1;
      return () => {
        listens -= 1;
      };
    },
    look: () => {},
    stop: () => Promise.resolve(),
  };
  const written: string[] = [];
  let ended = 0;
  const response = Object.assign(new EventEmitter(), {
    writeHead: () => response,
    write: (text: string) => {
      // What Node does.
      if (ended > 0) throw new Error("write after end");
      return written.push(text) > 0;
    },
    end: () => {
      ended += 1;
    },
  });
  const open = liveRoute(live, () => asId<PersonId>("karim"));
  open({} as Request, response as unknown as Response, () => {});
  assert.ok(listener);
  return { listener, written, ended: () => ended, listens: () => listens };
}

describe("the stream of a page whose connection has stalled", () => {
  beforeEach(() => mock.timers.enable({ apis: ["setTimeout", "setInterval"] }));
  afterEach(() => mock.timers.reset());

  it("gives signs of life until its time is up, and not a word after its end", () => {
    const page = stalledPage();
    mock.timers.tick(14 * 60_000);
    assert.ok(page.written.length > 10);
    mock.timers.tick(60_000 - 10);
    page.listener.changed();
    mock.timers.tick(10 * 60_000);
    assert.equal(page.ended(), 1);
    assert.equal(page.listens(), 0, "nobody listens for it any more");
  });

  it("is silent at once when the server is to stop, also about what it was about to tell", () => {
    const page = stalledPage();
    page.listener.changed();
    page.listener.ended();
    mock.timers.tick(10 * 60_000);
    assert.deepEqual([page.ended(), page.listens()], [1, 0]);
  });
});
