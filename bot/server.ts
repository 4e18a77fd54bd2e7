import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import restify, { type Next, type Request, type RequestHandler, type Response, type Server } from "restify";
import { z } from "zod";
import type { PersonId } from "#core/ids.ts";
import { asId } from "#core/ids.ts";
import type { Person } from "#core/organisation/organisation.ts";
import type { CheckToken } from "#bot/auth/tokens.ts";
import { appraisalRoutes } from "#bot/api/appraisals.ts";
import { contractRoutes } from "#bot/api/contracts.ts";
import { ownRoutes } from "#bot/api/own.ts";
import { type Deps, type Route, handlerOf } from "#bot/api/route.ts";
import type { Ports } from "#bot/usecases/ports.ts";

export type ServerParts = {
  readonly ports: Ports;
  readonly checkToken: CheckToken;
  /** Sign-in as an example person; only the local run has it. */
  readonly local: { readonly people: () => readonly Person[]; readonly signIn: (person: PersonId) => Promise<string> } | undefined;
  /** The built tab. */
  readonly tabFolder: string;
  /** The Bot Framework's door. */
  readonly messages: (request: Request, response: Response) => Promise<void>;
  readonly municipality: string;
  readonly log: Logger;
};

/** Every route a signed-in person can call; the role walk is generated from it. */
export const routes: readonly Route[] = [...ownRoutes, ...contractRoutes, ...appraisalRoutes];

const MAX_BODY_BYTES = 256 * 1024;
/** Requests a second and person: far above what a person does, far below what a script could. */
const RATE = { rate: 20, burst: 100 };
const READY_WITHIN_MS = 2_000;

/** Where Teams and Microsoft 365 show the tab (Microsoft: tab prerequisites, frame-ancestors). */
const FRAMED_BY = [
  "'self'",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office.com",
  "https://outlook.office365.com",
];

/** The HTTP server: the tab and its API, the bot's door, the health check. */
export function createServer(parts: ServerParts): Server {
  const { ports, checkToken, local, tabFolder, messages, municipality, log } = parts;
  const deps: Deps = { ports, municipality };
  const server = restify.createServer({ name: "uppdragsdialog", handleUncaughtExceptions: false });
  const signedIn = new WeakMap<Request, PersonId>();

  server.pre(restify.plugins.pre.dedupeSlashes());
  server.use(securityHeaders(local !== undefined));
  server.use(restify.plugins.gzipResponse());
  server.use(restify.plugins.bodyParser({ maxBodySize: MAX_BODY_BYTES, mapParams: false }));
  server.on("restifyError", (_request: Request, response: Response, fault: HttpFault, done: () => void) => {
    const status = fault.statusCode ?? 500;
    if (status >= 500) log.error({ fault: fault.name, stack: fault.jse_cause?.stack ?? fault.stack }, "request");
    if (!response.headersSent) response.send(status, answerTo(status));
    done();
  });

  const authenticate: RequestHandler = (request: Request, response: Response, next: Next) => {
    const token = /^Bearer (\S+)$/.exec(request.header("authorization", ""))?.[1];
    const checked = token ? checkToken(token) : Promise.resolve(undefined);
    checked.then(
      (person) => {
        if (person) {
          signedIn.set(request, person);
          request.username = person;
          next();
          return;
        }
        response.send(401, { key: "signIn", message: "Logga in igen. · Sign in again.", params: {} });
        next(false);
      },
      (fault: unknown) => next(fault),
    );
  };
  const throttle = restify.plugins.throttle({ ...RATE, username: true });

  server.get("/healthz", async (_request: Request, response: Response) => {
    const ready = await Promise.race([
      ports.store.ready().then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), READY_WITHIN_MS).unref()),
    ]);
    response.send(ready ? 200 : 503, { status: ready ? "ok" : "store unreachable" });
  });
  server.post("/api/messages", messages);
  for (const route of routes) server[route.method](route.path, authenticate, throttle, handlerOf(route, deps, (request) => signedIn.get(request)));
  if (local) mountLocal(server, local);
  mountTab(server, tabFolder);
  return server;
}

type HttpFault = Error & { readonly statusCode?: number; readonly jse_cause?: Error };

const answerTo = (status: number) => {
  switch (status) {
    case 404:
    case 405:
      return { key: "notFound", message: "Sidan finns inte. · There is no such page.", params: {} };
    case 413:
      return { key: "tooLong", message: "Det var för mycket text på en gång. · That was too much text at once.", params: {} };
    case 429:
      return { key: "busy", message: "Vänta en liten stund och försök igen. · Wait a moment and try again.", params: {} };
    default:
      return status < 500
        ? { key: "invalid", message: "Frågan gick inte att förstå. · The request could not be understood.", params: {} }
        : { key: "fault", message: "Något gick fel hos oss. Försök igen om en stund. · Something went wrong. Try again in a while.", params: {} };
  }
};

const securityHeaders =
  (isLocal: boolean): RequestHandler =>
  (_request: Request, response: Response, next: Next) => {
    const ancestors = isLocal ? [...FRAMED_BY, "http://localhost:*", "http://127.0.0.1:*"] : FRAMED_BY;
    response.setHeader(
      "Content-Security-Policy",
      `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors ${ancestors.join(" ")}; base-uri 'none'; form-action 'none'`,
    );
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (!isLocal) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    next();
  };

const SignIn = z.object({ person: z.string() });

function mountLocal(server: Server, { people, signIn }: NonNullable<ServerParts["local"]>) {
  server.get("/local/people", async (_request: Request, response: Response) => {
    response.send(200, { people: people().map(({ id, name, title, unit }) => ({ id, name, title, unit })) });
  });
  server.post("/local/sign-in", async (request: Request, response: Response) => {
    const parsed = SignIn.safeParse(request.body);
    const person = people().find(({ id }) => id === parsed.data?.person);
    if (person) response.send(200, { token: await signIn(asId<PersonId>(person.id)) });
    else response.send(404, { key: "notFound", message: "Ingen sådan person. · No such person.", params: {} });
  });
}

/** Assets have their content in their name and never change; every other path below /tab/ is a page of the one page. */
function mountTab(server: Server, folder: string) {
  const assets = restify.plugins.serveStaticFiles(join(folder, "assets"), {
    setHeaders: (response: Response) => response.setHeader("Cache-Control", "public, max-age=31536000, immutable"),
  });
  server.get("/tab/assets/*", assets);
  const page = async (_request: Request, response: Response) => {
    const html = await readFile(join(folder, "index.html"), "utf8");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.sendRaw(200, html);
  };
  server.get("/tab", page);
  server.get("/tab/*", page);
}
