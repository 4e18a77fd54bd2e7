import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where Chrome and Edge live on systems that do not put them on the PATH. */
const USUAL_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const HINT =
  "The browser tests need Chromium, Chrome or Edge: install one (Debian: apt-get install chromium), or name its program in CHROMIUM_PATH.";

/** The browser that the tests drive. Throws with what to install when there is none. */
export function chromiumPath(): string {
  const found = findChromium();
  if (!found) throw new Error(HINT);
  return found;
}

function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return isProgram(named) ? named : undefined;
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian as root is the one place where installing by ourselves is neither rude nor impossible. */
const mayInstall = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

function installOnDebian() {
  process.stdout.write("Installing Chromium for the browser tests ...\n");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]])
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
}

if (import.meta.main) {
  if (!findChromium() && !process.env["CHROMIUM_PATH"] && mayInstall()) installOnDebian();
  if (!findChromium()) {
    process.stderr.write(`${HINT}\n`);
    process.exitCode = 1;
  }
}
