import type { FileHandle } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import type { Write } from "./store.ts";

export const LAST_VERSION = "SELECT version FROM last_version";
const NEW_LAST_VERSION = "UPDATE last_version SET version = ?";
const CREATE = `
  INSERT INTO documents (container, partition, id, type, version, due, body) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;
/** Where type and due day stay, the indexes over them are left alone. */
const AS_BEFORE = "container = ? AND partition = ? AND id = ? AND type = ? AND due IS ?";
const PUT_AS_BEFORE = `UPDATE documents SET version = ?, body = ? WHERE ${AS_BEFORE}`;
const REPLACE_AS_BEFORE = `${PUT_AS_BEFORE} AND version = ?`;
const PUT = `
  INSERT INTO documents (container, partition, id, type, version, due, body) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (container, partition, id)
  DO UPDATE SET type = excluded.type, version = excluded.version, due = excluded.due, body = excluded.body`;
const REPLACE = `
  UPDATE documents SET type = ?, version = ?, due = ?, body = ?
  WHERE container = ? AND partition = ? AND id = ? AND version = ?`;
const REMOVE = "DELETE FROM documents WHERE container = ? AND partition = ? AND id = ? AND version = ?";

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
export function groupCommit(database: DatabaseSync, openLog: (() => Promise<FileHandle>) | undefined) {
  const { apply, within } = applier(database);
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let log: FileHandle | undefined;

  const applyAll = ({ container, partition, writes, texts }: Commit): Result =>
    writes.every((write, index) => apply(container, partition, write, texts[index] ?? "")) ? "committed" : "conflict";

  const applied = (commit: Commit): Result => {
    // One statement is all or nothing by itself.
    if (commit.writes.length === 1) return applyAll(commit);
    database.exec("SAVEPOINT one");
    try {
      const result = applyAll(commit);
      if (result === "conflict") database.exec("ROLLBACK TO one");
      return result;
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
      const tell = within(() =>
        together.map(({ commit, resolve, reject }) => {
          try {
            const result = applied(commit);
            return () => resolve(result);
          } catch (fault) {
            // A full disk, say, takes back all of them: none may go on by itself.
            if (!database.isTransaction) throw fault;
            return () => reject(fault);
          }
        }),
      );
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

/**
 * Applies one write in the open transaction; false when its condition does not hold. `within` a transaction versions are counted here:
 * the last one is read when it begins and written when it ends, and nobody else can have written meanwhile.
 */
function applier(database: DatabaseSync) {
  const [create, put, replace] = [database.prepare(CREATE), database.prepare(PUT), database.prepare(REPLACE)];
  const [putAsBefore, replaceAsBefore] = [database.prepare(PUT_AS_BEFORE), database.prepare(REPLACE_AS_BEFORE)];
  const remove = database.prepare(REMOVE);
  const [lastVersion, newLastVersion] = [database.prepare(LAST_VERSION), database.prepare(NEW_LAST_VERSION)];
  let version = 0;

  const apply = (container: string, partition: string, write: Write, text: string): boolean => {
    if (write.kind === "remove") return remove.run(container, partition, write.id, Number(write.version)).changes === 1;
    const { id, type, dueAt = null } = write.body;
    version += 1;
    switch (write.kind) {
      case "create":
        return create.run(container, partition, id, type, version, dueAt, text).changes === 1;
      case "put":
        return (
          putAsBefore.run(version, text, container, partition, id, type, dueAt).changes === 1 ||
          put.run(container, partition, id, type, version, dueAt, text).changes === 1
        );
      case "replace": {
        const before = Number(write.version);
        return (
          replaceAsBefore.run(version, text, container, partition, id, type, dueAt, before).changes === 1 ||
          replace.run(type, version, dueAt, text, container, partition, id, before).changes === 1
        );
      }
    }
  };
  const within = <T>(work: () => T): T => {
    const before = (lastVersion.get() as { version: number }).version;
    version = before;
    const done = work();
    if (version !== before) newLastVersion.run(version);
    return done;
  };
  return { apply, within };
}
