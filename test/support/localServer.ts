import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isFree } from "#bot/local/playgrounds.ts";

const MAIN = join(import.meta.dirname, "../../bot/local/main.ts");
const COMPILE_CACHE = new URL("../../bot/compileCache.ts", import.meta.url).href;

/** A start seeds the example municipality, which takes long where much else is done. */
const PATIENCE_MS = 300_000;

/**
 * A port nobody listens on at this moment, below those that the system hands out by itself: between a server's end and its
 * next start nobody else gets it.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 26_000);
    if (await isFree(port)) return port;
  }
}

export type LocalServer = {
  readonly origin: string;
  /** What the process wrote, for a test that looks at it. */
  readonly output: () => string;
  /** Resolves when the process has written the text. */
  readonly says: (text: string) => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<number | null>;
};

/** The local server as a process of its own, ready to answer. */
export async function startLocalServer({
  dataFile,
  port,
  args = ["--no-chat"],
  env = {},
}: {
  readonly dataFile: string;
  readonly port: number;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}): Promise<LocalServer> {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--import", COMPILE_CACHE, MAIN, ...args],
    {
      env: { ...process.env, PORT: String(port), DATA_FILE: dataFile, LOG_LEVEL: "warn", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const origin = `http://localhost:${port}`;
  const closed = once(child, "close");
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals) => {
    if (!isGone()) child.kill(signal);
    await closed;
    return child.exitCode;
  };
  /** Until it is so; at once no more when the process is gone, and not for ever. */
  const until = async (what: string, isSo: () => Promise<boolean> | boolean) => {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await isSo())) {
      if (isGone()) {
        await closed;
        throw new Error(`the server stopped before it had ${what}:\n${output}`);
      }
      if (Date.now() > deadline) {
        await end("SIGKILL");
        throw new Error(`the server has not ${what}:\n${output}`);
      }
      await pause(20);
    }
  };
  await until("answered", async () => {
    const asked = fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(10_000) });
    return (await asked.catch(() => undefined))?.ok ?? false;
  });
  return {
    origin,
    output: () => output,
    says: (text) => until(`said "${text}"`, () => output.includes(text)),
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGINT"),
  };
}
