import assert from "node:assert/strict";
import { liveSignals } from "#bot/live/liveSignals.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import { once } from "node:events";
import pino from "pino";
import { ulids } from "#bot/ulids.ts";
import type { Directory } from "#core/organisation/directory.ts";
import type { Instant } from "#core/time.ts";
import { createChannel } from "#bot/channel/channel.ts";
import { drawContractNow, drawNotice } from "#bot/chat/notices.ts";
import { localLinks } from "#bot/links.ts";
import { dispatcher } from "#bot/notify/dispatcher.ts";
import { throttle } from "#bot/notify/throttle.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { type ServerParts, createServer } from "#bot/server.ts";
import { type CountedStore, counted } from "#bot/store/counted.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";
import { TENANT } from "./fakeChannel.ts";
import { seedTinyGoals } from "./tinyGoals.ts";
import { NOW, tinyMunicipality } from "./tinyMunicipality.ts";

export type ChatServer = {
  readonly origin: string;
  readonly ports: Ports;
  readonly store: CountedStore;
  readonly logged: () => string;
  /** Resolves when views and messages have caught up with everything that has been saved. */
  readonly settled: () => Promise<void>;
  /** The clock shows another moment; what it brings is looked at, and told. */
  readonly passTo: (moment: Instant) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The real server with its chat, on a port of its own and a SQLite file that the test may open again. */
export async function startChatServer(
  dataFile: string,
  {
    directory = tinyMunicipality,
    checkToken = async () => undefined,
  }: {
    readonly directory?: Directory;
    /** For a test that uses the tab beside the chat. */
    readonly checkToken?: ServerParts["checkToken"];
  } = {},
): Promise<ChatServer> {
  const store = counted(openSqliteStore(dataFile));
  const links = localLinks("http://localhost:3978");
  let at = NOW;
  let follow = () => {};
  const municipality = liveMunicipality(store, { maxAgeMs: Number.POSITIVE_INFINITY, clock: () => at });
  const ports: Ports = {
    store,
    directory: () => directory,
    municipality: municipality.current,
    now: () => at,
    newId: ulids(),
    committed: async (subject) => {
      await municipality.committed(subject);
      follow();
    },
  };
  const signals = liveSignals(ports, { onFault: (fault) => assert.fail(String(fault)) });
  await municipality.refresh();
  await seedTinyGoals(ports);
  let logged = "";
  const log = pino({ level: "trace" }, { write: (line: string) => (logged += line) });

  const keeper = overviewKeeper(ports);
  const channel = createChannel({
    ports,
    credentials: undefined,
    tenant: TENANT,
    links,
    municipality: "Exempelkommun",
    log,
    onReference: () => outbox.kick(),
  });
  const outbox = dispatcher({
    ports,
    send: channel.send,
    update: channel.update,
    draw: drawNotice(ports, links),
    drawContract: drawContractNow(ports, links),
    log: (event) => log.info(event, "outbox"),
    throttle: throttle(timeNobodyWaits(() => Date.parse(at))),
  });
  follow = () => {
    outbox.kick();
    void keeper.catchUp();
  };
  const server = createServer({
    ports,
    upToDate: async () => {},
    live: signals,
    checkToken,
    local: undefined,
    tabFolder: ".",
    municipality: "Exempelkommun",
    sync: undefined,
    links,
    log,
    messages: channel.messages,
    requestRate: OF_A_YEAR_IN_SECONDS,
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  follow();

  const settled = async () => {
    await keeper.catchUp();
    outbox.kick();
    await outbox.settled();
  };
  const clock = sweeper({ ports, onFault: (fault) => log.error(fault, "schedule"), everyMs: 3_600_000 });
  return {
    passTo: async (moment) => {
      at = moment;
      await clock.sweep();
      await settled();
    },
    origin: `http://127.0.0.1:${server.address().port}`,
    ports,
    store,
    logged: () => logged,
    settled,
    stop: async () => {
      await signals.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      });
      await clock.stop();
      await outbox.stop();
      await keeper.catchUp();
      await store.close();
    },
  };
}

/** A test asks in a second what people ask in a year. */
const OF_A_YEAR_IN_SECONDS = { rate: 10_000, burst: 10_000 };

/** Nobody waits for their turn in a test, and days that have passed have passed for the limits too; they are tried beside the throttle. */
function timeNobodyWaits(clock: () => number) {
  let waited = 0;
  return {
    now: () => clock() + waited,
    wait: (ms: number) => {
      waited += ms;
      return Promise.resolve();
    },
  };
}
