import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..");
const RULES = join(ROOT, ".dependency-cruiser.mjs");
const CRUISER = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
const FOLDERS = ["core", "bot", "tab", "test", "bench", "tools"];

type Cruise = {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly module: string; readonly protocol?: string }[];
  }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
};

/** The same command as `npm run check:dependencies`, which ends with the number of violations. */
async function cruise(folder: string): Promise<Cruise> {
  const args = [CRUISER, "--config", RULES, "--output-type", "json", ...FOLDERS];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  const { stdout, stderr } = await run.catch((fault: unknown) => fault as Awaited<typeof run>);
  assert.ok(stdout, stderr);
  return JSON.parse(stdout) as Cruise;
}

/** A tree laid out as ours in which every arrow is allowed. */
const SOUND = {
  "core/time.ts": "",
  "core/goal/goal.ts": `import type {} from "#core/time.ts";`,
  "core/goal/goal.test.ts": `import "mocha"; import "node:assert/strict"; import "fast-check"; import "./goal.ts";`,
  "bot/main.ts": `import "node:fs"; import "zod"; import "#bot/server.ts";`,
  "bot/server.ts": `import "restify"; import "#bot/api/goals.ts"; import "#bot/channel/channel.ts";`,
  "bot/channel/channel.ts": `import "botbuilder"; import "@microsoft/teams-ai"; import "#bot/chat/verbs.ts";`,
  "bot/chat/verbs.ts": `import "#bot/usecases/goal.ts"; import "#bot/cards/goalCard.ts";`,
  "bot/cards/goalCard.ts": `import "adaptivecards-templating";`,
  "bot/api/goals.ts": `import type {} from "restify"; import "#bot/usecases/goal.ts"; import "./wire/goals.ts";`,
  "bot/api/wire/goals.ts": `import "zod"; import "#core/goal/goal.ts";`,
  "bot/usecases/goal.ts": `import type {} from "#bot/store/store.ts"; import "#core/goal/goal.ts";`,
  "bot/store/store.ts": "",
  "bot/store/cosmos.ts": `import "@azure/cosmos"; import "@azure/identity"; import "./store.ts";`,
  "bot/store/sqlite.ts": `import "node:sqlite"; import "./store.ts";`,
  "bot/local/main.ts": `import "@microsoft/m365agentsplayground"; import "#bot/server.ts";`,
  "tab/main.tsx": `import type {} from "#bot/api/wire/goals.ts"; import "#core/time.ts"; import "react"; import "./teams/host.ts";`,
  "tab/teams/host.ts": `import "@microsoft/teams-js";`,
  "test/story.test.ts": `import "playwright-core"; import "#bot/local/main.ts"; import "node:sqlite";`,
  "bench/main.ts": `import "restify"; import "botbuilder";`,
  "tools/screenshots.ts": `import "playwright-core";`,
};

/** Each rule with the files that break it, and nothing else. */
const BREACHES: Record<string, Record<string, string>> = {
  "core-is-pure": {
    "core/a/package.ts": `import "zod";`,
    "core/a/node.ts": `import { readFileSync } from "node:fs";`,
    "core/a/outside.ts": `import type { A } from "#bot/usecases/goal.ts";`,
    "core/a/later.ts": `export const later = () => import("node:fs");`,
    "core/a/passedOn.ts": `export * from "zod";`,
  },
  "platform-in-channel": {
    "bot/start.ts": `import type { Activity } from "botbuilder";`,
    "bot/chat/teams.ts": `import { Application } from "@microsoft/teams-ai";`,
    "bot/chat/core.ts": `import "botbuilder-core";`,
  },
  "cosmos-in-its-adapter": {
    "bot/store/other.ts": `import { CosmosClient } from "@azure/cosmos";`,
  },
  "identity-in-its-adapters": { "bot/start1.ts": `import "@azure/identity";` },
  "telemetry-in-its-adapter": { "bot/start2.ts": `import "@opentelemetry/api";` },
  "sqlite-in-its-adapter": { "bot/views/sql.ts": `import { DatabaseSync } from "node:sqlite";` },
  "restify-at-the-http-edge": { "bot/channel/http.ts": `import type { Request } from "restify";` },
  "card-templating-in-cards": { "bot/chat/template.ts": `import "adaptivecards-templating";` },
  "pdfkit-in-documents": { "bot/api/paper.ts": `import "pdfkit";` },
  "teams-js-at-its-edge": {
    "tab/pages/start.tsx": `import { app } from "@microsoft/teams-js"; export const A = <p />;`,
  },
  "channel-knows-only-chat": {
    "bot/channel/api.ts": `import "#bot/api/goals.ts";`,
    "bot/channel/store.ts": `import "#bot/store/sqlite.ts";`,
  },
  "chat-knows-no-edge": {
    "bot/chat/channel.ts": `import "#bot/channel/quiet.ts";`,
    "bot/chat/api.ts": `import "#bot/api/goals.ts";`,
  },
  "api-knows-only-usecases": {
    "bot/api/chat.ts": `import "#bot/chat/quiet.ts";`,
    "bot/api/store.ts": `import "#bot/store/store.ts";`,
  },
  "store-knows-no-edge": { "bot/store/chat.ts": `import "#bot/chat/quiet.ts";` },
  "usecases-name-ports": {
    "bot/usecases/card.ts": `import "#bot/cards/goalCard.ts";`,
    "bot/usecases/sql.ts": `import "#bot/store/sqlite.ts";`,
    "bot/usecases/api.ts": `import type {} from "#bot/api/wire/goals.ts";`,
  },
  "server-never-imports-tab": { "bot/page.ts": `import "#tab/teams/host.ts";` },
  "tab-sees-only-the-wire": { "tab/usecase.ts": `import type {} from "#bot/usecases/goal.ts";` },
  "tab-takes-types-of-the-wire": { "tab/schema.ts": `import { Goal } from "#bot/api/wire/goals.ts";` },
  "server-runs-without-dev-packages": { "bot/views/react.ts": `import "react";` },
  "test-packages-in-tests": { "tab/drive.ts": `import "playwright-core";` },
  "production-never-imports-tests": {
    "bot/views/fake.ts": `import "../../test/fake.ts";`,
    "tab/tested.ts": `import "./tested.test.ts";`,
  },
  "local-stays-local": { "bot/cheat.ts": `import "#bot/local/main.ts";` },
  "no-circles": {
    "core/egg.ts": `import "./hen.ts"; export type Egg = 1;`,
  },
  "no-unresolved": { "bot/lost.ts": `import "#bot/nowhere.ts";` },
};

/** What the breaches lean on. */
const LEANED_ON = {
  "core/hen.ts": `import type { Egg } from "./egg.ts";`,
  "bot/channel/quiet.ts": "",
  "bot/chat/quiet.ts": "",
  "test/fake.ts": "",
  "tab/tested.test.ts": "",
};

/** Writes the files with our package.json, and an empty package for each that it names. */
async function lay(folder: string, files: Record<string, string>): Promise<void> {
  const manifest = await readFile(join(ROOT, "package.json"), "utf8");
  const { dependencies, devDependencies } = JSON.parse(manifest) as Record<string, Record<string, string>>;
  const packages = [...Object.keys({ ...dependencies, ...devDependencies }), "botbuilder-core"].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" })] as const,
    [`node_modules/${name}/index.js`, ""] as const,
  ]);
  for (const [path, content] of [["package.json", manifest] as const, ...packages, ...Object.entries(files)]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

describe("the dependency rules", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "architecture-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("let every arrow through that the architecture draws", async () => {
    await lay(folder, SOUND);
    const { modules, summary } = await cruise(folder);
    assert.deepEqual(summary.violations, []);
    for (const path of Object.keys(SOUND))
      assert.ok(
        modules.some(({ source }) => source === path),
        `${path} was not read`,
      );
  });

  it("fire, each where it is broken", async () => {
    const breaches = Object.fromEntries(Object.values(BREACHES).flatMap((files) => Object.entries(files)));
    await lay(folder, { ...SOUND, ...LEANED_ON, ...breaches });
    const { summary } = await cruise(folder);
    const fired = new Set(summary.violations.map(({ rule, from }) => `${rule.name} at ${from}`));
    for (const [rule, files] of Object.entries(BREACHES))
      for (const path of Object.keys(files))
        assert.ok(fired.has(`${rule} at ${path}`), `${rule} did not fire at ${path}`);
    assert.deepEqual(
      summary.ruleSetUsed.forbidden.map(({ name }) => name),
      Object.keys(BREACHES),
      "a rule nobody has seen fire",
    );
  });
});

describe("the tree", () => {
  let tree: Cruise;
  before(async () => {
    tree = await cruise(ROOT);
  });

  it("breaks no rule", () => {
    assert.deepEqual(
      tree.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
      [],
    );
  });

  it("is read to the last import", async () => {
    const own = tree.modules.filter(({ source }) => /^(core|bot|tab|test|bench|tools)\/.*\.tsx?$/.test(source));
    assert.ok(own.length > 20, `only ${own.length} modules were read`);
    for (const { source, dependencies } of own) {
      const seen = new Set(dependencies.flatMap(({ module, protocol = "" }) => [module, protocol + module]));
      for (const module of importsOf(await readFile(join(ROOT, source), "utf8")))
        assert.ok(seen.has(module), `the import of ${module} in ${source} was not seen`);
    }
  });
});

/** Found with no parser at all, so that it does not share the cruiser's blind spots. */
const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/^(?:import|export|\}) (?:[^;"`]*? ?from )?"([^"]+)";$/gm)].flatMap(([, module]) => module ?? []);
