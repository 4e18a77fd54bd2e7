import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SCHEDULED_TYPES, lookOn } from "#core/schedule/schedule.ts";
import { MESSAGE_TYPES, takenAwayAt } from "#bot/notify/outboxRow.ts";
import { type CountedStore, counted } from "#bot/store/counted.ts";
import { openStore } from "#bot/store/openStore.ts";
import type { DocumentStore, StoredBody } from "#bot/store/store.ts";
import { active, drafted, holder, principal, proposed } from "../../test/support/builders.ts";
import { startCosmosEmulator } from "../../test/support/cosmosEmulator.ts";
import { NOW, inDays } from "../../test/support/town.ts";
import { makeWorld } from "../../test/support/world.ts";
import { dateWhatIsUndated } from "./earlierRelease.ts";

type Written = StoredBody & { readonly due?: string };
const message = (id: string, status: string, more: object): Written =>
  ({
    id,
    type: "outbox",
    schema: 1,
    subject: holder,
    to: principal,
    createdAt: NOW,
    attempts: 0,
    status,
    ...more,
  }) as Written;

/** What the first release wrote: no moment beside documents, and `due` in a message. */
const WRITTEN: readonly Written[] = [
  { ...proposed(), id: "asked" },
  { ...drafted(), id: "draft" },
  message("pending", "pending", { due: inDays(-1) }),
  message("waiting", "waiting", {}),
  message("sent", "sent", { sentAt: NOW, conversation: "c", activity: "a" }),
];
const DATED = {
  asked: lookOn(inDays(3)),
  pending: inDays(-1),
  waiting: takenAwayAt(NOW),
  sent: takenAwayAt(NOW),
};

/** A file as the first release made it: its tables, its index, its moments in a column of their own. */
function firstReleaseFile(file: string) {
  const database = new DatabaseSync(file);
  database.exec(`
    CREATE TABLE documents (
      container TEXT NOT NULL, partition TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
      version INTEGER NOT NULL, due TEXT, body TEXT NOT NULL,
      PRIMARY KEY (container, partition, id)
    );
    CREATE INDEX documents_by_type ON documents (container, partition, type);
    CREATE UNIQUE INDEX documents_by_version ON documents (container, version);
    CREATE INDEX documents_due ON documents (container, due) WHERE due IS NOT NULL;
    CREATE TABLE last_version (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL);
    INSERT INTO last_version VALUES (1, ${WRITTEN.length});
    PRAGMA user_version = 1;
  `);
  const insert = database.prepare("INSERT INTO documents VALUES ('dossiers', ?, ?, ?, ?, ?, ?)");
  for (const [index, body] of WRITTEN.entries())
    insert.run(holder, body.id, body.type, index + 1, body.due ?? null, JSON.stringify(body));
  database.close();
}

describe("what an earlier release has stored", () => {
  let folder: string;
  let close: () => Promise<unknown>;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "earlier-"))));
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  const opened: readonly (readonly [string, () => Promise<DocumentStore>])[] = [
    [
      "a SQLite file",
      async () => {
        const file = join(folder, "data.sqlite");
        firstReleaseFile(file);
        const store = await openStore({ dataFile: file });
        close = store.close;
        return store;
      },
    ],
    [
      "Cosmos DB",
      async () => {
        const emulator = await startCosmosEmulator();
        const store = await openStore({ endpoint: emulator.endpoint, key: emulator.key, database: "earlier" });
        close = async () => {
          await store.close();
          await emulator.stop();
        };
        await store.commit(
          "dossiers",
          holder,
          WRITTEN.map((body) => ({ kind: "create", body })),
        );
        return store;
      },
    ],
  ];

  const date = async (store: CountedStore, stopped = () => false) => {
    const world = makeWorld({ file: ":memory:" });
    await dateWhatIsUndated({ ...world.ports, store }, { stopped, onFault: assert.ifError });
    await world.close();
  };

  for (const [where, open] of opened) {
    it(`is given the moments it lacks, once, in ${where}`, async () => {
      const store = counted(await open());
      await date(store);
      const types = [...SCHEDULED_TYPES, ...MESSAGE_TYPES];
      const due = await store.due("dossiers", types, lookOn(inDays(400)), 100);
      assert.deepEqual(Object.fromEntries(due.map(({ body }) => [body.id, body.dueAt])), DATED);
      assert.ok(due.every(({ body }) => !("due" in body)));
      store.reset();
      await date(store);
      assert.deepEqual(store.counts(), { find: 1, commit: 0, due: 0, changes: 0 }, "and not looked for again");

      // What a later release had been through before messages that wait had their moment.
      const [before] = await store.find("dossiers", holder, { ids: ["waiting"] });
      const [place] = await store.find("views", "positions", { ids: ["undated"] });
      const { dueAt: _, ...undated } = before?.body ?? message("waiting", "waiting", {});
      await store.commit("dossiers", holder, [{ kind: "put", body: undated }]);
      assert.ok(place);
      const { round: __, ...earlier } = place.body as StoredBody & { readonly round: number };
      await store.commit("views", "positions", [{ kind: "put", body: earlier }]);
      await date(store);
      const [after] = await store.find("dossiers", holder, { ids: ["waiting"] });
      assert.equal(after?.body.dueAt, DATED.waiting);
    });

    it(`goes on where it was stopped, and leaves alone what has a moment, in ${where}`, async () => {
      const store = counted(await open());
      await date(store, () => true);
      assert.equal((await store.due("dossiers", ["contract"], lookOn(inDays(400)), 9)).length, 0);
      const moved = { ...active(), id: "asked", dueAt: lookOn(inDays(9)) };
      await store.commit("dossiers", holder, [{ kind: "put", body: moved }]);
      await date(store);
      const [asked] = await store.find("dossiers", holder, { ids: ["asked"] });
      assert.equal(asked?.body.dueAt, lookOn(inDays(9)));
    });
  }
});
