import { installOnDebian, isProgram, onPath } from "./onDebian.ts";

/** The shell is the browser without its own window, which the tests do not look at: a third less to compute. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

/** Where Chrome and Edge live on systems that do not put them on the PATH. */
const USUAL_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const HINT =
  "The browser tests need Chromium, Chrome or Edge: install one (Debian: apt-get install chromium-headless-shell), or name its program in CHROMIUM_PATH.";

/** The browser that the tests drive. Throws with what to install when there is none. */
export function chromiumPath(): string {
  const found = findChromium();
  if (!found) throw new Error(HINT);
  return found;
}

function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return isProgram(named) ? named : undefined;
  return NAMES.map(onPath).find((path) => path !== undefined) ?? USUAL_PLACES.find(isProgram);
}

if (import.meta.main) {
  if (!findChromium() && !process.env["CHROMIUM_PATH"])
    installOnDebian(["chromium-headless-shell"], "Chromium for the browser tests");
  if (!findChromium()) {
    process.stderr.write(`${HINT}\n`);
    process.exitCode = 1;
  }
}
