import assert from "node:assert/strict";
import { ConfigFault, readConfig } from "./config.ts";

const production = {
  BOT_ID: "5f3f8f1e-0000-4000-8000-000000000001",
  BOT_TYPE: "UserAssignedMsi",
  BOT_TENANT_ID: "5f3f8f1e-0000-4000-8000-000000000002",
  TAB_CLIENT_ID: "5f3f8f1e-0000-4000-8000-000000000003",
  TAB_APP_ID_URI: "api://uppdragsdialog.example.org/5f3f8f1e-0000-4000-8000-000000000003",
  TEAMS_APP_ID: "5f3f8f1e-0000-4000-8000-000000000004",
};

describe("reading the settings", () => {
  it("takes the server to be in production unless told otherwise, and then wants its bot and tenant", () => {
    assert.throws(
      () => readConfig({}),
      (fault: unknown) =>
        fault instanceof ConfigFault &&
        ["BOT_ID", "BOT_TYPE", "BOT_TENANT_ID", "TAB_CLIENT_ID", "TAB_APP_ID_URI", "TEAMS_APP_ID"].every((name) =>
          fault.message.includes(name),
        ),
    );
  });

  it("starts in production with a complete set", () => {
    assert.equal(readConfig(production).UPPDRAG_ENV, "production");
  });

  it("needs no account locally", () => {
    assert.equal(readConfig({ UPPDRAG_ENV: "local" }).DATA_FILE, ".data/uppdragsdialog.sqlite");
  });

  for (const { why, settings, names } of [
    {
      why: "an empty bot id, which would switch authentication off",
      settings: { ...production, BOT_ID: "" },
      names: "BOT_ID",
    },
    {
      why: "a bot type that would silently become multi-tenant",
      settings: { ...production, BOT_TYPE: "MultiTenant" },
      names: "BOT_TYPE",
    },
    {
      why: "a single-tenant bot without its password",
      settings: { ...production, BOT_TYPE: "SingleTenant" },
      names: "BOT_PASSWORD",
    },
    { why: "an environment it does not know", settings: { ...production, UPPDRAG_ENV: "test" }, names: "UPPDRAG_ENV" },
    {
      why: "a Graph that is neither on nor off",
      settings: { ...production, GRAPH_DIRECTORY: "yes" },
      names: "GRAPH_DIRECTORY: is neither on nor off",
    },
    {
      why: "a Graph that the token would be sent to in the open",
      settings: { ...production, GRAPH_URL: "http://graph.example.org/v1.0" },
      names: "GRAPH_URL: must begin with https",
    },
    {
      why: "giving people an app that it is not told the id of",
      settings: { ...production, GRAPH_INSTALL: "on" },
      names: "TEAMS_CATALOG_APP_ID: is needed when GRAPH_INSTALL is on",
    },
    {
      why: "a Graph in the local run, which nobody there knows",
      settings: { UPPDRAG_ENV: "local", GRAPH_CALENDAR: "on" },
      names: "GRAPH_CALENDAR: the local run has no identity",
    },
    {
      why: "a connection string of Application Insights without its key",
      settings: { ...production, APPLICATIONINSIGHTS_CONNECTION_STRING: "IngestionEndpoint=https://x.example.org/" },
      names: "APPLICATIONINSIGHTS_CONNECTION_STRING: has no InstrumentationKey",
    },
    {
      why: "a connection string that does not say where what is told goes",
      settings: { ...production, APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${production.BOT_ID}` },
      names: "APPLICATIONINSIGHTS_CONNECTION_STRING: has no IngestionEndpoint",
    },
    {
      why: "an identity for an Application Insights that it is not told of",
      settings: { ...production, APPLICATIONINSIGHTS_IDENTITY: "on" },
      names: "APPLICATIONINSIGHTS_CONNECTION_STRING: is needed when APPLICATIONINSIGHTS_IDENTITY is on",
    },
    {
      why: "a Cosmos endpoint that is no address",
      settings: { ...production, COSMOS_ENDPOINT: "cosmos" },
      names: "COSMOS_ENDPOINT",
    },
  ])
    it(`refuses ${why}`, () => {
      assert.throws(
        () => readConfig(settings),
        (fault: unknown) => fault instanceof ConfigFault && fault.message.includes(names),
      );
    });

  it("uses Graph only where that is said", () => {
    const uses = (settings: NodeJS.ProcessEnv) => {
      const { GRAPH_DIRECTORY, GRAPH_CALENDAR } = readConfig(settings);
      return [GRAPH_DIRECTORY, GRAPH_CALENDAR];
    };
    assert.deepEqual(uses(production), ["off", "off"]);
    assert.deepEqual(uses({ ...production, GRAPH_CALENDAR: "on" }), ["off", "on"]);
    assert.deepEqual(uses({ UPPDRAG_ENV: "local" }), ["off", "off"]);
  });

  it("keeps the port as text, since it can be the name of a pipe", () => {
    assert.equal(readConfig({ ...production, PORT: "\\\\.\\pipe\\abc" }).PORT, "\\\\.\\pipe\\abc");
  });
});
