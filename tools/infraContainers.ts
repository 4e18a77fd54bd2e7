/**
 * `npm run infra` writes infra/containers.json, which infra/modules/store.bicep makes the containers from. Code and account have
 * one source, bot/store/containers.ts; a test fails when the file is older than it.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONTAINER_DEFINITIONS } from "#bot/store/containers.ts";

export const CONTAINERS_FILE = join(import.meta.dirname, "../infra/containers.json");
export const containersJson = (): string => `${JSON.stringify(CONTAINER_DEFINITIONS, undefined, 2)}\n`;

if (import.meta.main) {
  writeFileSync(CONTAINERS_FILE, containersJson());
  process.stdout.write(`${CONTAINERS_FILE}\n`);
}
