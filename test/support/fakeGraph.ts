import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A user as Entra ID has it; what is left out was never set. */
export type FakeUser = {
  readonly id: string;
  readonly displayName: string | null;
  readonly mail?: string | null;
  readonly userPrincipalName?: string;
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly employeeType?: string;
  readonly preferredLanguage?: string | null;
  readonly accountEnabled?: boolean;
  readonly userType?: "Member" | "Guest";
  readonly onPremisesExtensionAttributes?: { readonly [attribute: string]: string | null };
  readonly manager?: string | undefined;
};

/** An event as it lies in its organizer's calendar. */
export type FakeEvent = {
  readonly id: string;
  readonly organizer: string;
  readonly cancelled: boolean;
  readonly body: { readonly [field: string]: unknown };
  readonly joinUrl: string;
};

type Request = { readonly method: string; readonly path: string };

/** What goes wrong with the next request that fits, once. */
export type GraphTrouble = (
  | { readonly status: number; readonly code?: string; readonly retryAfter?: number | string }
  /** The connection breaks before anything is done, in the middle of the answer, or after it was done and before any answer. */
  | { readonly cut: "before" | "within" | "after" }
  | { readonly hang: true }
  | { readonly body: string }
) & { readonly on?: RegExp };

export type FakeGraph = Awaited<ReturnType<typeof startFakeGraph>>;

type Json = { readonly [key: string]: unknown };
type Change = { readonly user: string; readonly removed?: "changed" | "deleted"; readonly manager?: true };
type Done = { readonly status: number; readonly body?: Json };

/**
 * Microsoft Graph as this product meets it: users with their managers, delta queries with their pages and tokens, events in a
 * calendar. Like the service, it names in a delta an object more than once if it pleases, and takes a `transactionId` once.
 */
export async function startFakeGraph({ pageSize = 3 } = {}) {
  const users = new Map<string, FakeUser>();
  const changes: Change[] = [];
  const events = new Map<string, FakeEvent>();
  const requests: Request[] = [];
  const troubles: GraphTrouble[] = [];
  let oldest = 0;
  let made = 0;
  let mayUseCalendars = true;
  let hasLinks = true;
  let mayInstall = true;
  const installed = new Set<string>();
  const withoutTeams = new Set<string>();

  const server = createServer((request, response) => {
    read(request).then(
      (body) => answer(request, response, body),
      () => response.destroy(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const base = `${origin}/v1.0`;

  const answer = (request: IncomingMessage, response: ServerResponse, text: string) => {
    const address = new URL(request.url ?? "/", origin);
    const path = decodeURIComponent(address.pathname).replace(/^\/v1\.0/, "");
    const method = request.method ?? "GET";
    requests.push({ method, path: `${path}${decodeURIComponent(address.search)}` });
    const at = troubles.findIndex(({ on }) => on === undefined || on.test(`${method} ${path}`));
    const [trouble] = at < 0 ? [] : troubles.splice(at, 1);
    if (trouble && "hang" in trouble) return;
    if (trouble && "cut" in trouble && trouble.cut === "before") return void request.socket.destroy();
    if (trouble && "status" in trouble) {
      if (trouble.retryAfter !== undefined) response.setHeader("retry-after", trouble.retryAfter);
      return reply(response, { status: trouble.status, body: fault(trouble.code ?? "Trouble") });
    }
    if (request.headers.authorization !== "Bearer graph-token")
      return reply(response, { status: 401, body: fault("InvalidAuthenticationToken") });
    if (trouble && "body" in trouble) {
      response.end(trouble.body);
      return;
    }
    const done = serve(method, path, address.searchParams, text === "" ? {} : (JSON.parse(text) as Json));
    if (trouble && "cut" in trouble) {
      if (trouble.cut === "after") return void request.socket.destroy();
      response.writeHead(done.status, { "content-type": "application/json", "content-length": 10_000 });
      response.write(JSON.stringify(done.body ?? {}).slice(0, 20), () => request.socket.destroy());
      return;
    }
    reply(response, done);
  };

  const serve = (method: string, path: string, query: URLSearchParams, body: Json): Done => {
    if (method === "GET" && path === "/users/delta") return delta(query);
    if (method === "GET" && path === "/users") return list(query);
    const [, , owner = "", kind, event, act, part] = path.split("/");
    if (kind === "teamwork" && event === "installedApps") return apps(method, owner, body, { id: act, part });
    if (method === "GET" && kind === undefined) {
      const user = users.get(owner);
      return user ? { status: 200, body: whole(user) } : missing("Request_ResourceNotFound");
    }
    if (kind !== "events") return missing("Request_ResourceNotFound");
    if (!mayUseCalendars) return { status: 403, body: fault("ErrorAccessDenied") };
    if (method === "POST" && event === undefined) return create(owner, body);
    if (method === "GET" && event === undefined) return find(owner, query.get("$filter") ?? "");
    const found = events.get(event ?? "");
    if (!found || found.organizer !== owner || found.cancelled) return missing("ErrorItemNotFound");
    if (method === "PATCH") {
      events.set(found.id, { ...found, body: { ...found.body, ...body } });
      return { status: 200, body: shown(found) };
    }
    if (method === "POST" && act === "cancel") {
      events.set(found.id, { ...found, cancelled: true });
      return { status: 202 };
    }
    return method === "GET" ? { status: 200, body: shown(found) } : missing("BadRequest");
  };

  /** The apps a person has in Teams: this one alone. */
  const apps = (
    method: string,
    owner: string,
    body: Json,
    { id, part }: { readonly id: string | undefined; readonly part: string | undefined },
  ): Done => {
    if (!mayInstall) return { status: 403, body: fault("Forbidden") };
    if (!users.has(owner) || withoutTeams.has(owner)) return missing("NotFound");
    if (method === "POST") {
      const app = String(body["teamsApp@odata.bind"]);
      if (!app.startsWith(`${base}/appCatalogs/teamsApps/`)) return { status: 400, body: fault("BadRequest") };
      if (installed.has(owner)) return { status: 409, body: fault("Conflict") };
      installed.add(owner);
      return { status: 201 };
    }
    if (id === undefined) return { status: 200, body: { value: installed.has(owner) ? [{ id: `app-${owner}` }] : [] } };
    return part === "chat" ? { status: 200, body: { id: `19:${owner}` } } : missing("BadRequest");
  };

  /** The users with their managers, those whose account is closed left out when that is asked for. */
  const list = (query: URLSearchParams): Done => {
    const isAsked = ({ accountEnabled = true }: FakeUser) =>
      query.get("$filter") !== "accountEnabled eq true" || accountEnabled;
    const rows = [...users.values()].filter(isAsked).map(whole);
    const start = Number(query.get("$skiptoken") ?? 0);
    const next = new URLSearchParams(query);
    next.set("$skiptoken", String(start + pageSize));
    return {
      status: 200,
      body: {
        value: rows.slice(start, start + pageSize),
        ...(start + pageSize < rows.length && { "@odata.nextLink": `${base}/users?${next.toString()}` }),
      },
    };
  };

  /** `$expand=manager($select=id)`: who has none has no such property. */
  const whole = ({ manager, ...user }: FakeUser): Json => ({
    userType: "Member",
    accountEnabled: true,
    ...user,
    ...(manager && { manager: { "@odata.type": "#microsoft.graph.user", id: manager } }),
  });

  /** A token is a place in the line of changes: `$skiptoken=from-offset-until`, `$deltatoken=place`. */
  const delta = (query: URLSearchParams): Done => {
    const since = query.get("$deltatoken");
    if (since === "latest")
      return {
        status: 200,
        body: { value: [], "@odata.deltaLink": `${base}/users/delta?$deltatoken=${changes.length}` },
      };
    const skip = query.get("$skiptoken");
    const [from = since ?? "all", offset = "0", until = String(changes.length)] = skip?.split("_") ?? [];
    const place = from === "all" ? 0 : Number(from);
    if (from !== "all" && place < oldest) return { status: 410, body: fault("syncStateNotFound") };
    const rows =
      from === "all" ? [...users.values()].map((user) => row(user, true)) : rowsOf(changes.slice(place, Number(until)));
    const start = Number(offset);
    const page = rows.slice(start, start + pageSize);
    const more = start + pageSize < rows.length;
    const link = (token: string) => `${base}/users/delta?${token}`;
    return {
      status: 200,
      body: {
        value: page,
        ...(more
          ? { "@odata.nextLink": link(`$skiptoken=${from}_${start + pageSize}_${until}`) }
          : { "@odata.deltaLink": link(`$deltatoken=${until}`) }),
      },
    };
  };

  const rowsOf = (part: readonly Change[]): readonly Json[] =>
    part.map(({ user: id, removed, manager }) => {
      const user = users.get(id);
      return removed || !user ? { id, "@removed": { reason: removed ?? "deleted" } } : row(user, manager === true);
    });

  const row = ({ manager, ...user }: FakeUser, tellsManager: boolean): Json => ({
    userType: "Member",
    accountEnabled: true,
    ...user,
    ...(tellsManager && {
      "manager@delta": manager
        ? [{ "@odata.type": "#microsoft.graph.user", id: manager }]
        : [{ id: "-", "@removed": {} }],
    }),
  });

  const create = (organizer: string, body: Json): Done => {
    if (!users.has(organizer)) return missing("ErrorInvalidUser");
    const twin = [...events.values()].find(
      (each) => each.organizer === organizer && each.body["transactionId"] === body["transactionId"],
    );
    if (twin) return { status: 409, body: fault("ErrorDuplicateTransactionId") };
    const id = `event-${++made}`;
    const event: FakeEvent = {
      id,
      organizer,
      cancelled: false,
      body,
      joinUrl: `https://teams.microsoft.com/l/meetup-join/${id}`,
    };
    events.set(id, event);
    return { status: 201, body: shown(event) };
  };

  const find = (organizer: string, filter: string): Done => {
    const wanted = /ep\/value eq '([^']+)'/.exec(filter)?.[1];
    const value = [...events.values()].filter((each) => {
      const [property] = (each.body["singleValueExtendedProperties"] ?? []) as readonly { readonly value: string }[];
      return each.organizer === organizer && !each.cancelled && property?.value === wanted;
    });
    return { status: 200, body: { value: value.map(shown) } };
  };

  const shown = ({ id, body, joinUrl }: FakeEvent): Json => ({
    id,
    ...body,
    onlineMeeting: body["isOnlineMeeting"] === true && hasLinks ? { joinUrl } : null,
  });

  const note = (change: Change) => void changes.push(change);

  return {
    /** What a client begins its addresses with. */
    base,
    origin,
    token: () => Promise.resolve("graph-token"),
    requests,
    events: () => [...events.values()],
    /** Adds a user, or changes some of what there is. */
    put: (user: FakeUser) => {
      const before = users.get(user.id);
      users.set(user.id, { ...before, ...user });
      note({ user: user.id, ...((!before || before.manager !== user.manager) && { manager: true as const }) });
    },
    remove: (id: string, reason: "changed" | "deleted" = "changed") => {
      users.delete(id);
      note({ user: id, removed: reason });
    },
    /** Tokens handed out before now are no longer taken. */
    expireTokens: () => {
      note({ user: "nobody", removed: "deleted" });
      oldest = changes.length;
    },
    /** Nothing more goes wrong. */
    calm: () => void troubles.splice(0),
    trouble: (...wanted: readonly GraphTrouble[]) => void troubles.push(...wanted),
    /** Somebody has taken everything out of the calendars by hand. */
    dropEvents: () => events.clear(),
    /** An event is there before its link to the meeting is. */
    delayLinks: (wanted: boolean) => {
      hasLinks = !wanted;
    },
    /** Who has the app. */
    installed,
    /** Whose account has no licence for Teams. */
    withoutTeams,
    allowInstalling: (allowed: boolean) => {
      mayInstall = allowed;
    },
    allowCalendars: (allowed: boolean) => {
      mayUseCalendars = allowed;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const fault = (code: string): Json => ({ error: { code, message: "Sara Lindqvist was mentioned" } });
const missing = (code: string): Done => ({ status: 404, body: fault(code) });

function reply(response: ServerResponse, { status, body }: Done): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "request-1" });
  response.end(body === undefined ? "" : JSON.stringify(body));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
