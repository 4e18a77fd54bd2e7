import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUILT = join(import.meta.dirname, "../tab/dist");
const BUDGET_KB = 220;

/** `npm run budget`: what the start page loads of JavaScript, packed, file by file; fails when it is more than is allowed. */
function budget(): void {
  const page = readFileSync(join(BUILT, "index.html"), "utf8");
  const files = loadedWith(
    [...page.matchAll(/(?:src|href)="\/tab\/(assets\/[^"]+\.js)"/g)].map(([, name = ""]) => name),
  );
  const sizes = files.map((name) => ({ name, bytes: gzipSync(readFileSync(join(BUILT, name))).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { name, bytes } of sizes.toSorted((one, other) => other.bytes - one.bytes))
    process.stdout.write(`${kb(bytes).padStart(9)}  ${name}\n`);
  process.stdout.write(`${kb(total).padStart(9)}  of ${BUDGET_KB} KB for the start page\n`);
  process.exitCode = total > BUDGET_KB * 1024 ? 1 : 0;
}

/** These and what they import before they run; what is imported when it is opened is not loaded with them. */
function loadedWith(entries: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const walk = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const code = readFileSync(join(BUILT, name), "utf8");
    for (const [, imported = ""] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) walk(`assets/${imported}`);
  };
  for (const entry of entries) walk(entry);
  return [...found];
}

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

budget();
