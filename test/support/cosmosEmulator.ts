import { once } from "node:events";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { applyBatch } from "./cosmosBatch.ts";
import { changeFeed } from "./cosmosFeed.ts";
import { type Answer, type Asked, forwardTo, json, readAll } from "./cosmosForward.ts";

/** What the real client may meet. `written`: the request takes effect and only its answer is spoilt. */
export type Fault = { readonly answer: 408 | 410 | 412 | 429 | 449 | 500 | 503 | "cut"; readonly written: boolean };
/** `plan`: beside each query the client asks how to spread it over partitions; it costs no request units. */
export type RequestKind = "batch" | "feed" | "plan" | "query" | "read" | "other";

export type CosmosEmulator = {
  readonly endpoint: string;
  readonly key: string;
  /** The next request of the kind meets the fault; several queue up. */
  readonly inject: (fault: Fault, kind: RequestKind) => void;
  /** Forgets faults that nobody has met. */
  readonly heal: () => void;
  /** How many requests of the kind have come since the start. */
  readonly requests: (kind: RequestKind) => number;
  readonly stop: () => Promise<void>;
};

const RETRY_AFTER_MS = "20";

/**
 * An emulator of Azure Cosmos DB over HTTP, behind a proxy of ours: batches are atomic, the change feed goes on from a
 * position, and faults come on demand. One request at a time, so nothing is ever seen half done.
 */
export async function startCosmosEmulator(): Promise<CosmosEmulator> {
  const emulator = createHttpServer({ keepAlive: true });
  const { ask, close } = forwardTo(await listening(emulator));
  const feed = changeFeed();
  const faults: { readonly fault: Fault; readonly kind: RequestKind }[] = [];
  const counts = new Map<RequestKind, number>();
  let turn: Promise<unknown> = Promise.resolve();
  let endpoint = "";

  const answerTo = async (kind: RequestKind, asked: Asked): Promise<Answer> => {
    const collection = asked.path.replace(/\/docs.*$/, "");
    if (kind === "feed") return feed.answer(ask, asked, collection);
    if (kind === "batch") {
      const { answer, written, removed } = await applyBatch(ask, asked);
      feed.note(collection, partitionOf(asked), written, removed);
      return answer;
    }
    const answer = await ask(asked);
    return asked.path === "/" ? withOurAddress(answer, endpoint) : answer;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", url = "/", headers } = request;
    const asked: Asked = { method, path: url.replace(/^\/+/, "/"), headers, body: await readAll(request) };
    const kind = kindOf(asked);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const waiting = faults.findIndex((each) => each.kind === kind);
    const [met] = waiting === -1 ? [] : faults.splice(waiting, 1);
    const answer = !met || met.fault.written ? await answerTo(kind, asked) : undefined;
    if (met?.fault.answer === "cut") {
      request.socket.destroy();
      return;
    }
    const said = met || !answer ? spoilt(met?.fault.answer ?? 500) : answer;
    const { connection: _, "transfer-encoding": __, ...kept } = said.headers;
    // Two statements: where restify is loaded, its writeHead returns nothing.
    response.writeHead(said.status, { ...kept, "content-length": said.body.length });
    response.end(said.body);
  };

  const proxy = createServer((request, response) => {
    turn = turn
      .then(() => serve(request, response))
      .catch((fault: unknown) => response.destroy(fault instanceof Error ? fault : undefined));
  });
  endpoint = `http://127.0.0.1:${await listening(proxy)}`;

  return {
    endpoint,
    key: Buffer.from("emulator").toString("base64"),
    inject: (fault, kind) => void faults.push({ fault, kind }),
    heal: () => void faults.splice(0),
    requests: (kind) => counts.get(kind) ?? 0,
    stop: async () => {
      close();
      await Promise.all([stopped(proxy), stopped(emulator)]);
    },
  };
}

function kindOf({ method, path, headers }: Asked): RequestKind {
  if (!/^\/dbs\/[^/]+\/colls\/[^/]+\/docs(\/|$)/.test(path)) return "other";
  if (isTrue(headers["x-ms-cosmos-is-batch-request"])) return "batch";
  if (headers["a-im"] !== undefined) return "feed";
  if (isTrue(headers["x-ms-cosmos-is-query-plan-request"])) return "plan";
  if (method === "GET") return "read";
  return isTrue(headers["x-ms-documentdb-isquery"]) || headers["content-type"] === "application/query+json"
    ? "query"
    : "other";
}

const isTrue = (header: unknown) => String(header).toLowerCase() === "true";
const partitionOf = ({ headers }: Asked) =>
  (JSON.parse(String(headers["x-ms-documentdb-partitionkey"])) as readonly string[])[0] ?? "";

const spoilt = (status: number): Answer =>
  json(status, { code: String(status), message: "injected" }, { "x-ms-retry-after-ms": RETRY_AFTER_MS });

/** The account says where its regions are; the client shall come back to the proxy. */
function withOurAddress(answer: Answer, endpoint: string): Answer {
  const account = JSON.parse(answer.body.toString()) as object;
  const regions = [{ name: "Sweden Central", databaseAccountEndpoint: endpoint }];
  return json(answer.status, { ...account, writableLocations: regions, readableLocations: regions });
}

async function listening(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function stopped(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
