import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readConfig, settingNames } from "#bot/config.ts";
import { CONTAINERS_FILE, containersJson } from "../tools/infraContainers.ts";
import { parseBicep, readBicep } from "./support/bicep.ts";

const ROOT = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const MAIN = "infra/azure.bicep";
const FILES = [MAIN, ...readdirSync(join(ROOT, "infra/modules")).map((name) => `infra/modules/${name}`)];
const bicepOf = (file: string) => readBicep(join(ROOT, file));
const ID = "11111111-1111-4111-8111-111111111111";

/** What the platform and the identity's client read; the server itself does not. */
const OF_THE_PLATFORM =
  /^(AZURE_CLIENT_ID|AZURE_TOKEN_CREDENTIALS|SCM_DO_BUILD_DURING_DEPLOYMENT|WEBSITE_RUN_FROM_PACKAGE|WEBSITE_SWAP_WARMUP_PING_(PATH|STATUSES)|WEBSITES_CONTAINER_STOP_TIME_LIMIT)$/;

type Parameters = { readonly parameters: { readonly [name: string]: { readonly value: unknown } } };

describe("what is made in Azure", () => {
  for (const file of FILES)
    it(`is written in Bicep that can be read: ${file}`, () => assert.deepEqual(bicepOf(file).faults, []));

  for (const file of FILES)
    it(`stands on nothing that is not declared, and declares nothing in vain: ${file}`, () => {
      const { undeclared, unused } = bicepOf(file);
      assert.deepEqual({ undeclared, unused }, { undeclared: [], unused: [] });
    });

  it("takes from a part only what that part gives, and everything", () => {
    const asked = [...read(MAIN).matchAll(/(\w+)\.outputs\.(\w+)/g)].map(([, part, output]) => `${part}.${output}`);
    const given = bicepOf(MAIN).modules.flatMap(({ name, text }) =>
      bicepOf(`infra/${text}`).outputs.map((output) => `${name}.${output}`),
    );
    assert.deepEqual([...new Set(asked)].toSorted(), given.toSorted());
  });

  it("is noticed when a name in it is mistyped", () => {
    const text = "param location string\nparam spare string\nvar place = locaton\noutput where string = place";
    assert.deepEqual(parseBicep(text).undeclared, ["locaton"]);
    assert.deepEqual(parseBicep(text).unused, ["location", "spare"]);
  });

  it("is noticed when it is no Bicep", () => {
    assert.notDeepEqual(parseBicep("resource x 'A/b@2020-01-01' = {\n  name: \n}").faults, []);
    assert.notDeepEqual(parseBicep(`${read(MAIN)}\n}`).faults, []);
  });

  it("has the containers of the code", () =>
    assert.equal(readFileSync(CONTAINERS_FILE, "utf8"), containersJson(), "run npm run infra"));

  it("has every parameter that a part asks for, and gives it no other", () => {
    for (const { text, given } of bicepOf(MAIN).modules) {
      const { parameters } = bicepOf(`infra/${text}`);
      assert.deepEqual(given.toSorted(), parameters.map(({ name }) => name).toSorted(), text);
    }
  });

  it("has every part", () => {
    const used = bicepOf(MAIN).modules.map(({ text }) => `infra/${text}`);
    assert.deepEqual([MAIN, ...used].toSorted(), FILES.toSorted());
  });

  it("gets from the parameter file what it has no default for, and nothing it does not know", () => {
    const { parameters } = bicepOf(MAIN);
    const given = Object.keys((JSON.parse(read("infra/azure.parameters.json")) as Parameters).parameters);
    const known = parameters.map(({ name }) => name);
    assert.deepEqual(
      given.filter((name) => !known.includes(name)),
      [],
    );
    const asked = parameters.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
    assert.deepEqual(
      asked.filter((name) => !given.includes(name)),
      [],
    );
  });

  it("keeps no secret, and takes none", () => {
    for (const file of FILES)
      assert.doesNotMatch(read(file), /listKeys|listCredentials|BOT_PASSWORD:|COSMOS_KEY|@secure/, file);
    assert.match(read("infra/modules/store.bicep"), /disableLocalAuth: true/);
    assert.match(read("infra/modules/bot.bicep"), /disableLocalAuth: true/);
  });

  it("is listed in docs/infra.md, each kind of resource with its version, and nothing else", () => {
    const made = new Set(FILES.flatMap((file) => bicepOf(file).resources.map(({ text }) => text)));
    const listed = [...read("docs/infra.md").matchAll(/^\| `([\w./]+)` \| ([\w-]+) \|/gm)].map(
      ([, type, version]) => `${type}@${version}`,
    );
    assert.deepEqual(listed.toSorted(), [...made].toSorted());
  });
});

describe("the server's settings in Azure", () => {
  const settings = bicepOf("infra/modules/server.bicep").variable("settings");
  const literals = new Map(
    [...settings].flatMap(([name, text]) => (/^'[^$]*'$/.test(text) ? [[name, text.slice(1, -1)]] : [])),
  );

  it("are all that it needs to start in production", () => {
    const examples = {
      TAB_APP_ID_URI: `api://host/${ID}`,
      COSMOS_ENDPOINT: "https://x.documents.azure.com/",
      LOG_LEVEL: "info",
      GRAPH_DIRECTORY: "off",
      GRAPH_CALENDAR: "off",
      GRAPH_INSTALL: "off",
      APPLICATIONINSIGHTS_CONNECTION_STRING: "",
      APPLICATIONINSIGHTS_IDENTITY: "off",
    };
    const set = Object.fromEntries([...settings.keys()].map((name) => [name, literals.get(name) ?? ID]));
    const config = readConfig({ ...set, ...examples });
    assert.deepEqual([config.UPPDRAG_ENV, config.COSMOS_KEY], ["production", undefined]);
  });

  it("are known to the server, but for those of the platform", () =>
    assert.deepEqual(
      [...settings.keys()].filter((name) => !settingNames.includes(name) && !OF_THE_PLATFORM.test(name)),
      [],
    ));

  it("are explained in the administrator's handbook, each of them", () => {
    const handbook = read("docs/handbok-administrator.md");
    assert.deepEqual(
      settingNames.filter((name) => !handbook.includes(`\`${name}\``)),
      [],
    );
  });

  it("start it as npm start does", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: { readonly start: string } };
    assert.ok(read("infra/modules/server.bicep").includes(`appCommandLine: '${scripts.start}'`));
  });

  it("ask for its health where it answers", () => {
    const asked = [
      ...FILES.map(read)
        .join("")
        .matchAll(/(?:healthCheckPath: '|PING_PATH: '|\$\{host\})(\/\w+)'/g),
    ];
    assert.deepEqual(new Set(asked.map(([, path]) => path)), new Set(["/readyz"]));
    assert.ok(read("bot/server.ts").includes('server.get("/readyz"'));
  });
});
