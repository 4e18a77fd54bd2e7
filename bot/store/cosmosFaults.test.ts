import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type CosmosEmulator, type Fault, startCosmosEmulator } from "../../test/support/cosmosEmulator.ts";
import { openStore } from "./openStore.ts";
import type { DocumentStore, StoredBody, Write } from "./store.ts";

const FAULTS: readonly Fault[] = [
  ...([408, 410, 500, 503, "cut"] as const).flatMap((answer) => [
    { answer, written: false },
    { answer, written: true },
  ]),
  // The service answers these before it has done anything.
  ...([412, 429, 449] as const).map((answer) => ({ answer, written: false })),
];

const ACTS = ["count", "add", "move"] as const;
type Step = { readonly act: (typeof ACTS)[number]; readonly faults: number };
type Numbered = StoredBody & { readonly number: number };

const numbered = (id: string, number: number): Numbered => ({
  id,
  type: id.startsWith("token") ? "token" : "counter",
  schema: 1,
  number,
});
const entry = (id: string): Write => ({ kind: "create", body: { id, type: "entry", schema: 1 } });

describe("the Cosmos DB store under faults", () => {
  let emulator: CosmosEmulator;
  let store: DocumentStore;
  let partitions = 0;

  before(async () => {
    emulator = await startCosmosEmulator();
    const { endpoint, key } = emulator;
    const settings = { endpoint, key, database: "faults", discoverEndpoints: true };
    store = await openStore(settings);
  });
  afterEach(() => emulator.heal());
  after(async () => {
    await store.close();
    await emulator.stop();
  });

  const numberedIn = async (partition: string, type: "counter" | "token") => {
    const [stored] = await store.find("dossiers", partition, { types: [type] });
    assert.ok(stored);
    return { version: stored.version, body: stored.body as Numbered };
  };

  /** Each act leaves its entry in the same commit, so that what was acknowledged can be held against what is there. */
  const writesFor = async (partition: string, { act }: Step, id: string): Promise<readonly Write[]> => {
    switch (act) {
      case "add":
        return [entry(id)];
      case "count": {
        const { body, version } = await numberedIn(partition, "counter");
        return [
          { kind: "replace", body: numbered("counter", body.number + 1), version },
          { kind: "put", body: numbered("last", 0) },
          entry(id),
        ];
      }
      case "move": {
        const { body, version } = await numberedIn(partition, "token");
        const next = numbered(`token:${body.number + 1}`, body.number + 1);
        return [{ kind: "remove", id: body.id, version }, { kind: "create", body: next }, entry(id)];
      }
    }
  };

  /** Decides anew until it is committed, as a use case does. Lost answers are the store's business: it must not throw. */
  const perform = async (partition: string, step: Step, id: string, fault: Fault) => {
    for (let attempt = 0; ; attempt++) {
      const writes = await writesFor(partition, step, `${id}:${attempt}`);
      if (attempt === 0) for (let count = 0; count < step.faults; count++) emulator.inject(fault, "batch");
      if ((await store.commit("dossiers", partition, writes)) === "committed")
        return { act: step.act, id: `${id}:${attempt}` };
    }
  };

  const steps = fc.array(fc.record({ act: fc.constantFrom(...ACTS), faults: fc.nat({ max: 2 }) }), {
    minLength: 2,
    maxLength: 5,
  });

  for (const fault of FAULTS) {
    const what = `${fault.answer === "cut" ? "a cut connection" : fault.answer} ${fault.written ? "after" : "instead of"} the write`;
    it(`loses no change and makes none twice, with ${what}`, () =>
      fc.assert(
        fc.asyncProperty(steps, steps, async (one, other) => {
          emulator.heal();
          const partition = `p${++partitions}`;
          await store.commit(
            "dossiers",
            partition,
            [numbered("counter", 0), numbered("token:0", 0)].map((body) => ({ kind: "create", body })),
          );
          const inTurn = async (who: string, all: readonly Step[]) => {
            const done = [];
            for (const [index, step] of all.entries())
              done.push(await perform(partition, step, `entry:${who}:${index}`, fault));
            return done;
          };
          const done = (await Promise.all([inTurn("one", one), inTurn("other", other)])).flat();

          const entries = await store.find("dossiers", partition, { types: ["entry"] });
          assert.deepEqual(
            entries.map(({ body }) => body.id),
            done.map(({ id }) => id).toSorted(),
          );
          const times = (act: Step["act"]) => done.filter((each) => each.act === act).length;
          assert.equal((await numberedIn(partition, "counter")).body.number, times("count"));
          const tokens = await store.find("dossiers", partition, { types: ["token"] });
          assert.deepEqual(
            tokens.map(({ body }) => body),
            [numbered(`token:${times("move")}`, times("move"))],
          );
        }),
        { numRuns: 2 },
      ));
  }

  for (const fault of FAULTS.filter(({ answer, written }) => answer !== 412 && !written))
    it(`reads on after ${fault.answer === "cut" ? "a cut connection" : fault.answer}`, async () => {
      const partition = `p${++partitions}`;
      const body = { id: "a", type: "note", schema: 1, dueAt: "1999-01-01" };
      await store.commit("directory", partition, [{ kind: "create", body }]);
      const { position } = await store.changes("directory", undefined, 1_000);
      await store.commit("directory", partition, [{ kind: "put", body }]);
      for (const kind of ["query", "read", "feed", "query"] as const) emulator.inject(fault, kind);
      const [byType, byId, changed, due] = await Promise.all([
        store.find("directory", partition, { types: ["note"] }),
        store.find("directory", partition, { ids: ["a"] }),
        store.changes("directory", position, 10),
        store.due("directory", ["note"], "2000", 1_000),
      ]);
      assert.deepEqual([byType[0]?.body, byId[0]?.body], [body, body]);
      assert.deepEqual(changed.changes, [{ partition, body }]);
      assert.equal(due.filter((each) => each.partition === partition).length, 1);
    });
});
