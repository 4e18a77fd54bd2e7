import { mkdirSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { checkSize, checkWrites } from "./limits.ts";
import { earliest } from "./earliest.ts";
import type { DocumentStore, Stored, StoredBody, Write } from "./store.ts";

/** The shape of the tables. A file written by a newer release is refused. */
const TABLE_VERSION = 2;

/** Thrown when the data file was made by a newer release. */
class NewerDataFile extends Error {
  override readonly name = "NewerDataFile";
  constructor(file: string, version: number) {
    super(
      `${file} was written by a newer release (tables ${version}, this one knows ${TABLE_VERSION}). Upgrade the server.`,
    );
  }
}

/**
 * A version is the document's place in the order of all changes. It is never given twice, also not to a document that was
 * removed and made again, and `changes` needs nothing more.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS documents (
    container TEXT NOT NULL, partition TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL,
    version INTEGER NOT NULL, due TEXT, body TEXT NOT NULL,
    PRIMARY KEY (container, partition, id)
  );
  CREATE INDEX IF NOT EXISTS documents_by_type ON documents (container, partition, type);
  CREATE UNIQUE INDEX IF NOT EXISTS documents_by_version ON documents (container, version);
  DROP INDEX IF EXISTS documents_due;
  CREATE INDEX IF NOT EXISTS documents_due_by_type ON documents (container, type, due) WHERE due IS NOT NULL;
  CREATE TABLE IF NOT EXISTS last_version (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL);
  INSERT OR IGNORE INTO last_version VALUES (1, 0);
  PRAGMA user_version = ${TABLE_VERSION};
`;

/** Rows are looked up by their numbers: written as one UNION, SQLite walks the whole partition to merge in order of id. */
const FIND = `
  SELECT partition, version, body FROM documents WHERE rowid IN (
    SELECT rowid FROM documents WHERE container = ?1 AND partition = ?2 AND id IN (SELECT value FROM json_each(?3))
    UNION ALL
    SELECT rowid FROM documents INDEXED BY documents_by_type
    WHERE container = ?1 AND partition = ?2 AND type IN (SELECT value FROM json_each(?4))
  ) ORDER BY id`;
const DUE = `
  SELECT partition, version, body FROM documents INDEXED BY documents_due_by_type
  WHERE container = ? AND type = ? AND due <= ? ORDER BY due LIMIT ?`;
const CHANGES =
  "SELECT partition, version, body FROM documents WHERE container = ? AND version > ? ORDER BY version LIMIT ?";
const NEXT_VERSION = "UPDATE last_version SET version = version + 1 RETURNING version";
const LAST_VERSION = "SELECT version FROM last_version";
const CREATE = `
  INSERT INTO documents (container, partition, id, type, version, due, body) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;
const PUT = `
  INSERT INTO documents (container, partition, id, type, version, due, body) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (container, partition, id)
  DO UPDATE SET type = excluded.type, version = excluded.version, due = excluded.due, body = excluded.body`;
const REPLACE = `
  UPDATE documents SET type = ?, version = ?, due = ?, body = ?
  WHERE container = ? AND partition = ? AND id = ? AND version = ?`;
const REMOVE = "DELETE FROM documents WHERE container = ? AND partition = ? AND id = ? AND version = ?";

type Row = { readonly partition: string; readonly version: number; readonly body: string };

/**
 * The embedded store: one SQLite file in WAL mode, every commit on disk before it is acknowledged. A fair choice for one
 * machine; several processes on one file are safe and take turns. Throws `NewerDataFile` for a file of a newer release.
 */
export function openSqliteStore(file: string): DocumentStore {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  prepareTables(database, file);
  const [find, due, changes] = [database.prepare(FIND), database.prepare(DUE), database.prepare(CHANGES)];
  // A database in memory has no log.
  const openLog = database.location() === null ? undefined : () => open(`${file}-wal`, "r+");
  const group = groupCommit(database, openLog);

  return {
    find: (container, partition, { ids = [], types = [] }) =>
      promised(() => rows(find, container, partition, JSON.stringify(ids), JSON.stringify(types)).map(storedOf)),
    commit: (container, partition, writes) => {
      try {
        checkWrites(writes);
        const texts = writes.map((write) => (write.kind === "remove" ? "" : JSON.stringify(write.body)));
        checkSize(texts);
        return group.add({ container, partition, writes, texts });
      } catch (fault) {
        return Promise.reject(fault);
      }
    },
    due: (container, types, before, limit) =>
      promised(() => {
        const ofType = (type: string) =>
          rows(due, container, type, before, limit).map((row) => ({ ...storedOf(row), partition: row.partition }));
        return earliest(types.map(ofType), limit);
      }),
    changes: (container, after, limit) =>
      promised(() => {
        const found = rows(changes, container, Number(after ?? 0), limit);
        const last = found.at(-1);
        return {
          changes: found.map(({ partition, body }) => ({ partition, body: bodyOf(body) })),
          position: last ? String(last.version) : after,
        };
      }),
    newest: () => promised(() => String((database.prepare(LAST_VERSION).get() as { version: number }).version)),
    ready: () => promised(() => void database.prepare("SELECT 1").get()),
    close: async () => {
      await group.end();
      if (database.isOpen) database.close();
    },
  };
}

/** The wait for a lock comes first: another process may be opening the same new file. */
function prepareTables(database: DatabaseSync, file: string) {
  database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  const { user_version: present } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (present > TABLE_VERSION) {
    database.close();
    throw new NewerDataFile(file, present);
  }
  if (present < TABLE_VERSION) database.exec(`BEGIN IMMEDIATE; ${TABLES} COMMIT;`);
}

type Commit = {
  readonly container: string;
  readonly partition: string;
  readonly writes: readonly Write[];
  readonly texts: readonly string[];
};
type Result = "committed" | "conflict";
type Waiting = {
  readonly commit: Commit;
  readonly resolve: (result: Result) => void;
  readonly reject: (fault: unknown) => void;
};

/**
 * Commits that come at the same time go to disk together: waiting for the disk is what a commit costs, and each is still all
 * or nothing by a savepoint of its own. Nobody is told before it is on disk: SQLite itself writes the log without waiting
 * (`synchronous = NORMAL`), and the log is then synchronised in another thread, while this one goes on with other work.
 * https://sqlite.org/pragma.html#pragma_synchronous
 */
function groupCommit(database: DatabaseSync, openLog: (() => Promise<FileHandle>) | undefined) {
  const apply = applier(database);
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let log: FileHandle | undefined;

  const applied = ({ container, partition, writes, texts }: Commit): Result => {
    database.exec("SAVEPOINT one");
    try {
      const kept = writes.every((write, index) => apply(container, partition, write, texts[index] ?? ""));
      if (!kept) database.exec("ROLLBACK TO one");
      return kept ? "committed" : "conflict";
    } catch (fault) {
      database.exec("ROLLBACK TO one");
      throw fault;
    } finally {
      database.exec("RELEASE one");
    }
  };

  /** Writes them in one transaction; gives what each is to be told. */
  const write = (together: readonly Waiting[]): readonly (() => void)[] => {
    database.exec("BEGIN IMMEDIATE");
    try {
      const tell = together.map(({ commit, resolve, reject }) => {
        try {
          const result = applied(commit);
          return () => resolve(result);
        } catch (fault) {
          return () => reject(fault);
        }
      });
      database.exec("COMMIT");
      return tell;
    } catch (fault) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw fault;
    }
  };

  /** What comes while the disk is waited for goes together the next time. */
  const run = async () => {
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      try {
        const tell = write(together);
        // The log is there from the first transaction on, and the same file until the last connection closes.
        log ??= await openLog?.();
        await log?.datasync();
        for (const each of tell) each();
      } catch (fault) {
        for (const { reject } of together) reject(fault);
      }
    }
    running = undefined;
  };

  return {
    /** Resolves when all that has been asked for is on disk, and lets go of the log. */
    end: async () => {
      await running;
      await log?.close();
      log = undefined;
    },
    add: (commit: Commit): Promise<Result> =>
      new Promise((resolve, reject) => {
        waiting.push({ commit, resolve, reject });
        // Together with what else this turn of the event loop brings.
        running ??= new Promise<void>((begin) => setImmediate(begin)).then(run);
      }),
  };
}

/** Applies one write in the open transaction; false when its condition does not hold. */
function applier(database: DatabaseSync) {
  const [create, put, replace] = [database.prepare(CREATE), database.prepare(PUT), database.prepare(REPLACE)];
  const remove = database.prepare(REMOVE);
  const nextVersion = database.prepare(NEXT_VERSION);

  return (container: string, partition: string, write: Write, text: string): boolean => {
    if (write.kind === "remove") return remove.run(container, partition, write.id, Number(write.version)).changes === 1;
    const { id, type, dueAt = null } = write.body;
    const { version } = nextVersion.get() as { version: number };
    switch (write.kind) {
      case "create":
        return create.run(container, partition, id, type, version, dueAt, text).changes === 1;
      case "put":
        return put.run(container, partition, id, type, version, dueAt, text).changes === 1;
      case "replace":
        return replace.run(type, version, dueAt, text, container, partition, id, Number(write.version)).changes === 1;
    }
  };
}

const rows = (statement: StatementSync, ...values: (string | number)[]) =>
  statement.all(...values) as unknown as readonly Row[];
const storedOf = ({ version, body }: Row): Stored => ({ body: bodyOf(body), version: String(version) });
const bodyOf = (text: string) => JSON.parse(text) as StoredBody;

/** The port is asynchronous, SQLite is not; a fault becomes a rejection. */
const promised = <T>(work: () => T) => new Promise<T>((resolve) => resolve(work()));
