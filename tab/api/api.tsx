import { createContext, useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Done } from "#bot/api/wire/answers.ts";
import { type Client, type Failure, type Method, isUnsettled, newRequest } from "./client.ts";
import type { Known, Resources } from "./resources.ts";
import { useSay } from "#tab/parts/notices.tsx";

type Api = { readonly client: Client; readonly resources: Resources };

const ApiContext = createContext<Api | undefined>(undefined);
export const ApiProvider = ApiContext.Provider;

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error("there is no ApiProvider above");
  return api;
}

/** Where a proxy holds back what the server tells by itself, what the other party does shows within this. */
export const AT_LATEST_MS = 60_000;

export type Resource<T> = Known<T> & { readonly refresh: () => Promise<void> };

/**
 * What the server says at an address: at once what was read before, then what it says now; again when the window is looked
 * at anew, and every so often when told to.
 */
export function useResource<T>(path: string, { everyMs }: { readonly everyMs?: number } = {}): Resource<T> {
  const { resources } = useApi();
  const subscribe = useCallback((changed: () => void) => resources.subscribe(path, changed), [resources, path]);
  const known = useSyncExternalStore(subscribe, () => resources.known(path)) as Known<T>;
  const refresh = useCallback(() => resources.refresh(path), [resources, path]);

  useEffect(() => {
    void refresh();
    const look = () => {
      if (document.visibilityState === "visible") void refresh();
    };
    document.addEventListener("visibilitychange", look);
    const timer = everyMs === undefined ? undefined : setInterval(look, everyMs);
    return () => {
      document.removeEventListener("visibilitychange", look);
      clearInterval(timer);
    };
  }, [refresh, everyMs]);

  return { ...known, refresh };
}

export type Command = {
  /** The server's answer when it is done; undefined when not, and `failure` says why. Says so in passing unless `quiet`. */
  readonly run: (
    method: Method,
    path: string,
    body?: object,
    how?: { readonly quiet?: boolean },
  ) => Promise<Done | undefined>;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
};

/**
 * Something the person does. What is repeated because the answer was lost goes out as the same request, so that it happens
 * once. Afterwards what is shown is read again, also after a refusal: the other may have been faster.
 */
export function useCommand(refresh?: () => Promise<void>): Command {
  const { client } = useApi();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const unanswered = useRef<{ readonly what: string; readonly request: string }>(undefined);

  const run = useCallback(
    async (method: Method, path: string, body: object = {}, { quiet = false }: { readonly quiet?: boolean } = {}) => {
      const what = `${method} ${path} ${JSON.stringify(body)}`;
      const request = unanswered.current?.what === what ? unanswered.current.request : newRequest();
      unanswered.current = { what, request };
      setBusy(true);
      setFailure(undefined);
      const sent = await client.send(method, path, { ...body, request });
      if (sent.kind === "failed" && isUnsettled(sent.failure)) {
        setFailure(sent.failure);
        setBusy(false);
        return undefined;
      }
      unanswered.current = undefined;
      await refresh?.();
      setBusy(false);
      if (sent.kind === "failed") {
        setFailure(sent.failure);
        return undefined;
      }
      if (sent.done.notice && !quiet) say(sent.done.notice);
      return sent.done;
    },
    [client, refresh, say],
  );
  return { run, busy, failure };
}
