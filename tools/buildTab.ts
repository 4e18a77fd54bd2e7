import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const BUILT = join(ROOT, "tab/dist/index.html");

/** What the built tab is made of: its own files, the core it shares with the server, and the packages. */
const SOURCES = ["tab", "core", "bot/api/wire", "package-lock.json"];

/** Builds the tab unless what is built is newer than all it is made of. `npm run build` builds in any case. */
async function buildTabIfStale(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > Math.max(...SOURCES.map((source) => newest(join(ROOT, source)))))
    return;
  process.stdout.write("Building the tab ...\n");
  const { build } = await import("vite");
  await build({ root: join(ROOT, "tab"), logLevel: "warn" });
}

/** The last change of a file, or of any file under a folder. */
function newest(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const within = readdirSync(path).filter((name) => name !== "dist" && !name.endsWith(".test.ts"));
  return within.reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

await buildTabIfStale();
