/**
 * Saves what a person writes, as they write, and never loses a word: the newest text wins, one save at a time, a lost
 * connection is tried again with the same request id, and until the server has it a copy is kept aside.
 */
export type SaveState = "saved" | "unsaved" | "saving" | "waiting" | "refused";

/** `again`: no contact, or a server that cannot just now; try later. `refused`: the server said no; changing the text tries anew. */
export type Saving = "saved" | "again" | "refused";

export type Autosave<V> = {
  readonly change: (value: V) => void;
  /** Saves what is unsaved now; resolves when nothing is left to save or the save did not succeed. */
  readonly flush: () => Promise<SaveState>;
  readonly state: () => SaveState;
  /** Stops the timers; what is unsaved stays in the copy kept aside. */
  readonly stop: () => void;
};

type Settings<V> = {
  readonly save: (value: V, request: string) => Promise<Saving>;
  readonly newRequest: () => string;
  readonly onState: (state: SaveState) => void;
  /** Keeps a copy aside while the server has not got it; undefined when it has. */
  readonly keep?: (value: V | undefined) => void;
  /** How long a pause in the writing is, and how long to wait between tries. */
  readonly pauseMs?: number;
  readonly retryMs?: readonly number[];
};

export function autosave<V>({
  save,
  newRequest,
  onState,
  keep,
  pauseMs = 900,
  retryMs = [2_000, 5_000, 10_000, 30_000],
}: Settings<V>): Autosave<V> {
  let pending: { readonly value: V; readonly request: string } | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let state: SaveState = "saved";

  const enter = (next: SaveState) => {
    if (next === state) return;
    state = next;
    onState(next);
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), ms);
  };

  async function saveOnce() {
    const now = pending;
    if (!now) return;
    enter("saving");
    const outcome = await save(now.value, now.request);
    const newer = pending !== now;
    if (outcome === "saved") {
      tries = 0;
      if (newer) return saveOnce();
      pending = undefined;
      keep?.(undefined);
      return enter("saved");
    }
    if (outcome === "refused") {
      if (newer) return saveOnce();
      return enter("refused");
    }
    enter("waiting");
    later(retryMs[Math.min(tries, retryMs.length - 1)] ?? 30_000);
    tries += 1;
  }

  async function run() {
    clearTimeout(timer);
    running ??= saveOnce().finally(() => {
      running = undefined;
    });
    await running;
  }

  return {
    change(value) {
      pending = { value, request: newRequest() };
      keep?.(value);
      if (state !== "waiting" && !running) enter("unsaved");
      if (!running) later(pauseMs);
    },
    async flush() {
      if (pending) await run();
      return state;
    },
    state: () => state,
    stop: () => clearTimeout(timer),
  };
}
