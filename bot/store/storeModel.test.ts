import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { type CosmosEmulator, startCosmosEmulator } from "../../test/support/cosmosEmulator.ts";
import { openStore } from "./openStore.ts";
import type { DocumentStore, StoredBody, Write } from "./store.ts";

/** What a random write is made of; `seen` says which version the writer holds: the present one, or one that is older or made up. */
type Wish = {
  readonly kind: Write["kind"];
  readonly id: string;
  readonly type: string;
  readonly dueAt: string | undefined;
  readonly text: string;
  readonly seen: "present" | "older";
};
type Command = { readonly partition: string; readonly wishes: readonly Wish[] };

const [IDS, TYPES] = [
  ["a", "b", "c:1", "d"],
  ["contract", "goal"],
];
const MOMENTS = ["2026-01-01", "2026-01-02", "2026-01-03"].map((day) => `${day}T08:00:00.000Z`);

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom("create", "replace", "put", "remove"),
  id: fc.constantFrom(...IDS),
  type: fc.constantFrom(...TYPES),
  dueAt: fc.option(fc.constantFrom(...MOMENTS), { nil: undefined }),
  text: fc.string({ unit: "grapheme", maxLength: 8 }),
  seen: fc.oneof(
    { weight: 4, arbitrary: fc.constant("present" as const) },
    { weight: 1, arbitrary: fc.constant("older" as const) },
  ),
});
const commands: fc.Arbitrary<readonly Command[]> = fc.array(
  fc.record({
    partition: fc.constantFrom("p", "q"),
    wishes: fc.uniqueArray(wish, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);

const bodyOf = ({ id, type, dueAt, text }: Wish): StoredBody & { text: string } => ({
  id,
  type,
  schema: 1,
  ...(dueAt && { dueAt }),
  text,
});

/** The port in its plainest form: maps, and a number for the last change. */
function model() {
  const documents = new Map<
    string,
    { readonly partition: string; readonly body: StoredBody; readonly changed: number }
  >();
  let last = 0;
  const key = (partition: string, id: string) => `${partition}/${id}`;
  const holds = ({ kind, id, seen }: Wish, partition: string) => {
    const there = documents.has(key(partition, id));
    if (kind === "put") return true;
    return kind === "create" ? !there : there && seen === "present";
  };
  return {
    commit: ({ partition, wishes }: Command) => {
      if (!wishes.every((each) => holds(each, partition))) return "conflict";
      for (const each of wishes) {
        if (each.kind === "remove") documents.delete(key(partition, each.id));
        else documents.set(key(partition, each.id), { partition, body: bodyOf(each), changed: ++last });
      }
      return "committed";
    },
    all: () => [...documents.values()],
    mark: () => last,
  };
}

/** Fills in the versions that a writer would hold who had read the partition. */
async function writesOf(store: DocumentStore, { partition, wishes }: Command): Promise<readonly Write[]> {
  const present = new Map(
    (await store.find("dossiers", partition, { ids: IDS })).map(({ body, version }) => [body.id, version]),
  );
  return wishes.map((each) => {
    const version = (each.seen === "present" ? present.get(each.id) : undefined) ?? "0";
    switch (each.kind) {
      case "create":
      case "put":
        return { kind: each.kind, body: bodyOf(each) };
      case "replace":
        return { kind: "replace", body: bodyOf(each), version };
      case "remove":
        return { kind: "remove", id: each.id, version };
    }
  });
}

const byId = (a: StoredBody, b: StoredBody) => (a.id < b.id ? -1 : 1);

describe("both stores and a model", () => {
  let folder: string;
  let emulator: CosmosEmulator;
  let databases = 0;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "model-"));
    emulator = await startCosmosEmulator();
  });
  after(async () => {
    await emulator.stop();
    rmSync(folder, { recursive: true });
  });

  const agrees = (open: (name: string) => Promise<DocumentStore>, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(commands, fc.nat({ max: 8 }), fc.constantFrom(...MOMENTS), async (all, readAt, moment) => {
        const store = await open(`model${++databases}`);
        const plain = model();
        let position: string | undefined;
        let mark = 0;
        for (const [index, command] of all.entries()) {
          if (index === readAt) {
            ({ position } = await store.changes("dossiers", undefined, 1_000));
            mark = plain.mark();
          }
          const expected = plain.commit(command);
          assert.equal(await store.commit("dossiers", command.partition, await writesOf(store, command)), expected);
        }

        for (const partition of ["p", "q"])
          for (const selector of [{ ids: ["a", "c:1"] }, { types: ["goal"] }, { ids: ["a"], types: ["contract"] }]) {
            const found = await store.find("dossiers", partition, selector);
            const wanted = ({ id, type }: StoredBody) =>
              selector.ids?.includes(id) === true || selector.types?.includes(type) === true;
            const there = plain.all().filter((each) => each.partition === partition && wanted(each.body));
            assert.deepEqual(
              found.map(({ body }) => body),
              there.map(({ body }) => body).toSorted(byId),
            );
          }
        for (const types of [["goal"], TYPES, []]) {
          const due = await store.due("dossiers", types, moment, 3);
          const moments = plain
            .all()
            .flatMap(({ body: { type, dueAt } }) =>
              types.includes(type) && dueAt !== undefined && dueAt <= moment ? [dueAt] : [],
            );
          assert.deepEqual(
            due.map(({ body }) => body.dueAt),
            moments.toSorted().slice(0, 3),
          );
        }
        const { changes } = await store.changes("dossiers", position, 1_000);
        const since = plain.all().filter(({ changed }) => changed > mark);
        const named = (each: { partition: string; body: StoredBody }) => `${each.partition}/${each.body.id}`;
        assert.deepEqual(
          changes.toSorted((a, b) => (named(a) < named(b) ? -1 : 1)),
          since.map(({ partition, body }) => ({ partition, body })).toSorted((a, b) => (named(a) < named(b) ? -1 : 1)),
        );
        await store.close();
      }),
      { numRuns },
    );

  it("agree after any commands, SQLite", () =>
    agrees((name) => openStore({ dataFile: join(folder, `${name}.sqlite`) }), 100));

  it("agree after any commands, Cosmos DB", () =>
    agrees((database) => openStore({ endpoint: emulator.endpoint, key: emulator.key, database }), 40));
});
