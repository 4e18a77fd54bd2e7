import assert from "node:assert/strict";
import { liveSignals } from "#bot/live/liveSignals.ts";
import { type GraphClient, graphClient } from "#bot/graph/graphClient.ts";
import { localLinks } from "#bot/links.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { ulids } from "#bot/ulids.ts";
import { startLocalIssuer } from "#bot/auth/localIssuer.ts";
import { type ServerParts, createServer } from "#bot/server.ts";
import { directorySchedule } from "#bot/schedule/directorySchedule.ts";
import { leaseOn } from "#bot/store/lease.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { DocumentStore } from "#bot/store/store.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { type PersonId, asId } from "#core/ids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import { seedTinyGoals } from "./tinyGoals.ts";
import { NOW, tinyMunicipality } from "./tinyMunicipality.ts";

const TENANT = "11111111-1111-4111-8111-111111111111";

/** One issuer for all servers of a test run: making a key pair is the slow part. */
export const issuer = await startLocalIssuer({ tenant: TENANT });
export const foreignIssuer = await startLocalIssuer({ tenant: "22222222-2222-4222-8222-222222222222" });

export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
};

export type ApiServer = {
  readonly ports: Ports;
  readonly origin: string;
  /** Every line the server has logged, as it was written. */
  readonly logged: () => string;
  /** Asks as a person, or without a token. */
  readonly ask: (
    who: PersonId | undefined,
    method: string,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  /** Asks with any token. */
  readonly askWith: (
    token: string | undefined,
    method: string,
    path: string,
    body?: string,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  readonly tokenOf: (who: PersonId) => Promise<string>;
  /** As when the network fails. */
  readonly breakConnections: () => void;
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly directory?: Directory;
  readonly store?: (real: DocumentStore) => DocumentStore;
  readonly upToDate?: ServerParts["upToDate"];
  readonly local?: ServerParts["local"];
  /** Where the directory is read; without it from where nobody answers. */
  readonly graph?: GraphClient;
  readonly tabFolder?: string;
};

/** The real server on a port of its own, with a SQLite file of its own; nothing in between is replaced. */
export async function startApiServer({
  directory = tinyMunicipality,
  store: wrap = (real) => real,
  upToDate = async () => {},
  local,
  graph = graphClient({ baseUrl: "http://127.0.0.1:9/v1.0", token: async () => "none", retries: 0 }),
  tabFolder = ".",
}: Settings = {}): Promise<ApiServer> {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  const store = openSqliteStore(join(folder, "data.sqlite"));
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: () => NOW });
  const ports: Ports = {
    store: wrap(store),
    directory: () => directory,
    municipality: municipality.current,
    now: () => NOW,
    newId: ulids(),
    committed: async (subject) => {
      await municipality.committed(subject);
      signals.look();
    },
  };
  const signals = liveSignals(ports, { onFault: (fault) => assert.fail(String(fault)) });
  const sync = directorySchedule({
    store,
    graph,
    rules: () => municipality.current().settings,
    now: () => NOW,
    lease: leaseOn(store, { name: "directory", holder: "test", clock: () => NOW }),
    applied: async () => {},
    onFault: (fault) => assert.fail(String(fault)),
    log: () => {},
    lookEveryMs: 3_600_000,
  });
  await seedTinyGoals({ ...ports, store });
  let logged = "";
  const server = createServer({
    ports,
    upToDate,
    live: signals,
    checkToken: issuer.checkToken,
    local,
    tabFolder,
    municipality: "Exempelkommun",
    links: localLinks("http://localhost:3978"),
    sync,
    log: pino({ level: "trace" }, { write: (line: string) => (logged += line) }),
    messages: async (_request, response) => {
      response.send(200);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const origin = `http://127.0.0.1:${server.address().port}`;

  const askWith = askingAt(origin);
  return {
    ports,
    origin,
    logged: () => logged,
    askWith,
    tokenOf: issuer.signIn,
    breakConnections: () => server.server.closeAllConnections(),
    ask: async (who, method, path, body, headers) =>
      askWith(who && (await issuer.signIn(asId<PersonId>(who))), method, path, body && JSON.stringify(body), headers),
    stop: async () => {
      await signals.stop();
      await sync.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Asks a server over HTTP, with any token. */
export const askingAt =
  (origin: string): ApiServer["askWith"] =>
  async (token, method, path, body, headers = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson ? (JSON.parse(text) as unknown) : undefined,
    };
  };
