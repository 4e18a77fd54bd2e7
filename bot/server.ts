import type { Logger } from "pino";
import restify, { type Request, type Response, type Route as Mounted, type Server, type ServerOptions } from "restify";
import { administrationRoutes } from "#bot/api/administration.ts";
import { directorySyncRoutes } from "#bot/api/directorySync.ts";
import { boardRoutes } from "#bot/api/board.ts";
import { betweenRoutes } from "#bot/api/between.ts";
import { feedbackRoutes } from "#bot/api/feedback.ts";
import { salaryRoutes } from "#bot/api/salary.ts";
import { sharedGoalRoutes } from "#bot/api/sharedGoals.ts";
import { talkActionRoutes } from "#bot/api/talkActions.ts";
import { appraisalRoutes } from "#bot/api/appraisals.ts";
import { assessmentRoutes } from "#bot/api/assessments.ts";
import { readBody } from "#bot/api/body.ts";
import { campaignRoutes } from "#bot/api/campaigns.ts";
import { yearRoutes } from "#bot/api/year.ts";
import { climateRoutes } from "#bot/api/climate.ts";
import { contractProofRoutes } from "#bot/api/contractProof.ts";
import { historyRoutes } from "#bot/api/history.ts";
import { handoverRoutes } from "#bot/api/handover.ts";
import { deliveryRoutes } from "#bot/api/delivery.ts";
import { developmentRoutes } from "#bot/api/development.ts";
import { coverageRoutes } from "#bot/api/coverage.ts";
import { importRoutes } from "#bot/api/imports.ts";
import { leadershipRoutes } from "#bot/api/leadership.ts";
import { lineRoutes } from "#bot/api/lines.ts";
import { talkResultRoutes } from "#bot/api/talkResults.ts";
import { contractRoutes } from "#bot/api/contracts.ts";
import { negotiationRoutes } from "#bot/api/negotiations.ts";
import { answerTo, authentication, onlyPlainJson, securityHeaders } from "#bot/api/guards.ts";
import { type LocalSignIn, mountLocal } from "#bot/api/local.ts";
import { organisationRoutes } from "#bot/api/organisation.ts";
import { orgGoalRoutes } from "#bot/api/orgGoals.ts";
import { ownRoutes } from "#bot/api/own.ts";
import { summaryRoutes } from "#bot/api/summaries.ts";
import { talkWishRoutes } from "#bot/api/talkWish.ts";
import { archiveRoutes } from "#bot/api/archive.ts";
import { publicRequestRoutes } from "#bot/api/publicRequests.ts";
import { myRecordsRoutes } from "#bot/api/myRecords.ts";
import { peopleRoutes } from "#bot/api/people.ts";
import { planningRoutes } from "#bot/api/planning.ts";
import { policyRoutes } from "#bot/api/policy.ts";
import { reminderRoutes } from "#bot/api/reminders.ts";
import { followUpRoutes } from "#bot/api/followUps.ts";
import { rightsRoutes } from "#bot/api/rights.ts";
import { type Route, handlerOf } from "#bot/api/route.ts";
import { mountTab } from "#bot/api/tabFiles.ts";
import type { CheckToken } from "#bot/auth/tokens.ts";
import { liveRoute } from "#bot/api/live.ts";
import type { Links } from "#bot/links.ts";
import type { DirectorySync } from "#bot/usecases/directorySync.ts";
import type { LiveSignals } from "#bot/live/liveSignals.ts";
import { presence } from "#bot/live/presence.ts";
import { type RequestTold, type Telemetry, quiet } from "#bot/telemetry/telemetry.ts";
import { type Ports, asking } from "#bot/usecases/ports.ts";

export type ServerParts = {
  readonly ports: Ports;
  /** Resolves when who is who is known as it is now. */
  readonly upToDate: () => Promise<unknown>;
  /** What a page that is open is told of. */
  readonly live: LiveSignals;
  readonly checkToken: CheckToken;
  /** Only the local run has it. */
  readonly local: LocalSignIn | undefined;
  /** The built tab. */
  readonly tabFolder: string;
  /** The Bot Framework's door. */
  readonly messages: (request: Request, response: Response) => Promise<void>;
  readonly municipality: string;
  /** For what leads back to the tab from elsewhere. */
  readonly links: Links;
  readonly sync: DirectorySync | undefined;
  readonly log: Logger;
  readonly telemetry?: Telemetry;
  readonly requestRate?: RequestRate;
};

/** Every route a signed-in person can call; the role walk is generated from it. */
export const routes: readonly Route[] = [
  ...ownRoutes,
  ...historyRoutes,
  ...reminderRoutes,
  ...contractRoutes,
  ...handoverRoutes,
  ...negotiationRoutes,
  ...contractProofRoutes,
  ...assessmentRoutes,
  ...appraisalRoutes,
  ...summaryRoutes,
  ...planningRoutes,
  ...talkWishRoutes,
  ...sharedGoalRoutes,
  ...talkActionRoutes,
  ...salaryRoutes,
  ...betweenRoutes,
  ...feedbackRoutes,
  ...orgGoalRoutes,
  ...organisationRoutes,
  ...policyRoutes,
  ...followUpRoutes,
  ...leadershipRoutes,
  ...rightsRoutes,
  ...administrationRoutes,
  ...peopleRoutes,
  ...directorySyncRoutes,
  ...campaignRoutes,
  ...yearRoutes,
  ...boardRoutes,
  ...deliveryRoutes,
  ...archiveRoutes,
  ...publicRequestRoutes,
  ...importRoutes,
  ...myRecordsRoutes,
  ...lineRoutes,
  ...talkResultRoutes,
  ...climateRoutes,
  ...coverageRoutes,
  ...developmentRoutes,
];

/** Requests a second and person. */
export type RequestRate = { readonly rate: number; readonly burst: number };

/** Far above what a person does, far below what a script could. */
const RATE: RequestRate = { rate: 20, burst: 100 };
const READY_WITHIN_MS = 2_000;

/** The HTTP server: the tab and its API, the bot's door, the health checks. */
export function createServer({
  ports,
  upToDate,
  live,
  checkToken,
  local,
  tabFolder,
  messages,
  municipality,
  links,
  sync,
  log,
  telemetry = quiet,
  requestRate = RATE,
}: ServerParts): Server {
  const server = restify.createServer({ name: "uppdragsdialog", log: restifyLog(log) });
  server.pre(securityHeaders(local !== undefined));
  server.use(onlyPlainJson);
  noteRequests(server, log);
  const within = tellRequests(server, telemetry);
  answerFaults(server, log);

  mountHealth(server, () => Promise.all([ports.store.ready(), upToDate()]));
  server.post(
    "/api/messages",
    ...readBody(),
    within(async (request: Request, response: Response) => {
      await messages(request, response);
    }),
  );

  const { authenticate, whoIs } = authentication(checkToken);
  const throttle = restify.plugins.throttle({ ...requestRate, username: true });
  const deps = { ports, municipality, links, sync, presence: presence() };
  for (const route of routes) {
    const takesFiles = (request: Request) => {
      const person = whoIs(request);
      return person !== undefined && (route.takesFiles?.(asking(ports, person)) ?? false);
    };
    // Nothing is read of anybody who has not signed in.
    const chain = [authenticate, throttle, ...(route.method === "get" ? [] : readBody(takesFiles))];
    server[route.method](route.path, ...chain, within(handlerOf(route, deps, whoIs)));
  }
  server.get(STREAM, authenticate, throttle, liveRoute(live, whoIs));

  if (local) mountLocal(server, local, ports.directory);
  mountTab(server, tabFolder);
  return server;
}

/**
 * What restify itself has to say, from warnings on: below that it writes addresses, names and paths into the log. Its types
 * still name the logger it had before pino.
 */
const restifyLog = (log: Logger) =>
  log.child({}, { level: log.isLevelEnabled("warn") ? "warn" : log.level }) as unknown as NonNullable<
    ServerOptions["log"]
  >;

/** One line a request, by its route: a path names people and documents. */
function noteRequests(server: Server, log: Logger) {
  server.on("after", (request: Request, response: Response, route: Mounted | null) => {
    const { method } = request;
    log.info(
      { method, route: route?.path ?? "none", status: response.statusCode, ms: Date.now() - request.time() },
      "request",
    );
  });
}

type Handler = (request: Request, response: Response) => Promise<void>;

/** A stream is open for as long as its page. */
const STREAM = "/api/live";

/**
 * Each answer of the API is told by its route. Gives what puts a handler within its request, so that what it has the store do
 * is told as a part of it.
 */
function tellRequests(server: Server, telemetry: Telemetry) {
  const told = new WeakMap<Request, RequestTold>();
  server.pre((request, _response, next) => {
    told.set(request, telemetry.request());
    next();
  });
  server.on("after", (request: Request, response: Response, route: Mounted | null) => {
    const path = route?.path ?? "";
    const asked = told.get(request);
    if (typeof path === "string" && path.startsWith("/api/") && path !== STREAM)
      asked?.end({ method: request.method ?? "", route: path, status: response.statusCode });
    else asked?.drop();
  });
  return (handler: Handler): Handler =>
    async (request, response) =>
      (told.get(request) ?? quiet.request()).within(() => handler(request, response));
}

type HttpFault = Error & { readonly statusCode?: number };

/** No stack trace, no detail leaves; whoever runs the server finds them in the log. */
function answerFaults(server: Server, log: Logger) {
  server.on("restifyError", (_request: Request, response: Response, fault: HttpFault, done: () => void) => {
    const status = fault.statusCode ?? 500;
    if (status >= 500) log.error({ fault: fault.name, stack: fault.stack }, "request failed");
    if (!response.headersSent) response.send(status, answerTo(status));
    done();
  });
}

/**
 * `/healthz`: the process answers; a new start would help when it does not. `/readyz`: it can do its work, the store answers and
 * the directory is loaded; when it cannot, requests belong to another server, and a new start would not help.
 */
function mountHealth(server: Server, atWork: () => Promise<unknown>) {
  server.get("/healthz", async (_request: Request, response: Response) => {
    response.send(200, { status: "ok" });
  });
  server.get("/readyz", async (_request: Request, response: Response) => {
    const ready = await inTime(atWork);
    response.send(ready ? 200 : 503, { status: ready ? "ok" : "store unreachable" });
  });
}

const inTime = (atWork: () => Promise<unknown>) =>
  Promise.race([
    atWork().then(
      () => true,
      () => false,
    ),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), READY_WITHIN_MS).unref();
    }),
  ]);
