import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program is on the PATH, if it is. */
export const onPath = (name: string): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian as root is the one place where installing by ourselves is neither rude nor impossible. */
const mayInstall = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Installs packages that the tests need, where that may be done; elsewhere nothing happens, and the hint says what to do. */
export function installOnDebian(packages: readonly string[], what: string): void {
  if (!mayInstall()) return;
  process.stdout.write(`Installing ${what} ...\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]])
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
}
