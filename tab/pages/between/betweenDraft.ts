import { useEffect, useState } from "react";
import { keptCopy } from "#tab/api/useAutosave.ts";
import { warnBeforeLeaving } from "#tab/routing/leaving.ts";

export type Draft<V> = {
  readonly value: V;
  /** It was there from before: written, and not saved. */
  readonly wasKept: boolean;
  readonly write: (value: V) => void;
  /** Saved, or not wanted. */
  readonly drop: () => void;
};

/** Whether something was written under this name and not saved. */
export const hasDraft = (key: string): boolean => keptCopy<unknown>(key).read() !== undefined;

/** What is written in a form until it is saved: kept in this browser tab, through a lost connection, a reload and another page. */
export function useDraft<V>(key: string, initial: V): Draft<V> {
  const [kept] = useState(() => keptCopy<V>(key).read());
  const [value, setValue] = useState<V>(kept ?? initial);
  const [unsaved, setUnsaved] = useState(kept !== undefined);
  useEffect(() => (unsaved ? warnBeforeLeaving(() => true) : undefined), [unsaved]);
  const put = (next: V, isUnsaved: boolean) => {
    setValue(next);
    setUnsaved(isUnsaved);
    keptCopy<V>(key).write(isUnsaved ? next : undefined);
  };
  return {
    value,
    wasKept: kept !== undefined && unsaved,
    write: (next) => put(next, true),
    drop: () => put(initial, false),
  };
}

/** Names a draft of the reader's: no other person of this browser gets to see it. */
export const draftKey = (me: string, ...what: readonly string[]) => ["unsaved", me, "between", ...what].join(":");
