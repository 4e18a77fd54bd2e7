import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { warnBeforeLeaving } from "#tab/routing/leaving.ts";
import { type Autosave, type SaveState, type Saving, autosave } from "./autosave.ts";
import { newRequest } from "./client.ts";

/** A copy of what the server has not got yet, in this browser tab only. */
export const keptCopy = <V>(key: string) => ({
  read: (): V | undefined => {
    const text = sessionStorage.getItem(key);
    try {
      return text === null ? undefined : (JSON.parse(text) as V);
    } catch {
      return undefined;
    }
  },
  write: (value: V | undefined) => {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  },
});

/**
 * Autosave for one text or form. `key` names what is written, for the copy kept aside; `save` may change from one drawing to
 * the next. What is unsaved is saved when the page is left or hidden.
 */
export function useAutosave<V>(
  key: string,
  save: (value: V, request: string) => Promise<Saving>,
): Pick<Autosave<V>, "change" | "flush"> & { readonly state: SaveState } {
  const [state, setState] = useState<SaveState>("saved");
  // The newest `save` of those the drawings made, for timers and listeners that outlive the one they began in.
  const [latest] = useState(() => ({ save }));
  useLayoutEffect(() => {
    Object.assign(latest, { save });
  }, [latest, save]);

  const queue = useMemo(
    () =>
      autosave<V>({
        save: (value, request) => latest.save(value, request),
        newRequest,
        onState: setState,
        keep: keptCopy<V>(key).write,
      }),
    [key, latest],
  );

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === "hidden") void queue.flush();
    };
    const online = () => void queue.flush();
    document.addEventListener("visibilitychange", leave);
    const warnNoMore = warnBeforeLeaving(() => queue.state() !== "saved");
    window.addEventListener("online", online);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      warnNoMore();
      window.removeEventListener("online", online);
      void queue.flush().finally(queue.stop);
    };
  }, [queue]);

  return { change: queue.change, flush: useCallback(() => queue.flush(), [queue]), state };
}
