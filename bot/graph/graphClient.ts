import { setTimeout } from "node:timers/promises";
import pRetry from "p-retry";
import { z } from "zod";
import { GraphFault, kindOf } from "./graphFault.ts";

/** Where Graph answers, for all tenants but those of national clouds. */
export const GRAPH_URL = "https://graph.microsoft.com/v1.0";

export type GraphSettings = {
  readonly baseUrl?: string;
  /** A token for Graph as the app itself; asked for before each request, so it caches. */
  readonly token: () => Promise<string>;
  /** How often a request that was not done is tried again. */
  readonly retries?: number;
  readonly timeoutMs?: number;
  /** Waits, no longer than until the signal; a test does not. */
  readonly pause?: (ms: number, ended: AbortSignal) => Promise<void>;
};

/** One page of a collection, in the answer's own shape. `delta` follows the last one of a delta query. */
export type Page<T> = { readonly values: readonly T[]; readonly delta?: string | undefined };

type Sending = {
  readonly method: "POST" | "PATCH";
  readonly path: string;
  readonly body: object;
  /**
   * To do it twice is the same as once. What is not repeatable is tried again only when Graph says that it has not begun; after
   * a lost answer the caller looks first.
   */
  readonly repeatable: boolean;
};

/** Calls to Microsoft Graph as the app itself. Every fault is a `GraphFault`; what an answer holds is parsed, never trusted. */
export type GraphClient = {
  /** `path` begins at the base, or is the address of a page or a delta that Graph has given. */
  readonly get: <T>(path: string, answer: z.ZodType<T>) => Promise<T>;
  /** The pages of a collection one after the other, along `@odata.nextLink`. */
  readonly pages: <T>(path: string, value: z.ZodType<T>) => AsyncGenerator<Page<T>>;
  readonly send: <T>(sending: Sending, answer: z.ZodType<T>) => Promise<T>;
  /** The server stops: what is asked, and what waits to be asked again, ends at once as `unreachable`; so does what comes later. */
  readonly close: () => void;
};

const RETRIES = 5;
const TIMEOUT_MS = 30_000;
const FIRST_PAUSE_MS = 1_000;
/** Nobody waits longer than this within one call; what must wait longer is tried again by whoever called. */
const LONGEST_PAUSE_MS = 60_000;

/** Graph answers 202 and 204 with nothing. */
export const nothing = z.unknown().transform(() => undefined);

export function graphClient({
  baseUrl = GRAPH_URL,
  token,
  retries = RETRIES,
  timeoutMs = TIMEOUT_MS,
  pause = realPause,
}: GraphSettings): GraphClient {
  const base = new URL(baseUrl);
  const closing = new AbortController();

  /** A link that Graph gives is followed only to where the token belongs. */
  const addressOf = (path: string): URL => {
    if (path.startsWith("/")) return new URL(`${baseUrl}${path}`);
    const address = URL.canParse(path) ? new URL(path) : undefined;
    if (address?.origin !== base.origin || !address.pathname.startsWith(`${base.pathname.replace(/\/$/, "")}/`))
      throw new GraphFault({ kind: "strange", code: "foreignLink" });
    return address;
  };

  const once = async (address: URL, init: RequestInit): Promise<unknown> => {
    const bearer = await token().catch(() => {
      // The reason may name the tenant and the app; the identity's client logs it where that is wanted.
      throw new GraphFault({ kind: "unreachable", code: "noToken" });
    });
    const headers = {
      authorization: `Bearer ${bearer}`,
      accept: "application/json",
      ...(init.body !== undefined && { "content-type": "application/json" }),
    };
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(timeoutMs)]);
    // A redirect would carry the token along.
    const answer = await fetch(address, { ...init, headers, signal, redirect: "error" }).catch(unreachable);
    const text = await answer.text().catch(unreachable);
    if (answer.ok) return text === "" ? undefined : parsed(text);
    const code = errorCode(text);
    throw new GraphFault({
      kind: kindOf(answer.status, code),
      status: answer.status,
      code,
      requestId: answer.headers.get("request-id") ?? undefined,
      afterMs: pauseAsked(answer.headers.get("retry-after")),
    });
  };

  const call = (path: string, init: RequestInit, repeatable: boolean): Promise<unknown> => {
    const address = addressOf(path);
    return pRetry(() => once(address, init), {
      retries,
      // The pauses are made below, since Graph may ask for its own.
      minTimeout: 0,
      shouldRetry: async ({ error, retriesConsumed }) => {
        if (!(error instanceof GraphFault) || !error.passes || !(repeatable || notBegun(error))) return false;
        const { afterMs = 0 } = error;
        if (afterMs > LONGEST_PAUSE_MS) return false;
        await pause(Math.min(LONGEST_PAUSE_MS, Math.max(afterMs, backOff(retriesConsumed))), closing.signal);
        return !closing.signal.aborted;
      },
    });
  };

  const get = async <T>(path: string, answer: z.ZodType<T>): Promise<T> =>
    understood(answer, await call(path, { method: "GET" }, true));

  return {
    get,
    pages: async function* <T>(path: string, value: z.ZodType<T>) {
      const shape = z.object({
        value: z.array(value),
        "@odata.nextLink": z.string().optional(),
        "@odata.deltaLink": z.string().optional(),
      });
      for (let next: string | undefined = path; next !== undefined;) {
        const page: z.infer<typeof shape> = await get(next, shape);
        yield { values: page.value, delta: page["@odata.deltaLink"] };
        next = page["@odata.nextLink"];
      }
    },
    send: async ({ method, path, body, repeatable }, answer) =>
      understood(answer, await call(path, { method, body: JSON.stringify(body) }, repeatable)),
    close: () => closing.abort(),
  };
}

const realPause = (ms: number, ended: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal: ended }).catch(() => undefined);

/** Throttled before it was begun, or turned away at the door. */
const notBegun = ({ status, afterMs, code }: GraphFault) =>
  status === 429 || (status === 503 && afterMs !== undefined) || code === "noToken";
const backOff = (attempt: number) => FIRST_PAUSE_MS * 2 ** attempt * (1 + Math.random());

const unreachable = (): never => {
  throw new GraphFault({ kind: "unreachable" });
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphFault({ kind: "strange", code: "notJson" });
  }
}

function understood<T>(schema: z.ZodType<T>, answer: unknown): T {
  const read = schema.safeParse(answer);
  if (!read.success)
    throw new GraphFault({ kind: "strange", code: `shape:${read.error.issues[0]?.path.join(".") ?? ""}` });
  return read.data;
}

const ErrorBody = z.object({ error: z.object({ code: z.string().max(100) }) });
function errorCode(text: string): string | undefined {
  try {
    return ErrorBody.safeParse(JSON.parse(text)).data?.error.code;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in seconds, or as a date. */
function pauseAsked(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
