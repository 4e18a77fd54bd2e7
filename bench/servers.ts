import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** Starts a server of this folder as a process of its own, and waits until it answers. */
export async function started(
  file: string,
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly origin: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, file)], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 1_200; attempt++) {
    const response = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (response?.ok) return { origin, child };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${file} did not start`);
}
