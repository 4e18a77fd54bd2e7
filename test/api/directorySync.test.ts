import assert from "node:assert/strict";
import type { DirectorySyncView, DirectoryUndoingView } from "#bot/api/wire/directorySync.ts";
import { saveOrganisation } from "#bot/directory/directoryStore.ts";
import { readSyncState } from "#bot/directory/syncState.ts";
import { graphClient } from "#bot/graph/graphClient.ts";
import type { PersonId } from "#core/ids.ts";
import { addMinutes } from "#core/time.ts";
import { directoryOf } from "#core/organisation/directory.ts";
import { ulid } from "ulid";
import { type ApiServer, startApiServer } from "../support/apiServer.ts";
import { type FakeGraph, startFakeGraph } from "../support/fakeGraph.ts";
import { NOW, people, tinyMunicipality } from "../support/tinyMunicipality.ts";

/** Sara's identity is protected. */
const municipality = directoryOf({
  ...tinyMunicipality.organisation,
  people: tinyMunicipality.organisation.people.map((each) =>
    each.id === people.self ? { ...each, protected: true } : each,
  ),
});

describe("the synchronisation with the directory, over HTTP", () => {
  let graph: FakeGraph;
  let server: ApiServer;

  beforeEach(async () => {
    graph = await startFakeGraph({ pageSize: 5 });
    server = await startApiServer({
      directory: municipality,
      graph: graphClient({ baseUrl: graph.base, token: graph.token, retries: 0 }),
    });
    await saveOrganisation(server.ports.store, municipality.organisation, { now: NOW });
    for (const { id, name, email, title, unit, manager } of municipality.organisation.people)
      graph.put({ id, displayName: name, mail: email, jobTitle: title, department: unit, manager });
  });
  afterEach(async () => {
    await server.stop();
    await graph.stop();
  });

  const read = async (who: PersonId, what = "") =>
    (await server.ask(who, "GET", `/api/directory/sync${what}`)).body as DirectorySyncView & DirectoryUndoingView;
  const send = (who: PersonId, what: string, body: object, method = "POST") =>
    server.ask(who, method, `/api/directory/sync/${what}`, { request: ulid(), ...body });
  /** Asks for a reading and waits until it has been done. */
  const run = async () => {
    const before = (await readSyncState(server.ports.store)).state.runs.length;
    assert.equal((await send(people.hr, "run", {})).status, 200);
    while ((await readSyncState(server.ports.store)).state.runs.length === before)
      await new Promise((resolve) => setImmediate(resolve));
  };

  it("shows HR what would change, asks for a yes, and puts it in force", async () => {
    graph.put({
      id: "peer",
      displayName: "Per Ny",
      department: "hall",
      manager: "kommunchef",
      mail: "per@kommun.example",
    });
    graph.put({
      id: "new",
      displayName: "Nina Ny",
      department: "bibliotek",
      manager: "boss",
      mail: "nina@kommun.example",
    });
    await run();
    const { on, waiting, held, runs } = await read(people.hr);
    assert.deepEqual([on, waiting?.counts.moved, runs[0]?.outcome], [true, 1, "waiting"]);
    assert.match(waiting?.said ?? "", /första gången/);
    assert.deepEqual(
      held.map(({ person, why }) => [person.name, why.includes("bibliotek")]),
      [["Nina Ny", true]],
    );
    const preview = await read(people.hr, "/preview");
    assert.ok(
      preview.lines.some((line) => line.includes("Per Ny, enhet: Skolan → Kommunhuset")),
      preview.lines.join("\n"),
    );
    assert.equal(preview.hash, waiting?.hash);

    assert.deepEqual((await send(people.hr, "approval", { seen: "another" })).status, 409);
    assert.equal((await send(people.admin, "approval", { seen: waiting?.hash })).status, 200);
    const after = await read(people.hr);
    assert.deepEqual([after.waiting, after.runs[0]?.by?.id], [undefined, people.admin]);
  });

  it("shows what taking back the newest change would change, takes it back, and lets it wait from then on", async () => {
    assert.deepEqual([(await read(people.hr)).undoable, (await read(people.hr, "/undoing")).lines], [false, []]);
    graph.put({ id: "peer", displayName: "Per Ny", department: "school", manager: "boss", mail: "per@kommun.example" });
    await run();
    const { waiting } = await read(people.hr);
    assert.equal((await send(people.hr, "approval", { seen: waiting?.hash })).status, 200);
    const undoing = await read(people.admin, "/undoing");
    assert.ok(
      undoing.lines.some((line) => line.includes("Per Ny → ")),
      undoing.lines.join("\n"),
    );
    assert.equal(undoing.whyNot, undefined);

    assert.equal((await send(people.admin, "undoing", { seen: "another" })).status, 409);
    assert.equal((await send(people.admin, "undoing", { seen: undoing.hash })).status, 200);
    await run();
    const after = await read(people.hr);
    assert.deepEqual([after.undoable, after.waiting?.why, after.runs[0]?.outcome], [false, "undone", "waiting"]);
    assert.match(after.waiting?.said ?? "", /togs tillbaka/);
    const [, undone] = after.runs;
    assert.deepEqual([undone?.outcome, undone?.by?.id], ["undone", people.admin]);
    assert.equal((await send(people.admin, "undoing", { seen: undoing.hash })).status, 409);
  });

  it("does not take back what somebody has built on, and says with whom", async () => {
    const { store } = server.ports;
    graph.put({
      id: "peer",
      displayName: "Per Ny",
      department: "school",
      manager: "kommunchef",
      mail: "per@kommun.example",
    });
    await run();
    await send(people.hr, "approval", { seen: (await read(people.hr)).waiting?.hash });
    const entry = { id: "entry", type: "entry", schema: 1, actor: "kommunchef", at: addMinutes(NOW, 1) };
    await store.commit("dossiers", "peer", [{ kind: "create", body: entry }]);
    const { whyNot, hash } = await read(people.hr, "/undoing");
    assert.match(whyNot ?? "", /med stöd av den hos peer Name\. Rätta kontona/);
    assert.equal((await send(people.hr, "undoing", { seen: hash })).status, 409);
    assert.equal((await read(people.hr)).undoable, true);
  });

  it("names nobody with protected identity to the administrator", async () => {
    graph.put({
      id: people.self,
      displayName: "Sara Ny",
      department: "school",
      manager: "kommunchef",
      mail: "x@kommun.example",
    });
    await run();
    const [forHr, forAdmin] = [await read(people.hr, "/preview"), await read(people.admin, "/preview")];
    assert.match(forHr.lines.join("\n"), /sara Name, chef: boss Name → kommunchef Name/);
    assert.match(forAdmin.lines.join("\n"), /Skyddad person, chef: boss Name → kommunchef Name/);
    assert.doesNotMatch(JSON.stringify(forAdmin), /sara Name|Sara Ny/);
  });

  it("says in words what keeps Graph from being read, and logs no name", async () => {
    graph.trouble({ status: 403 });
    await run();
    const { runs } = await read(people.admin);
    assert.match(runs[0]?.said ?? "", /User\.Read\.All/);
    assert.doesNotMatch(server.logged(), /sara Name|boss Name/);
  });

  it("keeps the rules that HR or the administrator have set, and takes no others", async () => {
    const rules = {
      accountsUnitBy: "extensionAttribute3",
      accountsOnlyBy: "employeeType",
      accountsOnlyValues: "Anställd",
    };
    assert.equal((await send(people.admin, "rules", { rules }, "PUT")).status, 200);
    assert.deepEqual((await read(people.hr)).rules, { ...rules, accountsMakeUnits: false });
    assert.equal((await send(people.hr, "rules", { rules: { accountsUnitBy: "homePhone" } }, "PUT")).status, 400);
    assert.equal((await send(people.hr, "rules", { rules: { everyoneHoldsContract: true } }, "PUT")).status, 400);
  });
});
