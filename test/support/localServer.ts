import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../../bot/local/main.ts");
const COMPILE_CACHE = new URL("../../bot/compileCache.ts", import.meta.url).href;

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
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
  await ready(child, `http://127.0.0.1:${port}/healthz`, () => output);

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await once(child, "exit");
    }
    return child.exitCode;
  };
  return {
    origin,
    output: () => output,
    says: async (text) => {
      while (!output.includes(text)) await once(child.stdout, "data");
    },
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGINT"),
  };
}

/** Waits until the server answers that it is healthy. */
async function ready(child: ChildProcess, health: string, output: () => string) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server stopped:\n${output()}`);
    const response = await fetch(health, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the server did not become ready:\n${output()}`);
}
