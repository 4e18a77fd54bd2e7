import { createParser } from "eventsource-parser";

/** A stream of server-sent events, or undefined when there is none just now. */
export type OpenStream = (ended: AbortSignal) => Promise<ReadableStream<Uint8Array> | undefined>;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Calls `changed` whenever the server says that something shown should be read anew, and after each break, since what happened
 * meanwhile was not heard. Goes on until the function given back is called.
 */
export function followChanges(
  open: OpenStream,
  changed: () => void,
  { firstPauseMs = FIRST_PAUSE_MS }: { readonly firstPauseMs?: number } = {},
): () => void {
  const end = new AbortController();
  void follow(open, changed, firstPauseMs, end.signal);
  return () => end.abort();
}

async function follow(open: OpenStream, changed: () => void, firstPauseMs: number, ended: AbortSignal) {
  for (let failures = 0, isFirst = true; !ended.aborted; isFirst = false) {
    const stream = await open(ended);
    if (stream && !isFirst) changed();
    failures = stream ? 0 : failures + 1;
    if (stream) await readTo(stream, changed);
    // All tabs of a municipality lose a server at the same moment; they do not come back at the same one.
    const longest = Math.min(firstPauseMs * 2 ** failures, LONGEST_PAUSE_MS);
    await pause(longest * (0.5 + Math.random() / 2), ended);
  }
}

/** Reads until the stream ends, however it does. */
async function readTo(stream: ReadableStream<Uint8Array>, changed: () => void) {
  const parser = createParser({ onEvent: ({ event }) => event === "changed" && changed() });
  const reader = stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) parser.feed(read.value);
  } catch {
    // A stream that breaks is one that has ended.
  }
}

const pause = (ms: number, ended: AbortSignal) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      ended.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    ended.addEventListener("abort", done);
  });
