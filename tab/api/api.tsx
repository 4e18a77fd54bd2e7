import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useOptimistic,
  useRef,
  useState,
  useSyncExternalStore,
  useTransition,
} from "react";
import type { Done } from "#bot/api/wire/answers.ts";
import { shellTexts } from "#core/content/tab/shell.ts";
import { type Client, type Failure, type Method, isUnsettled, newRequest } from "./client.ts";
import type { Known, Resources } from "./resources.ts";
import { failureText } from "#tab/parts/failureText.ts";
import { useOfferUndo, useSay } from "#tab/parts/notices.tsx";
import { useTexts } from "#tab/parts/reader.tsx";

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

/** Something to ask of the server. */
export type Act = { readonly method: Method; readonly path: string; readonly body?: object };

export type Command = {
  /**
   * The server's answer when it is done; undefined when not, and `failure` says why. Says so in passing unless `quiet`, and
   * with `undo` offers the way back: what takes back what was done.
   */
  readonly run: (
    method: Method,
    path: string,
    body?: object,
    how?: { readonly quiet?: boolean; readonly undo?: Act },
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
  const offer = useUndoing(refresh);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const unanswered = useRef<{ readonly what: string; readonly request: string }>(undefined);

  const run = useCallback<Command["run"]>(
    async (method, path, body = {}, { quiet = false, undo } = {}) => {
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
      if (undo) offer(sent.done.notice, undo);
      else if (sent.done.notice && !quiet) say(sent.done.notice);
      return sent.done;
    },
    [client, refresh, say, offer],
  );
  return { run, busy, failure };
}

/**
 * Offers the way back from what was done. It may be taken when what one pressed is gone, so it says itself how it went; what
 * may not have arrived is offered again, as the same request.
 */
function useUndoing(refresh?: () => Promise<void>) {
  const { client } = useApi();
  const say = useSay();
  const offerUndo = useOfferUndo();
  const t = useTexts(shellTexts);
  return useCallback(
    (text: string | undefined, { method, path, body }: Act) => {
      const request = newRequest();
      const takeBack = async () => {
        const sent = await client.send(method, path, { ...body, request });
        await refresh?.();
        if (sent.kind === "done") say(sent.done.notice || t.undone);
        else if (isUnsettled(sent.failure)) offerUndo(failureText(sent.failure, t), () => void takeBack());
        else say(failureText(sent.failure, t), "error");
      };
      offerUndo(text ?? t.done, () => void takeBack());
    },
    [client, refresh, say, offerUndo, t],
  );
}

/** A question that takes its time, e.g. what a file would change: one at a time, however often one presses. */
export function useQuestion<T>() {
  const { client } = useApi();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const ask = async (path: string, body: object): Promise<T | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    const answer = await client.pose<T>(path, body);
    setBusy(false);
    setFailure(answer.kind === "failed" ? answer.failure : undefined);
    return answer.kind === "fresh" ? answer.value : undefined;
  };
  return { ask, busy, failure };
}

/** A small change that can be taken back: what the screen shows at once, what asks for it, and what takes it back. */
export type Edit<T> = { readonly shows: T; readonly act: Act; readonly undo?: Act };

/**
 * For what is small and can be taken back: the screen answers at once. When the server says no, or cannot be reached, it goes
 * back to what is, and `failure` says why; when it is done a way back is offered.
 */
export function useEdit<T>(value: T, refresh: () => Promise<void>) {
  const [shown, show] = useOptimistic(value);
  const [busy, startEdit] = useTransition();
  const { run, failure } = useCommand(refresh);
  const edit = ({ shows, act, undo }: Edit<T>) => {
    if (busy) return;
    startEdit(async () => {
      show(shows);
      await run(act.method, act.path, act.body, undo && { undo });
    });
  };
  return { shown, edit, busy, failure };
}
