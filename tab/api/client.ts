import type { Done, RefusalView } from "#bot/api/wire/answers.ts";
import { type SignInFault, signInFaultOf } from "#tab/session/signInFault.ts";

/**
 * Why there is no answer. What a refusal says, or a server that fails or is too busy, is the server's sentence for the
 * reader; the rest are said by the tab.
 */
export type Failure =
  | { readonly kind: "refused"; readonly status: number; readonly refusal: RefusalView }
  | { readonly kind: "tryAgain"; readonly message: string }
  | { readonly kind: "unreachable" }
  | { readonly kind: "signedOut" }
  | { readonly kind: "notFound" }
  | { readonly kind: "broken" };

export type Read<T> =
  { readonly kind: "fresh"; readonly value: T; readonly etag: string | undefined } | { readonly kind: "same" } | Failed;
export type Taken = { readonly kind: "file"; readonly name: string; readonly content: Blob } | Failed;
export type Sent = { readonly kind: "done"; readonly done: Done } | Failed;
type Failed = { readonly kind: "failed"; readonly failure: Failure };

export type Method = "POST" | "PUT";

export type Client = {
  readonly read: <T>(path: string, etag?: string) => Promise<Read<T>>;
  readonly send: (method: Method, path: string, body: object) => Promise<Sent>;
  /** A question too long for an address, or something told in passing: answered like a reading, stored nowhere. */
  readonly pose: <T>(path: string, body: object, method?: Method) => Promise<Read<T>>;
  /** A file to keep: it is for the person signed in, so a plain link would not get it. */
  readonly take: (path: string, body?: object) => Promise<Taken>;
  /** An answer that goes on until the signal or the server ends it; undefined when there is none. */
  readonly stream: (path: string, ended: AbortSignal) => Promise<ReadableStream<Uint8Array> | undefined>;
};

const failed = (failure: Failure): Failed => ({ kind: "failed", failure });

/** Talks to our API as the person signed in. Never throws: a failure is an answer too. */
export function createClient({
  token,
  locale,
  signedOut,
}: {
  readonly token: () => Promise<string>;
  readonly locale: () => string;
  readonly signedOut: (why: SignInFault) => void;
}): Client {
  async function ask(
    path: string,
    init: { method?: Method; body?: string; headers?: Record<string, string>; signal?: AbortSignal },
  ): Promise<Response | Failed> {
    let bearer: string;
    try {
      bearer = await token();
    } catch (fault) {
      signedOut(signInFaultOf(fault));
      return failed({ kind: "signedOut" });
    }
    try {
      const headers = {
        accept: "application/json",
        ...init.headers,
        authorization: `Bearer ${bearer}`,
        "accept-language": locale(),
      };
      const answer = await fetch(`/api${path}`, { ...init, headers, cache: "no-store" });
      if (answer.ok || answer.status === 304) return answer;
      if (answer.status === 401) signedOut("expired");
      return failed(await failureOf(answer));
    } catch {
      return failed({ kind: "unreachable" });
    }
  }

  return {
    async read<T>(path: string, etag?: string): Promise<Read<T>> {
      const answer = await ask(path, etag ? { headers: { "if-none-match": etag } } : {});
      if (!(answer instanceof Response)) return answer;
      if (answer.status === 304) return { kind: "same" };
      try {
        return { kind: "fresh", value: (await answer.json()) as T, etag: answer.headers.get("etag") ?? undefined };
      } catch {
        return failed({ kind: "unreachable" });
      }
    },
    async take(path, body) {
      const answer = await ask(
        path,
        body ? { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {},
      );
      if (!(answer instanceof Response)) return answer;
      try {
        const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
        return { kind: "file", name: name ?? "fil", content: await answer.blob() };
      } catch {
        return failed({ kind: "unreachable" });
      }
    },
    async stream(path, signal) {
      const answer = await ask(path, { headers: { accept: "text/event-stream" }, signal });
      return answer instanceof Response ? (answer.body ?? undefined) : undefined;
    },
    async pose<T>(path: string, body: object, method: Method = "POST"): Promise<Read<T>> {
      const answer = await ask(path, {
        method,
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      });
      if (!(answer instanceof Response)) return answer;
      try {
        return { kind: "fresh", value: (await answer.json()) as T, etag: undefined };
      } catch {
        return failed({ kind: "unreachable" });
      }
    },
    async send(method, path, body) {
      const answer = await ask(path, {
        method,
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      });
      if (!(answer instanceof Response)) return answer;
      try {
        return { kind: "done", done: (await answer.json()) as Done };
      } catch {
        return failed({ kind: "unreachable" });
      }
    },
  };
}

async function failureOf(answer: Response): Promise<Failure> {
  if (answer.status === 401) return { kind: "signedOut" };
  const refusal = await answer.json().then(
    (body: unknown) => (isRefusal(body) ? body : undefined),
    () => undefined,
  );
  if (refusal && (answer.status >= 500 || answer.status === 429)) return { kind: "tryAgain", message: refusal.message };
  if (answer.status === 404 && (refusal === undefined || refusal.key === "notFound")) return { kind: "notFound" };
  if (refusal) return { kind: "refused", status: answer.status, refusal };
  return answer.status >= 502 ? { kind: "unreachable" } : { kind: "broken" };
}

/** Whether the server may have done what was asked, now or when it is asked again as the same request. */
export const isUnsettled = ({ kind }: Failure): boolean =>
  kind === "unreachable" || kind === "tryAgain" || kind === "broken";

const isRefusal = (body: unknown): body is RefusalView =>
  typeof body === "object" && body !== null && "key" in body && "message" in body && typeof body.message === "string";

/** The name that lets a command happen once, however often it is sent. */
export const newRequest = (): string => crypto.randomUUID();
