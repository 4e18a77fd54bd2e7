import { flushCompileCache } from "node:module";
import { join } from "node:path";
import type { Logger } from "pino";
import { ulid } from "ulid";
import { MUNICIPALITY } from "#core/municipality/municipality.ts";
import { quietHoursOf } from "#core/municipality/settings.ts";
import { instantOf } from "#core/time.ts";
import { createServer } from "#bot/server.ts";
import { calendarKeeper } from "#bot/calendar/calendarKeeper.ts";
import { graphCalendar } from "#bot/calendar/graphCalendar.ts";
import { createChannel } from "#bot/channel/channel.ts";
import { drawContractNow, drawNotice } from "#bot/chat/notices.ts";
import type { Config } from "#bot/config.ts";
import { openLiveDirectory } from "#bot/directory/liveDirectory.ts";
import type { GraphClient } from "#bot/graph/graphClient.ts";
import type { Links } from "#bot/links.ts";
import { liveSignals } from "#bot/live/liveSignals.ts";
import { liveMunicipality } from "#bot/municipality/liveMunicipality.ts";
import { retentionJob } from "#bot/archive/retentionJob.ts";
import { appInstaller } from "#bot/notify/appInstaller.ts";
import { dispatcher } from "#bot/notify/dispatcher.ts";
import { graphInstall } from "#bot/notify/graphInstall.ts";
import { campaignRunner, restingCampaigns } from "#bot/schedule/campaignRunner.ts";
import { boardWatch, boardYearWatch } from "#bot/schedule/boardWatch.ts";
import { poolWatch } from "#bot/schedule/poolWatch.ts";
import { dateWhatIsUndated } from "#bot/schedule/earlierRelease.ts";
import { directorySchedule } from "#bot/schedule/directorySchedule.ts";
import { sweeper } from "#bot/schedule/sweeper.ts";
import { leaseOn } from "#bot/store/lease.ts";
import { openStore } from "#bot/store/openStore.ts";
import type { Charged, DocumentStore } from "#bot/store/store.ts";
import { type Telemetry, quiet } from "#bot/telemetry/telemetry.ts";
import { toldStore } from "#bot/telemetry/toldStore.ts";
import { takeUpFirstPolicy } from "#bot/usecases/policy.ts";
import type { Ports } from "#bot/usecases/ports.ts";
import { deliveryKeeper } from "#bot/views/delivery.ts";
import { ulids } from "#bot/ulids.ts";
import { overviewKeeper } from "#bot/views/overviews.ts";

/** How old the directory in memory may be: after an import elsewhere, everybody is up to date within this time. */
const DIRECTORY_MAX_AGE_MS = 30_000;

/** What another server has written stands in the views within about this time. */
const FOLLOW_EVERY_MS = 1_000;
/** From here on it is worth a line in the log that the views are behind. */
const LAGGING_MS = 5_000;

/** Longer than one call to Graph takes with all its attempts. */
const CALENDAR_LEASE_MS = 6 * 60_000;
/** As long as one call to Graph with all its attempts, three times: the app, its installation, its chat. */
const INSTALL_LEASE_MS = 3 * CALENDAR_LEASE_MS;
/** Longer than a reading of all accounts takes. */
const DIRECTORY_LEASE_MS = 10 * 60_000;

/** An answer that has begun may take this long to end when the server is stopped; a deployment does not cut anybody off. */
const STOP_WITHIN_MS = 8_000;

type ServerParts = Parameters<typeof createServer>[0];
type ChannelParts = Parameters<typeof createChannel>[0];

/** What differs between the production server and the local one. */
export type Edges = {
  readonly links: Links;
  readonly credentials: ChannelParts["credentials"];
  readonly checkToken: ServerParts["checkToken"];
  readonly local?: ServerParts["local"];
  readonly listenOn?: string;
  /** Where Microsoft Graph is used. */
  readonly graph?: GraphClient;
  /** Messages are held over the municipality's quiet hours. */
  readonly holdsQuietHours?: boolean;
  /** Where it is told how the server runs; the store is opened with the same. */
  readonly telemetry?: Telemetry;
};

/** A running server; `stop` lets what has begun end first. */
export type Running = {
  readonly ports: Ports;
  readonly stop: () => Promise<void>;
};

/** Opens the store the settings name: Azure Cosmos DB when an endpoint is set, else one SQLite file. */
export async function openConfiguredStore(config: Config, telemetry = quiet): Promise<DocumentStore> {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE: database } = config;
  const charged: Charged = (operation, container, units) =>
    telemetry.measure({ kind: "charge", operation, container, units });
  const store = await openStore(endpoint ? { endpoint, key, database, charged } : { dataFile: config.DATA_FILE });
  return telemetry === quiet ? store : toldStore(store, endpoint ? "cosmos" : "sqlite", telemetry);
}

/** Puts the parts together and listens. The same for production, the local run and the tests; what differs comes as `edges`. */
export async function start(config: Config, store: DocumentStore, edges: Edges, log: Logger): Promise<Running> {
  const { telemetry = quiet } = edges;
  const now = () => instantOf(new Date());
  const onFault = (fault: unknown) => log.error(fault, "directory");
  const live = await openLiveDirectory(store, { maxAgeMs: DIRECTORY_MAX_AGE_MS, clock: now, onFault });
  const municipality = liveMunicipality(store, {
    maxAgeMs: DIRECTORY_MAX_AGE_MS,
    clock: now,
    onFault: (fault) => log.error(fault, "municipality"),
  });
  await municipality.refresh();
  let follow = (_told: boolean) => {};
  let goOn = () => {};
  const ports: Ports = {
    store,
    directory: live.current,
    municipality: municipality.current,
    now,
    newId: ulids(),
    organisationChanged: live.refresh,
    keepsCalendars: edges.graph !== undefined && config.GRAPH_CALENDAR === "on",
    quietHours: () => (edges.holdsQuietHours ? quietHoursOf(municipality.current().settings) : undefined),
    committed: async (subject, told) => {
      await municipality.committed(subject);
      if (subject === MUNICIPALITY) goOn();
      follow(told);
    },
  };

  await takeUpFirstPolicy(ports);

  const thisProcess = ulid();
  const lease = (name: string) => leaseOn(store, { name, holder: thisProcess, clock: now });
  const keeper = overviewKeeper(ports, {
    onFault: (fault) => log.error(fault, "views"),
    lease: lease("views"),
    onFollowed: (followed) => {
      (followed.lagMs > LAGGING_MS ? log.warn : log.debug).call(log, followed, "views");
      telemetry.measure({ kind: "viewsLag", ms: followed.lagMs });
    },
  });
  const delivery = deliveryKeeper(ports, {
    onFault: (fault) => log.error(fault, "views"),
    lease: lease("delivery"),
  });
  const channel = createChannel({
    ports,
    credentials: edges.credentials,
    links: edges.links,
    municipality: config.MUNICIPALITY,
    log,
    onReference: () => outbox.kick(),
    telemetry,
  });
  const installer =
    edges.graph && config.GRAPH_INSTALL === "on" && config.TEAMS_CATALOG_APP_ID !== undefined
      ? appInstaller({
          ports,
          open: channel.open,
          install: graphInstall(edges.graph, { base: config.GRAPH_URL, app: config.TEAMS_CATALOG_APP_ID }),
          lease: leaseOn(store, { name: "install", holder: thisProcess, clock: now, forMs: INSTALL_LEASE_MS }),
          onFault: (fault) => log.error(fault, "install"),
          log: (event) => log.info(event, "install"),
        })
      : undefined;
  const outbox = dispatcher({
    ports,
    send: channel.send,
    update: channel.update,
    draw: drawNotice(ports, edges.links),
    drawContract: drawContractNow(ports, edges.links),
    log: (event) => {
      log.info(event, "outbox");
      telemetry.measure({ kind: "outboxRow", status: event.status, reason: event.reason });
      if (event.lateMs !== undefined) telemetry.measure({ kind: "outboxLag", ms: event.lateMs });
    },
    lease: lease("outbox"),
    restsFor: restingCampaigns(ports),
    ...(installer && { onNoChat: installer.want }),
  });
  const sync =
    edges.graph && config.GRAPH_DIRECTORY === "on"
      ? directorySchedule({
          store,
          graph: edges.graph,
          rules: () => municipality.current().settings,
          now,
          lease: leaseOn(store, { name: "directory", holder: thisProcess, clock: now, forMs: DIRECTORY_LEASE_MS }),
          applied: live.refresh,
          onFault,
          log: (run) => log.info(run, "directory"),
        })
      : undefined;
  const calendars =
    edges.graph && ports.keepsCalendars
      ? calendarKeeper({
          ports,
          calendar: graphCalendar(edges.graph),
          links: edges.links,
          lease: leaseOn(store, { name: "calendar", holder: thisProcess, clock: now, forMs: CALENDAR_LEASE_MS }),
          onFault: (fault) => log.error(fault, "calendar"),
          log: (event) => log.info(event, "calendar"),
        })
      : undefined;
  const board = boardWatch(ports, (fault) => log.error(fault, "board"));
  const boardYears = boardYearWatch(ports, {
    catchUp: keeper.catchUp,
    onFault: (fault) => log.error(fault, "board year"),
  });
  const pools = poolWatch(ports, (fault) => log.error(fault, "pools"));
  // Before anybody reads or answers: the service may have been down over New Year.
  await pools.look();
  const clock = sweeper({
    ports,
    onFault: (fault) => log.error(fault, "schedule"),
    lease: lease("schedule"),
  });
  const campaigns = campaignRunner({ ports, onFault: (fault) => log.error(fault, "campaign") });
  const archive = retentionJob(ports, { onFault: (fault) => log.error(fault, "archive") });
  goOn = () => void archive.work();
  const signals = liveSignals(ports, { onFault: (fault) => log.error(fault, "live") });
  follow = (told) => {
    if (told) outbox.kick();
    if (told) calendars?.kick();
    keeper.catchUpSoon();
    signals.look();
  };

  const server = createServer({
    ports,
    upToDate: live.upToDate,
    live: signals,
    checkToken: edges.checkToken,
    local: edges.local,
    tabFolder: join(import.meta.dirname, "../tab/dist"),
    messages: channel.messages,
    municipality: config.MUNICIPALITY,
    links: edges.links,
    sync,
    log,
    telemetry,
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    const listening = () => resolve();
    if (edges.listenOn) server.listen(config.PORT, edges.listenOn, listening);
    else server.listen(config.PORT, listening);
  });
  // Kept now, not only at the end: a server may end at any moment.
  flushCompileCache();
  follow(true);
  let stopping = false;
  const onUndated = (fault: unknown) => log.error(fault, "schedule");
  const dated = dateWhatIsUndated(ports, { stopped: () => stopping, onFault: onUndated }).catch(onUndated);
  void dated.then(() => (stopping ? undefined : clock.sweep()));
  void board.look();
  void boardYears.look();
  void sync?.look();
  // The organisation and the day change without a commit, and other servers commit too.
  const tick = setInterval(() => {
    void board.look();
    void boardYears.look();
    void pools.look();
  }, DIRECTORY_MAX_AGE_MS).unref();
  const following = setInterval(() => {
    keeper.catchUpSoon();
    void delivery.catchUp();
  }, FOLLOW_EVERY_MS).unref();

  return {
    ports,
    stop: async () => {
      stopping = true;
      clearInterval(tick);
      clearInterval(following);
      edges.graph?.close();
      // Side by side: what takes long must not keep a message half sent, or a lease held, until the platform loses its patience.
      await Promise.all([
        signals.stop().then(() => closed(server)),
        outbox.stop(),
        dated.then(() => clock.stop()),
        sync?.stop(),
        campaigns.stop(),
        archive.stop(),
        calendars?.stop(),
        installer?.stop(),
      ]);
      await board.look();
      await boardYears.look();
      await pools.look();
      await keeper.catchUp();
      await keeper.stop();
      await delivery.stop();
      await store.close();
      await telemetry.stop();
    },
  };
}

/** Resolves when nobody is being answered any more. */
async function closed(server: ReturnType<typeof createServer>): Promise<void> {
  const patience = setTimeout(() => server.server.closeAllConnections(), STOP_WITHIN_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
  clearTimeout(patience);
}
