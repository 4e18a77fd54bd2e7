import { type Answer, type Ask, type Asked, json } from "./cosmosForward.ts";

type Item = { readonly id: string; readonly _etag: string };
type Operation =
  | { readonly operationType: "Create" | "Upsert"; readonly resourceBody: { readonly id: string } }
  | {
      readonly operationType: "Replace";
      readonly id: string;
      readonly ifMatch?: string;
      readonly resourceBody: { readonly id: string };
    }
  | { readonly operationType: "Delete"; readonly id: string; readonly ifMatch?: string };

/** What a batch has done: the ids it wrote, for the change feed. */
export type Applied = {
  readonly answer: Answer;
  readonly written: readonly string[];
  readonly removed: readonly string[];
};

const FAILED_WITH_ANOTHER = 424;
/** What a batch is said to have cost, in request units. */
export const BATCH_CHARGE = 7;
const charge = { "x-ms-request-charge": String(BATCH_CHARGE) };

/**
 * A transactional batch over an emulator whose own is not one: first all conditions, then single calls. Whoever calls this lets
 * nobody else in between.
 */
export async function applyBatch(ask: Ask, asked: Asked): Promise<Applied> {
  const operations = JSON.parse(asked.body.toString()) as readonly Operation[];
  const headers = {
    "x-ms-documentdb-partitionkey": asked.headers["x-ms-documentdb-partitionkey"],
    "content-type": "application/json",
    "x-ms-documentdb-query-enablecrosspartition": "true",
  };
  const path = asked.path.replace(/\/+$/, "");
  const call = (method: string, id: string | undefined, body: unknown, more = {}) =>
    ask({
      method,
      path: id === undefined ? path : `${path}/${encodeURIComponent(id)}`,
      headers: { ...headers, ...more },
      body: body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)),
    });

  const refusals: (number | undefined)[] = [];
  for (const operation of operations) {
    const { status, body } = await call("GET", idOf(operation), undefined);
    refusals.push(refusalOf(operation, status === 200 ? (JSON.parse(body.toString()) as Item) : undefined));
  }
  if (refusals.some((status) => status !== undefined)) {
    const results = refusals.map((status) => ({ statusCode: status ?? FAILED_WITH_ANOTHER, requestCharge: 1 }));
    return { answer: json(207, results, charge), written: [], removed: [] };
  }

  const results = [];
  for (const operation of operations) {
    const { status, body } = await perform(operation, call);
    if (status >= 400) throw new Error(`The emulator answered ${status} to a checked ${operation.operationType}.`);
    const resourceBody = body.length > 0 ? (JSON.parse(body.toString()) as Item) : undefined;
    results.push({ statusCode: status, requestCharge: 1, eTag: resourceBody?._etag, resourceBody });
  }
  const removed = operations.filter(({ operationType }) => operationType === "Delete").map(idOf);
  const written = operations.filter(({ operationType }) => operationType !== "Delete").map(idOf);
  return { answer: json(200, results, charge), written, removed };
}

type Call = (method: string, id: string | undefined, body: unknown, more?: object) => Promise<Answer>;

function perform(operation: Operation, call: Call): Promise<Answer> {
  switch (operation.operationType) {
    case "Create":
      return call("POST", undefined, operation.resourceBody);
    case "Upsert":
      return call("POST", undefined, operation.resourceBody, { "x-ms-documentdb-is-upsert": "true" });
    case "Replace":
      return call("PUT", operation.id, operation.resourceBody);
    case "Delete":
      return call("DELETE", operation.id, undefined);
  }
}

function refusalOf(operation: Operation, present: Item | undefined): number | undefined {
  switch (operation.operationType) {
    case "Create":
      return present ? 409 : undefined;
    case "Upsert":
      return undefined;
    case "Replace":
    case "Delete":
      if (!present) return 404;
      return operation.ifMatch === undefined || operation.ifMatch === present._etag ? undefined : 412;
  }
}

const idOf = (operation: Operation) => ("id" in operation ? operation.id : operation.resourceBody.id);
