import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Change, Container, DocumentStore, Selector, Stored, StoredBody, Write } from "./store.ts";

/** The shape of the table. A file written by a newer release is refused. */
const TABLE_VERSION = 1;

/** Thrown when the data file was made by a newer release. */
export class NewerDataFile extends Error {
  constructor(file: string, version: number) {
    super(`${file} was written by a newer release (table version ${version}, this one knows ${TABLE_VERSION}). Upgrade the server.`);
    this.name = "NewerDataFile";
  }
}

type Row = { readonly id: string; readonly version: number; readonly body: string };

const CREATE = `
  CREATE TABLE IF NOT EXISTS documents (
    container TEXT NOT NULL, partition TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
    version INTEGER NOT NULL, seq INTEGER NOT NULL, due TEXT, body TEXT NOT NULL,
    PRIMARY KEY (container, partition, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS documents_by_type ON documents (container, partition, type);
  CREATE UNIQUE INDEX IF NOT EXISTS documents_by_seq ON documents (container, seq);
  CREATE INDEX IF NOT EXISTS documents_due ON documents (container, due) WHERE due IS NOT NULL;
  CREATE TABLE IF NOT EXISTS sequence (one INTEGER PRIMARY KEY CHECK (one = 1), next INTEGER NOT NULL);
  INSERT OR IGNORE INTO sequence VALUES (1, 1);
`;

/**
 * The embedded store: one SQLite file in WAL mode, every commit on disk before it is acknowledged. A fair choice for one
 * machine; several server processes on one file are safe but take turns.
 */
export function openSqliteStore(file: string): DocumentStore {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;");
  const { user_version: present } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (present > TABLE_VERSION) throw new NewerDataFile(file, present);
  database.exec(CREATE);
  database.exec(`PRAGMA user_version = ${TABLE_VERSION}`);

  const find = database.prepare(`
    SELECT id, version, body FROM documents WHERE container = ? AND partition = ? AND id IN (SELECT value FROM json_each(?))
    UNION SELECT id, version, body FROM documents WHERE container = ? AND partition = ? AND type IN (SELECT value FROM json_each(?))
    ORDER BY id`);
  const due = database.prepare(
    "SELECT partition, id, version, body FROM documents WHERE container = ? AND due <= ? ORDER BY due, partition, id LIMIT ?",
  );
  const changes = database.prepare("SELECT partition, body, seq FROM documents WHERE container = ? AND seq > ? ORDER BY seq LIMIT ?");
  const takeSeq = database.prepare("UPDATE sequence SET next = next + 1 RETURNING next - 1 AS seq");
  const insert = database.prepare(
    "INSERT INTO documents (container, partition, id, type, version, seq, due, body) VALUES (?, ?, ?, ?, 1, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const replace = database.prepare(
    "UPDATE documents SET type = ?, version = version + 1, seq = ?, due = ?, body = ? WHERE container = ? AND partition = ? AND id = ? AND version = ?",
  );
  const put = database.prepare(
    `INSERT INTO documents (container, partition, id, type, version, seq, due, body) VALUES (?, ?, ?, ?, 1, ?, ?, ?)
     ON CONFLICT (container, partition, id) DO UPDATE SET type = excluded.type, version = version + 1, seq = excluded.seq, due = excluded.due, body = excluded.body`,
  );
  const remove = database.prepare("DELETE FROM documents WHERE container = ? AND partition = ? AND id = ? AND version = ?");
  const all = <T>(statement: StatementSync, ...values: (string | number)[]) => statement.all(...values) as unknown as T[];

  const apply = (container: Container, partition: string, write: Write): boolean => {
    if (write.kind === "remove") return remove.run(container, partition, write.id, Number(write.version)).changes === 1;
    const { body } = write;
    const { seq } = takeSeq.get() as { seq: number };
    const text = JSON.stringify(body);
    switch (write.kind) {
      case "create":
        return insert.run(container, partition, body.id, body.type, seq, body.due ?? null, text).changes === 1;
      case "put":
        return put.run(container, partition, body.id, body.type, seq, body.due ?? null, text).changes === 1;
      case "replace":
        return replace.run(body.type, seq, body.due ?? null, text, container, partition, body.id, Number(write.version)).changes === 1;
    }
  };

  return {
    async find(container: Container, partition: string, { ids = [], types = [] }: Selector) {
      const rows = all<Row>(find, container, partition, JSON.stringify(ids), container, partition, JSON.stringify(types));
      return rows.map(storedOf);
    },
    async commit(container, partition, writes) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const kept = writes.every((write) => apply(container, partition, write));
        database.exec(kept ? "COMMIT" : "ROLLBACK");
        return kept ? "committed" : "conflict";
      } catch (fault) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw fault;
      }
    },
    async due(container, before, limit) {
      return all<Row & { partition: string }>(due, container, before, limit).map((row) => ({ ...storedOf(row), partition: row.partition }));
    },
    async changes(container, after, limit) {
      const rows = all<{ partition: string; body: string; seq: number }>(changes, container, Number(after ?? 0), limit);
      const last = rows.at(-1);
      return {
        changes: rows.map(({ partition, body }): Change => ({ partition, body: bodyOf(body) })),
        position: last ? String(last.seq) : after,
      };
    },
    async ready() {
      database.prepare("SELECT 1").get();
    },
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

const storedOf = ({ version, body }: Row): Stored => ({ body: bodyOf(body), version: String(version) });
const bodyOf = (text: string) => JSON.parse(text) as StoredBody;
