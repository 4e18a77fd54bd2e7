import { randomUUID } from "node:crypto";
import {
  type ChangeFeedPullModelIterator,
  ChangeFeedStartFrom,
  CosmosClient,
  type ContainerRequest,
  type Container as CosmosContainer,
  type DeleteOperation,
  type OperationInput,
  PartitionKeyDefinitionVersion,
  type SqlQuerySpec,
} from "@azure/cosmos";
import { CONTAINER_DEFINITIONS, type ContainerDefinition } from "./containers.ts";
import { FaultInAnswer, type Sending, commitOnce, politely } from "./cosmosOutcome.ts";
import { earliest } from "./earliest.ts";
import { checkSize, checkWrites, idOf, isReserved } from "./limits.ts";
import type { Charged, Container, DocumentStore, Selector, Stored, StoredBody, Write } from "./store.ts";

export type CosmosSettings = {
  readonly endpoint: string;
  /** An emulator's. Without it the server's own identity is used, and database and containers must be there. */
  readonly key?: string | undefined;
  readonly database: string;
  /** Whether the account is asked where its regions are. An emulator's answer often names an address nobody can reach. */
  readonly discoverEndpoints?: boolean;
  /** Told of the request units of each answer. */
  readonly charged?: Charged | undefined;
};

/** A body with what this store adds: where it lies, and which commit wrote it (`commitOnce` recognises its own by that). */
type Item = StoredBody & { readonly partition: string; readonly _commit: string; readonly _etag: string };
type Feed = ChangeFeedPullModelIterator<Item>;

/** Teams waits five seconds for an answer. */
const REQUEST_TIMEOUT_MS = 4_000;
const THROTTLED_AT_MOST_S = 3;
/** The client by itself would repeat a read for minutes when a region is out of reach. */
const withinDeadline = () => ({ abortSignal: AbortSignal.timeout(8_000) });

/**
 * The distributed store: Azure Cosmos DB for NoSQL. A commit is one transactional batch, a version an ETag. The account's
 * default consistency `Session` is enough: a stale read meets its conflict when it is written.
 */
export async function openCosmosStore(settings: CosmosSettings): Promise<DocumentStore> {
  const client = await connect(settings);
  const database = client.database(settings.database);
  const containerOf = (container: Container) => database.container(container);
  const charged = settings.charged ?? (() => {});

  const findById = async (container: Container, partition: string, id: string) => {
    const { resource, requestCharge } = await containerOf(container).item(id, partition).read<Item>(withinDeadline());
    charged("find", container, requestCharge);
    return resource ? [resource] : [];
  };
  const findAll = async (container: Container, partition: string, { ids = [], types = [] }: Selector) => {
    const [only] = ids;
    if (only === undefined && types.length === 0) return [];
    if (only !== undefined && ids.length === 1 && types.length === 0) return findById(container, partition, only);
    const asked = containerOf(container).items.query<Item>(query(partition, ids, types), {
      partitionKey: partition,
      maxItemCount: -1,
      ...withinDeadline(),
    });
    const { resources, requestCharge } = await asked.fetchAll();
    charged("find", container, requestCharge);
    return resources;
  };

  /**
   * A new feed asks for the container's metadata first, which is rationed; whoever reads on gets the feed that rests there.
   * One rests for each limit and types: who reads for another purpose, from another position, reads with others.
   */
  const resting = new Map<string, { readonly feed: Feed; readonly position: string }>();
  const newFeed = (container: Container, changeFeedStartFrom: ChangeFeedStartFrom, maxItemCount: number): Feed =>
    containerOf(container).items.getChangeFeedIterator<Item>({ changeFeedStartFrom, maxItemCount });
  const feedFrom = (container: Container, after: string | undefined, limit: number, rest: string): Feed => {
    const last = resting.get(rest);
    resting.delete(rest);
    if (last && last.position === after) return last.feed;
    const start = after === undefined ? ChangeFeedStartFrom.Beginning() : ChangeFeedStartFrom.Continuation(after);
    return newFeed(container, start, limit);
  };

  return {
    async find(container, partition, selector) {
      const items = await politely(() => findAll(container, partition, selector));
      return items.map(storedOf).toSorted((a, b) => (a.body.id < b.body.id ? -1 : 1));
    },
    async commit(container, partition, writes) {
      checkWrites(writes);
      checkSize(writes.map((write) => (write.kind === "remove" ? "" : JSON.stringify(write.body))));
      const stamp = randomUUID();
      const operations = writes.map((write) => operationOf(write, partition, stamp));
      return commitOnce(writes, stamp, {
        send: () =>
          sendBatch(containerOf(container), partition, operations, (units) => charged("commit", container, units)),
        look: async () => {
          const items = await findAll(container, partition, { ids: writes.map(idOf) });
          return items.map(({ id, _commit, _etag }) => ({ id, stamp: _commit, version: _etag }));
        },
      });
    },
    async due(container, types, before, limit) {
      const ofType = (type: string) =>
        politely(async () => {
          const asked = containerOf(container).items.query<Item>(dueQuery(type, before, limit), withinDeadline());
          const { resources, requestCharge } = await asked.fetchAll();
          charged("due", container, requestCharge);
          return resources.map((item) => ({ ...storedOf(item), partition: item.partition }));
        });
      return earliest(await Promise.all(types.map(ofType)), limit);
    },
    async changes(container, after, limit, types) {
      const rest = [container, limit, ...(types ?? [])].join(" ");
      const wanted = ({ type }: Item) => types === undefined || types.includes(type);
      for (let from = after; ;) {
        const page = await politely(async () => {
          const feed = feedFrom(container, from, limit, rest);
          const read = await feed.readNext();
          charged("changes", container, read.requestCharge);
          // A 410 comes as an empty page, and its position would be the beginning.
          if (read.statusCode >= 400) throw new FaultInAnswer(read.statusCode);
          resting.set(rest, { feed, position: read.continuationToken });
          return read;
        });
        const changes = page.result.filter(wanted).map((item) => ({ partition: item.partition, body: bodyOf(item) }));
        from = page.continuationToken;
        if (changes.length > 0 || page.result.length === 0) return { changes, position: from };
      }
    },
    newest: (container) =>
      politely(async () => {
        const { statusCode, continuationToken } = await newFeed(container, ChangeFeedStartFrom.Now(), 1).readNext();
        if (statusCode >= 400) throw new FaultInAnswer(statusCode);
        return continuationToken;
      }),
    async ready() {
      await politely(() => findById("directory", "ready", "ready"));
    },
    close: () => {
      client.dispose();
      return Promise.resolve();
    },
  };
}

async function connect({ endpoint, key, database, discoverEndpoints }: CosmosSettings): Promise<CosmosClient> {
  const connectionPolicy = {
    requestTimeout: REQUEST_TIMEOUT_MS,
    enableEndpointDiscovery: discoverEndpoints ?? key === undefined,
    retryOptions: {
      maxRetryAttemptCount: 9,
      maxWaitTimeInSeconds: THROTTLED_AT_MOST_S,
      fixedRetryIntervalInMilliseconds: 0,
    },
  };
  if (key === undefined) {
    const { DefaultAzureCredential } = await import("@azure/identity");
    return new CosmosClient({ endpoint, aadCredentials: new DefaultAzureCredential(), connectionPolicy });
  }
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  await politely(() => client.databases.createIfNotExists({ id: database }));
  for (const definition of CONTAINER_DEFINITIONS)
    await politely(() => client.database(database).containers.createIfNotExists(requestFor(definition)));
  return client;
}

/** The client's own words for our definition; a partition key is of the kind `Hash` unless said otherwise. */
const requestFor = ({ id, partitionKey, indexingPolicy }: ContainerDefinition): ContainerRequest => ({
  id,
  partitionKey: { paths: [...partitionKey.paths], version: PartitionKeyDefinitionVersion.V2 },
  indexingPolicy: {
    ...indexingPolicy,
    includedPaths: [...indexingPolicy.includedPaths],
    compositeIndexes: indexingPolicy.compositeIndexes.map((paths) => [...paths]),
    excludedPaths: [...indexingPolicy.excludedPaths],
  },
});

/** One query in one partition. The partition also stands in the text, for emulators that do not heed the option. */
function query(partition: string, ids: readonly string[], types: readonly string[]): SqlQuerySpec {
  const wanted = [
    ...(ids.length > 0 ? ["ARRAY_CONTAINS(@ids, c.id)"] : []),
    ...(types.length > 0 ? ["ARRAY_CONTAINS(@types, c.type)"] : []),
  ];
  return {
    query: `SELECT * FROM c WHERE c.partition = @partition AND (${wanted.join(" OR ")})`,
    parameters: [
      { name: "@partition", value: partition },
      { name: "@ids", value: [...ids] },
      { name: "@types", value: [...types] },
    ],
  };
}

/** One type a query, ordered by the whole composite index (containers.ts): only so is it read as one range. */
const dueQuery = (type: string, before: string, limit: number): SqlQuerySpec => ({
  query: "SELECT TOP @limit * FROM c WHERE c.type = @type AND c.dueAt <= @before ORDER BY c.type, c.dueAt",
  parameters: [
    { name: "@limit", value: limit },
    { name: "@type", value: type },
    { name: "@before", value: before },
  ],
});

function operationOf(write: Write, partition: string, stamp: string): OperationInput {
  if (write.kind === "remove") {
    // The type of the input forgets that a removal inside a batch may have a condition; the service knows it.
    const removal: DeleteOperation = { operationType: "Delete", id: write.id, ifMatch: write.version };
    return removal;
  }
  const resourceBody = { ...write.body, partition, _commit: stamp };
  switch (write.kind) {
    case "create":
      return { operationType: "Create", resourceBody };
    case "put":
      return { operationType: "Upsert", resourceBody };
    case "replace":
      return { operationType: "Replace", id: write.body.id, ifMatch: write.version, resourceBody };
  }
}

/** Sends the batch once. `answers` are the writes' own statuses; the client may have repeated itself under the hood. */
async function sendBatch(
  container: CosmosContainer,
  partition: string,
  operations: readonly OperationInput[],
  charged: (units: number) => void,
): Promise<Sending> {
  const {
    result = [],
    headers,
    diagnostics,
  } = await container.items.batch([...operations], partition, withinDeadline());
  charged(Number(headers["x-ms-request-charge"] ?? 0));
  const failedAttempts = diagnostics?.clientSideRequestStatistics.retryDiagnostics.failedAttempts ?? [];
  return {
    answers: result.map(({ statusCode }) => statusCode),
    failedBefore: failedAttempts.map(({ statusCode }) => statusCode),
  };
}

const storedOf = (item: Item): Stored => ({ body: bodyOf(item), version: item._etag });

/** The body as it was given: without what the store and Cosmos DB have added. */
const bodyOf = (item: Item): StoredBody =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !isReserved(name))) as unknown as StoredBody;
