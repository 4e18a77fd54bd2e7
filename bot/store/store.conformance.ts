import assert from "node:assert/strict";
import { type Change, type Container, type DocumentStore, type StoredBody, CONTAINERS } from "./store.ts";

/** A document with anything in it, as the port's users write them. */
type Note = StoredBody & { readonly [name: string]: unknown };

const note = (id: string, more: object = {}): Note => ({ id, type: "note", schema: 1, ...more });
const create = (body: StoredBody) => ({ kind: "create", body }) as const;
const put = (body: StoredBody) => ({ kind: "put", body }) as const;

/**
 * Everything the port promises, whatever keeps it. `open` gives the store under test, which may hold documents of others:
 * every test has a partition of its own.
 */
export function conformsToStore(open: () => Promise<DocumentStore>): void {
  let store: DocumentStore;
  let partition: string;
  let tests = 0;
  const run = `${Date.now().toString(36)}${process.pid.toString(36)}`;

  before(async () => {
    store = await open();
  });
  after(() => store.close());
  beforeEach(() => {
    partition = `person-${run}-${++tests}`;
  });

  const find = (selector: { ids?: string[]; types?: string[] }, where = partition) =>
    store.find("dossiers", where, selector);
  const bodies = async (selector: { ids?: string[]; types?: string[] }, where?: string) =>
    (await find(selector, where)).map(({ body }) => body);
  const commit = (...writes: Parameters<DocumentStore["commit"]>[2]) => store.commit("dossiers", partition, writes);
  const versionOf = async (id: string) => {
    const [stored] = await find({ ids: [id] });
    assert.ok(stored, `${id} is there`);
    return stored.version;
  };

  describe("find", () => {
    it("answers when it is ready", () => store.ready());

    it("leaves out what does not exist", async () => {
      assert.deepEqual(await find({ ids: ["a"] }), []);
      assert.deepEqual(await find({ ids: ["a", "b"], types: ["note"] }), []);
      await commit(create(note("a")));
      assert.deepEqual(await bodies({ ids: ["a", "b"] }), [note("a")]);
    });

    it("finds nothing when nothing is asked for", async () => {
      await commit(create(note("a")));
      assert.deepEqual(await find({}), []);
      assert.deepEqual(await find({ ids: [], types: [] }), []);
    });

    it("takes ids and types at once, each document once, in order of id", async () => {
      await commit(...["d", "b", "a", "c"].map((id) => create(note(id, { type: id < "c" ? "early" : "late" }))));
      const found = await bodies({ ids: ["d", "a"], types: ["early"] });
      assert.deepEqual(
        found.map(({ id }) => id),
        ["a", "b", "d"],
      );
    });

    it("sees its own partition and container alone", async () => {
      await commit(create(note("a")));
      await store.commit("views", partition, [create(note("a", { of: "views" }))]);
      assert.deepEqual(await bodies({ ids: ["a"], types: ["note"] }, `${partition}-other`), []);
      assert.deepEqual(await bodies({ ids: ["a"] }), [note("a")]);
      const [inViews] = await store.find("views", partition, { types: ["note"] });
      assert.deepEqual(inViews?.body, note("a", { of: "views" }));
    });

    it("gives bodies back exactly as they were written", async () => {
      const texts = {
        swedish: "Åsa möter Örjan på ön",
        emoji: "👩🏽‍🌾 🇸🇪 ✅",
        control: "rad\r\ntabb\t\u0000 \u2028\u2029",
        quotes: `"'\\/<script>&{{DATE()}}\${x}`,
        long: "Långt svar. ".repeat(20_000),
      };
      const body = note("contract:01J:v2", {
        texts,
        number: 1.5,
        none: null,
        list: [[], {}, [1, "a", false]],
        deep: { _etag: "mine" },
      });
      await commit(create(body));
      assert.deepEqual(await bodies({ ids: [body.id] }), [body]);
      assert.deepEqual(await bodies({ types: ["note"] }), [body]);
    });

    it("holds more documents in a partition than fit in one commit", async () => {
      const ids = Array.from({ length: 120 }, (_, index) => `n${String(index).padStart(3, "0")}`);
      await commit(...ids.slice(0, 60).map((id) => create(note(id))));
      await commit(...ids.slice(60).map((id) => create(note(id))));
      const found = await bodies({ types: ["note"] });
      assert.deepEqual(
        found.map(({ id }) => id),
        ids,
      );
    });
  });

  describe("commit", () => {
    it("creates, replaces, puts and removes together", async () => {
      await commit(create(note("replaced")), create(note("put")), create(note("removed")));
      const outcome = await commit(
        { kind: "replace", body: note("replaced", { at: 2 }), version: await versionOf("replaced") },
        put(note("put", { at: 2 })),
        put(note("putNew")),
        { kind: "remove", id: "removed", version: await versionOf("removed") },
        create(note("created")),
      );
      assert.equal(outcome, "committed");
      const found = await bodies({ types: ["note"] });
      assert.deepEqual(found, [note("created"), note("put", { at: 2 }), note("putNew"), note("replaced", { at: 2 })]);
    });

    it("takes a hundred writes", async () => {
      const all = Array.from({ length: 100 }, (_, index) => note(`n${String(index).padStart(3, "0")}`, { index }));
      assert.equal(await commit(...all.map(create)), "committed");
      assert.deepEqual(await bodies({ types: ["note"] }), all);
    });

    it("gives a version that changes with every write and stays otherwise", async () => {
      await commit(create(note("a")), create(note("b")));
      const first = await versionOf("a");
      await commit(put(note("b")));
      assert.equal(await versionOf("a"), first);
      await commit(put(note("a")));
      assert.notEqual(await versionOf("a"), first);
    });

    it("does not take the version of a document that was removed and made again", async () => {
      await commit(create(note("a")));
      const version = await versionOf("a");
      await commit({ kind: "remove", id: "a", version });
      await commit(create(note("a", { again: true })));
      assert.equal(await commit({ kind: "replace", body: note("a"), version }), "conflict");
      assert.equal(await commit({ kind: "remove", id: "a", version }), "conflict");
      assert.deepEqual(await bodies({ ids: ["a"] }), [note("a", { again: true })]);
    });

    const conflicts: Record<string, (version: string) => Parameters<DocumentStore["commit"]>[2][number]> = {
      "a create of an id that exists": () => create(note("there", { of: "loser" })),
      "a replace of an older version": (version) => ({
        kind: "replace",
        body: note("there", { of: "loser" }),
        version,
      }),
      "a replace of what is not there": (version) => ({ kind: "replace", body: note("missing"), version }),
      "a removal of an older version": (version) => ({ kind: "remove", id: "there", version }),
      "a removal of what is not there": (version) => ({ kind: "remove", id: "missing", version }),
    };
    for (const [what, write] of Object.entries(conflicts))
      it(`writes nothing at all when ${what} is among the writes`, async () => {
        await commit(create(note("there")), create(note("kept")));
        const old = await versionOf("there");
        await commit(put(note("there", { of: "winner" })));
        const before = await find({ types: ["note"] });
        const outcome = await commit(
          create(note("new")),
          { kind: "replace", body: note("kept", { touched: true }), version: await versionOf("kept") },
          write(old),
          put(note("last")),
        );
        assert.equal(outcome, "conflict");
        assert.deepEqual(await find({ types: ["note"] }), before);
      });

    it("lets exactly one of two racing commits win", async () => {
      await commit(create(note("shared", { count: 0 })));
      for (let round = 1; round <= 10; round++) {
        const version = await versionOf("shared");
        const racer = (who: string) =>
          commit(
            { kind: "replace", body: note("shared", { count: round, who }), version },
            create(note(`${who}-${round}`)),
          );
        const outcomes = await Promise.all([racer("x"), racer("y")]);
        assert.deepEqual(outcomes.toSorted(), ["committed", "conflict"]);
        const winner = outcomes[0] === "committed" ? "x" : "y";
        const found = await bodies({ ids: [`x-${round}`, `y-${round}`, "shared"] });
        assert.deepEqual(found, [note("shared", { count: round, who: winner }), note(`${winner}-${round}`)]);
      }
    });

    it("refuses what one of the stores could not hold", async () => {
      const unlawful = { name: "UnlawfulCommit" };
      await assert.rejects(commit(), unlawful);
      await assert.rejects(commit(...Array.from({ length: 101 }, (_, index) => put(note(`n${index}`)))), unlawful);
      for (const id of ["", "a/b", "a\\b", "a?b", "a#b", "å".repeat(512)])
        await assert.rejects(commit(put(note(id))), unlawful);
      await assert.rejects(commit(put(note("a")), put(note("a"))), unlawful);
      await assert.rejects(commit(put(note("a", { partition: "mine" }))), unlawful);
      await assert.rejects(commit(put(note("a", { _etag: "mine" }))), unlawful);
      await assert.rejects(commit(put(note("a", { text: "x".repeat(2_000_000) }))), unlawful);
      assert.deepEqual(await find({ types: ["note"] }), []);
    });
  });

  describe("due", () => {
    const dueOf = async (before: string, limit: number) =>
      (await store.due("references", ["note"], before, limit)).filter((each) => each.partition.startsWith(partition));
    const dated = (id: string, dueAt: string) => create(note(id, { dueAt }));

    it("gives what is due in any partition, earliest first, and never what is not", async () => {
      const moment = (day: number) => `1999-${String(tests).padStart(2, "0")}-0${day}T08:00:00.000Z`;
      await store.commit("references", `${partition}-1`, [
        dated("third", moment(3)),
        dated("later", moment(5)),
        create(note("never")),
      ]);
      await store.commit("references", `${partition}-2`, [dated("first", moment(1)), dated("fourth", moment(4))]);
      await store.commit("references", `${partition}-3`, [dated("second", moment(2))]);
      const found = await dueOf(moment(4), 1_000);
      assert.deepEqual(
        found.map(({ body, partition: where }) => [body.id, where.slice(partition.length)]),
        [
          ["first", "-2"],
          ["second", "-3"],
          ["third", "-1"],
          ["fourth", "-2"],
        ],
      );
      const [second] = await store.find("references", `${partition}-3`, { ids: ["second"] });
      assert.equal(found[1]?.version, second?.version);
      for (const each of await store.due("references", ["note"], "2000", 1_000))
        await store.commit("references", each.partition, [{ kind: "remove", id: each.body.id, version: each.version }]);
    });

    it("gives no more than the limit, the earliest of all", async () => {
      const ids = ["e", "b", "d", "a", "c"];
      for (const id of ids)
        await store.commit("references", `${partition}-${id}`, [
          dated(id, `1998-01-01T0${id.charCodeAt(0) - 96}:00:00.000Z`),
        ]);
      const found = await store.due("references", ["note"], "1999", 3);
      assert.deepEqual(
        found.map(({ body }) => body.id),
        ["a", "b", "c"],
      );
      for (const each of await store.due("references", ["note"], "1999", 1_000))
        await store.commit("references", each.partition, [{ kind: "remove", id: each.body.id, version: each.version }]);
      assert.deepEqual(await store.due("references", ["note"], "1999", 3), []);
    });

    it("gives only the types that are asked for, of several the earliest", async () => {
      const moment = (hour: number) => `1996-01-01T0${hour}:00:00.000Z`;
      const typed = (id: string, type: string, hour: number) => create({ id, type, schema: 1, dueAt: moment(hour) });
      await store.commit("references", `${partition}-1`, [
        typed("a", "letter", 4),
        typed("b", "parcel", 2),
        typed("c", "postcard", 1),
      ]);
      await store.commit("references", `${partition}-2`, [typed("d", "letter", 3), typed("e", "parcel", 9)]);
      const idsOf = async (types: readonly string[], limit: number) =>
        (await store.due("references", types, moment(5), limit)).map(({ body }) => body.id);
      assert.deepEqual(await idsOf(["letter"], 10), ["d", "a"]);
      assert.deepEqual(await idsOf(["letter", "parcel"], 2), ["b", "d"]);
      assert.deepEqual(await idsOf([], 10), []);
      for (const each of await store.due("references", ["letter", "parcel", "postcard"], "1997", 10))
        await store.commit("references", each.partition, [{ kind: "remove", id: each.body.id, version: each.version }]);
    });

    it("forgets a moment that is taken away", async () => {
      const where = `${partition}-1`;
      await store.commit("references", where, [dated("a", "1997-01-01T08:00:00.000Z")]);
      assert.equal((await dueOf("1998", 10)).length, 1);
      await store.commit("references", where, [put(note("a"))]);
      assert.deepEqual(await dueOf("1998", 10), []);
    });
  });

  describe("changes", () => {
    const container: Container = "views";
    const readOn = async (after: string | undefined, limit: number) => {
      const seen: Change[] = [];
      let position = after;
      for (;;) {
        const page = await store.changes(container, position, limit);
        seen.push(...page.changes.filter((change) => change.partition.startsWith(partition)));
        position = page.position;
        if (page.changes.length === 0) return { seen, position };
      }
    };

    it("tells what was written after a position, each document in its latest form, in the order of a partition", async () => {
      const { position } = await readOn(undefined, 50);
      await store.commit(container, partition, [create(note("a")), create(note("b"))]);
      await store.commit(container, partition, [create(note("c"))]);
      await store.commit(container, partition, [put(note("a", { at: 2 }))]);
      const { seen, position: next } = await readOn(position, 50);
      assert.deepEqual(
        seen.map(({ body }) => body),
        [note("b"), note("c"), note("a", { at: 2 })],
      );
      assert.deepEqual((await readOn(next, 50)).seen, []);
    });

    it("misses nothing when it goes on from a position while others write", async () => {
      let { position } = await readOn(undefined, 50);
      const seen = new Map<string, StoredBody>();
      const latest = new Map<string, StoredBody>();
      for (let round = 0; round < 12; round++) {
        const where = `${partition}-${round % 3}`;
        const written = [note(`r${round}`, { round }), note("counter", { round })];
        await store.commit(container, where, written.map(put));
        for (const body of written) latest.set(`${where}/${body.id}`, body);
        const page = await store.changes(container, position, 2);
        for (const { partition: from, body } of page.changes) seen.set(`${from}/${body.id}`, body);
        position = page.position;
      }
      for (const { partition: from, body } of (await readOn(position, 2)).seen) seen.set(`${from}/${body.id}`, body);
      assert.deepEqual(Object.fromEntries(seen), Object.fromEntries(latest));
    });

    it("tells of some types alone when asked for them, page by page, and passes the others by", async () => {
      const typed = (id: string, type: string) => create({ ...note(id), type });
      const readOf = async (after: string | undefined, types: readonly string[]) => {
        const seen: string[] = [];
        for (let position = after; ;) {
          const page = await store.changes(container, position, 2, types);
          if (page.changes.length === 0) return { seen, position: page.position };
          seen.push(...page.changes.filter((each) => each.partition === partition).map(({ body }) => body.id));
          position = page.position;
        }
      };
      const start = await store.newest(container);
      for (const id of ["1", "2", "3", "4", "5"])
        await store.commit(container, partition, [
          typed(`letter${id}`, "letter"),
          typed(`parcel${id}`, "parcel"),
          typed(`card${id}`, "postcard"),
        ]);
      const letters = await readOf(start, ["letter"]);
      assert.deepEqual(letters.seen, ["letter1", "letter2", "letter3", "letter4", "letter5"]);
      assert.equal((await readOf(start, ["letter", "parcel"])).seen.length, 10);
      assert.deepEqual((await readOf(start, ["stone"])).seen, []);

      // What others were written after the last letter does not come between.
      assert.deepEqual((await readOn(letters.position, 50)).seen, []);
      await store.commit(container, partition, [typed("card6", "postcard")]);
      const passed = await readOf(letters.position, ["letter"]);
      await store.commit(container, partition, [typed("letter6", "letter")]);
      assert.deepEqual((await readOf(passed.position, ["letter"])).seen, ["letter6"]);
      assert.deepEqual(
        (await readOn(passed.position, 50)).seen.map(({ body }) => body.id),
        ["letter6"],
      );
    });

    it("tells from the newest position on only what is written after it", async () => {
      await store.commit(container, partition, [create(note("before"))]);
      const newest = await store.newest(container);
      assert.deepEqual((await readOn(newest, 50)).seen, []);
      await store.commit(container, partition, [create(note("after")), put(note("before", { at: 2 }))]);
      assert.deepEqual((await readOn(newest, 50)).seen.map(({ body }) => body.id).toSorted(), ["after", "before"]);
    });

    it("says nothing of removals, nor of what never was", async () => {
      const { position } = await readOn(undefined, 50);
      await store.commit(container, partition, [create(note("a")), create(note("b"))]);
      const [b] = await store.find(container, partition, { ids: ["b"] });
      await store.commit(container, partition, [{ kind: "remove", id: "b", version: b?.version ?? "" }]);
      await store.commit(container, partition, [create(note("a")), create(note("lost"))]);
      const { seen } = await readOn(position, 50);
      assert.deepEqual(
        seen.map(({ body }) => body.id),
        ["a"],
      );
    });

    it("has the newest document also after the one before it was removed", async () => {
      await store.commit(container, partition, [create(note("a"))]);
      const { position } = await readOn(undefined, 50);
      const [a] = await store.find(container, partition, { ids: ["a"] });
      await store.commit(container, partition, [{ kind: "remove", id: "a", version: a?.version ?? "" }]);
      await store.commit(container, partition, [create(note("b"))]);
      const { seen } = await readOn(position, 50);
      assert.deepEqual(
        seen.map(({ body }) => body.id),
        ["b"],
      );
    });
  });

  it("keeps the containers apart", async () => {
    for (const container of CONTAINERS) await store.commit(container, partition, [create(note("a", { container }))]);
    for (const container of CONTAINERS) {
      const [stored] = await store.find(container, partition, { ids: ["a"] });
      assert.deepEqual(stored?.body, note("a", { container }));
    }
  });
}
