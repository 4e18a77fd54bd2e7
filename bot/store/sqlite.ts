import { mkdirSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { checkSize, checkWrites } from "./limits.ts";
import { earliest } from "./earliest.ts";
import { LAST_VERSION, groupCommit } from "./groupCommit.ts";
import type { Changes, DocumentStore, Selector, Stored, StoredBody } from "./store.ts";

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

const FIND_ONE = "SELECT partition, version, body FROM documents WHERE container = ? AND partition = ? AND id = ?";
const FIND_IDS = `
  SELECT partition, version, body FROM documents
  WHERE container = ? AND partition = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`;
const FIND_TYPES = `
  SELECT partition, version, body FROM documents INDEXED BY documents_by_type
  WHERE container = ? AND partition = ? AND type IN (SELECT value FROM json_each(?)) ORDER BY id`;
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
/** Up to a version known beforehand, so that the position may move on past what is of another type. */
const CHANGES_OF_TYPES = `
  SELECT partition, version, body FROM documents
  WHERE container = ? AND version > ? AND version <= ? AND type IN (SELECT value FROM json_each(?))
  ORDER BY version LIMIT ?`;
const NEWEST_IN = "SELECT '', coalesce(max(version), 0), '' FROM documents WHERE container = ?";

/** Partition, version and body: SQLite makes an array of them in two thirds of the time of an object. */
type Row = readonly [string, number, string];

/**
 * The embedded store: one SQLite file in WAL mode, every commit on disk before it is acknowledged. A fair choice for one
 * machine; several processes on one file are safe and take turns. Throws `NewerDataFile` for a file of a newer release.
 */
export function openSqliteStore(file: string): DocumentStore {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  prepareTables(database, file);
  const find = finder(database);
  const changes = follower(database);
  const due = reading(database, DUE);
  // A database in memory has no log.
  const openLog = database.location() === null ? undefined : () => open(`${file}-wal`, "r+");
  const group = groupCommit(database, openLog);

  return {
    find: (container, partition, selector) => promised(() => find(container, partition, selector).map(storedOf)),
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
          rows(due, container, type, before, limit).map((row) => ({ ...storedOf(row), partition: row[0] }));
        return earliest(types.map(ofType), limit);
      }),
    changes: (container, after, limit, types) => promised(() => changes(container, after, limit, types)),
    newest: () => promised(() => String((database.prepare(LAST_VERSION).get() as { version: number }).version)),
    ready: () => promised(() => void database.prepare("SELECT 1").get()),
    close: async () => {
      await group.end();
      if (database.isOpen) database.close();
    },
  };
}

/** Kilobytes; SQLite's own 2 MB do not hold the upper pages of a large municipality's indexes, which every reading goes through. */
const KEPT_PAGES = "PRAGMA cache_size = -16384;";
/** What a commit may have to take back is kept aside in memory, else in a file of its own each time; a commit has its limit (limits.ts). */
const ASIDE = "PRAGMA temp_store = MEMORY;";

/** The wait for a lock comes first: another process may be opening the same new file. */
function prepareTables(database: DatabaseSync, file: string) {
  database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
  database.exec(`${KEPT_PAGES} ${ASIDE}`);
  const { user_version: present } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (present > TABLE_VERSION) {
    database.close();
    throw new NewerDataFile(file, present);
  }
  if (present < TABLE_VERSION) database.exec(`BEGIN IMMEDIATE; ${TABLES} COMMIT;`);
}

/** What is asked for most, documents by their ids alone or by types alone, costs less asked for by itself. */
function finder(database: DatabaseSync) {
  const [one, ofIds] = [reading(database, FIND_ONE), reading(database, FIND_IDS)];
  const [ofTypes, both] = [reading(database, FIND_TYPES), reading(database, FIND)];
  return (container: string, partition: string, { ids = [], types = [] }: Selector): readonly Row[] => {
    const [id, ...more] = ids;
    if (id === undefined) return types.length > 0 ? rows(ofTypes, container, partition, JSON.stringify(types)) : [];
    if (types.length > 0) return rows(both, container, partition, JSON.stringify(ids), JSON.stringify(types));
    return more.length > 0
      ? rows(ofIds, container, partition, JSON.stringify(ids))
      : rows(one, container, partition, id);
  };
}

/** All that was written after a position, or what is of some types; the position then passes by what lies between. */
function follower(database: DatabaseSync) {
  const [all, ofTypes, newestIn] = [
    reading(database, CHANGES),
    reading(database, CHANGES_OF_TYPES),
    reading(database, NEWEST_IN),
  ];
  return (
    container: string,
    after: string | undefined,
    limit: number,
    types: readonly string[] | undefined,
  ): Changes => {
    const from = Number(after ?? 0);
    const newest = types && Math.max(from, rows(newestIn, container)[0]?.[1] ?? 0);
    const found =
      newest === undefined
        ? rows(all, container, from, limit)
        : rows(ofTypes, container, from, newest, JSON.stringify(types), limit);
    const last = found.length < limit && newest ? newest : found.at(-1)?.[1];
    return {
      changes: found.map(([partition, , body]) => ({ partition, body: bodyOf(body) })),
      position: last === undefined ? after : String(last),
    };
  };
}

function reading(database: DatabaseSync, sql: string): StatementSync {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement;
}

const rows = (statement: StatementSync, ...values: (string | number)[]) =>
  statement.all(...values) as unknown as readonly Row[];
const storedOf = ([, version, body]: Row): Stored => ({ body: bodyOf(body), version: String(version) });
const bodyOf = (text: string) => JSON.parse(text) as StoredBody;

/** The port is asynchronous, SQLite is not; a fault becomes a rejection. */
const promised = <T>(work: () => T) => new Promise<T>((resolve) => resolve(work()));
