import assert from "node:assert/strict";
import pino from "pino";
import { readConfig } from "#bot/config.ts";
import { saveOrganisation } from "#bot/directory/directoryStore.ts";
import { readSyncState } from "#bot/directory/syncState.ts";
import { graphClient } from "#bot/graph/graphClient.ts";
import { localLinks } from "#bot/links.ts";
import { type Running, start } from "#bot/start.ts";
import { openSqliteStore } from "#bot/store/sqlite.ts";
import { startAppraisal } from "#bot/usecases/appraisal.ts";
import { type RequestId, asId } from "#core/ids.ts";
import { addDays, dayOf, instantOf } from "#core/time.ts";
import { issuer } from "./support/apiServer.ts";
import { type FakeGraph, startFakeGraph } from "./support/fakeGraph.ts";
import { people, tinyMunicipality } from "./support/tinyMunicipality.ts";

const ID = "5f3f8f1e-0000-4000-8000-000000000001";
const { organisation } = tinyMunicipality;

/** The production server with all uses of Graph switched on. */
describe("a server that uses Microsoft Graph", () => {
  let graph: FakeGraph;
  let running: Running;
  let logged = "";

  before(async () => {
    graph = await startFakeGraph({ pageSize: 50 });
    const store = openSqliteStore(":memory:");
    const now = instantOf(new Date());
    // The deputies' dates do not matter here, the second jobs neither.
    await saveOrganisation(store, { ...organisation, assignments: [] }, { now });
    for (const { id, name, email, title, unit, manager } of organisation.people)
      graph.put({ id, displayName: name, mail: email, jobTitle: title, department: unit, manager });
    graph.put({
      id: "new",
      displayName: "Nina Ny",
      mail: "nina@kommun.example",
      department: "school",
      manager: "boss",
    });
    const config = readConfig({
      BOT_ID: ID,
      BOT_TENANT_ID: ID,
      BOT_TYPE: "UserAssignedMsi",
      TAB_CLIENT_ID: ID,
      TEAMS_APP_ID: ID,
      PORT: "0",
      TAB_APP_ID_URI: `api://host/${ID}`,
      GRAPH_DIRECTORY: "on",
      GRAPH_CALENDAR: "on",
      GRAPH_INSTALL: "on",
      TEAMS_CATALOG_APP_ID: ID,
      GRAPH_URL: graph.base,
    });
    const client = graphClient({ baseUrl: graph.base, token: graph.token });
    running = await start(
      config,
      store,
      {
        links: localLinks("http://localhost:3978"),
        credentials: { appId: ID, type: "UserAssignedMsi", tenant: ID, password: undefined },
        checkToken: issuer.checkToken,
        listenOn: "127.0.0.1",
        graph: client,
      },
      pino({ level: "trace" }, { write: (line: string) => (logged += line) }),
    );
  });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= running.stop());
  after(async () => {
    await stop();
    await graph.stop();
  });

  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
  };

  it("reads the directory when it starts, and lets the first change wait for a yes", async () => {
    const state = async () => (await readSyncState(running.ports.store)).state;
    await until(async () => (await state()).runs.length > 0);
    assert.equal((await state()).waiting?.counts.added, 1);
  });

  it("books a talk in the calendar as soon as it is booked", async () => {
    const date = addDays(dayOf(running.ports.now()), 10);
    const request = asId<RequestId>("books-a-talk");
    await startAppraisal(running.ports, people.manager, { employee: people.self, date, time: "09:00", request });
    await until(() => graph.events().length > 0);
    assert.equal(graph.events()[0]?.organizer, people.manager);
  });

  it("gives the app to the one who is invited and has no chat", () => until(() => graph.installed.has(people.self)));

  it("logs neither names nor addresses of what it reads and books", () =>
    assert.doesNotMatch(logged, / Name"|@kommun\.example|Nina Ny|meetup-join/));

  it("ends when it is told to, though Graph keeps it waiting", async () => {
    const isAsked = () => graph.requests.filter(({ path }) => path.includes("/events")).length;
    const before = isAsked();
    for (let each = 0; each < 10; each++) graph.trouble({ hang: true, on: /events/ });
    const date = addDays(dayOf(running.ports.now()), 11);
    const request = asId<RequestId>("books-another-talk");
    await startAppraisal(running.ports, people.manager, { employee: people.peer, date, time: "09:00", request });
    await until(() => isAsked() > before);
    await stop();
  });
});
