import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { parse } from "yaml";
import { SCOPE } from "#bot/auth/tokens.ts";
import { settingNames } from "#bot/config.ts";
import { readBicep } from "./support/bicep.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

type Step = {
  readonly uses: string;
  readonly with: { readonly [name: string]: unknown };
  readonly writeToEnvironmentFile?: { readonly [name: string]: string };
};
type Lifecycle = "provision" | "deploy" | "publish";
type Plan = { readonly [L in Lifecycle]?: readonly Step[] };

const planOf = (file: string) => parse(read(file)) as Plan;
const stepsOf = (file: string) => Object.values(planOf(file)).filter(Array.isArray).flat() as readonly Step[];
const FILES = ["teamsapp.yml", "teamsapp.local.yml"] as const;
const environment = parseEnv(read("env/.env.dev"));
const named = Object.keys(environment);
const placeholders = (file: string) => [...read(file).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);

/** Set by the toolkit itself. */
const OF_THE_TOOLKIT = ["TEAMSFX_ENV"];
const SECRET = /SECRET|PASSWORD|TOKEN|KEY/;

describe("the files of the Agents Toolkit", () => {
  it("provision, deploy and publish in the order in which one step needs another", () => {
    const order = (lifecycle: Lifecycle) => (planOf("teamsapp.yml")[lifecycle] ?? []).map(({ uses }) => uses);
    assert.deepEqual(order("provision"), [
      "teamsApp/create",
      "aadApp/create",
      "arm/deploy",
      "aadApp/update",
      "teamsApp/validateManifest",
      "teamsApp/zipAppPackage",
      "teamsApp/update",
    ]);
    assert.deepEqual(order("deploy"), [...Array<string>(3).fill("cli/runNpmCommand"), "azureAppService/zipDeploy"]);
    assert.equal(order("publish").at(-1), "teamsApp/publishAppPackage");
  });

  it("name files that exist", () => {
    const asked = FILES.flatMap(stepsOf).flatMap(({ with: { manifestPath, ignoreFile, templates } }) => [
      manifestPath,
      ignoreFile,
      ...((templates ?? []) as readonly { readonly path: string; readonly parameters: string }[]).flatMap(
        ({ path, parameters }) => [path, parameters],
      ),
    ]);
    for (const file of asked) if (typeof file === "string") assert.ok(existsSync(join(ROOT, file)), file);
  });

  it("build with a script there is, and send nothing but what production needs", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: { readonly build?: string } };
    const asked = stepsOf("teamsapp.yml").flatMap(({ uses, with: { args } }) =>
      uses === "cli/runNpmCommand" ? [args] : [],
    );
    assert.deepEqual(asked, ["ci", "run build", "ci --omit=dev"]);
    assert.ok(scripts.build);
  });

  it("take no value that the environment's file does not name, and that file has none that nobody takes or writes", () => {
    const inAzure = ["teamsapp.yml", "aad.manifest.json", "infra/azure.parameters.json"];
    const taken = [...inAzure, "appPackage/manifest.json", "appPackage/en.json"].flatMap(placeholders);
    assert.deepEqual(
      taken.filter((name) => ![...named, ...OF_THE_TOOLKIT].includes(name)),
      [],
    );
    const { outputs } = readBicep(join(ROOT, "infra/azure.bicep"));
    const written = [
      ...outputs,
      ...stepsOf("teamsapp.yml").flatMap(({ writeToEnvironmentFile = {} }) => Object.values(writeToEnvironmentFile)),
    ];
    assert.deepEqual(
      named.filter((name) => ![...taken, ...written].includes(name)),
      [],
    );
    assert.deepEqual(
      written.filter((name) => !named.includes(name)),
      [],
    );
  });

  it("keep secrets out of what is committed", () => {
    assert.deepEqual(
      named.filter((name) => SECRET.test(name)),
      [],
    );
    for (const name of ["env/.env.dev.user", "env/.env.local", "env/.env.local.user", ".localConfigs"])
      assert.ok(isLeftOut([name], ".gitignore").includes(name), name);
  });

  it("start the server on this machine with settings it knows", () => {
    const settings = stepsOf("teamsapp.local.yml").flatMap(({ with: { envs } }) => Object.keys(envs ?? {}));
    assert.deepEqual(
      settings.filter((name) => !settingNames.includes(name)),
      [],
    );
  });

  it("let the tab ask for the scope that the server asks of its tokens, and for nothing else", () => {
    const { api, requiredResourceAccess } = JSON.parse(read("aad.manifest.json")) as {
      readonly api: { readonly oauth2PermissionScopes: readonly { readonly value: string }[] };
      readonly requiredResourceAccess: readonly unknown[];
    };
    assert.deepEqual(
      api.oauth2PermissionScopes.map(({ value }) => value),
      [SCOPE],
    );
    assert.deepEqual(requiredResourceAccess, []);
  });

  it("send the server and the built tab, and neither tests nor what only the local run has", () => {
    const sent = [
      "package.json",
      "bot/main.ts",
      "bot/compileCache.ts",
      "bot/cards/step.card.json",
      "core/refusal.ts",
      "tab/dist/index.html",
      "tab/dist/assets/index.js",
      "node_modules/restify/package.json",
    ];
    const kept = [
      "bot/local/main.ts",
      "bot/config.test.ts",
      "test/infra.test.ts",
      "tab/pages/start.tsx",
      "env/.env.dev",
    ];
    assert.deepEqual(isLeftOut([...sent, ...kept], ".webappignore").toSorted(), kept.toSorted());
  });
});

/** Which of the paths an ignore file leaves out, by git, whose rules the toolkit takes over. */
function isLeftOut(paths: readonly string[], ignoreFile: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "ignore-"));
  try {
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    copyFileSync(join(ROOT, ignoreFile), join(folder, ".gitignore"));
    const answer = execFileSync("git", ["check-ignore", "--no-index", "--verbose", "--non-matching", ...paths], {
      cwd: folder,
      encoding: "utf8",
    });
    // SOURCE:LINE:PATTERN<tab>PATH; a pattern that begins with an exclamation mark lets the path in again.
    return answer.split("\n").flatMap((line) => {
      const [rule = "", path = ""] = line.split("\t");
      const pattern = rule.split(":").slice(2).join(":");
      return pattern === "" || pattern.startsWith("!") ? [] : [path];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
