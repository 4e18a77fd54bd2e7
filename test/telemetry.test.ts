import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import pino from "pino";
import { ulid } from "ulid";
import { readConfig } from "#bot/config.ts";
import { saveOrganisation } from "#bot/directory/directoryStore.ts";
import { localLinks } from "#bot/links.ts";
import { openConfiguredStore, start } from "#bot/start.ts";
import { openTelemetry } from "#bot/telemetry/openTelemetry.ts";
import type { Telemetry } from "#bot/telemetry/telemetry.ts";
import { instantOf } from "#core/time.ts";
import { askingAt, issuer } from "./support/apiServer.ts";
import { BATCH_CHARGE } from "./support/cosmosBatch.ts";
import { type CosmosEmulator, startCosmosEmulator } from "./support/cosmosEmulator.ts";
import { startFakeChannel } from "./support/fakeChannel.ts";
import { type FakeIngestion, startFakeIngestion } from "./support/fakeIngestion.ts";
import { freePort } from "./support/localServer.ts";
import { people, tinyMunicipality } from "./support/tinyMunicipality.ts";

const ROOT = join(import.meta.dirname, "..");
const ID = "5f3f8f1e-0000-4000-8000-000000000001";
const MARK = "HEMLIGT-90";

const configWith = (settings: NodeJS.ProcessEnv) =>
  readConfig({
    BOT_ID: ID,
    BOT_TENANT_ID: ID,
    BOT_TYPE: "UserAssignedMsi",
    TAB_CLIENT_ID: ID,
    TEAMS_APP_ID: ID,
    TAB_APP_ID_URI: `api://host/${ID}`,
    ...settings,
  });

/** The whole server on a store of its own, with somebody to chat with; `use` gets its address. */
async function whileRunning(
  settings: NodeJS.ProcessEnv,
  telemetry: Telemetry,
  use: (origin: string, channel: Awaited<ReturnType<typeof startFakeChannel>>) => Promise<void>,
) {
  const port = await freePort();
  const config = configWith({ ...settings, PORT: String(port) });
  const store = await openConfiguredStore(config, telemetry);
  await saveOrganisation(store, { ...tinyMunicipality.organisation, assignments: [] }, { now: instantOf(new Date()) });
  const channel = await startFakeChannel();
  const running = await start(
    config,
    store,
    {
      telemetry,
      links: localLinks("http://localhost:3978"),
      credentials: undefined,
      checkToken: issuer.checkToken,
      listenOn: "127.0.0.1",
    },
    pino({ level: "silent" }),
  );
  try {
    await use(`http://127.0.0.1:${port}`, channel);
  } finally {
    await running.stop();
    await channel.stop();
  }
}

/** What is not to be told: words, who, which document, and what stands after a question mark. */
const PERSONAL = new RegExp([MARK, " Name", "sara", "boss", "report", "kommun.example"].join("|"));

describe("a server that tells Application Insights how it runs", () => {
  let ingestion: FakeIngestion;
  const faults: object[] = [];
  const telling = () =>
    openTelemetry({ connectionString: ingestion.connectionString, onFault: (fault) => faults.push(fault) });
  const dataOf = (type: Parameters<FakeIngestion["ofType"]>[0]) =>
    ingestion.ofType(type).map(({ data: { baseData } }) => baseData);
  const measured = (name: string) =>
    dataOf("MetricData").flatMap(({ metrics = [], properties = {} }) =>
      metrics.filter((metric) => metric.name === name).map((metric) => ({ ...metric, ...properties })),
    );

  beforeEach(async () => {
    ingestion = await startFakeIngestion();
    faults.length = 0;
  });
  afterEach(() => ingestion.stop());

  describe("on Azure Cosmos DB", () => {
    let emulator: CosmosEmulator;
    before(async () => {
      emulator = await startCosmosEmulator();
    });
    after(() => emulator.stop());

    it("tells turns, requests by route, what the store did and charged, how far behind outbox and views are, and of nobody", async () => {
      const settings = { COSMOS_ENDPOINT: emulator.endpoint, COSMOS_KEY: emulator.key };
      await whileRunning(settings, await telling(), async (origin, channel) => {
        const [sara, boss] = [people.self, people.manager].map((id) =>
          channel.person(id, () => origin, { tenant: ID }),
        );
        await sara?.say(`${MARK} till min chef`);
        await sara?.invoke({ type: "Action.Execute", title: MARK, verb: MARK, data: { verb: MARK, text: MARK } });
        await boss?.heard({ type: "message", text: "hej" });
        const ask = askingAt(origin);
        const token = await issuer.signIn(people.self);
        const question = JSON.stringify({ request: ulid(), text: `Får jag fråga om ${MARK}?` });
        assert.equal((await ask(token, "POST", `/api/exchanges/${people.self}?${MARK}`, question)).status, 200);
        await boss?.arrived(({ card }) => JSON.stringify(card).includes("exchange.show"));
        assert.equal((await ask(token, "GET", "/api/start")).status, 200);
        assert.equal((await ask(token, "GET", `/api/appraisals/${people.report}/${MARK}`)).status, 404);
        assert.equal((await ask(undefined, "GET", "/api/team")).status, 401);
        assert.equal((await ask(undefined, "GET", "/healthz")).status, 200);
      });

      assert.deepEqual(
        dataOf("RequestData").map(({ name, responseCode, success }) => [name, responseCode, success]),
        [
          ["POST /api/messages", "200", true],
          ["POST /api/messages", "200", true],
          ["POST /api/messages", "200", true],
          ["POST /api/exchanges/:subject", "200", true],
          ["GET /api/start", "200", true],
          ["GET /api/appraisals/:subject/:appraisal", "404", true],
          ["GET /api/team", "401", true],
        ],
      );
      const parts = dataOf("RemoteDependencyData");
      assert.deepEqual(
        parts.flatMap(({ name, properties }) => (name?.startsWith("turn") ? [[name, properties?.["outcome"]]] : [])),
        [
          ["turn say", "answered"],
          ["turn press unknown", "refused"],
          ["turn say", "answered"],
        ],
      );
      const commit = parts.find(({ name }) => name === "commit dossiers");
      assert.equal(commit?.type, "cosmos");
      assert.equal(commit.properties?.["outcome"], "committed");
      assert.equal(commit.measurements?.["requestUnits"], BATCH_CHARGE);
      const operationOf = (name: string) => ingestion.envelopes().find(({ data }) => data.baseData.name === name)?.tags;
      assert.equal(
        operationOf("commit dossiers")?.["ai.operation.id"],
        operationOf("POST /api/exchanges/:subject")?.["ai.operation.id"],
      );
      assert.ok(measured("store.request_units").some((metric) => "operation" in metric && metric.value > 0));
      assert.equal(measured("outbox.lag").length, 1);
      assert.equal(measured("views.lag").length, 1);
      assert.ok(measured("outbox.rows").some((metric) => "status" in metric && metric.status === "sent"));
      assert.doesNotMatch(ingestion.text(), PERSONAL);
      assert.deepEqual(faults, []);
    });
  });

  it("goes on undisturbed when nobody there takes what it tells, and says so", async () => {
    for (const status of [500, 429, 500, 429, 500, 429]) ingestion.answers.push({ status, retryAfter: 60 });
    await whileRunning({ DATA_FILE: ":memory:" }, await telling(), async (origin, channel) => {
      await channel.person(people.self, () => origin, { tenant: ID }).say("hej");
      const answer = await askingAt(origin)(await issuer.signIn(people.self), "GET", "/api/start");
      assert.equal(answer.status, 200);
    });
    assert.ok(ingestion.requests() > 0);
  });

  it("tells of a fault only that it was one, and of which kind", async () => {
    const telemetry = await telling();
    const fault = Object.assign(new Error(`${MARK} kunde inte sparas`), { name: `${MARK}: "min text"` });
    const request = telemetry.request();
    const step = { kind: "turn", act: "press", verb: "home" } as const;
    await assert.rejects(
      request.within(() => telemetry.step(step, () => Promise.reject(fault))),
      fault,
    );
    request.end({ method: "POST", route: "/api/messages", status: 500 });
    telemetry.measure({ kind: "outboxRow", status: "parked", reason: `"${MARK}" för läng text` });
    await telemetry.stop();
    const [turn] = dataOf("RemoteDependencyData");
    assert.deepEqual([turn?.success, turn?.properties?.["outcome"]], [false, "other"]);
    assert.deepEqual(
      dataOf("RequestData").map(({ success }) => success),
      [false],
    );
    assert.doesNotMatch(ingestion.text(), new RegExp(MARK));
  });
});

describe("a server that is not to tell how it runs", () => {
  it("tells nobody, and loads nothing that could", async () => {
    const script = `
      import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ resolve: (name, context, next) => (loaded.push(name), next(name, context)) });
      const { openTelemetry } = await import("#bot/telemetry/openTelemetry.ts");
      const telemetry = await openTelemetry({ connectionString: undefined, onFault: () => {} });
      const { quiet } = await import("#bot/telemetry/telemetry.ts");
      console.log(JSON.stringify([telemetry === quiet, loaded.filter((name) => /opentelemetry|applicationInsights/.test(name))]));`;
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT });
    assert.deepEqual(JSON.parse((await run).stdout), [true, []]);
  });
});
