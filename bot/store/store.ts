/**
 * The document store port: a partition is the unit of consistency, a commit is all or nothing. Two adapters keep the same
 * promises under one conformance suite: SQLite (embedded) and Azure Cosmos DB (distributed).
 */

export const CONTAINERS = ["dossiers", "directory", "views", "references", "pools"] as const;
/**
 * `dossiers` (partition: the person whose file it is), `directory` (people, units, settings), `views` (partition: the reader),
 * `references` (partition: person; where a chat reaches them), `pools` (partition: the year; what many have said together, and
 * nothing of who; how many are on each salary step: nobody follows its changes, docs/decisions/0012).
 */
export type Container = (typeof CONTAINERS)[number];

/** Told what the service took for an answer, in its own units. */
export type Charged = (operation: "find" | "commit" | "due" | "changes", container: Container, units: number) => void;

/** Names the exact copy that was read. Opaque: SQLite counts, Cosmos hands out ETags. */
export type Version = string;

/**
 * What every stored document has. `dueAt` is the moment at which somebody must look at it; without it, `due()` never finds it.
 * `missedSince` is the moment of a look that met a fault and is made up for at `dueAt`.
 */
export type StoredBody = {
  readonly id: string;
  readonly type: string;
  /** Version of the document's shape. */
  readonly schema: number;
  readonly dueAt?: string;
  readonly missedSince?: string;
};

export type Stored = { readonly body: StoredBody; readonly version: Version };

/** One write of a commit. `create` fails when the id exists; `replace` and `remove` fail when the version is not the present one. */
export type Write =
  | { readonly kind: "create"; readonly body: StoredBody }
  | { readonly kind: "replace"; readonly body: StoredBody; readonly version: Version }
  | { readonly kind: "put"; readonly body: StoredBody }
  | { readonly kind: "remove"; readonly id: string; readonly version: Version };

/** Documents that have one of the ids or one of the types. */
export type Selector = { readonly ids?: readonly string[]; readonly types?: readonly string[] };

export type Due = Stored & { readonly partition: string };

export type Change = { readonly partition: string; readonly body: StoredBody };
export type Changes = { readonly changes: readonly Change[]; readonly position: string | undefined };

export type DocumentStore = {
  /** One request, one partition. What does not exist is left out; order is by id. An empty selector finds nothing. */
  readonly find: (container: Container, partition: string, selector: Selector) => Promise<readonly Stored[]>;
  /**
   * All writes or none, in one partition: 1 to 100 writes, one a document, together under 2 MB (limits.ts). `conflict` means
   * that somebody else came first and nothing was written. Other faults throw; after a throw the outcome is unknown and the
   * caller looks before it writes again. When the answer to a commit of removals alone was lost, it counts as committed if all
   * are gone, whoever removed them; with a create among the writes there is no such doubt.
   */
  readonly commit: (
    container: Container,
    partition: string,
    writes: readonly Write[],
  ) => Promise<"committed" | "conflict">;
  /**
   * Documents of the types whose `dueAt` is at or before the moment, in any partition, earliest first. Reads what is due, never
   * what is not, and of each type no more than the limit.
   */
  readonly due: (
    container: Container,
    types: readonly string[],
    before: string,
    limit: number,
  ) => Promise<readonly Due[]>;
  /**
   * What was written after a position, oldest first within a partition, each document at least in its latest form; removals
   * are not reported. A position is opaque; `undefined` starts at the beginning. `limit` is a wish: what one commit wrote may
   * come together. A page without changes means that there are none for now. With types it tells of documents of those alone,
   * and its position passes the others by: SQLite does not read them, Cosmos DB sends them and they are dropped there, as its
   * feed takes no condition.
   */
  readonly changes: (
    container: Container,
    after: string | undefined,
    limit: number,
    types?: readonly string[],
  ) => Promise<Changes>;
  /** The position from which `changes` tells only what is written from now on. */
  readonly newest: (container: Container) => Promise<string>;
  /** Resolves when the store answers. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
};
