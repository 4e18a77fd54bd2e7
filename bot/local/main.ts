import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import pino from "pino";
import { startLocalIssuer } from "#bot/auth/localIssuer.ts";
import { readConfig } from "#bot/config.ts";
import { importOrganisation } from "#bot/directory/importOrganisation.ts";
import { localLinks } from "#bot/links.ts";
import { openConfiguredStore, start } from "#bot/start.ts";
import type { Person } from "#core/organisation/organisation.ts";
import { seedDocuments } from "./exampleDocuments.ts";
import { EXAMPLE_MUNICIPALITY, STORY_PEOPLE } from "./examplePeople.ts";
import { LOCAL_TENANT, isFree, playgroundPort, startPlaygrounds } from "./playgrounds.ts";
import { story } from "./story.ts";

/** `npm run local`: the whole product on one machine, with an example municipality and a chat window for each of a few people. */
async function main() {
  const { values } = parseArgs({
    options: {
      people: { type: "string", short: "p" },
      "no-chat": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return say(HELP);
}
