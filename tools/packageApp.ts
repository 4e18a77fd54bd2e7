/**
 * `npm run package -- --env NAME` writes the zip that is uploaded to Teams, from appPackage/ and env/.env.NAME. What the
 * process's own environment says goes before the file.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, parseEnv } from "node:util";
import { faultsOf, filled, zipped } from "./appPackage.ts";

const ROOT = join(import.meta.dirname, "..");

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const { values } = parseArgs({ options: { env: { type: "string", default: "dev" } } });
const file = join(ROOT, "env", `.env.${values.env}`);
if (!existsSync(file)) fail(`There is no env/.env.${values.env}. Copy env/.env.dev and fill it in.`);

const set = Object.fromEntries(
  Object.entries({ ...parseEnv(readFileSync(file, "utf8")), ...process.env }).filter(
    // An id that is not filled in is missing; the suffix of the name may well be empty.
    ([name, value]) => value !== "" || name === "APP_NAME_SUFFIX",
  ),
);
try {
  const texts = filled(set);
  const faults = await faultsOf(texts);
  if (faults.length > 0) fail(faults.join("\n"));
  const folder = join(ROOT, "appPackage/build");
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `uppdragsdialog.${values.env}.zip`);
  writeFileSync(target, zipped(texts));
  process.stdout.write(`${target}\n`);
} catch (fault) {
  fail(`${fault instanceof Error ? fault.message : String(fault)} (set them in env/.env.${values.env})`);
}
